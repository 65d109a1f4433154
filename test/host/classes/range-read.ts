import type { Area } from '../../../src/workbook/location';
import { FRENCH, showNumber } from '../formulas/show-number';
import type { Cell } from '../model/cell';
import type { Scalar } from '../model/scalar';
import { isCellError, shownValue } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { valueType } from './changes';
import type { RangeTarget } from './range-target';
import { areaOf, isUnbounded, requireCells } from './range-target';

/** A grid of something said of each cell; null on whole rows or columns. */
export function grid(
  { target, session }: MemberContext<RangeTarget>,
  say: (cell: Cell | undefined, row: number, column: number, sheet: Sheet) => Json,
): Json {
  const area = areaOf(target, session);
  if (isUnbounded(area)) return null;
  requireCells(area);
  return gridOf(target.sheet, area, say);
}

export function gridOf(
  sheet: Sheet,
  area: Area,
  say: (cell: Cell | undefined, row: number, column: number, sheet: Sheet) => Json,
): Json[][] {
  const rows: Json[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const line = sheet.rows.get(row);
    const shown: Json[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      shown.push(say(line?.get(column), row, column, sheet));
    }
    rows.push(shown);
  }
  return rows;
}

export function computed(session: Session, sheet: Sheet, row: number, column: number): Scalar {
  const cell = sheet.cell(row, column);
  return cell ? session.calculator.valueOf(sheet, row, column, cell) : null;
}

export function readValues(context: MemberContext<RangeTarget>): Json {
  const { calculator } = context.session;
  return grid(context, (cell, row, column, sheet) =>
    cell ? shownValue(calculator.valueOf(sheet, row, column, cell)) : '',
  );
}

export function readValueTypes(context: MemberContext<RangeTarget>): Json {
  const { calculator } = context.session;
  return grid(context, (cell, row, column, sheet) =>
    valueType(cell ? calculator.valueOf(sheet, row, column, cell) : null),
  );
}

export function readFormulas(context: MemberContext<RangeTarget>): Json {
  return grid(context, (cell) => {
    if (!cell) return '';
    return cell.formula === null ? shownValue(cell.value) : `=${cell.formula}`;
  });
}

export function readNumberFormats(context: MemberContext<RangeTarget>): Json {
  const { styles } = context.session.workbook;
  return grid(
    context,
    (_, row, column, sheet) => styles.get(sheet.styleAt(row, column)).numberFormat,
  );
}

export function readText(context: MemberContext<RangeTarget>): Json {
  const { calculator, workbook } = context.session;
  return grid(context, (cell, row, column, sheet) => {
    if (!cell) return '';
    const value = calculator.valueOf(sheet, row, column, cell);
    return showValue(value, workbook.styles.get(cell.style).numberFormat, workbook.date1904);
  });
}

/** A value as the cell shows it in a French Excel. */
export function showValue(value: Scalar, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'number') return showNumber(value, format, FRENCH, date1904);
  const sections = format.split(';');
  const pattern = sections.length > 3 ? (sections[3] ?? '@') : '@';
  return pattern.replace(/"([^"]*)"/g, '$1').replace('@', value);
}
