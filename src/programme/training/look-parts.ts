import type { Edit, FormatEdit } from '../../workbook/edit';
import type { Area } from '../../workbook/location';

export function paint(sheet: string, areas: readonly Area[], format: FormatEdit): Edit {
  return { kind: 'format', sheet, areas, format };
}

export function cell(row: number, column: number): Area {
  return areaOf(row, column, 1, 1);
}

export function areaOf(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}
