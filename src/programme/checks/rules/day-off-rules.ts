import { type CalendarDate, formatFrenchDate, isoWeekday } from '../../../lib/calendar-date';
import type { DueDateReading } from '../../dates/windows/due-window';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { nextWorkingDay } from '../context/date-cells';
import { moveDay, otherCell } from './date-fixes';
import { isYearKnown } from './due-rules';
import type { CellWrite } from '../context/finding';
import { hit } from './hit';
import { rowRuleOf } from './rule';
import type { RowOf } from '../context/tables';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');

/** Days on which nobody works. */
export const DAY_OFF_RULES = [
  actionRule({
    code: 'DAT-13',
    severity: 'info',
    needs: ['start'],
    check: (row, context) => {
      const { value } = row;
      const day = exactDayOf(value, context);
      const off = day === null ? null : dayOff(day, context);
      if (off === null) return null;
      const fix = { ...moveDay(value, off.date, off.next), others: wordsMoved(row, off, context) };
      return hit(value.start === null && value.end !== null ? 'end' : 'start', off, fix);
    },
  }),
  sessionRule({
    code: 'DAT-13',
    severity: 'info',
    needs: ['start'],
    check: ({ value }, context) => {
      const atStart = value.start === null ? null : dayOff(value.start, context);
      const off = atStart ?? (value.end === null ? null : dayOff(value.end, context));
      if (off === null) return null;
      return hit(atStart === null ? 'end' : 'start', off, moveDay(value, off.date, off.next));
    },
  }),
] as const;

/** The one day on which the row is due; null when it is a period, or unknown. */
function exactDayOf(action: Action, context: CheckContext): CalendarDate | null {
  const { start, end, precision, status } = action;
  if (status === 'Réalisé' || status === 'Abandonné') return null;
  const due = context.readDue(action);
  if (start === null && end === null) return exactDayRead(due, context);
  const isOneDay = start === null || end === null || start === end;
  const isExact = precision === 'jour' || (precision === null && isExactRead(due));
  return isOneDay && isExact ? (start ?? end) : null;
}

function exactDayRead(due: DueDateReading | null, context: CheckContext): CalendarDate | null {
  if (due?.kind !== 'window' || due.precision !== 'jour' || !isYearKnown(due, context)) return null;
  if (due.confidence === 'low') return null;
  return due.start !== null && due.end !== null && due.start !== due.end
    ? null
    : (due.start ?? due.end);
}

function isExactRead(due: DueDateReading | null): boolean {
  return due === null || (due.kind === 'window' && due.precision === 'jour');
}

/** The words that say that very day follow it: cells and words must not part. */
function wordsMoved(
  row: RowOf<'actions'>,
  { date, next }: DayOff,
  context: CheckContext,
): readonly CellWrite[] {
  if (exactDayRead(context.readDue(row.value), context) !== date) return [];
  return otherCell(row, { key: 'dueText', after: formatFrenchDate(next) }, context);
}

interface DayOff {
  readonly [param: string]: string | number | null;
  readonly date: CalendarDate;
  readonly weekday: number;
  readonly holiday: string | null;
  readonly next: CalendarDate;
}

/** What is wrong with a day, and the next day of work; null for a day of work. */
function dayOff(date: CalendarDate, { holidayOn }: CheckContext): DayOff | null {
  const isDayOff = (day: CalendarDate): boolean => isoWeekday(day) > 5 || holidayOn(day) !== null;
  if (!isDayOff(date)) return null;
  const next = nextWorkingDay(date, isDayOff);
  return { date, weekday: isoWeekday(date), holiday: holidayOn(date), next };
}
