import { eventMethods } from './event-methods';
import type { Area } from '../../../src/workbook/location';
import { readAddress } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { EVENT } from '../rich-api/event-hub';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject, lookUp } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, itemKey, pick, text } from './arguments';
import { requireEditable } from './guards';
import { freeName } from './names-rules';
import type { RangeTarget } from './range-target';
import { areaOf, findArea } from './range-target';
import { insertCells } from './shift';
import { tableOf } from './table';
import { settleHeaders } from './table-headers';
import type { TableTarget } from './table-target';
import { requireFree } from './table-target';

/** The tables of a sheet, or of the workbook when `sheet` is null. */
interface TablesTarget {
  readonly sheet: Sheet | null;
}

export function own({ target, session }: MemberContext<TablesTarget>): TableTarget[] {
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

export function add(
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
    criteria: [],
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
      const wanted = itemKey(key).toLowerCase();
      const found = own(context).find(
        ({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted,
      );
      return found ? tableOf(found, context.session) : null;
    }, 'Table'),
    add,
    getCount: (context) => own(context).length,
    getItemAt: (context, [index]) => {
      const found = pick(own(context), index, 'Table');
      return tableOf(found, context.session);
    },
  },
  items: (context) => own(context).map((found) => tableOf(found, context.session)),
});

export function tableCollection(sheet: Sheet | null, session: Session): HostObject {
  return tablesOf({ sheet }, session);
}
