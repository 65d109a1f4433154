import {
  type CalendarDate,
  formatFrenchDate,
  partsOf,
  toExcelSerial,
} from '../../../lib/calendar-date';
import { longDate, parseFrenchDate } from '../../../lib/french-date';
import type { DueDateReading } from '../../dates/windows/due-window';
import { DATE_FORMAT, LONG_DATE_FORMAT } from '../../tracker/settings/rows';
import type { SessionStatus, Status } from '../../tracker/lists';
import type { ReadRow, TrackerTable } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { atCell } from '../context/placed-hit';
import {
  dateIn,
  dateWithoutOddYear,
  hasOddYear,
  isMonthFirst,
  isOrdinarySerial,
  serialShownAsNumber,
  textIn,
  withMonthFirst,
} from '../context/date-cells';
import { isYearKnown } from '../context/due-reader';
import type { CellWrite, PlacedHit } from '../context/finding';
import { cellOf } from '../context/tables';
import { datesOfWords } from '../fixes/dates-and-words';
import { askToWrite, onConfirmation, type RowFix, type RowWrites, setCell } from '../fixes/row-fix';
import { hit, inColumns, rowRuleOf, workbookRule } from './make-rules';
import type { RowHit } from './rule';

/** The columns of dates of a row. */
export const ACTION_DATES = ['start', 'end', 'doneOn'] as const;
const ACTION_CELLS = [...ACTION_DATES, 'dueText'] as const;
export const SESSION_DATES = ['start', 'end'] as const;
/** What the words of an action say. */
const DUE_DATES: readonly string[] = SESSION_DATES;

const TEXT_DATES = { code: 'DAT-09', severity: 'warning', judge: textDate } as const;
const BARE_NUMBERS = { code: 'DAT-15', severity: 'blocking', judge: bareNumber } as const;
const IMPOSSIBLE_DATES = {
  code: 'DAT-10',
  severity: 'blocking',
  judge: <Key extends string>(row: ReadRow<Key, unknown>, key: Key, { due }: CheckContext) => {
    const text = textIn(row, key);
    return text === null ? null : impossibleDate(row, key, due.readText(text));
  },
} as const;

/** What stands in the cell of a date without being one, or may be another date. */
export const DATE_CELL_RULES = [
  inColumns('actions', ACTION_DATES, TEXT_DATES),
  inColumns('sessions', SESSION_DATES, TEXT_DATES),
  inColumns('actions', ACTION_DATES, IMPOSSIBLE_DATES),
  inColumns('sessions', SESSION_DATES, IMPOSSIBLE_DATES),
  rowRuleOf('actions').blocking('DAT-10', ['dueText'], (row, context) => {
    const found = impossibleDate(row, 'dueText', context.readDue(row.value));
    const day = found?.params.proposed;
    if (!found?.fix || !day) return found;
    return {
      ...found,
      fix: { ...found.fix, others: datesOfWords(row, formatFrenchDate(day), context) },
    };
  }),
  workbookRule.warning('DAT-11', ({ tables: { actions, sessions }, statusDate }) => [
    ...(actions
      ? ACTION_CELLS.flatMap((column) => ambiguousDates(actions, column, statusDate))
      : []),
    ...(sessions
      ? SESSION_DATES.flatMap((column) => ambiguousDates(sessions, column, statusDate))
      : []),
  ]),
  inColumns('actions', ACTION_CELLS, BARE_NUMBERS),
  inColumns('sessions', SESSION_DATES, BARE_NUMBERS),
] as const;

interface TypedDate {
  readonly [param: string]: string | null;
  readonly value: string;
  /** The date most likely meant; null when it cannot be told. */
  readonly proposed: CalendarDate | null;
}

function typedDate<Key extends string>(
  column: Key,
  params: TypedDate,
  mode: RowFix<Key>['mode'] = 'on-confirmation',
): RowHit<Key, TypedDate> {
  const { proposed } = params;
  return hit(column, params, proposed === null ? null : { ...writeDate(column, proposed), mode });
}

/** The words of a due date stay words. */
function writeDate<Key extends string>(column: Key, date: CalendarDate): RowFix<Key> {
  const write = (value: string | number): RowWrites<Key> => setCell(column, value);
  return column === 'dueText'
    ? askToWrite(write(formatFrenchDate(date)))
    : askToWrite(write(toExcelSerial(date)), DATE_FORMAT);
}

function textDate<Key extends string>(
  row: ReadRow<Key, unknown>,
  column: Key,
  context: CheckContext,
): RowHit<Key, TypedDate> | null {
  const cell = cellOf(row, column);
  if (cell === null) return null;
  if (typeof cell === 'number') {
    const isDay = isOrdinarySerial(cell) || dateIn(row, column) !== null;
    return isDay ? null : typedDate(column, { value: String(cell), proposed: null });
  }
  const value = textIn(row, column);
  if (value === null || hasOddYear(value)) return null;
  const reading = context.due.readText(value);
  if (reading.kind === 'impossible') return null;
  return typedDate(column, { value, proposed: sureDay(reading, context) });
}

/** The day a text says without much doubt; null for a period or a doubtful reading. */
function sureDay(reading: DueDateReading, context: CheckContext): CalendarDate | null {
  if (reading.kind !== 'window' || reading.precision !== 'jour') return null;
  if (!isYearKnown(reading, context)) return null;
  // « hier » counts from the day it was typed, which nothing tells.
  const isOneDay = reading.start === reading.end && reading.yearSource !== 'relative';
  return isOneDay && reading.confidence !== 'low' ? reading.start : null;
}

function impossibleDate<Key extends string>(
  row: ReadRow<Key, unknown>,
  column: Key,
  reading: DueDateReading | null,
): RowHit<Key, TypedDate> | null {
  const value = textIn(row, column);
  if (value === null || hasOddYear(value) || reading?.kind !== 'impossible') return null;
  return typedDate(column, { value, proposed: reading.nearest });
}

/** A serial that Excel shows as a plain number, or a year of three or five figures. */
function bareNumber<Key extends string>(row: ReadRow<Key, unknown>, column: Key) {
  const cell = cellOf(row, column);
  if (cell === null) return null;
  const date = serialShownAsNumber(row, column);
  if (date !== null) {
    return typedDate(column, { value: String(cell), proposed: date }, 'automatic');
  }
  const value = textIn(row, column);
  if (value === null || !hasOddYear(value)) return null;
  return typedDate(column, { value, proposed: dateWithoutOddYear(value) });
}

/**
 * When dates of a column can only be month first, every date that could be too is in doubt, unless more of
 * them can only be day first: those were then mistyped. What is done was not done after the status date.
 */
function ambiguousDates<Key extends string>(
  { place, rows }: TrackerTable<Key, { readonly status: Status | SessionStatus | null }>,
  key: Key,
  statusDate: CalendarDate | null,
): readonly PlacedHit<{ date: CalendarDate; other: CalendarDate }>[] {
  const column = place.columns[key];
  if (column === undefined) return [];
  const monthFirst = rows.filter((row) => isMonthFirst(textIn(row, key))).length;
  if (monthFirst === 0) return [];
  const dates = rows.map((row) => dateIn(row, key) ?? parseFrenchDate(textIn(row, key) ?? ''));
  const dayFirst = dates.filter((date) => date !== null && partsOf(date).day > 12).length;
  if (dayFirst > monthFirst) return [];
  return rows.flatMap((row, at) => {
    const date = dates[at] ?? null;
    const other = date && withMonthFirst(date);
    // A month that shows in letters is in no doubt: it was chosen.
    if (!date || !other || /\p{L}/u.test(row.raw.texts[key])) return [];
    const isDone = row.value.status === 'Réalisé' || row.value.status === 'Réalisée';
    if (isDone && statusDate !== null && other > statusDate) return [];
    const cell = { sheet: place.sheet, row: row.raw.row, column };
    const writes = cellsHolding(date, row, key).flatMap((held): readonly CellWrite[] => {
      const to = place.columns[held];
      if (to === undefined) return [];
      return [{ ...cell, column: to, before: row.raw.texts[held], ...inLetters(held, other) }];
    });
    return [atCell(cell, { date, other }, onConfirmation(writes, []))];
  });
}

/** The cell of a date, and with the words of a row its dates that say the same. */
function cellsHolding<Key extends string>(
  date: CalendarDate,
  row: ReadRow<Key, unknown>,
  key: Key,
): readonly Key[] {
  if (key !== 'dueText') return [key];
  const others = (Object.keys(row.raw.texts) as Key[]).filter((one) => DUE_DATES.includes(one));
  return [key, ...others.filter((one) => dateIn(row, one) === date)];
}

/** A date as nobody reads it month first. */
function inLetters(key: string, date: CalendarDate): Pick<CellWrite, 'after' | 'format'> {
  return key === 'dueText'
    ? { after: longDate(date) }
    : { after: toExcelSerial(date), format: LONG_DATE_FORMAT };
}
