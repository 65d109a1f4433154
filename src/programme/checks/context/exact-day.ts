import { isOver } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from './context';
import type { CalendarDate } from '../../../lib/calendar-date';
import type { DueDateReading } from '../../dates/windows/due-window';
import { isYearKnown } from './due-reader';

/** The one day on which the row is due; null when it is a period, or unknown. */
export function exactDayOf(action: Action, context: CheckContext): CalendarDate | null {
  const { start, end, precision } = action;
  if (isOver(action)) return null;
  const due = context.readDue(action);
  if (start === null && end === null) return exactDayRead(due, context);
  const isOneDay = start === null || end === null || start === end;
  const isDayRead = due === null || (due.kind === 'window' && due.precision === 'jour');
  const isExact = precision === 'jour' || (precision === null && isDayRead);
  return isOneDay && isExact ? (start ?? end) : null;
}

export function exactDayRead(
  due: DueDateReading | null,
  context: CheckContext,
): CalendarDate | null {
  if (due?.kind !== 'window' || due.precision !== 'jour' || !isYearKnown(due, context)) return null;
  if (due.confidence === 'low') return null;
  return due.start !== null && due.end !== null && due.start !== due.end
    ? null
    : (due.start ?? due.end);
}
