import { type CalendarDate, addMonths } from '../../../lib/calendar-date';
import type { SessionHeads } from './count-heads';
import type {
  HeadCount,
  PaceFigures,
  TrainingFigures,
  TrainingInput,
  MonthPoint,
  ProjectionPoint,
} from './figures';
import {
  divide,
  elapsedMonths,
  observedPace,
  requiredPace,
  sessionsNeeded,
  type Trend,
  type Weigh,
} from './pace';
import { paceRange, projectTrend } from './projections';
import { sum } from '../../../lib/numbers';

/** What is left and how far the counting is, from its bounds. */
export function towardTarget(
  { low, high }: HeadCount,
  target: number | null,
): Pick<TrainingFigures, 'remaining' | 'progress'> {
  if (target === null) return { remaining: null, progress: 'not-computable' };
  return {
    remaining: { low: Math.max(0, target - high), high: Math.max(0, target - low) },
    progress: divide(high, target),
  };
}

interface Counting {
  readonly input: TrainingInput;
  readonly sessions: readonly SessionHeads[];
  /** In the unit counted. */
  readonly counted: number;
  readonly totals: Pick<TrainingFigures, 'attendanceRate' | 'meanCapacity'>;
}

/** Every figure that needs the period; none can be computed when « Paramètres » does not give it. */
export function paceFigures(counting: Counting): PaceFigures {
  const { countingStart, countingMonths } = counting.input.settings;
  return countingStart === null || countingMonths === null
    ? WITHOUT_PERIOD
    : withinPeriod(counting, countingStart, countingMonths);
}

function withinPeriod(counting: Counting, start: CalendarDate, months: number): PaceFigures {
  const { input, sessions, counted, totals } = counting;
  const { target, countedUnit } = input.settings;
  const weigh: Weigh = (heads) =>
    countedUnit === 'Personnes distinctes' ? heads.newPersons : heads.participations;
  const elapsed = elapsedMonths(start, months, input.statusDate);
  const monthsLeft = months - elapsed;
  const left = target === null ? null : Math.max(0, target - counted);
  const pace = observedPace(counted, elapsed, sessions.length);
  const required = requiredPace(left, monthsLeft);
  const expected = target === null ? 'not-computable' : (target * elapsed) / months;
  const course = { sessions, weigh, start, elapsed, counted, monthsLeft };
  const trend = { ...course, observedPace: pace, attendanceRate: totals.attendanceRate };
  const projections = projectTrend(trend, input);
  return {
    elapsedMonths: elapsed,
    expected,
    gap: typeof expected === 'number' ? counted - expected : expected,
    observedPace: pace,
    requiredPace: required,
    sessionsNeeded: sessionsNeeded(left, totals.meanCapacity, totals.attendanceRate),
    projections,
    months: layMonthPoints({
      ...course,
      months,
      target,
      statusDate: input.statusDate,
      paces: paceRange(pace, projections.recent),
    }),
  };
}

const NONE = 'not-computable';
const WITHOUT_PERIOD: PaceFigures = {
  ...{ elapsedMonths: NONE, expected: NONE, gap: NONE },
  ...{ observedPace: NONE, requiredPace: NONE, sessionsNeeded: NONE },
  projections: {
    ...{ linear: NONE, planned: NONE, cautious: NONE, optimistic: NONE },
    recent: [],
  },
  months: [],
};

interface BurnUp extends Pick<Trend, 'sessions' | 'weigh' | 'start' | 'elapsed' | 'counted'> {
  readonly months: number;
  readonly statusDate: CalendarDate;
  readonly target: number | null;
  /** Lowest, mean since the start and highest pace. */
  readonly paces: ProjectionPoint | null;
}

/** The period month by month: expected, cumulated, then what is projected. */
function layMonthPoints(burnUp: BurnUp): readonly MonthPoint[] {
  const { start, months, statusDate, target, sessions, weigh } = burnUp;
  return Array.from({ length: months }, (_, index): MonthPoint => {
    const month = index + 1;
    const monthStart = addMonths(start, index);
    const nextStart = addMonths(start, month);
    const isBegun = monthStart <= statusDate;
    const until = sessions.filter(({ session }) => session.start < nextStart);
    return {
      month,
      start: monthStart,
      expected: target === null ? null : (target * month) / months,
      cumulated: isBegun ? sum(until.map(weigh)) : null,
      projected: aheadOf(burnUp, month),
    };
  });
}

/** The lines that leave from today's figure at the last whole month gone by. */
function aheadOf({ elapsed, counted, paces }: BurnUp, month: number): MonthPoint['projected'] {
  const ahead = month - elapsed;
  if (ahead < 0 || paces === null) return null;
  const along = (pace: number): number => counted + pace * ahead;
  return {
    cautious: along(paces.cautious),
    central: along(paces.central),
    optimistic: along(paces.optimistic),
  };
}
