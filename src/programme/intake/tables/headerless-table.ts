import { describeColumn } from './column-content';
import type { FoundTable } from './find-tables';
import type { Grid } from '../grid';
import type { References } from '../names/references';

const MIN_CELLS = 3;
const MIN_ROWS = 2;
const MOSTLY = 0.6;
const TITLE_LETTERS = 6;

/**
 * Finds a table that has no header: rows of at least three cells among which one column holds dates
 * or statuses and another one texts. Its header row is the one above, empty.
 */
export function findHeaderlessTable(grid: Grid, references: References): FoundTable | null {
  const wide: number[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (grid.filled(row).length >= MIN_CELLS) wide.push(row);
  }
  const [first] = wide;
  const last = wide.at(-1);
  if (first === undefined || last === undefined || wide.length < MIN_ROWS) return null;
  const top = firstHeading(grid, first);
  const used = wide.flatMap((row) => grid.filled(row));
  const [firstColumn, lastColumn] = [Math.min(...used), Math.max(...used)];
  let dated = 0;
  let texts = 0;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const content = describeColumn(grid, references, { column, firstRow: first, lastRow: last });
    if (content.count < MIN_ROWS) continue;
    if (content.dates >= MOSTLY || content.statuses >= MOSTLY) dated += 1;
    else if (content.length >= TITLE_LETTERS && content.numbers < MOSTLY) texts += 1;
  }
  if (dated === 0 || texts === 0) return null;
  const header = top - 1;
  return { firstHeaderRow: header, lastHeaderRow: header, firstColumn, lastColumn, lastRow: last };
}

/** A strand alone right above the first row opens the table. */
function firstHeading(grid: Grid, first: number): number {
  return first > 0 && grid.filled(first - 1).length === 1 ? first - 1 : first;
}
