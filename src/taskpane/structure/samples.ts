import type { TableAnalysis } from '../../programme/intake/analysis';
import type { SheetSnapshot } from '../../workbook/snapshot';

const MOST_SAMPLES = 2;

/** The first values of a column that differ, as Excel shows them: what a person knows it by. */
export function samplesOf(
  { texts }: Pick<SheetSnapshot, 'texts'>,
  { headerRows, lastRow }: Pick<TableAnalysis, 'headerRows' | 'lastRow'>,
  column: number,
): readonly string[] {
  const cells = texts
    .slice(headerRows.last + 1, lastRow + 1)
    .map((row) => row[column]?.trim() ?? '')
    .filter((text) => text !== '');
  return [...new Set(cells)].slice(0, MOST_SAMPLES);
}
