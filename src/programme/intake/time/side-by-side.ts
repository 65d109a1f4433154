import { range } from '../../../lib/numbers';
import { foldedText, type Grid } from '../../reading/grid';
import type { AxisCell } from './axis-labels';
import { type AxisRow, finestFirst, MIN_PERIODS } from './axis-rows';
import { LOOKED_UNDER } from './is-axis';

const MIN_TASKS = 2;

/**
 * The parts of a stretch that goes on past columns of tasks, which no label covers: schedules side by
 * side. Where one began further up, one begins again.
 */
export function cutAtTasks(
  grid: Grid,
  { row, cells }: AxisRow,
  starts: Set<number>,
): readonly AxisRow[] {
  const isCut = ({ column }: AxisCell, index: number): boolean => {
    const before = cells[index - 1]?.column ?? column;
    const from = before + (grid.merge(row, before)?.columnCount ?? 1);
    return from < column && (starts.has(column) || hasTasks(grid, row, [from, column]));
  };
  const cuts = cells.flatMap((cell, index) => (isCut(cell, index) ? [index] : []));
  const parts = [0, ...cuts].map((from, part) => cells.slice(from, cuts[part]));
  if (cuts.length === 0 || parts.some(({ length }) => length < MIN_PERIODS))
    return [{ row, cells }];
  for (const [first] of parts) if (first) starts.add(first.column);
  return parts.map((part) => ({ row, cells: part }));
}

/** The longest stretch of a row, or all of them when each has its tasks on its left. */
export function apartOf(
  grid: Grid,
  rows: readonly AxisRow[],
  starts: ReadonlySet<number>,
): readonly AxisRow[] {
  const [longest] = finestFirst(rows);
  const areApart = rows.every((one, index) => {
    const before = rows[index - 1];
    const { first } = spanOf(one);
    return (
      before === undefined ||
      starts.has(first) ||
      hasTasks(grid, one.row, [spanOf(before).last + 1, first])
    );
  });
  return areApart || longest === undefined ? rows : [longest];
}

/** Whether the columns before an axis hold words on most of the rows under it. */
function hasTasks(grid: Grid, top: number, [from, to]: readonly [number, number]): boolean {
  const rows = range(top + 1, Math.min(top + LOOKED_UNDER, grid.rowCount - 1)).filter(
    (row) => grid.filled(row).length > 0,
  );
  const named = rows.filter((row) =>
    range(from, to - 1).some((at) => /[a-z]{4}/u.test(foldedText(grid, row, at))),
  );
  return named.length >= MIN_TASKS && named.length * 2 > rows.length;
}

/** The first and the last column that a row of an axis fills. */
export function spanOf({ cells }: AxisRow): { readonly first: number; readonly last: number } {
  return { first: cells[0]?.column ?? 0, last: cells.at(-1)?.column ?? 0 };
}
