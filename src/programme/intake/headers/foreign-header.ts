import { range } from '../../../lib/numbers';
import { type Columns, filledWithin, fillOf, type Grid } from '../../reading/grid';
import { EMAIL, PHONE } from '../../reading/layout-words';

const NEARLY_ALL = 0.9;
/** So many rows show which columns they all fill, and as few make a block. */
const SHOWN = { least: 4, most: 40 };
const MIN_ROWS = 2;
const NAME_LETTERS = 40;
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

/**
 * Whether the words of a row under a blank one head rows that are not of the table above, whose rows are between `top`
 * and it: a column that nearly all of those fill stays empty in each of these.
 */
export function headsOtherRows(
  grid: Grid,
  { row, top }: { readonly row: number; readonly top: number },
  band: Columns,
): boolean {
  const columns = filledWithin(grid, row, band);
  const names = columns.map((at) => grid.text(row, at).trim());
  const areShort = names.every((text) => text.length <= NAME_LETTERS && !text.endsWith(':'));
  const areNames = areShort && columns.every((at) => isWords(grid, row, at));
  if (!areNames || filledWithin(grid, row - 1, band).length > 0) return false;
  const body = range(top, Math.min(row - 1, top + SHOWN.most))
    .map((at) => filledWithin(grid, at, band))
    .filter(({ length }) => length >= MIN_ROWS);
  if (body.length < SHOWN.least) return false;
  const block = blockUnder(grid, row, band);
  const isUsual = (column: number): boolean =>
    body.filter((filled) => filled.includes(column)).length >= body.length * NEARLY_ALL;
  const missed = range(band.firstColumn, band.lastColumn).some(
    (column) => isUsual(column) && ![columns, ...block].some((filled) => filled.includes(column)),
  );
  return block.length >= MIN_ROWS && missed;
}

/** The filled columns of the rows under a row, up to the next blank one. */
function blockUnder(grid: Grid, row: number, band: Columns): readonly (readonly number[])[] {
  const under = range(row + 1, Math.min(row + SHOWN.most, grid.rowCount - 1)).map((at) =>
    filledWithin(grid, at, band),
  );
  const first = under.findIndex(({ length }) => length > 0);
  const end = under.findIndex(({ length }, at) => at > first && length === 0);
  return under.slice(first, end < 0 ? undefined : end);
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
