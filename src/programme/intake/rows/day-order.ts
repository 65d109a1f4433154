import { type CalendarDate, formatFrenchDate, makeDate, partsOf } from '../../../lib/calendar-date';
import { EMPTY_DUE_CELL } from '../cells/action-words';
import { type Grid, isDateFormat } from '../../reading/grid';
import { type DueCell, isMonthFirst } from '../../reading/read-due';
import type { CellWords } from '../tables/action-cells';
import type { ReadingContext } from '../../reading/reading-context';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';

/** No day of a programme is older than 1930. */
const FIRST_DAY = 10_959;
const DAY_FIRST = /^\s*(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{2,4}\s*$/u;
const MONTH_FIRST = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s|$)/u;
const MONTHS = 12;
/** Fewer dates and texts of a table are so by chance. */
const MIN_MIXED = 3;
const DATED: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'date'];

/** In which order the days of a table are typed. */
export interface DayOrder {
  /** Columns whose days may be read either way. */
  readonly doubtful: ReadonlySet<number>;
  /** Whether they are all typed month first. */
  readonly isMonthFirst: boolean;
  /** Whether true dates may have the day for the month, and be read either way. */
  readonly isMixed: boolean;
}

/** Days typed as the French do. */
export const FRENCH_ORDER: DayOrder = { doubtful: new Set(), isMonthFirst: false, isMixed: false };

/**
 * One date such as 05/30/2014 makes every date of its column doubtful; several in a table, and none
 * such as 30/05/2014, tell how they are all typed.
 */
export function dayOrderOf(
  { grid, table, columns }: RowContext,
  context: ReadingContext,
): DayOrder {
  const dated = columns.filter(({ target }) => DATED.includes(target));
  const told = dated.map(({ column }) => {
    const texts = rowsUnderHeader(table).map((at) => grid.text(at, column));
    const monthFirst = texts.filter((text) => isMonthFirst(text, context)).length;
    return { column, monthFirst, isDayFirst: texts.some((text) => DAY_FIRST.test(text)) };
  });
  const count = told.reduce((sum, { monthFirst }) => sum + monthFirst, 0);
  if (count === 0) {
    return {
      ...FRENCH_ORDER,
      isMixed: areMixed(
        grid,
        table,
        dated.map(({ column }) => column),
      ),
    };
  }
  const isSettled = count > 1 && !told.some(({ isDayFirst }) => isDayFirst);
  if (isSettled) return { ...FRENCH_ORDER, isMonthFirst: true };
  const doubtful = told.filter(({ monthFirst }) => monthFirst > 0);
  return { ...FRENCH_ORDER, doubtful: new Set(doubtful.map(({ column }) => column)) };
}

/**
 * « 25/10/2016 » stays a text where Excel wants the month first, and « 01/11/2016 » becomes 11 January: every text has a
 * day past the twelfth, and no true date has.
 */
function areMixed(grid: Grid, table: FoundTable, columns: readonly number[]): boolean {
  const cells = rowsUnderHeader(table).flatMap((row) => columns.map((column) => ({ row, column })));
  const dates = cells.flatMap(({ row, column }) => grid.date(row, column) ?? []);
  const texts = cells
    .filter(({ row, column }) => grid.date(row, column) === null)
    .map(({ row, column }) => grid.text(row, column))
    .filter((text) => MONTH_FIRST.test(text));
  return (
    Math.min(new Set(dates).size, new Set(texts).size) >= MIN_MIXED &&
    dates.every((date) => partsOf(date).day <= MONTHS) &&
    texts.every((text) => DAY_FIRST.test(text))
  );
}

/** The words and the day of a cell of dates; an absent one says nothing. */
export function dateCell(
  { grid, order }: Pick<RowContext, 'grid'> & { readonly order: DayOrder },
  cell: CellWords | undefined,
): DueCell {
  if (!cell) return EMPTY_DUE_CELL;
  const { column } = cell.match;
  const format = grid.format(cell.row, column);
  const value = grid.value(cell.row, column);
  // What a formula gives of an empty cell: no day.
  const isNoDay = typeof value === 'number' && value < FIRST_DAY && isDateFormat(format);
  if (isNoDay) return EMPTY_DUE_CELL;
  const date = grid.date(cell.row, column);
  if (order.isMixed && date !== null) {
    const text = formatFrenchDate(date);
    return { text, date: null, showsDay: true, dayOrder: 'month-first' };
  }
  return {
    text: cell.text,
    date: date ?? (order.isMonthFirst ? monthFirstDay(cell.text) : null),
    showsDay: !isDateFormat(format) || /d/iu.test(format),
    dayOrder: order.doubtful.has(column) ? 'month-first' : 'day-first',
  };
}

/** « 01/23/2026 », « 1/23/26 » */
function monthFirstDay(text: string): CalendarDate | null {
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(text) ?? [];
  return year === '' ? null : makeDate(Number(year.padStart(4, '20')), Number(month), Number(day));
}
