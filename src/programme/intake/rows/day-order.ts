import { formatFrenchDate, partsOf } from '../../../lib/calendar-date';
import { isDateFormat } from '../../../lib/date-format';
import type { ColumnTarget } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import { type DueCell, EMPTY_DUE_CELL } from '../../reading/due-request';
import type { CellWords, RowContext } from '../tables/row-context';

/** No day of a programme is older than 1930. */
const FIRST_DAY = 10_959;
const DAY_FIRST = /^\s*(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{2,4}\s*$/u;
/** « 05/30/2014 »: only an English keyboard gives it. */
const MONTH_FIRST = /^\s*(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{2,4}\s*$/u;
const TYPED = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\s*$/u;
/** « 2026-02-20T10:00:00.000Z », as other programs export a day. */
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}[\d:.]*Z?$/u;
const MONTHS = 12;
const DAYS_OF_YEAR = 365.2425;
/** Fewer dates and texts of a table are so by chance. */
const MIN_MIXED = 3;
const DATED: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'date'];

/** In which order the days of a table are typed. */
export interface DayOrder {
  /** Columns whose days may be read either way. */
  readonly doubtful: ReadonlySet<number>;
  /** Whether true dates may have the day for the month, and be read either way. */
  readonly isMixed: boolean;
}

/** One date such as 05/30/2014 makes every date of its column doubtful; several do of all, where none is such as 30/05/2014. */
export function dayOrderOf({ grid, table, columns }: RowContext): DayOrder {
  const dated = columns.filter(({ target }) => DATED.includes(target)).map((one) => one.column);
  const cells = dated.flatMap((column) =>
    rowsUnderHeader(table).map((at) => ({
      ...{ column, text: grid.text(at, column) },
      date: grid.date(at, column),
    })),
  );
  const impossible = cells.filter(({ text }) => MONTH_FIRST.test(text));
  const isDayFirst = cells.some(({ text }) => DAY_FIRST.test(text));
  const days = cells.flatMap(({ date }) => date ?? []);
  const typed = cells.flatMap(({ date, text }) => (date === null && TYPED.test(text) ? text : []));
  // « 25/10/2016 » stays a text where Excel wants the month first, and « 01/11/2016 » becomes 11 January.
  const isMixed =
    Math.min(new Set(days).size, new Set(typed).size) >= MIN_MIXED &&
    days.every((day) => partsOf(day).day <= MONTHS) &&
    typed.every((text) => DAY_FIRST.test(text));
  const areAll = impossible.length > 1 && !isDayFirst;
  const doubtful = areAll ? dated : impossible.map(({ column }) => column);
  return { doubtful: new Set(doubtful), isMixed };
}

/** The words and the day of a cell of dates; an absent one says nothing. */
export function dateCell(
  { grid, order }: Pick<RowContext, 'grid'> & { readonly order: DayOrder },
  cell: CellWords | undefined,
): DueCell {
  if (!cell) return EMPTY_DUE_CELL;
  const { column } = cell.match;
  const format = grid.format(cell.row, column);
  const date = grid.date(cell.row, column);
  const value = grid.value(cell.row, column);
  if (date === null && typeof value === 'number' && isDateFormat(format)) {
    // What a formula gives of an empty cell: no day. « 1-mars » of 2918: none of this year.
    if (value < FIRST_DAY) return EMPTY_DUE_CELL;
    const year = 1900 + Math.floor(value / DAYS_OF_YEAR);
    return { ...EMPTY_DUE_CELL, text: `${cell.text} (${year})` };
  }
  if (order.isMixed && date !== null) {
    return { ...EMPTY_DUE_CELL, text: formatFrenchDate(date), dayOrder: 'swapped' };
  }
  return {
    ...EMPTY_DUE_CELL,
    text: cell.text.replace(TIMESTAMP, '$1'),
    date,
    showsDay: !isDateFormat(format) || /d/iu.test(format),
    dayOrder: order.doubtful.has(column) ? 'month-first' : 'day-first',
  };
}
