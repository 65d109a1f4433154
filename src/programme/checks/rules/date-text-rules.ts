import { type CalendarDate, formatFrenchDate, toExcelSerial } from '../../../lib/calendar-date';
import type { DueDateReading } from '../../dates/windows/due-window';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import type { ReadRow } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import {
  dateIn,
  dateWithoutOddYear,
  hasOddYear,
  serialShownAsNumber,
  textIn,
} from '../context/date-cells';
import { askToWrite, hit, setCell, writeAtOnce } from './hit';
import { rowRuleOf, type RowHit } from './rule';
import { cellOf } from '../context/tables';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');
const ACTION_DATES = ['start', 'end', 'doneOn'] as const;
const SESSION_DATES = ['start', 'end'] as const;

/** Dates that are no dates: text in a date column, days that do not exist, bare numbers. */
export const DATE_TEXT_RULES = [
  actionRule({
    code: 'DAT-09',
    severity: 'warning',
    needs: [],
    check: (row, context) => textDates(row, ACTION_DATES, context),
  }),
  sessionRule({
    code: 'DAT-09',
    severity: 'warning',
    needs: [],
    check: (row, context) => textDates(row, SESSION_DATES, context),
  }),
  actionRule({
    code: 'DAT-10',
    severity: 'blocking',
    needs: [],
    check: (row, context) => [
      ...impossibleDates(row, ACTION_DATES, context),
      ...impossibleDueText(row.value.dueText, context.readDue(row.value)),
    ],
  }),
  sessionRule({
    code: 'DAT-10',
    severity: 'blocking',
    needs: [],
    check: (row, context) => impossibleDates(row, SESSION_DATES, context),
  }),
  actionRule({
    code: 'DAT-15',
    severity: 'blocking',
    needs: [],
    check: (row) => [...bareNumbers(row, ACTION_DATES), ...bareDueNumber(row)],
  }),
  sessionRule({
    code: 'DAT-15',
    severity: 'blocking',
    needs: [],
    check: (row) => bareNumbers(row, SESSION_DATES),
  }),
] as const;

interface TextDate {
  readonly [param: string]: string | null;
  readonly value: string;
  readonly proposed: CalendarDate | null;
}

function textDates<Key extends string>(
  row: ReadRow<Key, unknown>,
  columns: readonly Key[],
  { due }: CheckContext,
): readonly RowHit<Key, TextDate>[] {
  return columns.flatMap((column) => {
    const unreadable = unreadableNumber(row, column);
    if (unreadable !== null) return [hit(column, { value: unreadable, proposed: null })];
    const text = textIn(row, column);
    if (text === null || hasOddYear(text)) return [];
    const reading = due.readText(text);
    if (reading.kind === 'impossible') return [];
    const proposed = sureDay(reading);
    const fix = proposed === null ? null : askToWrite(dateCell(column, proposed), DATE_FORMAT);
    return [hit(column, { value: text, proposed }, fix)];
  });
}

/** A number that is no day of any calendar, as shown; null when the cell is all right. */
function unreadableNumber<Key extends string>(
  row: ReadRow<Key, unknown>,
  column: Key,
): string | null {
  const value = cellOf(row, column);
  return typeof value === 'number' && dateIn(row, column) === null ? String(value) : null;
}

/** The day a text says without much doubt; null for a period or a doubtful reading. */
function sureDay(reading: DueDateReading): CalendarDate | null {
  if (reading.kind !== 'window' || reading.precision !== 'jour') return null;
  const isOneDay = reading.start !== null && reading.start === reading.end;
  return isOneDay && reading.confidence !== 'low' ? reading.start : null;
}

function impossibleDates<Key extends string>(
  row: ReadRow<Key, unknown>,
  columns: readonly Key[],
  { due }: CheckContext,
): readonly RowHit<Key, TextDate>[] {
  return columns.flatMap((column) => {
    const text = textIn(row, column);
    const reading = text === null || hasOddYear(text) ? null : due.readText(text);
    if (text === null || reading?.kind !== 'impossible') return [];
    const { nearest } = reading;
    const fix = nearest === null ? null : askToWrite(dateCell(column, nearest), DATE_FORMAT);
    return [hit(column, { value: text, proposed: nearest }, fix)];
  });
}

function impossibleDueText(
  dueText: string,
  reading: DueDateReading | null,
): readonly RowHit<'dueText', TextDate>[] {
  if (reading?.kind !== 'impossible') return [];
  const { nearest } = reading;
  const fix = nearest === null ? null : askToWrite({ dueText: formatFrenchDate(nearest) });
  return [hit('dueText', { value: dueText, proposed: nearest }, fix)];
}

function bareNumbers<Key extends string>(
  row: ReadRow<Key, unknown>,
  columns: readonly Key[],
): readonly RowHit<Key, TextDate>[] {
  return columns.flatMap((column) => {
    const date = serialShownAsNumber(row, column);
    if (date !== null) {
      const params = { value: String(cellOf(row, column)), proposed: date };
      return [hit(column, params, writeAtOnce(dateCell(column, date), DATE_FORMAT))];
    }
    const text = textIn(row, column);
    if (text === null || !hasOddYear(text)) return [];
    const meant = dateWithoutOddYear(text);
    const fix = meant === null ? null : askToWrite(dateCell(column, meant), DATE_FORMAT);
    return [hit(column, { value: text, proposed: meant }, fix)];
  });
}

/** A date that Excel turned into its serial in the column of words. */
function bareDueNumber(row: ReadRow<'dueText', unknown>): readonly RowHit<'dueText', TextDate>[] {
  const value = cellOf(row, 'dueText');
  const date = serialShownAsNumber(row, 'dueText');
  if (date !== null) {
    const params = { value: String(value), proposed: date };
    return [hit('dueText', params, writeAtOnce({ dueText: formatFrenchDate(date) }))];
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (!hasOddYear(text)) return [];
  const meant = dateWithoutOddYear(text);
  const fix = meant === null ? null : askToWrite({ dueText: formatFrenchDate(meant) });
  return [hit('dueText', { value: text, proposed: meant }, fix)];
}

function dateCell<Key extends string>(
  column: Key,
  date: CalendarDate,
): ReturnType<typeof setCell<Key>> {
  return setCell(column, toExcelSerial(date));
}
