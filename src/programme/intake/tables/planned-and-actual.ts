import { foldedText } from '../../reading/grid';
import { ACTUAL, isInAxis, PLANNED } from '../columns/column-headers';
import type { RowContext, RowRole } from './row-context';

/** Tasks told on two lines, for these to be how the sheet is made. */
const MIN_PAIRS = 2;

/**
 * The rows that say « Réel » on the line below « Prévu » under the same title, merged, repeated or left empty, each with
 * its role: the task is told by its plan.
 */
export function actualLines(
  context: RowContext,
  rows: readonly number[],
): ReadonlyMap<number, RowRole> {
  const { grid, table, columns, title } = context;
  if (title === undefined) return new Map();
  const isOfTask = (at: number): boolean => {
    const isSame = foldedText(grid, at, title) === foldedText(grid, at - 1, title);
    return grid.isEmpty(at, title) || isSame;
  };
  const marks = columns.filter(({ column }) => column !== title && !isInAxis(table, column));
  const found = rows.flatMap((at): readonly (readonly [number, RowRole])[] => {
    const mark = marks.find(
      ({ column }) =>
        ACTUAL.test(foldedText(grid, at, column)) && PLANNED.test(foldedText(grid, at - 1, column)),
    );
    return mark && !grid.isEmpty(at - 1, title) && isOfTask(at)
      ? [[at, { kind: 'actual', column: mark.column }]]
      : [];
  });
  return new Map(found.length < MIN_PAIRS ? [] : found);
}
