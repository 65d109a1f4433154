import { range } from '../../../lib/numbers';
import type { Steps } from '../../../lib/steps';
import type { Area } from '../../../workbook/location';
import {
  type Columns,
  filledCells,
  filledWithin,
  fillOf,
  foldedText,
  type Grid,
  isWithin,
  lineText,
  rowsOf,
} from '../../reading/grid';
import { readLegendWords } from '../../reading/colours';
import { type HeaderRow, headerRows } from './header-rows';
import { readHeader } from './header-kinds';
import { LEGEND_START, TOTAL_START } from '../../reading/layout-words';
import type { FoundAxis } from '../time/axis-rows';

/** One empty column may stand inside a table; two part it from the next. */
const NARROW_GAP = 2;
/** Rows under the end of a table that are none of it. */
const MIN_LONGER = 2;
/** A row of fewer cells has a title. */
const MIN_NAMES = 4;
/** A header stands no further down; rows of data may say the same words twice. */
const TOP_ROWS = 20;

/** Neighbouring columns and the rows among them that look like headers. */
export interface HeadedBand {
  readonly band: Columns;
  readonly rows: readonly HeaderRow[];
  /** Whether a time axis stands in it. */
  readonly isDrawn: boolean;
}

/** The columns of a sheet, cut where one table ends and another begins beside it. */
export function* headedBands(grid: Grid, axes: readonly FoundAxis[]): Steps<readonly HeadedBand[]> {
  const bands: HeadedBand[] = [];
  for (const band of bandsOf(grid, axes)) {
    const rows = yield* headerRows(grid, band, axes);
    const isDrawn = axes.some(({ firstColumn }) => isWithin(band, firstColumn));
    bands.push({ band, rows, isDrawn });
  }
  const joined = joinBands(grid, bands);
  const [whole, ...others] = joined;
  const areNarrow = bands.every(({ band }) => band.firstColumn === band.lastColumn);
  const isSpaced = bands.length > 1 && others.length === 0 && areNarrow;
  if (!whole || !isSpaced || whole.rows.length > 0) return joined;
  // « Action | | Qui ? | | État »: names on both sides of narrow empty columns.
  return [{ ...whole, rows: yield* headerRows(grid, whole.band, axes) }];
}

/** Runs of columns between columns that are empty on the whole sheet. */
function bandsOf(grid: Grid, axes: readonly FoundAxis[]): readonly Columns[] {
  const used = Array.from({ length: grid.columnCount }, () => false);
  for (const { firstColumn, lastColumn } of axes) {
    const before = axes.map((axis) => axis.lastColumn).filter((last) => last < firstColumn);
    // The empty column between two drawings parts them.
    used.fill(true, before.length === 0 ? 0 : Math.max(...before) + NARROW_GAP, lastColumn + 1);
  }
  for (const { row, column } of filledCells(grid)) {
    used[column] = true;
    const merge = grid.merge(row, column);
    // A title merged over the whole width must not join the tables under it, a header may.
    const isJoining = merge && (merge.columnCount <= 4 || namesColumn(grid, row, merge));
    for (let at = 1; isJoining && at < merge.columnCount; at += 1) used[merge.column + at] = true;
  }
  const { starts, row: names } = listsBeside(grid);
  const isEmpty = (at: number): boolean =>
    rowsOf(grid).every((row) => row < names || grid.isEmpty(row, at));
  const isParted = (at: number): boolean =>
    starts.length > 0 && at > (starts[0] ?? 0) && at < (starts.at(-1) ?? 0) && isEmpty(at);
  const isUsed = (at: number): boolean => used[at] === true && !isParted(at);
  const firsts = range(0, used.length - 1).filter(
    (at) => isUsed(at) && (!isUsed(at - 1) || starts.includes(at)),
  );
  return firsts.map((firstColumn, index) => {
    const end = firsts[index + 1] ?? used.length;
    const lastColumn = range(firstColumn, end - 1).findLast(isUsed) ?? firstColumn;
    return { firstColumn, lastColumn };
  });
}

/** However wide, among the names of other columns, on both sides of it or after it. */
function namesColumn(grid: Grid, row: number, { column, columnCount }: Area): boolean {
  const filled = grid.filled(row);
  return filled.length >= MIN_NAMES && filled.some((at) => at >= column + columnCount);
}

/** « Quoi | Fin | Quoi | Fin »: the row of such names, that of the work among them, and where each list begins. */
function listsBeside(grid: Grid): { readonly row: number; readonly starts: readonly number[] } {
  for (const row of rowsOf(grid).slice(0, TOP_ROWS)) {
    const filled = grid.filled(row);
    const names = filled.map((column) => foldedText(grid, row, column));
    const starts = filled.filter((_, at) => names[at] === names[0] && names[at + 1] === names[1]);
    const own = starts[1] === undefined ? [] : names.slice(0, filled.indexOf(starts[1]));
    const namesWork = own.some((name) => readHeader(name).action?.meaning === 'title');
    if (own.length > 1 && namesWork) return { row, starts };
  }
  return { row: 0, starts: [] };
}

/**
 * A band without a header of its own belongs to the table on its left, where the lines of its names go on there; else it
 * is none of it: a legend, a key, a corner over the table, another list.
 */
function joinBands(grid: Grid, bands: readonly HeadedBand[]): readonly HeadedBand[] {
  const joined: HeadedBand[] = [];
  for (const held of bands) {
    const left = joined.at(-1);
    const isTable = held.rows.some(({ hasSubject }) => hasSubject);
    const isLegend = !isTable && (opensLegend(grid, held.band) || tellsColours(grid, held.band));
    if (isLegend || (left && isBeside(grid, held, left))) continue;
    if (left?.isDrawn && held.isDrawn) {
      joined.push(held);
    } else if (left && (held.rows.length === 0 || goesOn(left, held))) {
      const isDrawn = left.isDrawn || held.isDrawn;
      const band = { ...left.band, lastColumn: held.band.lastColumn };
      joined[joined.length - 1] = { ...left, isDrawn, band };
    } else if (left && left.rows.length === 0) {
      const band = { ...held.band, firstColumn: left.band.firstColumn };
      joined[joined.length - 1] = { ...held, band };
    } else {
      joined.push(held);
    }
  }
  return joined;
}

/** Past an empty column, nothing where the lines of the names of a table are, and under them: a key, figures, another list. */
function isBeside(grid: Grid, { band, rows, isDrawn }: HeadedBand, table: HeadedBand): boolean {
  const top = table.rows[0]?.row;
  if (top === undefined) return false;
  // Hidden lists of what its cells may say are none of it, whatever they are called.
  if (range(band.firstColumn, band.lastColumn).every((column) => grid.isHidden(column)))
    return true;
  if (rows.length > 0 || isDrawn) return false;
  if (outlasts(grid, band, table.band)) return true;
  const isFilled = (row: number): boolean => filledWithin(grid, row, band).length > 0;
  const isNamed = table.rows.some(({ row }) => isFilled(row) || (row > 0 && isFilled(row - 1)));
  return !isNamed || !rowsOf(grid).slice(top).some(isFilled);
}

/** Whether most of some columns go on for rows under the last one of a table, no sums: a calendar, another list. */
function outlasts(grid: Grid, band: Columns, table: Columns): boolean {
  const ends = filledCells(grid).flatMap(({ row, column }) =>
    isWithin(table, column) ? [row + (grid.merge(row, column)?.rowCount ?? 1) - 1] : [],
  );
  const end = Math.max(0, ...ends);
  const under = rowsOf(grid).filter((row) => {
    const filled = filledWithin(grid, row, band);
    const isSum = filled.some((at) => TOTAL_START.test(foldedText(grid, row, at)));
    return row > end && !isSum && filled.length * 2 > band.lastColumn - band.firstColumn + 1;
  });
  return under.length >= MIN_LONGER;
}

/** Columns past an empty one, under the same header row and without a subject of their own. */
function goesOn(left: HeadedBand, { band, rows }: HeadedBand): boolean {
  const isFar = band.firstColumn - left.band.lastColumn > NARROW_GAP;
  return (
    !isFar &&
    left.rows.length > 0 &&
    rows.every(({ row, hasSubject }) => !hasSubject && left.rows.some((held) => held.row === row))
  );
}

function opensLegend(grid: Grid, band: Columns): boolean {
  const opening = filledCells(grid).find(({ column }) => isWithin(band, column));
  return opening !== undefined && LEGEND_START.test(foldedText(grid, opening.row, opening.column));
}

/** « Fait » in green over « En cours » in yellow: states, each in a colour of its own. */
function tellsColours(grid: Grid, band: Columns): boolean {
  const cells = filledCells(grid).filter(({ column }) => isWithin(band, column));
  const fills = cells.flatMap(({ row, column }) => fillOf(grid, row, column) ?? []);
  const areStates = cells.every(
    ({ row, column }) => readLegendWords(lineText(grid, row, column)).length === 1,
  );
  return areStates && fills.length > 1 && new Set(fills).size === cells.length;
}
