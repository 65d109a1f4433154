import type { Sheet } from '../model/sheet';
import type { XmlElement } from './xml';
import { attribute, child } from './xml';

export const EMU_PER_POINT = 12700;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Points; a hidden column has none. File widths are in characters of 7 pixels. */
export function columnPoints(sheet: Sheet, column: number): number {
  const props = sheet.columnProps.get(column);
  if (props?.hidden === true) return 0;
  return Math.trunc((props?.width ?? sheet.defaultColumnWidth) * 7 + 0.5) * 0.75;
}

export function rowPoints(sheet: Sheet, row: number): number {
  const props = sheet.rowProps.get(row);
  return props?.hidden === true ? 0 : (props?.height ?? sheet.defaultRowHeight);
}

/** Points from the left edge of the sheet to the left edge of a column. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index++) left += columnPoints(sheet, index);
  return left;
}

export function rowTop(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const [index, props] of sheet.rowProps) {
    if (index < row && (props.height !== undefined || props.hidden === true)) {
      top += rowPoints(sheet, index) - sheet.defaultRowHeight;
    }
  }
  return top;
}

/** The cell a point falls in, and how far inside. */
export function cellAtPoint(
  sheet: Sheet,
  left: number,
  top: number,
): { column: number; columnOffset: number; row: number; rowOffset: number } {
  let column = 0;
  let restLeft = left;
  while (column < 16_383 && restLeft >= columnPoints(sheet, column)) {
    restLeft -= columnPoints(sheet, column++);
  }
  let row = 0;
  let restTop = top;
  while (row < 1_048_575 && restTop >= rowPoints(sheet, row)) restTop -= rowPoints(sheet, row++);
  return { column, columnOffset: restLeft, row, rowOffset: restTop };
}

function corner(element: XmlElement, sheet: Sheet): { left: number; top: number } {
  const value = (name: string): number => Number(child(element, name)?.text ?? 0);
  return {
    left: columnLeft(sheet, value('col')) + value('colOff') / EMU_PER_POINT,
    top: rowTop(sheet, value('row')) + value('rowOff') / EMU_PER_POINT,
  };
}

/** Where a drawing stands, in points. */
export function anchorBox(anchor: XmlElement, sheet: Sheet): Box {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const size = child(anchor, 'ext');
  const start = from ? corner(from, sheet) : { left: 0, top: 0 };
  if (to) {
    const end = corner(to, sheet);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  const points = (name: string): number =>
    Number((size && attribute(size, name)) ?? 0) / EMU_PER_POINT;
  return { ...start, width: points('cx'), height: points('cy') };
}
