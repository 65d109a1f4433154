import type { Grid } from '../../reading/grid';
import { type FoundTable, isInTable, rowsUnderHeader } from '../headers/find-tables';

/** The empty rows between the first and the last row of the tables of a sheet, from 0. */
export function blankRows(grid: Grid, tables: readonly FoundTable[]): readonly number[] {
  const blank = tables.flatMap((table) => {
    const rows = rowsUnderHeader(table);
    const isFilled = (row: number): boolean =>
      grid.filled(row).some((column) => tables.some((one) => isInTable(one, row, column)));
    const last = rows.findLastIndex(isFilled);
    return rows.filter((row, index) => index < last && !isFilled(row));
  });
  return [...new Set(blank)].sort((a, b) => a - b);
}
