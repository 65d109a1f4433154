import type { SheetSnapshot } from '../../workbook/snapshot';
import { type FoundTable, isInTable } from './find-tables';
import { foldedText, type Grid, lineText } from './grid';
import { LEGEND_START, NOTE_START, TOTAL_START } from './layout-words';
import { type Ledger, leftFor, usedAs } from './ledger';
import { isNarrative } from './recognise-sheet';
import { openGrid } from './grid';

export interface SheetSides {
  readonly grid: Grid;
  readonly ledger: Ledger;
  readonly tables: readonly FoundTable[];
  readonly sheet: SheetSnapshot;
}

const SENTENCE = 50;

/**
 * Accounts for what stands outside the tables: titles, notes, legends. When it is prose, the sheet
 * without its tables is given back, to be read as such.
 */
export function markSurroundings({
  grid,
  ledger,
  tables,
  sheet,
}: SheetSides): SheetSnapshot | null {
  const prose = withoutTables(sheet, tables);
  if (isProse(openGrid(prose, 1900), tables.length)) return prose;
  const firstRow = Math.min(...tables.map(({ firstHeaderRow }) => firstHeaderRow));
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      if (tables.some((table) => isInTable(table, row, column))) continue;
      const text = foldedText(grid, row, column);
      if (LEGEND_START.test(text)) ledger.mark(row, column, usedAs('legend'));
      else if (TOTAL_START.test(text)) ledger.mark(row, column, leftFor('total'));
      else if (NOTE_START.test(text) || row > firstRow) ledger.mark(row, column, leftFor('note'));
      else ledger.mark(row, column, leftFor('title'));
    }
  }
  return null;
}

function withoutTables(sheet: SheetSnapshot, tables: readonly FoundTable[]): SheetSnapshot {
  if (tables.length === 0) return sheet;
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) =>
      tables.some((table) => isInTable(table, row, column)) ? null : value,
    ),
  );
  return { ...sheet, values };
}

function isProse(grid: Grid, tableCount: number): boolean {
  if (tableCount === 0) return isNarrative(grid);
  let sentences = 0;
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      const text = lineText(grid, row, column);
      if (text.length < SENTENCE || NOTE_START.test(foldedText(grid, row, column))) continue;
      sentences += text.match(/[.!;](?=\s|$)/gu)?.length ?? 0;
    }
  }
  return sentences >= 2;
}
