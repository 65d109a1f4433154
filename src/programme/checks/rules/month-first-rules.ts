import {
  type CalendarDate,
  formatFrenchDate,
  makeDate,
  partsOf,
  toExcelSerial,
} from '../../../lib/calendar-date';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import { askToWrite, hit, setCell } from './hit';
import { groupRuleOf, type TableHit } from './rule';
import type { ReadRow } from '../../tracker/tracker';
import { cellOf } from '../context/tables';
import { dateIn } from '../context/date-cells';

const NUMERIC_DATE = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/u;

type Ambiguous = { readonly date: CalendarDate; readonly other: CalendarDate };

/** Days and months that may have been typed the English way round. */
export const MONTH_FIRST_RULES = [
  groupRuleOf('actions')({
    code: 'DAT-11',
    severity: 'warning',
    needs: [],
    keyOf: () => 'all',
    checkGroup: (rows) =>
      (['start', 'end', 'doneOn', 'dueText'] as const).flatMap((column) =>
        ambiguousDates(rows, column),
      ),
  }),
  groupRuleOf('sessions')({
    code: 'DAT-11',
    severity: 'warning',
    needs: [],
    keyOf: () => 'all',
    checkGroup: (rows) =>
      (['start', 'end'] as const).flatMap((column) => ambiguousDates(rows, column)),
  }),
] as const;

/** When one date of the column can only be month first, every date that could be too is in doubt. */
function ambiguousDates<Key extends string>(
  rows: readonly ReadRow<Key, unknown>[],
  column: Key,
): readonly TableHit<Key, Ambiguous>[] {
  const isProven = rows.some((row) => isMonthFirstOnly(cellOf(row, column)));
  if (!isProven) return [];
  return rows.flatMap((row) => {
    const date = dateIn(row, column) ?? textDate(cellOf(row, column));
    const other = date && swapped(date);
    if (!date || !other) return [];
    const isText = column === 'dueText';
    const write = setCell(column, isText ? formatFrenchDate(other) : toExcelSerial(other));
    const fix = isText ? askToWrite(write) : askToWrite(write, DATE_FORMAT);
    return [{ row, ...hit(column, { date, other }, fix) }];
  });
}

function isMonthFirstOnly(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [, first, second] = NUMERIC_DATE.exec(value) ?? [];
  return Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}

function textDate(value: unknown): CalendarDate | null {
  if (typeof value !== 'string') return null;
  const [, day, month, year = ''] = NUMERIC_DATE.exec(value) ?? [];
  return makeDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

/** The same figures with day and month exchanged; null when that is no other date. */
function swapped(date: CalendarDate): CalendarDate | null {
  const { year, month, day } = partsOf(date);
  return day === month || day > 12 ? null : makeDate(year, day, month);
}
