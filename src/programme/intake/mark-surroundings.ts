import { sum } from '../../lib/numbers';
import type { CellPlace } from '../../workbook/location';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { CONTACTS_START, EMAIL, NOTE_START, PHONE, TOTAL_START } from '../reading/layout-words';
import { type FoundTable, isInTable } from './headers/find-tables';
import { filledCells, foldedText, type Grid, lineText, openGrid } from '../reading/grid';
import { placesOf } from './legend-statuses';
import { legendCells } from './tables/legend-cells';
import type { SheetTables } from './headers/table-kind';
import type { LeftReason } from '../reading/proposal';
import { type Ledger, leftFor, usedAs } from '../reading/ledger';
import { isNarrative, tellsSchedule } from './sheet-kind';

export interface SheetSides extends SheetTables {
  readonly grid: Grid;
  readonly ledger: Ledger;
  readonly sheet: SheetSnapshot;
}

const SENTENCE = 50;

/**
 * Accounts for what stands outside the tables: titles, notes, legends, contacts. Gives the sheet
 * without its tables when it is prose, to be read as such.
 */
export function markSurroundings(sides: SheetSides): SheetSnapshot | null {
  const { grid, ledger, tables, sheet } = sides;
  const prose = withoutTables(sheet, tables);
  if (isProse(openGrid(prose, 1900), tables)) return prose;
  const isOutside = (row: number, column: number): boolean =>
    !tables.some((table) => isInTable(table, row, column));
  // A schedule tells its own legend; under a list or a budget it stands by itself.
  const legend = legendCells(grid, placesOf(sides).isOutside);
  for (const { row, column } of legend) ledger.mark(row, column, usedAs('legend'));
  const firstRow = Math.min(...tables.map(({ firstHeaderRow }) => firstHeaderRow));
  let reason: LeftReason | null = null;
  for (let row = 0; row < grid.rowCount; row += 1) {
    const columns = grid.filled(row).filter((column) => isOutside(row, column));
    reason = sectionAt(grid, row, columns) ?? reason;
    for (const column of columns) {
      ledger.mark(row, column, leftFor(reason ?? reasonOf(grid, { row, column }, firstRow)));
    }
  }
  return null;
}

/** Below « Contacts utiles » or « Annuaire », everything is about persons. */
function sectionAt(grid: Grid, row: number, columns: readonly number[]): LeftReason | null {
  const [column] = columns;
  if (column === undefined || columns.length > 1) return null;
  return CONTACTS_START.test(foldedText(grid, row, column)) ? 'contact-list' : null;
}

function reasonOf(grid: Grid, { row, column }: CellPlace, firstRow: number): LeftReason {
  const text = foldedText(grid, row, column);
  if (PHONE.test(text) || EMAIL.test(text)) return 'personal-data';
  if (TOTAL_START.test(text)) return 'total';
  return NOTE_START.test(text) || row > firstRow ? 'note' : 'title';
}

function withoutTables(sheet: SheetSnapshot, tables: readonly FoundTable[]): SheetSnapshot {
  if (tables.length === 0) return sheet;
  const isLabelled = (cells: readonly CellValue[]): boolean =>
    cells.some((value) => typeof value === 'string' && value.trimEnd().endsWith(':'));
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => {
      // « Principale difficulté : », with its answer beside it, is no sentence of a schedule.
      return isLabelled(cells) || tables.some((table) => isInTable(table, row, column))
        ? null
        : value;
    }),
  );
  return { ...sheet, values };
}

function isProse(grid: Grid, tables: readonly FoundTable[]): boolean {
  if (tables.length === 0) return isNarrative(grid);
  const rowCount = sum(tables.map(({ lastRow, lastHeaderRow }) => lastRow - lastHeaderRow));
  const texts = filledCells(grid)
    .filter(({ row, column }) => !NOTE_START.test(foldedText(grid, row, column)))
    .map(({ row, column }) => lineText(grid, row, column))
    .filter((text) => text.length >= SENTENCE);
  const sentences = texts.flatMap((text) => text.match(/[.!;](?=\s|$)/gu) ?? []).length;
  // A few texts over a table tell how it is filled in, or what was said before its actions were decided.
  return texts.length > rowCount && sentences >= 2 && tellsSchedule(grid);
}
