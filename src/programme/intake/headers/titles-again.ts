import { filledCells, foldedText, type Grid, lineText, rowsOf } from '../../reading/grid';
import type { HelperCell } from '../time/helper-cells';
import { readHeader } from './header-kinds';

/** The names of columns stand no further down. */
const TOP_ROWS = 20;
const MIN_TITLES = 3;

/**
 * One list whose titles stand once more, row for row and under their names, before other days of each: « Tâche | 3 mars |
 * Tâche | 10 mars ». Where another name comes back too, over other words, these are several lists.
 */
export function titlesAgain(grid: Grid): readonly HelperCell[] {
  for (const top of rowsOf(grid).slice(0, TOP_ROWS)) {
    const filled = grid.filled(top);
    const names = filled.map((column) => foldedText(grid, top, column));
    const again = filled.filter((_, at) => names.indexOf(names[at] ?? '') < at);
    const isTold = (column: number): boolean => {
      const first = filled[names.indexOf(foldedText(grid, top, column))] ?? column;
      const rows = rowsOf(grid).filter((row) => row > top && !grid.isEmpty(row, column));
      return (
        rows.filter((row) => /\p{L}{3}/u.test(grid.text(row, column))).length >= MIN_TITLES &&
        rows.every((row) => foldedText(grid, row, column) === foldedText(grid, row, first))
      );
    };
    const areTitles = again.some(
      (column) => readHeader(lineText(grid, top, column)).action?.meaning === 'title',
    );
    if (!areTitles || !again.every(isTold)) continue;
    return filledCells(grid)
      .filter(({ row, column }) => row >= top && again.includes(column))
      .map((place) => ({ ...place, reason: 'told-before' }));
  }
  return [];
}
