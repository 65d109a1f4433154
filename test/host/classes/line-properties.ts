import type { Area } from '../../../src/workbook/location';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { columnPoints, rowPoints } from '../xlsx/anchors';
import { boolean, isGiven, list, record } from './arguments';
import type { Context } from './asked-properties';
import { inner, pick, wants } from './asked-properties';
import { formatChange } from './format-properties';
import { setColumnWidth, setRowHeight } from './range-sizes';
import { areaOf, rangeAt, requireCells } from './range-target';
import { editStyles } from './style-edit';

export function getLines(
  { target, session }: Context,
  asked: Argument,
  direction: 'rows' | 'columns',
): Json {
  const area = areaOf(target, session);
  const { sheet } = target;
  const isRows = direction === 'rows';
  const first = isRows ? area.row : area.column;
  const count = isRows ? area.rowCount : area.columnCount;
  requireCells({ ...area, rowCount: count, columnCount: 1 });
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const found: Record<string, Json> = {};
    if (wants(asked, isRows ? 'rowIndex' : 'columnIndex'))
      found[isRows ? 'rowIndex' : 'columnIndex'] = index;
    if (wants(asked, isRows ? 'rowHidden' : 'columnHidden')) {
      const props = isRows ? sheet.rowProps : sheet.columnProps;
      found[isRows ? 'rowHidden' : 'columnHidden'] = props.get(index)?.hidden === true;
    }
    const format = inner(asked, 'format');
    if (isGiven(format)) {
      found.format = pick(format, {
        rowHeight: () => rowPoints(sheet, index),
        ...(isRows
          ? { useStandardHeight: () => sheet.rowProps.get(index)?.height === undefined }
          : {}),
        columnWidth: () => columnPoints(sheet, index),
      });
    }
    return found;
  });
}

export function setLines(
  { target, session }: Context,
  given: Argument,
  direction: 'rows' | 'columns',
): null {
  const area = areaOf(target, session);
  const isRows = direction === 'rows';
  const lines = list(given);
  if (lines.length !== (isRows ? area.rowCount : area.columnCount)) {
    throw invalidArgument('The list does not have the size of the range');
  }
  for (const [offset, line] of lines.entries()) {
    if (!isGiven(line)) continue;
    const properties = record(line);
    const place: Area = isRows
      ? { ...area, row: area.row + offset, rowCount: 1 }
      : { ...area, column: area.column + offset, columnCount: 1 };
    const context: Context = { target: rangeAt(target.sheet, place), session };
    const format = isGiven(properties.format) ? record(properties.format) : {};
    if (isRows && isGiven(format.rowHeight)) setRowHeight(context, format.rowHeight);
    if (!isRows && isGiven(format.columnWidth)) setColumnWidth(context, format.columnWidth);
    const hidden = isRows ? properties.rowHidden : properties.columnHidden;
    if (isGiven(hidden)) {
      if (isRows) target.sheet.setRowProps(place.row, { hidden: boolean(hidden) });
      else target.sheet.setColumnProps(place.column, { hidden: boolean(hidden) });
    }
    if (isGiven(properties.format))
      editStyles(session, target.sheet, place, formatChange(properties.format));
  }
  return null;
}
