import type { Area } from '../../../workbook/location';
import type { Column } from '../columns';
import { formatHeader } from './lay-out-table';
import type { Edits } from '../../../workbook/edit';

/** Takes columns into a table, at its right; the cells of their bodies are written apart. */
export function addColumns(
  table: { readonly sheet: string; readonly table: string; readonly area: Area },
  columns: readonly Column[],
): Edits {
  if (columns.length === 0) return [];
  const { sheet, area } = table;
  const at = { row: area.row, column: area.column + area.columnCount };
  const grown: Area = { ...area, columnCount: area.columnCount + columns.length };
  return [
    { kind: 'writeCells', sheet, at, cells: [columns.map(({ header }) => header)] },
    { kind: 'defineTable', sheet, name: table.table, area: grown },
    ...formatHeader(sheet, columns.length, at),
    { kind: 'columnWidths', sheet, first: at.column, widths: columns.map(({ width }) => width) },
  ];
}
