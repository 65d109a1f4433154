import type { Edit, FormatEdit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';

export function paint(sheet: string, areas: readonly Area[], format: FormatEdit): Edit {
  return { kind: 'format', sheet, areas, format };
}

export function cell(row: number, column: number): Area {
  return areaOf([row, column], [1, 1]);
}

type Pair = readonly [down: number, across: number];

/** The block whose first cell and size are given, rows first. */
export function areaOf([row, column]: Pair, [rowCount, columnCount]: Pair): Area {
  return { row, column, rowCount, columnCount };
}
