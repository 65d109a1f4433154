import type { CellInput, Edits } from '../../../workbook/edit';
import type { RowCells } from '../../tracker/rows/row-cells';
import type { TablePlace } from '../../tracker/tracker';

/** Puts rows inside a table, from a row of the sheet on. The user's columns stay empty. */
export function insertRows<Key extends string>(
  { sheet, area, columns }: TablePlace<Key>,
  first: number,
  rows: readonly RowCells<Key>[],
): Edits {
  const keys = new Map((Object.keys(columns) as Key[]).map((key) => [columns[key], key]));
  const cells = rows.map((row) =>
    Array.from({ length: area.columnCount }, (_, offset): CellInput => {
      const key = keys.get(area.column + offset);
      return key === undefined ? null : row[key];
    }),
  );
  return [
    { kind: 'insertRows', sheet, first, count: rows.length },
    { kind: 'writeCells', sheet, at: { row: first, column: area.column }, cells },
  ];
}
