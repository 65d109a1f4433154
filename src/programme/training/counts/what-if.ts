import { addMonths, type CalendarDate, endOfMonth } from '../../../lib/calendar-date';
import type { TrainingFigures } from './figures';

export interface PaceToTarget {
  readonly sessions: number;
  readonly months: number;
  /** Last day of the month in which the target is met. */
  readonly on: CalendarDate;
  /** The end of the counting period, where that comes after it. */
  readonly after: CalendarDate | null;
}

/** Beyond a century an answer means nothing. */
const MAX_MONTHS = 1200;

/**
 * When the target is met at so many persons a session and sessions a month, both at least one; null beyond a
 * century. Writes nothing.
 *
 * @example 381 left on 31/03/2015, 12 persons, 2 sessions a month
 * // { sessions: 32, months: 16, on: '2016-07-31', after: null }
 */
export function tryPace(
  { remaining, reading: { statusDate, end } }: Pick<TrainingFigures, 'remaining' | 'reading'>,
  pace: { readonly persons: number; readonly sessions: number },
): PaceToTarget | null {
  const sessions = Math.ceil((remaining?.high ?? Infinity) / pace.persons);
  const months = Math.ceil(sessions / pace.sessions);
  if (months > MAX_MONTHS) return null;
  const on = endOfMonth(addMonths(statusDate, months));
  return { sessions, months, on, after: end !== null && on > endOfMonth(end) ? end : null };
}
