import { range } from '../../../lib/numbers';
import { type Grid, lineText } from '../../reading/grid';
import type { AxisRow, FoundAxis } from './axis-rows';
import type { LabelledColumn } from './counted-columns';

/** What the rows of an axis say of one column. */
export interface AxisColumn extends LabelledColumn {
  readonly text: string;
}

/** The rows above an axis in which titles of it stand. */
export const TITLE_ROWS = 8;

/** What each column says, the broadest label first; a label holds until the next filled cell of its row. */
export function columnsOfAxis(
  grid: Grid,
  { rows, firstColumn, lastColumn }: FoundAxis,
): readonly AxisColumn[] {
  const sorted = [...rows].sort((a, b) => a.cells.length - b.cells.length);
  const fine = sorted.at(-1);
  const named = new Set(fine?.cells.map(({ column }) => column));
  return range(firstColumn, lastColumn).map((column): AxisColumn => {
    const written = fine === undefined ? '' : lineText(grid, fine.row, column);
    if (written !== '' && !named.has(column)) return { column, text: written, labels: [] };
    const held = sorted.flatMap((row) => cellOver(grid, row, column) ?? []);
    return {
      column,
      text: held.at(-1)?.text.replace(/\s*:?\s*$/u, '') ?? '',
      labels: held.map(({ label }) => label),
    };
  });
}

function cellOver(
  grid: Grid,
  { row, cells }: AxisRow,
  column: number,
): AxisRow['cells'][number] | null {
  const cell = [...cells].reverse().find((candidate) => candidate.column <= column) ?? null;
  const merge = cell === null ? null : grid.merge(row, cell.column);
  const isPast =
    merge !== null && merge.columnCount > 1 && column >= merge.column + merge.columnCount;
  return isPast ? null : cell;
}
