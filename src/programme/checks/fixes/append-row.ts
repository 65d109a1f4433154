import type { TableDefinition } from '../../tracker/columns';
import { formatOf } from '../../tracker/layout/dress-body';
import type { RowCells } from '../../tracker/rows/row-cells';
import type { TablePlace } from '../../tracker/tracker';
import type { Edits } from '../../../workbook/edit';

/** Adds a row at the end of a table; what stands below moves down. The user's columns stay empty. */
export function appendRow<Key extends string>(
  { columns }: TableDefinition<Key>,
  { sheet, table, area, columns: places }: TablePlace<Key>,
  cells: RowCells<Key>,
): Edits {
  const row = area.row + area.rowCount;
  const grown = { ...area, rowCount: area.rowCount + 1 };
  return [
    { kind: 'insertRows', sheet, first: row, count: 1 },
    { kind: 'defineTable', sheet, name: table, area: grown, style: null, filterButtons: 'shown' },
    ...columns.flatMap((column): Edits => {
      const position = places[column.key];
      if (position === undefined) return [];
      const at = { row, column: position };
      const numberFormats = [formatOf(column)];
      return [{ kind: 'writeCells', sheet, at, cells: [[cells[column.key]]], numberFormats }];
    }),
  ];
}
