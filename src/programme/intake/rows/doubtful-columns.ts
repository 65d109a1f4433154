import { isMonthFirst } from '../../reading/read-due';
import type { ReadingContext } from '../../reading/reading-context';
import type { RowContext } from '../tables/classify-rows';
import type { ColumnTarget } from '../columns/column-targets';

const DATED: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'date'];

/** One date such as 05/30/2014 makes every date of its column doubtful. */
export function doubtfulColumns(
  { grid, table, columns }: RowContext,
  context: ReadingContext,
): ReadonlySet<number> {
  const dated = columns.filter(({ target }) => DATED.includes(target));
  const isDoubtful = (column: number): boolean => {
    for (let at = table.lastHeaderRow + 1; at <= table.lastRow; at += 1) {
      if (isMonthFirst(grid.text(at, column), context)) return true;
    }
    return false;
  };
  return new Set(dated.map(({ column }) => column).filter(isDoubtful));
}
