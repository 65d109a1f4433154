import type { FoundTable } from '../headers/find-tables';
import { type Grid, lineText } from '../../reading/grid';

const ROWS_ABOVE = 3;
const MAX_TITLES = 3;

/** The name of the sheet and the titles right above a table. */
export function captionOf(
  grid: Grid,
  { firstHeaderRow, firstColumn, lastColumn }: FoundTable,
): string {
  const words = [grid.sheet];
  for (let row = Math.max(0, firstHeaderRow - ROWS_ABOVE); row < firstHeaderRow; row += 1) {
    const titles = grid.filled(row).filter((at) => at >= firstColumn && at <= lastColumn);
    if (titles.length > MAX_TITLES) continue;
    words.push(...titles.map((column) => lineText(grid, row, column)));
  }
  return words.join(' ');
}
