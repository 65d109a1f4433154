import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, HostObject, MemberContext } from '../rich-api/host-class';
import { isHostObject } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, integer, isGiven, oneOf, optional, text } from './arguments';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, bounding, findArea, intersect, rangeAt, requireInside } from './range-target';
import { specialCells } from './special-cells';

type Context = MemberContext<RangeTarget>;

function at({ target, session }: Context, area: Area): HostObject {
  return rangeOf(rangeAt(target.sheet, requireInside(area)), session);
}

/** A range given as an object or an address. */
export function readRange(
  value: Argument,
  context: Context,
): { sheet: RangeTarget['sheet']; area: Area } {
  const { target, session } = context;
  if (isHostObject(value)) {
    if (value.className !== 'Range') throw invalidArgument('A range was expected');
    const other = value.target as RangeTarget;
    return { sheet: other.sheet, area: areaOf(other, session) };
  }
  return { sheet: target.sheet, area: findArea(text(value), target.sheet, session.workbook) };
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

function single(area: Area): Area {
  return { ...area, rowCount: 1, columnCount: 1 };
}

function mergedAreas({ target, session }: Context): HostObject | null {
  const area = areaOf(target, session);
  // Only blocks whose first cell is inside are seen, as Excel does.
  const merges = target.sheet.merges.filter((merge) => intersect(single(merge), area) !== null);
  if (merges.length === 0) return null;
  return specialCells(target.sheet, merges, session);
}

/** The edge of the block of filled cells, as Ctrl+arrow finds it. */
function edge({ target, session }: Context, direction: Argument, fromActive: Argument): Area {
  if (isGiven(fromActive)) throw session.gap('activeCell of Range.getRangeEdge');
  const way = oneOf(direction, ['Up', 'Down', 'Left', 'Right']);
  const [dr, dc] = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[way] as [
    number,
    number,
  ];
  let { row, column } = areaOf(target, session);
  const isFilled = (r: number, c: number): boolean => target.sheet.cell(r, c) !== undefined;
  const canMove = (): boolean =>
    row + dr >= 0 && row + dr < MAX_ROWS && column + dc >= 0 && column + dc < MAX_COLUMNS;
  const throughFilled = isFilled(row, column) && isFilled(row + dr, column + dc);
  while (canMove()) {
    const next = isFilled(row + dr, column + dc);
    if (throughFilled && !next) break;
    row += dr;
    column += dc;
    if (!throughFilled && next) break;
  }
  return { row, column, rowCount: 1, columnCount: 1 };
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

/** Grows the range until a ring of empty cells surrounds it. */
function region({ target, session }: Context): Area {
  let area = single(areaOf(target, session));
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const ring = {
      row,
      column,
      rowCount: Math.min(MAX_ROWS, area.row + area.rowCount + 1) - row,
      columnCount: Math.min(MAX_COLUMNS, area.column + area.columnCount + 1) - column,
    };
    const used = target.sheet.usedArea('values', ring);
    const next = used ? bounding(area, used) : area;
    if (next.rowCount === area.rowCount && next.columnCount === area.columnCount) return area;
    area = next;
  }
}

function special(context: Context, [kind, valueKind]: readonly Argument[]): HostObject | null {
  const { target, session } = context;
  const wanted = oneOf(kind, ['Constants', 'Formulas', 'Blanks', 'Visible']);
  const area = areaOf(target, session);
  const used = target.sheet.usedArea('all', area);
  const cells = matching(context, wanted, valueKind, used ?? single(area), session);
  return cells.length === 0 ? null : specialCells(target.sheet, cells, session);
}

function matching(
  { target }: Context,
  wanted: 'Constants' | 'Formulas' | 'Blanks' | 'Visible',
  valueKind: Argument,
  area: Area,
  session: Session,
): Area[] {
  const { sheet } = target;
  const rows: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cell(row, column);
      const isFormula = cell?.formula != null;
      const isBlank = !isFormula && (cell?.value ?? null) === null;
      const matches = {
        Constants: !isFormula && !isBlank,
        Formulas: isFormula,
        Blanks: isBlank,
        Visible:
          sheet.rowProps.get(row)?.hidden !== true &&
          sheet.columnProps.get(column)?.hidden !== true,
      }[wanted];
      if (!matches) continue;
      if (isGiven(valueKind) && wanted !== 'Blanks' && wanted !== 'Visible') {
        throw session.gap('value kinds of Range.getSpecialCells');
      }
      const last = rows.at(-1);
      if (last?.row === row && last.column + last.columnCount === column) {
        rows[rows.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      } else rows.push({ row, column, rowCount: 1, columnCount: 1 });
    }
  }
  return stacked(rows);
}

/** Joins runs of one row that stand exactly under one another. */
function stacked(runs: readonly Area[]): Area[] {
  const done: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column}:${run.columnCount}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : done[index];
    if (above && index !== undefined && above.row + above.rowCount === run.row) {
      done[index] = { ...above, rowCount: above.rowCount + 1 };
    } else open.set(key, done.push(run) - 1);
  }
  return done;
}
