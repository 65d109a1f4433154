import { range } from '../../../lib/numbers';
import type { Steps } from '../../../lib/steps';
import { type Columns, type Grid, isWithin } from '../../reading/grid';
import type { FoundAxis } from '../time/axis-rows';
import { axesByWord, findAxes } from '../time/find-axes';
import { type HeadedBand, headedBands } from './header-bands';
import { headerBlocks } from './header-blocks';

/** A header and the rows under it. Rows and columns count from 0, bounds inclusive. */
export interface FoundTable extends Columns {
  readonly firstHeaderRow: number;
  readonly lastHeaderRow: number;
  /** Last row before the next table or the end of the sheet. */
  readonly lastRow: number;
  /** What its columns stand for in time, when it is a schedule drawn by hand. */
  readonly axis: FoundAxis | null;
  /** Whether its header is known by where it stands alone, and not by its words. */
  readonly isForeign?: true;
}

/**
 * Finds the tables of a sheet: a header row may stand anywhere, on one or two rows, and tables may
 * stand side by side (parted by an empty column) or below one another. `times` is the user's word that
 * columns stand for times, or that none does.
 */
export function* findTables(
  grid: Grid,
  times: 'drawn' | 'none' | 'by-look',
): Steps<readonly FoundTable[]> {
  const found = times === 'none' ? [] : findAxes(grid);
  const axes = found.length === 0 && times === 'drawn' ? axesByWord(grid) : found;
  yield;
  const bands = yield* headedBands(grid, axes);
  yield;
  return bands
    .flatMap((band) => tablesOfBand(grid, band, axes))
    .sort((a, b) => a.firstHeaderRow - b.firstHeaderRow || a.firstColumn - b.firstColumn);
}

function tablesOfBand(
  grid: Grid,
  headed: HeadedBand,
  axes: readonly FoundAxis[],
): readonly FoundTable[] {
  const { band } = headed;
  const tops = headerBlocks(grid, headed, axes);
  return tops.map(({ first, last, axis }, index): FoundTable => {
    const next = tops[index + 1];
    return {
      axis,
      ...(first.known + last.known === 0 && { isForeign: true }),
      firstHeaderRow: first.row,
      lastHeaderRow: last.row,
      ...band,
      lastRow: (next?.first.row ?? grid.rowCount) - 1,
    };
  });
}

/** A table whose columns have no names: its header row is the one above, empty, or not there. */
export function tableUnder(
  header: number,
  { columns, lastRow }: { readonly columns: readonly number[]; readonly lastRow: number },
): FoundTable {
  const used = [...new Set(columns)];
  const span = { firstColumn: Math.min(...used), lastColumn: Math.max(...used) };
  return { firstHeaderRow: header, lastHeaderRow: header, lastRow, ...span, axis: null };
}

/** The rows under the header of a table, from the first to the last. */
export function rowsUnderHeader(
  table: Pick<FoundTable, 'lastHeaderRow' | 'lastRow'>,
): readonly number[] {
  return range(table.lastHeaderRow + 1, table.lastRow);
}

/** Whether a place belongs to a table or its header. */
export function isInTable(table: FoundTable, row: number, column: number): boolean {
  return row >= table.firstHeaderRow && row <= table.lastRow && isWithin(table, column);
}
