import { type Area, hasCell } from '../../../workbook/location';
import { type Grid, lineText } from '../../reading/grid';
import { headedBands } from './header-bands';
import { type Band, type HeaderRow, MIN_HEADERS } from './header-rows';
import { readStatus } from '../../reading/read-status';

/** A header and the rows under it. Rows and columns count from 0, bounds inclusive. */
export interface FoundTable {
  readonly firstHeaderRow: number;
  readonly lastHeaderRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row before the next table or the end of the sheet. */
  readonly lastRow: number;
}

/**
 * Finds the tables of a sheet: a header row may stand anywhere, on one or two rows, and tables may
 * stand side by side (parted by an empty column) or below one another.
 */
export function findTables(grid: Grid): readonly FoundTable[] {
  return headedBands(grid)
    .flatMap(({ band, rows }) => tablesOfBand(grid, band, rows))
    .sort((a, b) => a.firstHeaderRow - b.firstHeaderRow || a.firstColumn - b.firstColumn);
}

function tablesOfBand(grid: Grid, band: Band, rows: readonly HeaderRow[]): readonly FoundTable[] {
  const tops = withoutRepeats(grid, withoutLabels(grid, band, mergeDoubles(grid, rows)));
  return tops.map(({ first, last }, index): FoundTable => {
    const next = tops[index + 1];
    return {
      firstHeaderRow: first.row,
      lastHeaderRow: last.row,
      firstColumn: band.first,
      lastColumn: band.last,
      lastRow: next ? next.first.row - 1 : grid.rowCount - 1,
    };
  });
}

interface HeaderBlock {
  readonly first: HeaderRow;
  readonly last: HeaderRow;
}

/** Two header rows that follow each other are one header when the upper one groups the lower. */
function mergeDoubles(grid: Grid, rows: readonly HeaderRow[]): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of rows) {
    const above = blocks.at(-1);
    if (above?.last.row === row.row - 1 && above.first.row === above.last.row) {
      blocks[blocks.length - 1] = { first: above.first, last: row };
    } else {
      blocks.push({ first: row, last: row });
    }
  }
  return blocks.map((block) => withStatusRow(grid, withGroupingRow(grid, block)));
}

/** Names of statuses right under a header, where it is empty, head columns of crosses. */
function withStatusRow(grid: Grid, block: HeaderBlock): HeaderBlock {
  const { first, last } = block;
  const row = last.row + 1;
  if (first.row !== last.row || row >= grid.rowCount) return block;
  const under = grid.filled(row);
  const areStatuses = under.every(
    (column) =>
      grid.isEmpty(last.row, column) &&
      readStatus(lineText(grid, row, column), {})?.confidence === 'high',
  );
  return under.length >= 2 && areStatuses ? { first, last: { ...last, row } } : block;
}

/** A row of merged groups right above a header, such as months above weeks, is part of it. */
function withGroupingRow(grid: Grid, block: HeaderBlock): HeaderBlock {
  const { first, last } = block;
  if (first.row !== last.row || first.row === 0) return block;
  const above = grid.filled(first.row - 1);
  const spans = above.filter((column) => (grid.merge(first.row - 1, column)?.columnCount ?? 1) > 1);
  const isGrouping =
    above.length >= 2 && spans.length >= 2 && above.every((column) => column > first.firstColumn);
  return isGrouping ? { first: { ...first, row: first.row - 1 }, last } : block;
}

/** « Pilote | DDS | Date | 12/03 » above a table looks like a header, but no row follows it. */
function withoutLabels(
  grid: Grid,
  band: Band,
  blocks: readonly HeaderBlock[],
): readonly HeaderBlock[] {
  return blocks.filter(({ last }, index) => {
    const next = blocks[index + 1];
    if (!next || next.first.known < last.known) return true;
    for (let row = last.row + 1; row < next.first.row; row += 1) {
      const inBand = grid.filled(row).filter((at) => at >= band.first && at <= band.last);
      if (inBand.length >= MIN_HEADERS) return true;
    }
    return false;
  });
}

/** A header printed again further down opens no new table. */
function withoutRepeats(grid: Grid, blocks: readonly HeaderBlock[]): readonly HeaderBlock[] {
  const words = ({ last }: HeaderBlock): string =>
    grid
      .filled(last.row)
      .map((column) => `${column}:${lineText(grid, last.row, column)}`)
      .join('|');
  return blocks.filter(
    (block, index) => index === 0 || words(block) !== words(blocks[index - 1] ?? block),
  );
}

/** The rows of the headers of some tables. */
export function headerRowsOf(tables: readonly FoundTable[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ firstHeaderRow, lastHeaderRow }) =>
      Array.from({ length: lastHeaderRow - firstHeaderRow + 1 }, (_, at) => firstHeaderRow + at),
    ),
  );
}

/** Whether a place belongs to a table or its header. */
export function isInTable(table: FoundTable, row: number, column: number): boolean {
  const area: Area = {
    row: table.firstHeaderRow,
    column: table.firstColumn,
    rowCount: table.lastRow - table.firstHeaderRow + 1,
    columnCount: table.lastColumn - table.firstColumn + 1,
  };
  return hasCell(area, { row, column });
}
