import type { LeftCells } from './analysis';
import { type Grid, lineText } from '../reading/grid';
import type { AccountedCell, LeftReason } from '../reading/proposal';

/** Gathers what is not taken over: one entry a row and a reason. Personal data is not copied. */
export function leftCells(grid: Grid, cells: readonly AccountedCell[]): readonly LeftCells[] {
  const groups = new Map<string, { row: number; reason: LeftReason; columns: number[] }>();
  for (const { location, use } of cells) {
    if (use.kind !== 'left') continue;
    const key = `${location.row}:${use.reason}`;
    const held = groups.get(key);
    if (held) held.columns.push(location.column);
    else groups.set(key, { row: location.row, reason: use.reason, columns: [location.column] });
  }
  return [...groups.values()].map(({ row, reason, columns }): LeftCells => ({
    sheet: grid.sheet,
    row,
    columns,
    reason,
    text:
      reason === 'personal-data' || reason === 'contact-list'
        ? ''
        : columns.map((column) => lineText(grid, row, column)).join(' | '),
  }));
}
