import { type CalendarDate, makeDate } from '../../../lib/calendar-date';
import { EMPTY_DUE_CELL } from '../cells/action-words';
import { isDateFormat } from '../../reading/grid';
import { type DueCell, isMonthFirst } from '../../reading/read-due';
import type { CellWords } from '../tables/action-cells';
import type { ReadingContext } from '../../reading/reading-context';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';

/** No day of a programme is older than 1930. */
const FIRST_DAY = 10_959;
const DAY_FIRST = /^\s*(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{2,4}\s*$/u;
const MONTH_FIRST = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s|$)/u;
const DATED: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'date'];

/** In which order the days of a table are typed. */
export interface DayOrder {
  /** Columns whose days may be read either way. */
  readonly doubtful: ReadonlySet<number>;
  /** Whether they are all typed month first. */
  readonly isMonthFirst: boolean;
}

/** Days typed as the French do. */
export const FRENCH_ORDER: DayOrder = { doubtful: new Set(), isMonthFirst: false };

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
  if (count === 0) return FRENCH_ORDER;
  const isSettled = count > 1 && !told.some(({ isDayFirst }) => isDayFirst);
  if (isSettled) return { doubtful: new Set(), isMonthFirst: true };
  const doubtful = told.filter(({ monthFirst }) => monthFirst > 0);
  return { doubtful: new Set(doubtful.map(({ column }) => column)), isMonthFirst: false };
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
  return {
    text: cell.text,
    date: grid.date(cell.row, column) ?? (order.isMonthFirst ? monthFirstDay(cell.text) : null),
    showsDay: !isDateFormat(format) || /d/iu.test(format),
    dayOrder: order.doubtful.has(column) ? 'month-first' : 'day-first',
  };
}

/** « 01/23/2026 », « 1/23/26 » */
function monthFirstDay(text: string): CalendarDate | null {
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(text) ?? [];
  return year === '' ? null : makeDate(Number(year.padStart(4, '20')), Number(month), Number(day));
}
