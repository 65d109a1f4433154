import { EMPTY_DUE_CELL } from '../cells/action-words';
import { isDateFormat } from '../../reading/grid';
import { type DueCell, isMonthFirst } from '../../reading/read-due';
import type { CellWords } from '../tables/action-cells';
import type { ReadingContext } from '../../reading/reading-context';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';

const DATED: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'date'];

/** One date such as 05/30/2014 makes every date of its column doubtful. */
export function doubtfulColumns(
  { grid, table, columns }: RowContext,
  context: ReadingContext,
): ReadonlySet<number> {
  const dated = columns.filter(({ target }) => DATED.includes(target));
  const isDoubtful = (column: number): boolean =>
    rowsUnderHeader(table).some((at) => isMonthFirst(grid.text(at, column), context));
  return new Set(dated.map(({ column }) => column).filter(isDoubtful));
}

/** The words and the day of a cell of dates; an absent one says nothing. */
export function dateCell(
  { grid, doubtful }: Pick<RowContext, 'grid'> & { readonly doubtful: ReadonlySet<number> },
  cell: CellWords | undefined,
): DueCell {
  if (!cell) return EMPTY_DUE_CELL;
  const { column } = cell.match;
  const format = grid.format(cell.row, column);
  return {
    text: cell.text,
    date: grid.date(cell.row, column),
    showsDay: !isDateFormat(format) || /d/iu.test(format),
    dayOrder: doubtful.has(column) ? 'month-first' : 'day-first',
  };
}
