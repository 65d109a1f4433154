import { type Grid, lineText, rowsOf } from '../../reading/grid';
import { ACTION_TARGETS } from './header-words';
import { readHeader } from './header-kinds';

const MIN_NAMES = 4;

/** Whether the names of columns stand one under the other, each before what it says of several actions. */
export function isLyingDown(grid: Grid): boolean {
  const rows = rowsOf(grid).filter((row) => grid.filled(row).length > 2);
  const first = Math.min(...rows.map((row) => grid.filled(row)[0] ?? 0));
  const names = rows.map((row) => readHeader(lineText(grid, row, first)).action?.meaning);
  const told = ACTION_TARGETS.filter((target) => target !== 'own' && names.includes(target));
  return told.length >= MIN_NAMES && told.length * 2 > rows.length;
}
