import type { ExclusionReason } from '../../tracker/session-counting';
import type {
  AttendanceCell,
  HashCell,
  SessionCell,
  SettingCell,
  TallyCell,
} from './calculated-cells';

/** The indicators of the summary, in the order of the sheet. */
export const INDICATORS = [
  'sessions',
  'registered',
  'participations',
  'absent',
  'walkIns',
  'rate',
  'persons',
  'remaining',
  'progress',
  'elapsed',
  'expected',
  'gap',
  'observedPace',
  'requiredPace',
  'sessionsNeeded',
  'projection',
  'range',
  'planned',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** A sentence for one, and for several. */
export type OneOrMany = readonly [one: string, many: string];

export interface TypedTraining {
  readonly name: string;
  readonly sessions: number;
}

/**
 * Every sentence of « Bilan formations ». `{gap}` stands for a value the sheet computes; the names of
 * the gaps are given beside each.
 */
export interface SummaryWords {
  readonly title: string;
  /** What stands there while no session was typed, and once some are. */
  readonly guide: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly typed: string;
  };
  /** {date} */
  readonly asOf: string;
  /** {trainings} {unit} {start} {end} */
  readonly reading: string;
  readonly noStart: string;
  readonly noEnd: string;
  /** {people} {partial} {mode} {target} */
  readonly readingDetails: string;
  readonly modes: {
    readonly nominative: string;
    readonly aggregated: string;
    readonly mixed: string;
    readonly none: string;
  };
  readonly units: { readonly persons: string; readonly participations: string };
  readonly people: { readonly all: string; readonly staff: string };
  readonly partial: { readonly present: string; readonly absent: string };
  /** {count} {table}; for one, and for several. */
  readonly unreadRows: OneOrMany;
  /** {count} */
  readonly missingCounts: OneOrMany;
  /** When no session of the counted trainings was typed: the trainings there are, with their sessions. */
  readonly noneCounted: (counted: string, typed: readonly TypedTraining[]) => string;
  /** The sheet of the codes was taken away. */
  readonly missingSheet: (sheet: string) => string;
  /** Stands for a figure that cannot be told. */
  readonly unknownFigure: string;
  readonly tooEarly: string;
  /** Where a picture will stand. */
  readonly noChartYet: string;
  readonly notComputable: string;
  readonly finished: string;
  readonly cards: {
    readonly persons: string;
    readonly remaining: string;
    readonly requiredPace: string;
    readonly sessionsNeeded: string;
    readonly projection: string;
    /** {target} {progress} */
    readonly personsNote: string;
    /** {low} {high}: what stands for a figure of which only bounds are known. */
    readonly interval: string;
    /** {low} {high}: the same in a narrow card. */
    readonly shortInterval: string;
    /** {low} {high}: the same after a figure. */
    readonly intervalNote: string;
    /** {target} {low} {high} */
    readonly personsIntervalNote: string;
    /** {months} */
    readonly remainingNote: string;
    /** {pace} */
    readonly paceNote: string;
    /** {capacity} {rate} */
    readonly sessionsNote: string;
    /** {low} {high} */
    readonly projectionNote: string;
  };
  readonly sections: {
    readonly figures: string;
    readonly breakdowns: string;
    readonly months: string;
    readonly jobs: string;
    readonly exclusions: string;
  };
  readonly indicators: Readonly<Record<Indicator, string>>;
  readonly notes: Readonly<Record<Indicator, string>>;
  readonly headers: {
    readonly programmeYear: string;
    readonly calendarYear: string;
    readonly basin: string;
    readonly cycle: string;
    readonly job: string;
    readonly target: string;
    readonly sessions: string;
    readonly persons: string;
    readonly participations: string;
    readonly total: string;
    readonly unknown: string;
    readonly others: string;
    readonly otherJob: string;
    readonly unlisted: string;
    /** {index} {start} {end} */
    readonly yearLabel: string;
    /** {start} */
    readonly before: string;
    readonly month: string;
    readonly expected: string;
    readonly cumulated: string;
    readonly cumulatedLow: string;
    readonly needed: string;
    readonly cautious: string;
    readonly central: string;
    readonly optimistic: string;
    readonly bar: string;
    readonly reason: string;
    readonly present: string;
  };
  /** Twelve short names, for the axis of the chart. */
  readonly monthNames: readonly string[];
  readonly reasons: Readonly<Record<ExclusionReason, string>>;
  readonly charts: {
    readonly burnUp: string;
    readonly burnUpAlt: string;
    readonly basins: string;
    readonly basinsAlt: string;
    readonly target: string;
  };
  readonly calculations: string;
  readonly calculationsHelp: string;
  readonly calculationColumns: Readonly<Record<SessionCell, string>>;
  readonly calculationSettings: Readonly<Record<SettingCell, string>>;
  readonly hashColumns: Readonly<Record<HashCell, string>>;
  readonly attendanceColumns: Readonly<Record<AttendanceCell, string>>;
  readonly tallyColumns: Readonly<Record<TallyCell, string>>;
  readonly footer: string;
}
