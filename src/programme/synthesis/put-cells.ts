import { writeCells } from '../tracker/layout/edit-parts';
import type { CellInput, Edit } from '../../workbook/edit';
import { GENERAL_FORMAT } from '../tracker/settings-rows';

/** Writes cells of one row of the page under one number format. */
export type Put = (
  place: readonly [row: number, column: number],
  cells: readonly CellInput[],
  format?: string,
) => Edit;

/** Writes on that sheet. */
export function putter(sheet: string): Put {
  return ([row, column], cells, format = GENERAL_FORMAT) =>
    writeCells(
      { sheet, row, column },
      [cells],
      cells.map(() => format),
    );
}

export const f = (formula: string): CellInput => ({ formula });
