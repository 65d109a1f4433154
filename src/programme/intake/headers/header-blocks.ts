import { range } from '../../../lib/numbers';
import {
  type Columns,
  filledWithin,
  foldedText,
  type Grid,
  isWithin,
  lineText,
} from '../../reading/grid';
import type { FoundAxis } from '../time/axis-rows';
import type { HeadedBand } from './header-bands';
import { isHeaderWord, MIN_HEADERS, PART, readHeader } from './header-kinds';
import type { HeaderRow } from './header-rows';

/** Names of a second line, at least and of all its words. */
const MIN_NAMES = 3;
const MOSTLY = 0.6;
/** Rows around an axis that may name the columns beside it. */
const BESIDE_AXIS = 2;

/** The lines of one header, with the axis among them. */
export interface HeaderBlock {
  readonly first: HeaderRow;
  readonly last: HeaderRow;
  readonly axis: FoundAxis | null;
}

/** The headers of a band of columns, from the first to the last: the rows that look like one, and the axes in it. */
export function headerBlocks(
  grid: Grid,
  { band, rows }: HeadedBand,
  axes: readonly FoundAxis[],
): readonly HeaderBlock[] {
  const own = axes.filter(({ firstColumn }) => isWithin(band, firstColumn));
  const blocks = withAxes(grid, mergeDoubles(grid, rows), own);
  return withoutRepeats(grid, withoutLabels(grid, band, blocks));
}

/** An axis heads its table, with the names of the other columns above it, beside it or under it. */
function withAxes(
  grid: Grid,
  blocks: readonly HeaderBlock[],
  axes: readonly FoundAxis[],
): readonly HeaderBlock[] {
  const headed = axes.map((axis): HeaderBlock => {
    const from = axis.firstRow - BESIDE_AXIS;
    const near = blocks
      .flatMap(({ first, last }) => [first, last])
      .filter(({ row }) => row >= from && row <= axis.lastRow + BESIDE_AXIS);
    const beside = near.filter(({ row }) => row >= axis.firstRow);
    const isLabels = ({ row }: HeaderRow): boolean =>
      row < axis.firstRow && beside.some((other) => labelsOver(grid, row, other.row));
    const named = near.filter((row) => !isLabels(row));
    const rows = [axis.firstRow, axis.lastRow, ...named.map(({ row }) => row)];
    const known = Math.max(BESIDE_AXIS, ...named.map((row) => row.known));
    const shape = { firstColumn: 0, known, hasSubject: true };
    const at = (row: number): HeaderRow => ({ ...shape, row });
    return { first: at(Math.min(...rows)), last: at(Math.max(...rows)), axis };
  });
  const apart = blocks.filter(({ first, last }) =>
    headed.every((block) => last.row < block.first.row || first.row > block.last.row),
  );
  return [...apart, ...headed].sort((a, b) => a.first.row - b.first.row);
}

/** « Date de début | 09/06/2022 » over an axis on whose lines a column is called so, or beside a day: labels of the sheet. */
function labelsOver(grid: Grid, above: number, row: number): boolean {
  const targetsAt = (at: number): readonly string[] =>
    grid.filled(at).flatMap((one) => readHeader(lineText(grid, at, one)).action?.meaning ?? []);
  const isDated = grid.filled(above).some((column) => grid.date(above, column) !== null);
  return isDated || targetsAt(above).some((target) => targetsAt(row).includes(target));
}

/** Two header rows that follow each other are one header when the upper one groups the lower. */
function mergeDoubles(grid: Grid, rows: readonly HeaderRow[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of rows) {
    const above = blocks.at(-1);
    if (above?.last.row === row.row - 1 && above.first.row === above.last.row) {
      blocks[blocks.length - 1] = { ...above, last: row };
    } else {
      blocks.push({ first: row, last: row, axis: null });
    }
  }
  return blocks.map((block) => withLineUnder(grid, withGroupingRow(grid, block)));
}

/** Names under a header, where it has none that is understood: a second line of it, words between them or not. */
function withLineUnder(grid: Grid, block: HeaderBlock): HeaderBlock {
  const { first, last } = block;
  if (first.row !== last.row) return block;
  if (areParted(grid, last.row)) return { ...block, last: { ...last, row: last.row + 1 } };
  const lines = [last.row + 1, last.row + 2].filter((row) => row < grid.rowCount);
  const row = lines.find((at) => {
    const under = grid.filled(at);
    const between = at === last.row + 1 ? [] : grid.filled(at - 1);
    const names = under.map((column) => lineText(grid, at, column));
    const isFree = (column: number): boolean =>
      !between.includes(column) && !isHeaderWord(readHeader(lineText(grid, last.row, column)));
    const known = names.filter((name) => isHeaderWord(readHeader(name))).length;
    const areNames = known >= MIN_NAMES && known >= names.length * MOSTLY;
    return under.every(isFree) && areNames;
  });
  return row === undefined ? block : { ...block, last: { ...last, row } };
}

/** Whether the line under a header only names the parts of names over several columns: « Prévu | Réel ». */
function areParted(grid: Grid, row: number): boolean {
  const under = grid.filled(row + 1);
  const areNames = under.every((column) => /\p{L}/u.test(lineText(grid, row + 1, column)));
  const parts = grid.filled(row).map((column) => {
    const { columnCount = 1, rowCount = 1 } = grid.merge(row, column) ?? {};
    return rowCount > 1 ? [] : under.filter((at) => at >= column && at < column + columnCount);
  });
  const count = parts.filter((own) => own.length > 1).flat().length;
  const areAll = under.every((column) => PART.test(foldedText(grid, row + 1, column)));
  // Beside them, names of columns that the line above leaves without one, « Choses à faire », or remarks: « (service) ».
  const isOther = (column: number): boolean =>
    grid.isEmpty(row, grid.merge(row, column)?.column ?? column) ||
    /^\(.*\)$/u.test(lineText(grid, row + 1, column));
  const others = under.filter((at) => !parts.some((own) => own.length > 1 && own.includes(at)));
  const known = under.filter((at) => isHeaderWord(readHeader(lineText(grid, row + 1, at))));
  const areOthers = others.every(isOther) && known.length >= MIN_NAMES;
  const arePartsAndOthers = count > 0 && (others.length === 0 || areOthers);
  return areNames && ((areAll && under.length > 1) || arePartsAndOthers);
}

/** A row of merged groups right above a header, such as months above weeks, is part of it. */
function withGroupingRow(grid: Grid, block: HeaderBlock): HeaderBlock {
  const { first, last } = block;
  if (first.row !== last.row || first.row === 0) return block;
  const above = grid.filled(first.row - 1);
  const spans = above.filter((column) => (grid.merge(first.row - 1, column)?.columnCount ?? 1) > 1);
  const isGrouping = spans.length >= 2 && above.every((column) => column > first.firstColumn);
  return isGrouping ? { ...block, first: { ...first, row: first.row - 1 } } : block;
}

/** « Pilote | DDS | Date | 12/03 » above a table looks like a header, but no row follows it. */
function withoutLabels(
  grid: Grid,
  band: Columns,
  blocks: readonly HeaderBlock[],
): readonly HeaderBlock[] {
  return blocks.filter(({ last, axis }, index) => {
    const next = blocks[index + 1];
    if (!next || axis !== null || next.first.known < last.known) return true;
    return range(last.row + 1, next.first.row - 1).some(
      (row) => filledWithin(grid, row, band).length >= MIN_HEADERS,
    );
  });
}

/**
 * A header printed again further down opens no new table, unless it stands under another day: « Lundi 8/04 ». The
 * axis of a drawing comes again with as many of the names beside it as one cares to write.
 */
function withoutRepeats(grid: Grid, blocks: readonly HeaderBlock[]): readonly HeaderBlock[] {
  const wordsAt = (row: number, first = 0): readonly string[] =>
    grid
      .filled(row)
      .flatMap((column) => (column < first ? [] : `${column}:${lineText(grid, row, column)}`));
  const axisWords = ({ axis }: HeaderBlock): string =>
    (axis?.rows ?? []).flatMap(({ row }) => wordsAt(row, axis?.firstColumn)).join('|');
  const isAgain = (block: HeaderBlock, above: HeaderBlock): boolean => {
    const [names, held] = [wordsAt(block.last.row), wordsAt(above.last.row)];
    const areAll = names.length === held.length || block.axis !== null;
    return (
      axisWords(block) === axisWords(above) && areAll && names.every((name) => held.includes(name))
    );
  };
  return blocks.filter(
    (block, index) => index === 0 || !isAgain(block, blocks[index - 1] ?? block),
  );
}
