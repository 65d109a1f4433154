import { filledWithin, fillOf, type Grid } from '../../reading/grid';
import { EMAIL, PHONE } from '../../reading/layout-words';

const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Whether a row opens a table that has nothing to do with actions, such as a budget under a schedule:
 * names of columns set apart by a blank row, years among them, with figures or addresses under them, or a title and a
 * look of their own.
 * `columns` are its filled columns.
 */
export function isForeignHeader(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [first = 0, ...others] = columns;
  const isYearly = others.every((column) => YEAR.test(grid.text(row, column).trim()));
  const areWords = isYearly || others.every((column) => isWords(grid, row, column));
  const isNamed = isWords(grid, row, first) && areWords;
  if (others.length === 0 || !isNamed || row + 1 >= grid.rowCount) return false;
  const span = { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
  const [above = 0, over = 0] = [row - 1, row - 2].map((at) => filledWithin(grid, at, span).length);
  const isTitled = above === 1 && over === 0;
  const isApart = above === 0;
  const isCounted = others.some((column) => isFigureOrAddress(grid, row + 1, column));
  const isAllCounted =
    others.length > 1 && others.every((column) => isFigureOrAddress(grid, row + 1, column));
  if (isCounted && (isTitled || (isApart && (isYearly || isAllCounted)))) return true;
  return standsOut(grid, row, columns) && (isTitled || (isApart && isCounted));
}

function isWords(grid: Grid, row: number, column: number): boolean {
  return typeof grid.value(row, column) === 'string' && /\p{L}/u.test(grid.text(row, column));
}

function isFigureOrAddress(grid: Grid, row: number, column: number): boolean {
  if (typeof grid.value(row, column) === 'number') return grid.date(row, column) === null;
  const text = grid.text(row, column);
  return PHONE.test(text) || EMAIL.test(text);
}

/** In bold or in colour, where the row under it is not. */
function standsOut(grid: Grid, row: number, columns: readonly number[]): boolean {
  const isBold = (at: number): boolean => columns.every((column) => grid.look(at, column).bold);
  const isFilled = (at: number): boolean =>
    columns.every((column) => fillOf(grid, at, column) !== null);
  return (isBold(row) && !isBold(row + 1)) || (isFilled(row) && !isFilled(row + 1));
}
