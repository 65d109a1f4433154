import type { DateSystem } from '../../lib/calendar-date';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { headersOf } from './tables/column-headers';
import { findTables, type FoundTable } from './tables/find-tables';
import { type Grid, lineText, openGrid } from './grid';
import { isSheetOfFormulas } from './recognise-sheet';
import { kindOfHeader, type TableKind } from './tables/table-kind';

/** A sheet opened once: its cells, the tables found under a header, and what each is. */
export interface SheetLayout {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  readonly kinds: readonly TableKind[];
}

const ROWS_ABOVE = 3;
const MAX_TITLES = 3;

/** Opens a sheet and finds its tables; a sheet of formulas has none. */
export function layOutSheet(sheet: SheetSnapshot, dateSystem: DateSystem): SheetLayout {
  const grid = openGrid(sheet, dateSystem);
  const tables = isSheetOfFormulas(grid) ? [] : findTables(grid);
  const kinds = tables.map((table) => {
    const meanings = headersOf(grid, table).map(({ meaning }) => meaning);
    return kindOfHeader(meanings, captionOf(grid, table));
  });
  return { sheet, grid, tables, kinds };
}

/** The name of the sheet and the titles right above a table. */
function captionOf(grid: Grid, { firstHeaderRow, firstColumn, lastColumn }: FoundTable): string {
  const words = [grid.sheet];
  for (let row = Math.max(0, firstHeaderRow - ROWS_ABOVE); row < firstHeaderRow; row += 1) {
    const titles = grid.filled(row).filter((at) => at >= firstColumn && at <= lastColumn);
    if (titles.length > MAX_TITLES) continue;
    words.push(...titles.map((column) => lineText(grid, row, column)));
  }
  return words.join(' ');
}
