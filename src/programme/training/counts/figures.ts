import type { CalendarDate } from '../../../lib/calendar-date';
import type { CountingPeriod, ExclusionReason } from '../../tracker/sessions/counting';
import type { Settings } from '../../tracker/settings/settings';
import type { Attendance, Session } from '../../tracker/tracker';

/** What the training figures are computed from. */
export interface TrainingInput {
  readonly sessions: readonly Session[];
  /** Persons by code; null when the workbook keeps head counts alone. */
  readonly attendances: readonly Attendance[] | null;
  readonly settings: Settings;
  /** « Arrêté au »: nothing after this day counts. */
  readonly statusDate: CalendarDate;
}

/**
 * A number of persons. From head counts alone it is only known to lie between two bounds; the
 * number is exact when they are the same.
 */
export interface HeadCount {
  readonly low: number;
  readonly high: number;
}

/** A figure, or why there is none: too little to compute it from, or the period is over. */
export type Figure = number | 'not-computable' | 'finished';

/** The choices under which every figure was computed, to be shown beside them. */
export interface TrainingReading extends CountingPeriod {
  readonly trainings: readonly string[];
  readonly unit: Settings['countedUnit'];
  readonly statusDate: CalendarDate;
}

/** A line of a breakdown. Persons are counted once, at their first session. */
export interface Share {
  /** What the line is about; null gathers what says nothing. */
  readonly label: string | null;
  readonly sessions: number;
  readonly persons: number;
  readonly participations: number;
}

/** A year of the programme, with its part of the target. Year 0 stands for what came before. */
export interface ProgrammeYear extends Share {
  readonly index: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly target: number | null;
}

/** Persons by job; `unlisted` are known by number only. */
export interface JobShares {
  readonly shares: readonly { readonly label: string | null; readonly persons: number }[];
  readonly unlisted: number;
}

export interface Breakdowns {
  readonly programmeYears: readonly ProgrammeYear[];
  readonly calendarYears: readonly Share[];
  readonly cycles: readonly Share[];
  readonly basins: readonly Share[];
  readonly jobs: JobShares;
}

/** One month of the counting period. Values are at the end of the month, in the unit counted. */
export interface MonthPoint {
  /** 1 for the first month of the period. */
  readonly month: number;
  readonly start: CalendarDate;
  readonly expected: number | null;
  /** Null once the month is after the status date. */
  readonly cumulated: number | null;
  /** Null before the status date and where no pace is known. */
  readonly projected: ProjectionPoint | null;
}

export interface ProjectionPoint {
  readonly cautious: number;
  readonly central: number;
  readonly optimistic: number;
}

/** A pace over the last months and where it would lead at the end of the period. */
export interface RecentPace {
  readonly lastMonths: 3 | 6 | 12;
  readonly pace: Figure;
  readonly projection: Figure;
}

export interface Projections {
  readonly linear: Figure;
  readonly planned: Figure;
  readonly recent: readonly RecentPace[];
  /** The lowest and the highest of the linear and recent projections. */
  readonly cautious: Figure;
  readonly optimistic: Figure;
}

/** A session that does not count, and why. */
export interface Exclusion {
  readonly session: Session;
  readonly reason: ExclusionReason;
}

/** The figures that need the period. */
export interface PaceFigures {
  readonly elapsedMonths: Figure;
  readonly expected: Figure;
  readonly gap: Figure;
  readonly observedPace: Figure;
  readonly requiredPace: Figure;
  readonly sessionsNeeded: Figure;
  readonly projections: Projections;
  readonly months: readonly MonthPoint[];
}

/** Every figure of the training summary. Rates are shares of 1; paces are per month. */
export interface TrainingFigures extends PaceFigures {
  readonly reading: TrainingReading;
  readonly target: number | null;
  readonly countedSessions: number;
  /** N° of the sessions held whose number of persons present is missing. */
  readonly sessionsWithoutCount: readonly string[];
  readonly registered: number;
  readonly participations: number;
  readonly absent: number;
  readonly walkIns: number;
  readonly attendanceRate: Figure;
  /** One source a session: codes where it has some, head counts otherwise. */
  readonly persons: HeadCount;
  /** Persons or participations, as the setting says; the figures below use its high bound. */
  readonly counted: HeadCount;
  readonly remaining: HeadCount | null;
  readonly progress: Figure;
  readonly meanCapacity: Figure;
  readonly breakdowns: Breakdowns;
  readonly exclusions: readonly Exclusion[];
}

/** Whether the figure is a number. */
export function isNumber(figure: Figure): figure is number {
  return typeof figure === 'number';
}

/** Whether the number of persons is known exactly. */
export function isExact({ low, high }: HeadCount): boolean {
  return low === high;
}
