import type { Area } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import { EVENT } from '../rich-api/event-hub';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { ClassDefinition, HostObject, MemberContext, Wrap } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { sheetAutoFilter } from './auto-filter';
import { boolean, color, integer, isGiven, oneOf, optional, text } from './arguments';
import { chartsOf } from './charts';
import { commentsOf } from './comments';
import { eventMethods } from './event-methods';
import { freezePanesOf } from './freeze-panes';
import { requireEditable, requireOutsideUndoGroup, requireStructure } from './guards';
import { requireSheetName } from './names-rules';
import { namesOf } from './names';
import { showLevels } from './outline';
import { pageLayoutOf } from './page-layout';
import { pageBreaksOf } from './page-breaks';
import { pivotTablesOf, shapesOf } from './floating';
import { protectionOf } from './protection';
import { rangeOf } from './range';
import { findArea, rangeAt, requireInside } from './range-target';
import { deleteSheet, moveSheet, renameSheet } from './sheet-upkeep';
import { specialCells } from './special-cells';
import { tableCollection } from './tables';

type Context = MemberContext<Sheet>;

/** Refuses to work on a sheet that somebody deleted. */
function alive({ target, session }: Context): Sheet {
  if (!session.workbook.sheets.includes(target)) throw itemNotFound(`Sheet ${target.name}`);
  return target;
}

function rangeOn(context: Context, area: Area): HostObject {
  return rangeOf(rangeAt(alive(context), requireInside(area)), context.session);
}

function visibleSheets(session: Session): Sheet[] {
  return session.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
}

function requireAnotherVisible({ target, session }: Context): void {
  if (target.visibility === 'Visible' && visibleSheets(session).length === 1) {
    throw new ExcelError('InvalidOperation', 'A workbook keeps one visible sheet');
  }
}

const scalars: NonNullable<ClassDefinition<Sheet>['scalars']> = {
  id: { get: ({ target }) => target.id },
  name: {
    get: (context) => alive(context).name,
    set: (context, value) => {
      requireStructure(context.session);
      requireOutsideUndoGroup(context.session);
      const name = text(value);
      requireSheetName(name, context.session.workbook, alive(context).id);
      renameSheet(context.session, context.target, name);
    },
  },
  position: {
    get: (context) => context.session.workbook.sheets.indexOf(alive(context)),
    set: (context, value) => {
      requireStructure(context.session);
      requireOutsideUndoGroup(context.session);
      const position = integer(value);
      if (position < 0 || position >= context.session.workbook.sheets.length) {
        throw invalidArgument(`No place ${position}`);
      }
      moveSheet(context.session, alive(context), position);
    },
  },
  visibility: {
    get: (context) => alive(context).visibility,
    set: (context, value) => {
      requireStructure(context.session);
      requireOutsideUndoGroup(context.session);
      const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
      const sheet = alive(context);
      if (visibility !== 'Visible') requireAnotherVisible(context);
      sheet.visibility = visibility;
      context.session.workbook.touched.add('sheets');
      const [next] = visibleSheets(context.session);
      if (visibility !== 'Visible' && context.session.workbook.active === sheet && next) {
        context.session.activate(next, 'add-in');
      }
    },
  },
  tabColor: {
    get: (context) => alive(context).tabColor ?? '',
    set: (context, value) => {
      const sheet = alive(context);
      requireEditable(context.session, sheet, 'layout');
      sheet.tabColor = value === '' ? null : color(value);
      sheet.touched.add('properties');
    },
  },
  showGridlines: {
    get: (context) => alive(context).showGridlines,
    set: (context, value) => {
      alive(context).showGridlines = boolean(value);
      context.target.touched.add('views');
    },
  },
  showHeadings: {
    get: (context) => alive(context).showHeadings,
    set: (context, value) => {
      alive(context).showHeadings = boolean(value);
      context.target.touched.add('views');
    },
  },
  standardHeight: { get: (context) => alive(context).defaultRowHeight },
  standardWidth: {
    get: (context) => Math.trunc(alive(context).defaultColumnWidth * 7 + 0.5) * 0.75,
  },
  enableCalculation: { get: () => true },
};

const methods: NonNullable<ClassDefinition<Sheet>['methods']> = {
  ...eventMethods<Sheet>(
    {
      DataChanged: EVENT.changed,
      SelectionChanged: EVENT.selectionChanged,
      Activated: EVENT.activated,
      Deactivated: EVENT.deactivated,
      Calculated: EVENT.calculated,
      FormatChanged: EVENT.formatChanged,
    },
    ({ id }) => id,
  ),
  activate: (context) => {
    const sheet = alive(context);
    if (sheet.visibility !== 'Visible') {
      throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be shown');
    }
    context.session.activate(sheet, 'add-in');
    return null;
  },
  delete: (context) => {
    requireStructure(context.session);
    requireOutsideUndoGroup(context.session);
    requireAnotherVisible(context);
    deleteSheet(context.session, alive(context), 'add-in');
    return null;
  },
  getRange: (context, [address]) => {
    const sheet = alive(context);
    if (!isGiven(address) || address === '') {
      return rangeOn(context, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 });
    }
    return rangeOn(context, findArea(text(address), sheet, context.session.workbook));
  },
  getRanges: (context, [addresses]) => {
    const sheet = alive(context);
    const areas = text(addresses)
      .split(/[,;]/u)
      .map((address) => findArea(address.trim(), sheet, context.session.workbook));
    return specialCells(sheet, areas, context.session);
  },
  getRangeByIndexes: (context, [row, column, rowCount, columnCount]) =>
    rangeOn(context, {
      row: integer(row),
      column: integer(column),
      rowCount: integer(rowCount),
      columnCount: integer(columnCount),
    }),
  getCell: (context, [row, column]) =>
    rangeOn(context, { row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 }),
  getUsedRange: (context, [valuesOnly]) => {
    const what = optional(valuesOnly, boolean, false) ? 'values' : 'all';
    const area = alive(context).usedArea(what);
    return rangeOn(context, area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  },
  getUsedRangeOrNullObject: (context, [valuesOnly]) => {
    const what = optional(valuesOnly, boolean, false) ? 'values' : 'all';
    const area = alive(context).usedArea(what);
    return area && rangeOn(context, area);
  },
  getNext: (context, [visibleOnly]) => neighbour(context, 1, visibleOnly === true, 'required'),
  getNextOrNullObject: (context, [visibleOnly]) =>
    neighbour(context, 1, visibleOnly === true, 'optional'),
  getPrevious: (context, [visibleOnly]) => neighbour(context, -1, visibleOnly === true, 'required'),
  getPreviousOrNullObject: (context, [visibleOnly]) =>
    neighbour(context, -1, visibleOnly === true, 'optional'),
  calculate: (context, [markAllDirty]) => {
    optional(markAllDirty, boolean, false);
    context.session.calculator.computeAll(alive(context));
    return null;
  },
  showOutlineLevels: (context, [rows, columns]) => {
    showLevels(context.session, alive(context), integer(rows), integer(columns));
    return null;
  },
};

function neighbour(
  context: Context,
  step: 1 | -1,
  visibleOnly: boolean,
  need: 'required' | 'optional',
): HostObject | null {
  const { sheets } = context.session.workbook;
  let index = sheets.indexOf(alive(context)) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== 'Visible') index += step;
  const found = sheets[index];
  if (!found && need === 'required') throw itemNotFound('The next sheet');
  return found ? worksheetOf(found, context.session) : null;
}

export const worksheetOf: Wrap<Sheet> = defineClass<Sheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  scalars,
  objects: {
    tables: (context) => tableCollection(alive(context), context.session),
    names: (context) => namesOf({ sheet: alive(context) }, context.session),
    charts: (context) => chartsOf(alive(context), context.session),
    shapes: (context) => shapesOf(alive(context), context.session),
    comments: (context) => commentsOf({ sheet: alive(context) }, context.session),
    pivotTables: (context) => pivotTablesOf({ sheet: alive(context) }, context.session),
    pageLayout: (context) => pageLayoutOf(alive(context), context.session),
    freezePanes: (context) => freezePanesOf(alive(context), context.session),
    protection: (context) => protectionOf(alive(context), context.session),
    autoFilter: (context) => sheetAutoFilter(alive(context), context.session),
    horizontalPageBreaks: (context) =>
      pageBreaksOf({ sheet: alive(context), direction: 'rows' }, context.session),
    verticalPageBreaks: (context) =>
      pageBreaksOf({ sheet: alive(context), direction: 'columns' }, context.session),
  },
  methods,
});
