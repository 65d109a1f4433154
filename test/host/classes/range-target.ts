import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS, doOverlap } from '../../../src/workbook/location';
import { readAddress, sheetPrefix, showArea } from '../formulas/references';
import type { Anchor, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Session } from '../rich-api/session';

/** A range of a sheet that follows its cells. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly anchor: Anchor;
}

const MAX_CELLS = 5_000_000;

export function rangeAt(sheet: Sheet, area: Area): RangeTarget {
  return { sheet, anchor: sheet.anchor(area) };
}

/** Where the range is now. */
export function areaOf(target: RangeTarget, session: Session): Area {
  if (!session.workbook.sheets.includes(target.sheet)) throw itemNotFound('The sheet');
  const { area } = target.anchor;
  if (!area) throw new ExcelError('InvalidReference', 'The cells were deleted');
  return area;
}

/** Whole columns or rows: no cell value can be read or written there. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
}

export function requireCells(area: Area): void {
  if (area.rowCount * area.columnCount > MAX_CELLS) {
    throw new ExcelError('RangeExceedsLimit', 'More than 5,000,000 cells');
  }
}

export function requireInside(area: Area): Area {
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS;
  if (!isInside) throw invalidArgument('Outside the sheet');
  return area;
}

export function fullAddress({ sheet }: RangeTarget, area: Area): string {
  return sheetPrefix(sheet.name) + showArea(area);
}

/** The area of an address or a defined name, as `getRange` accepts them. */
export function findArea(address: string, sheet: Sheet, workbook: Workbook): Area {
  const read = readAddress(address);
  if (read) {
    if (read.sheet !== null && read.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
      throw invalidArgument(`${address} is on another sheet`);
    }
    return read.area;
  }
  const name = workbook.name(address, sheet.id) ?? workbook.name(address);
  const target = name && readAddress(name.formula);
  if (target && (target.sheet ?? sheet.name).toLowerCase() === sheet.name.toLowerCase()) {
    return target.area;
  }
  throw invalidArgument(`${address} is not an address`);
}

export function intersect(a: Area, b: Area): Area | null {
  if (!doOverlap(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.min(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.min(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** What is left of `area` once `hole` is taken out, as rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  return [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...cut, column: area.column, columnCount: cut.column - area.column },
    { ...cut, column: right, columnCount: area.column + area.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
