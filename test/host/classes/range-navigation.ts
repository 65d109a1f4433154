import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, HostObject } from '../rich-api/host-class';
import { boolean, integer, optional } from './arguments';
import { rangeOf } from './range';
import { readRange } from './range-argument';
import type { Context } from './range-search';
import { edge, mergedAreas, region, single, special } from './range-search';
import type { RangeTarget } from './range-target';
import { areaOf, bounding, intersect, rangeAt, requireInside } from './range-target';

export function at({ target, session }: Context, area: Area): HostObject {
  return rangeOf(rangeAt(target.sheet, requireInside(area)), session);
}

function onSameSheet(value: Argument, context: Context): Area {
  const other = readRange(value, context);
  if (other.sheet !== context.target.sheet) throw invalidArgument('The ranges are on two sheets');
  return other.area;
}

function usedWithin(context: Context, valuesOnly: Argument): HostObject | null {
  const { target, session } = context;
  const what = optional(valuesOnly, boolean, false) ? 'values' : 'all';
  const used = target.sheet.usedArea(what, areaOf(target, session));
  return used && at(context, used);
}

type Methods = NonNullable<ClassDefinition<RangeTarget>['methods']>;

export const rangeNavigation: Methods = {
  getCell: (context, [row, column]) => {
    const area = areaOf(context.target, context.session);
    return at(context, {
      row: area.row + integer(row),
      column: area.column + integer(column),
      rowCount: 1,
      columnCount: 1,
    });
  },
  getRow: (context, [row]) => {
    const area = areaOf(context.target, context.session);
    return at(context, { ...area, row: area.row + integer(row), rowCount: 1 });
  },
  getColumn: (context, [column]) => {
    const area = areaOf(context.target, context.session);
    const index = integer(column);
    return at(context, { ...area, column: area.column + index, columnCount: 1 });
  },
  getOffsetRange: (context, [rows, columns]) => {
    const area = areaOf(context.target, context.session);
    return at(context, {
      ...area,
      row: area.row + integer(rows),
      column: area.column + integer(columns),
    });
  },
  getResizedRange: (context, [rows, columns]) => {
    const area = areaOf(context.target, context.session);
    return at(context, {
      ...area,
      rowCount: area.rowCount + integer(rows),
      columnCount: area.columnCount + integer(columns),
    });
  },
  getAbsoluteResizedRange: (context, [rows, columns]) => {
    const area = areaOf(context.target, context.session);
    return at(context, { ...area, rowCount: integer(rows), columnCount: integer(columns) });
  },
  getEntireRow: (context) => {
    const area = areaOf(context.target, context.session);
    return at(context, { ...area, column: 0, columnCount: MAX_COLUMNS });
  },
  getEntireColumn: (context) => {
    const area = areaOf(context.target, context.session);
    return at(context, { ...area, row: 0, rowCount: MAX_ROWS });
  },
  getLastCell: (context) => {
    const area = areaOf(context.target, context.session);
    return at(context, {
      row: area.row + area.rowCount - 1,
      column: area.column + area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    });
  },
  getLastRow: (context) => {
    const area = areaOf(context.target, context.session);
    return at(context, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  },
  getLastColumn: (context) => {
    const area = areaOf(context.target, context.session);
    return at(context, { ...area, column: area.column + area.columnCount - 1, columnCount: 1 });
  },
  getRowsBelow: (context, [count]) => {
    const area = areaOf(context.target, context.session);
    return at(context, {
      ...area,
      row: area.row + area.rowCount,
      rowCount: optional(count, integer, 1),
    });
  },
  getColumnsAfter: (context, [count]) => {
    const area = areaOf(context.target, context.session);
    return at(context, {
      ...area,
      column: area.column + area.columnCount,
      columnCount: optional(count, integer, 1),
    });
  },
  getBoundingRect: (context, [other]) =>
    at(context, bounding(areaOf(context.target, context.session), onSameSheet(other, context))),
  getIntersection: (context, [other]) => {
    const area = intersect(areaOf(context.target, context.session), onSameSheet(other, context));
    if (!area) throw itemNotFound('The intersection');
    return at(context, area);
  },
  getIntersectionOrNullObject: (context, [other]) => {
    const area = intersect(areaOf(context.target, context.session), onSameSheet(other, context));
    return area && at(context, area);
  },
  getUsedRange: (context, [valuesOnly]) => {
    const { target, session } = context;
    // An empty range answers its first cell.
    return usedWithin(context, valuesOnly) ?? at(context, single(areaOf(target, session)));
  },
  getUsedRangeOrNullObject: (context, [valuesOnly]) => usedWithin(context, valuesOnly),
  getMergedAreasOrNullObject: mergedAreas,
  getSpecialCells: (context, args) => {
    const found = special(context, args);
    if (!found) throw new ExcelError('ItemNotFound', 'No such cells');
    return found;
  },
  getSpecialCellsOrNullObject: special,
  getRangeEdge: (context, [direction, active]) => at(context, edge(context, direction, active)),
  getSurroundingRegion: (context) => at(context, region(context)),
  getTables: ({ session }) => {
    throw session.gap('Range.getTables');
  },
};
