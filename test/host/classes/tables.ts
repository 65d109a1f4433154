import type { Area } from '../../../src/workbook/location';
import { doOverlap } from '../../../src/workbook/location';
import { mapPieces } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { dataBody } from '../model/table';
import { EVENT } from '../rich-api/event-hub';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject, lookUp } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, integer, text } from './arguments';
import { eventMethods } from './event-methods';
import { mapAllFormulas } from './formula-upkeep';
import { requireEditable } from './guards';
import { freeName, requireName } from './names-rules';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, findArea, rangeAt } from './range-target';
import { deleteCells, insertCells } from './shift';
import { tableAutoFilter } from './auto-filter';
import { tableColumns, tableRows } from './table-parts';
import { settleHeaders } from './table-headers';
import { worksheetOf } from './worksheet';
import { readAddress } from '../formulas/references';

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

type Context = MemberContext<TableTarget>;

export function touchTable({ target, session }: Context): Table {
  const { sheet, table } = target;
  if (!sheet.tables.includes(table) || !session.workbook.sheets.includes(sheet)) {
    throw itemNotFound(`Table ${table.name}`);
  }
  requireEditable(session, sheet, 'objects');
  sheet.touched.add('tables');
  session.workbook.noteStructure();
  return table;
}

function flag<
  K extends
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'showFilterButton',
>(key: K): NonNullable<ClassDefinition<TableTarget>['scalars']>[string] {
  return {
    get: ({ target }) => target.table[key],
    set: (context, value) => {
      touchTable(context)[key] = boolean(value);
    },
  };
}

function partRange(context: Context, area: Area | null, what: string): HostObject {
  if (!area) throw itemNotFound(what);
  return rangeOf(rangeAt(context.target.sheet, area), context.session);
}

/** The rows; an empty table still shows one. */
function body({ table }: TableTarget): Area {
  const found = dataBody(table);
  return found ?? { ...table.area, row: table.area.row + (table.showHeaders ? 1 : 0), rowCount: 1 };
}

function rename(context: Context, value: Argument): void {
  const wanted = text(value);
  const { workbook } = context.session;
  const { table } = context.target;
  if (wanted.toLowerCase() !== table.name.toLowerCase()) requireName(wanted, workbook);
  const before = table.name.toLowerCase();
  touchTable(context).name = wanted;
  mapAllFormulas(workbook, (formula) =>
    mapPieces(formula, (piece) =>
      piece.kind === 'structured' && piece.table.toLowerCase() === before
        ? wanted + piece.text.slice(piece.table.length)
        : piece.text,
    ),
  );
}

function resize(context: Context, value: Argument): null {
  const { sheet, table } = context.target;
  const area = isHostObject(value)
    ? areaOf(value.target as RangeTarget, context.session)
    : findArea(text(value), sheet, context.session.workbook);
  // The header row stays where it is, and a column at least stays.
  if (area.row !== table.area.row || !doOverlap(area, table.area) || area.rowCount < 2) {
    throw invalidArgument('The table keeps its header row and at least one row');
  }
  requireFree(sheet, area, table);
  touchTable(context);
  const before = table.columns;
  table.area = area;
  const names = table.showHeaders ? settleHeaders(sheet, area) : before.map(({ name }) => name);
  table.columns = names.map((name, index) => ({
    id: before.find((column) => column.name === name)?.id ?? nextId(before, index),
    name,
    xml: before.find((column) => column.name === name)?.xml ?? '',
  }));
  return null;
}

function nextId(before: Table['columns'], index: number): number {
  return Math.max(0, ...before.map(({ id }) => id)) + index + 1;
}

export function requireFree(sheet: Sheet, area: Area, self: Table | null): void {
  const other = sheet.tables.find((table) => table !== self && doOverlap(table.area, area));
  if (other) throw new ExcelError('InvalidArgument', `The area overlaps ${other.name}`);
  if (sheet.merges.some((merge) => doOverlap(merge, area))) {
    throw new ExcelError('MergedRangeConflict', 'A table cannot hold merged cells');
  }
}

function drop(context: Context, what: 'table' | 'all'): void {
  const { sheet } = context.target;
  const table = touchTable(context);
  if (what === 'all') deleteCells(context.session, sheet, table.area, 'down');
  sheet.tables = sheet.tables.filter((own) => own !== table);
  const detail = {
    tableId: String(table.id),
    tableName: table.name,
    worksheetId: sheet.id,
    source: 'Local',
    type: 'TableDeleted',
  };
  context.session.events.raise(EVENT.tableDeleted, ['Workbook', sheet.id], detail, 'local');
}

export const tableOf = defineClass<TableTarget>({
  name: 'Table',
  id: ({ table }) => String(table.id),
  scalars: {
    id: { get: ({ target }) => String(target.table.id) },
    legacyId: { get: ({ target }) => String(target.table.id) },
    name: { get: ({ target }) => target.table.name, set: rename },
    style: {
      get: ({ target }) => target.table.style,
      set: (context, value) => {
        const style = text(value);
        if (
          style !== '' &&
          !/^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(
            style,
          )
        ) {
          throw invalidArgument(`${style} is not a table style`);
        }
        touchTable(context).style = style;
      },
    },
    showHeaders: {
      get: ({ target }) => target.table.showHeaders,
      set: (context, value) => {
        if (boolean(value) !== context.target.table.showHeaders) {
          throw context.session.gap('changing Table.showHeaders');
        }
      },
    },
    showTotals: {
      get: ({ target }) => target.table.showTotals,
      set: (context, value) => {
        if (boolean(value) !== context.target.table.showTotals) {
          throw context.session.gap('changing Table.showTotals');
        }
      },
    },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
    showFilterButton: flag('showFilterButton'),
  },
  objects: {
    worksheet: ({ target, session }) => worksheetOf(target.sheet, session),
    rows: ({ target, session }) => tableRows(target, session),
    columns: ({ target, session }) => tableColumns(target, session),
    autoFilter: ({ target, session }) => tableAutoFilter(target, session),
  },
  methods: {
    ...eventMethods<TableTarget>(
      { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
      ({ table }) => String(table.id),
    ),
    getRange: (context) => partRange(context, context.target.table.area, 'The table'),
    getHeaderRowRange: (context) => {
      const { table } = context.target;
      return partRange(
        context,
        table.showHeaders ? { ...table.area, rowCount: 1 } : null,
        'The header',
      );
    },
    getDataBodyRange: (context) => partRange(context, body(context.target), 'The rows'),
    getTotalRowRange: (context) => {
      const { area, showTotals } = context.target.table;
      const last = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
      return partRange(context, showTotals ? last : null, 'The totals');
    },
    resize: (context, [area]) => resize(context, area),
    convertToRange: (context) => {
      drop(context, 'table');
      return rangeOf(rangeAt(context.target.sheet, context.target.table.area), context.session);
    },
    delete: (context) => {
      drop(context, 'all');
      return null;
    },
    clearFilters: (context) => {
      touchTable(context);
      return null;
    },
    reapplyFilters: () => null,
  },
});

/** The tables of a sheet, or of the workbook when `sheet` is null. */
interface TablesTarget {
  readonly sheet: Sheet | null;
}

function own({ target, session }: MemberContext<TablesTarget>): TableTarget[] {
  const sheets = target.sheet ? [target.sheet] : session.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function place(
  value: Argument,
  { target, session }: MemberContext<TablesTarget>,
): { sheet: Sheet; area: Area } {
  if (isHostObject(value)) {
    const range = value.target as RangeTarget;
    return { sheet: range.sheet, area: areaOf(range, session) };
  }
  const address = text(value);
  const named = readAddress(address)?.sheet ?? null;
  const sheet =
    named === null ? (target.sheet ?? session.workbook.active) : session.workbook.sheet(named);
  if (!sheet) throw invalidArgument(`${address} is not on a sheet`);
  return { sheet, area: findArea(address, sheet, session.workbook) };
}

function add(
  context: MemberContext<TablesTarget>,
  [address, hasHeaders]: readonly Argument[],
): HostObject {
  const { session } = context;
  const { sheet, area: asked } = place(address, context);
  requireEditable(session, sheet, 'objects');
  let area = asked;
  requireFree(sheet, area, null);
  if (!boolean(hasHeaders)) {
    // A header row is inserted above the data.
    insertCells(session, sheet, { ...area, rowCount: 1 }, 'down');
    area = { ...area, rowCount: area.rowCount + 1 };
  } else if (area.rowCount === 1) {
    // A lone header row takes an empty row below it, pushing what is there down.
    const below = { ...area, row: area.row + 1 };
    if (sheet.usedArea('values', below)) insertCells(session, sheet, below, 'down');
    area = { ...area, rowCount: 2 };
  }
  const names = settleHeaders(sheet, area);
  const ids = session.workbook.tables().map(({ id }) => id);
  const table: Table = {
    id: Math.max(0, ...ids) + 1,
    sheet: sheet.id,
    name: freeName(
      'Tableau',
      (name) =>
        session.workbook.table(name) !== undefined || session.workbook.name(name) !== undefined,
    ),
    area,
    columns: names.map((name, index) => ({ id: index + 1, name, xml: '' })),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    part: null,
    xml: null,
  };
  sheet.tables.push(table);
  sheet.touched.add('tables');
  session.workbook.noteStructure();
  const detail = {
    tableId: String(table.id),
    worksheetId: sheet.id,
    source: 'Local',
    type: 'TableAdded',
  };
  session.events.raise(EVENT.tableAdded, ['Workbook', sheet.id], detail, 'local');
  return tableOf({ sheet, table }, session);
}

export const tablesOf = defineClass<TablesTarget>({
  name: 'TableCollection',
  scalars: { count: { get: (context) => own(context).length } },
  methods: {
    ...eventMethods<TablesTarget>(
      { DataChanged: EVENT.tableChanged, Added: EVENT.tableAdded, Deleted: EVENT.tableDeleted },
      ({ sheet }) => sheet?.id ?? 'Workbook',
    ),
    ...lookUp<TablesTarget>((context, key) => {
      const wanted = String(key).toLowerCase();
      const found = own(context).find(
        ({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted,
      );
      return found ? tableOf(found, context.session) : null;
    }, 'Table'),
    add,
    getCount: (context) => own(context).length,
    getItemAt: (context, [index]) => {
      const found = own(context)[integer(index)];
      if (!found) throw itemNotFound(`Table ${String(index)}`);
      return tableOf(found, context.session);
    },
  },
  items: (context) => own(context).map((found) => tableOf(found, context.session)),
});

export function tableCollection(sheet: Sheet | null, session: Session): HostObject {
  return tablesOf({ sheet }, session);
}
