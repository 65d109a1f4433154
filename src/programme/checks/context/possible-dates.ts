import type { CalendarDate } from '../../../lib/calendar-date';
import type { OpenInterval } from '../../dates/windows/due-window';
import { isSpread } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';

/**
 * The first day on which the work can be over, for certain; null when nothing says. A period gives
 * its first day; a task dated to the day from one day to another gives its end.
 */
export function earliestEnd(action: Action): CalendarDate | null {
  const { start, end, precision } = action;
  if (start === null) return null;
  return isSpread(action) && precision === 'jour' && end !== null && end > start ? end : start;
}

/** Whether two rows may fall on a same day: a row without any date may. */
export function mayMeet(one: OpenInterval, other: OpenInterval): boolean {
  const [first, otherFirst] = [one.start ?? one.end, other.start ?? other.end];
  if (first === null || otherFirst === null) return true;
  return first <= (other.end ?? otherFirst) && otherFirst <= (one.end ?? first);
}
