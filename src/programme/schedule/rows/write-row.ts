import type { CellInput, Edit } from '../../../workbook/edit';

/** One row of cells, from a place to the right. */
export function writeRow(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  cells: readonly CellInput[],
): Edit {
  return { kind: 'writeCells', sheet, at: { row: at.row, column: at.column }, cells: [cells] };
}
