import { type Area, hasCell } from '../../../workbook/location';
import { foldedText, type Grid, lineText } from '../grid';
import { type Band, type HeaderRow, headerRows, MIN_HEADERS } from './header-rows';
import { LEGEND_START } from '../layout-words';
import { readStatus } from '../cells/read-status';

/** One empty column may stand inside a table; two part it from the next. */
const NARROW_GAP = 2;

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
  const headers = bandsOf(grid).map((band) => ({ band, rows: headerRows(grid, band) }));
  const joined = joinBands(
    headers.map(({ band, rows }) => ({ band, rows, isLegend: opensLegend(grid, band) })),
  );
  return joined
    .flatMap(({ band, rows }) => tablesOfBand(grid, band, rows))
    .sort((a, b) => a.firstHeaderRow - b.firstHeaderRow || a.firstColumn - b.firstColumn);
}

/** Runs of columns between columns that are empty on the whole sheet. */
function bandsOf(grid: Grid): readonly Band[] {
  const used = Array.from({ length: grid.columnCount }, () => false);
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) used[column] = true;
    for (const column of grid.filled(row)) {
      const merge = grid.merge(row, column);
      // A title merged over the whole width must not join the tables under it, a header may.
      if (merge && merge.columnCount <= 4) markSpan(used, merge);
    }
  }
  const bands: Band[] = [];
  let first = -1;
  for (let column = 0; column <= used.length; column += 1) {
    if (used[column] === true && first < 0) first = column;
    if (used[column] !== true && first >= 0) {
      bands.push({ first, last: column - 1 });
      first = -1;
    }
  }
  return bands;
}

function markSpan(used: boolean[], { column, columnCount }: Area): void {
  for (let offset = 0; offset < columnCount; offset += 1) used[column + offset] = true;
}

interface BandHeaders {
  readonly band: Band;
  readonly rows: readonly HeaderRow[];
  /** A legend beside a table is no column of it. */
  readonly isLegend: boolean;
}

/** A band without a header of its own belongs to the table on its left. */
function joinBands(bands: readonly BandHeaders[]): readonly BandHeaders[] {
  const joined: BandHeaders[] = [];
  for (const { band, rows, isLegend } of bands.filter((held) => !held.isLegend)) {
    const left = joined.at(-1);
    if (left && (rows.length === 0 || goesOn(left, { band, rows }))) {
      joined[joined.length - 1] = { ...left, band: { ...left.band, last: band.last } };
    } else if (left && left.rows.length === 0) {
      const whole = { first: left.band.first, last: band.last };
      joined[joined.length - 1] = { band: whole, rows, isLegend };
    } else {
      joined.push({ band, rows, isLegend });
    }
  }
  return joined;
}

/** Columns past an empty one, under the same header row and without a subject of their own. */
function goesOn(left: BandHeaders, { band, rows }: Pick<BandHeaders, 'band' | 'rows'>): boolean {
  const isFar = band.first - left.band.last > NARROW_GAP;
  return (
    left.rows.length > 0 &&
    rows.every(({ row, hasSubject, isList }) => {
      const isOwn = hasSubject || (isFar && isList);
      return !isOwn && left.rows.some((held) => held.row === row);
    })
  );
}

function opensLegend(grid: Grid, { first, last }: Band): boolean {
  for (let row = 0; row < grid.rowCount; row += 1) {
    const column = grid.filled(row).find((at) => at >= first && at <= last);
    if (column !== undefined) return LEGEND_START.test(foldedText(grid, row, column));
  }
  return false;
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
