import type { LeftCell } from '../programme/checks/sheet/left-cells';
import type { LeftCells } from '../programme/intake/analysis';
import type { LeftReason } from '../programme/reading/proposal';
import { areaAddress } from '../workbook/location';

/** The list « Non repris » of a structuring, as « Contrôle » shows it. */
export function tellLeftCells(
  left: readonly LeftCells[],
  tellReason: (reason: LeftReason) => string,
): readonly LeftCell[] {
  return left.map(({ sheet, row, columns, text, reason }) => {
    const column = Math.min(...columns);
    const columnCount = Math.max(...columns) - column + 1;
    const cell = areaAddress({ row, column, rowCount: 1, columnCount });
    return { sheet, cell, text, reason: tellReason(reason) };
  });
}
