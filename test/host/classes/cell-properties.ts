import type { Area } from '../../../src/workbook/location';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, ClassDefinition } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { isGiven, list, record } from './arguments';
import type { Context } from './asked-properties';
import { inner, wants } from './asked-properties';
import { formatChange, readFormat } from './format-properties';
import { requireEditable } from './guards';
import { linkIn } from './hyperlink';
import { getLines, setLines } from './line-properties';
import { gridOf } from './range-read';
import type { RangeTarget } from './range-target';
import { areaOf, fullAddress, isUnbounded, rangeAt, requireCells } from './range-target';
import { editStyles } from './style-edit';

function getCellProperties({ target, session }: Context, [asked]: readonly Argument[]): Json {
  const area = areaOf(target, session);
  if (isUnbounded(area)) throw invalidArgument('Whole rows or columns are too big');
  requireCells(area);
  const { styles } = session.workbook;
  const formats = new Map<number, Json>();
  const formatAsked = inner(asked, 'format');
  return gridOf(target.sheet, area, (_, row, column, sheet) => {
    const id = sheet.styleAt(row, column);
    const found: Record<string, Json> = {};
    if (wants(asked, 'address')) {
      const cell: Area = { row, column, rowCount: 1, columnCount: 1 };
      found.address = fullAddress(rangeAt(sheet, cell), cell);
    }
    if (wants(asked, 'hidden')) {
      found.hidden =
        sheet.rowProps.get(row)?.hidden === true || sheet.columnProps.get(column)?.hidden === true;
    }
    if (wants(asked, 'hyperlink')) {
      found.hyperlink = linkIn(sheet, { row, column, rowCount: 1, columnCount: 1 });
    }
    if (isGiven(formatAsked)) {
      const known = formats.get(id) ?? readFormat(styles.get(id), formatAsked);
      formats.set(id, known);
      found.format = known;
    }
    return found;
  });
}

function setCellProperties({ target, session }: Context, [given]: readonly Argument[]): null {
  const area = areaOf(target, session);
  const rows = list(given);
  const isShaped =
    rows.length === area.rowCount && rows.every((row) => list(row).length === area.columnCount);
  if (!isShaped) throw invalidArgument('The grid does not have the size of the range');
  requireEditable(session, target.sheet, 'formatCells', area);
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of list(row).entries()) {
      const properties = isGiven(cell) ? record(cell) : {};
      if (!isGiven(properties.format)) continue;
      const place: Area = {
        row: area.row + r,
        column: area.column + c,
        rowCount: 1,
        columnCount: 1,
      };
      editStyles(session, target.sheet, place, formatChange(properties.format));
    }
  }
  return null;
}

export const cellPropertyMethods: NonNullable<ClassDefinition<RangeTarget>['methods']> = {
  getCellProperties,
  setCellProperties,
  getRowProperties: (context, [asked]) => getLines(context, asked, 'rows'),
  getColumnProperties: (context, [asked]) => getLines(context, asked, 'columns'),
  setRowProperties: (context, [given]) => setLines(context, given, 'rows'),
  setColumnProperties: (context, [given]) => setLines(context, given, 'columns'),
};
