import { addDays, addMonths, type CalendarDate, partsOf } from '../../../lib/calendar-date';
import { sum } from '../../../lib/numbers';
import type { SessionHeads } from './count-heads';
import type { Figure } from './figures';

/** A pace means something from this many months and sessions. */
export const MIN_PACE_MONTHS = 3;
export const MIN_PACE_SESSIONS = 2;
/** Keeps a division that should be whole from being rounded up. */
const ROUNDING_GUARD = 1e-9;

/**
 * Whole months from one day to another, the last day included.
 *
 * @example wholeMonths('2014-09-01', '2015-03-31') // 7
 */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const start = partsOf(from);
  const end = partsOf(addDays(to, 1));
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}

/** Months of the period gone by on the status date, never outside the period. */
export function elapsedMonths(
  start: CalendarDate,
  months: number,
  statusDate: CalendarDate,
): number {
  return Math.min(months, Math.max(0, wholeMonths(start, statusDate)));
}

/** What a session adds to the unit counted. */
export type Weigh = (heads: SessionHeads) => number;

/** Per month since the start, or « non calculable » below three months or two sessions. */
export function observedPace(counted: number, elapsed: number, sessionCount: number): Figure {
  return elapsed < MIN_PACE_MONTHS || sessionCount < MIN_PACE_SESSIONS
    ? 'not-computable'
    : counted / elapsed;
}

/** Per month over the last months of the period gone by. */
export function recentPace(
  from: Pick<Trend, 'sessions' | 'weigh' | 'start' | 'elapsed'> & { readonly lastMonths: number },
): Figure {
  const { sessions, weigh, start, elapsed, lastMonths } = from;
  if (elapsed < lastMonths) return 'not-computable';
  const since = addMonths(start, elapsed - lastMonths);
  const recent = sessions.filter(({ session }) => session.start >= since);
  return sum(recent.map(weigh)) / lastMonths;
}

/** What must be done each month until the end; « terminé » once no month is left. */
export function requiredPace(remaining: number | null, monthsLeft: number): Figure {
  if (remaining === null) return 'not-computable';
  return monthsLeft === 0 ? 'finished' : remaining / monthsLeft;
}

/**
 * Sessions still needed, at the mean capacity and attendance rate of the counted sessions.
 *
 * @example sessionsNeeded(381, 12, 66 / 71) // 35
 */
export function sessionsNeeded(remaining: number | null, capacity: Figure, rate: Figure): Figure {
  if (remaining === null) return 'not-computable';
  if (remaining === 0) return 0;
  const perSession = multiply(capacity, rate);
  return typeof perSession !== 'number' || perSession <= 0
    ? 'not-computable'
    : Math.ceil(remaining / perSession - ROUNDING_GUARD);
}

/** Where a pace kept until the end of the period leads. */
export function project(counted: number, pace: Figure, monthsLeft: number): Figure {
  return typeof pace === 'number' ? counted + pace * monthsLeft : pace;
}

export function multiply(a: Figure, b: Figure): Figure {
  return typeof a === 'number' && typeof b === 'number' ? a * b : 'not-computable';
}

export function divide(a: number, b: number): Figure {
  return b === 0 ? 'not-computable' : a / b;
}

export interface Trend {
  readonly sessions: readonly SessionHeads[];
  readonly weigh: Weigh;
  readonly start: CalendarDate;
  readonly elapsed: number;
  readonly monthsLeft: number;
  readonly counted: number;
  readonly observedPace: Figure;
  readonly attendanceRate: Figure;
}
