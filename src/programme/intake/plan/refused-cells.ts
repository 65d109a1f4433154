import { collapseSpaces } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import type { LeftCells } from '../analysis';
import type { LeftReason } from '../../reading/proposal';

/** A row the user does not want, and why it is not written. */
export interface RefusedRow {
  readonly sources: readonly CellLocation[];
  /** Its words, as « Non repris » shows them. */
  readonly text: string;
  readonly reason: Extract<LeftReason, 'refused' | 'set-aside'>;
}

/** Lines of the source that only gave rows the user does not want: they stand under « Non repris ». */
export function refusedCells(
  refused: readonly RefusedRow[],
  written: Iterable<CellLocation>,
): readonly LeftCells[] {
  const held = new Set([...written].map(lineOf));
  const lines = new Map<string, LeftCells>();
  for (const { sources, text: words, reason } of refused) {
    for (const location of sources) {
      const line = lineOf(location);
      if (held.has(line)) continue;
      const { sheet, row, column } = location;
      const before = lines.get(line);
      const text = before?.text ?? collapseSpaces(words);
      const columns = [...new Set([...(before?.columns ?? []), column])];
      lines.set(line, { sheet, row, columns, text, reason });
    }
  }
  return [...lines.values()];
}

function lineOf({ sheet, row }: CellLocation): string {
  return `${sheet}!${String(row)}`;
}
