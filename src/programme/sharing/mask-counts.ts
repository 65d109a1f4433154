import type { CellPlace } from '../../workbook/location';
import type { CellValue } from '../../workbook/snapshot';

/** Counts of persons that stand together: lines of a table, whose columns may have a known total. */
export interface CountBlock {
  /** Rows of the sheet, totals left out. */
  readonly rows: readonly number[];
  /** Columns of the sheet that count persons. */
  readonly columns: readonly number[];
}

/** A count to be hidden: because it is small, or because it would give a small one back. */
export interface HiddenCount extends CellPlace {
  readonly why: 'small' | 'gives-back';
}

/**
 * The counts that cannot be shown: from 1 to under `limit`, the smallest other count of their line, and
 * the smallest other of each column that would otherwise hide one alone, which its total gives back.
 *
 * @example hideSmallCounts([[3], [8], [20]] …) hides 3 and 8
 */
export function hideSmallCounts(
  values: readonly (readonly CellValue[])[],
  { rows, columns }: CountBlock,
  limit: number,
): readonly HiddenCount[] {
  const hidden = new Map<string, HiddenCount>();
  const countAt = (row: number, column: number): number | null => {
    const value = values[row]?.[column];
    return typeof value === 'number' ? value : null;
  };
  const isHidden = (row: number, column: number): boolean => hidden.has(`${row}:${column}`);
  const hide = (row: number, column: number, why: HiddenCount['why']): void => {
    if (!isHidden(row, column)) hidden.set(`${row}:${column}`, { row, column, why });
  };
  /** The smallest count still shown among cells, a nil one when there is no other. */
  const smallest = (cells: readonly CellPlace[]): CellPlace | undefined => {
    const shown = cells.flatMap((cell) => {
      const count = countAt(cell.row, cell.column);
      return count === null || isHidden(cell.row, cell.column) ? [] : [{ cell, count }];
    });
    const rank = ({ count }: { count: number }): number => (count === 0 ? Infinity : count);
    return [...shown].sort((a, b) => rank(a) - rank(b))[0]?.cell;
  };
  for (const row of rows) {
    for (const column of columns) {
      const count = countAt(row, column);
      if (count !== null && count > 0 && count < limit) hide(row, column, 'small');
    }
  }
  for (const { row } of [...hidden.values()]) {
    const other = smallest(columns.map((column) => ({ row, column })));
    if (other) hide(other.row, other.column, 'gives-back');
  }
  for (const column of columns) {
    const inColumn = [...hidden.values()].filter((one) => one.column === column);
    const hasSecond = inColumn.some(({ why }) => why === 'gives-back') && inColumn.length > 1;
    if (inColumn.length === 0 || hasSecond) continue;
    const other = smallest(rows.map((row) => ({ row, column })));
    if (other) hide(other.row, other.column, 'gives-back');
  }
  return [...hidden.values()];
}
