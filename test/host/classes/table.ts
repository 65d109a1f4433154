import { eventMethods } from './event-methods';
import type { Area } from '../../../src/workbook/location';
import { doOverlap } from '../../../src/workbook/location';
import { mapPieces } from '../formulas/references';
import type { Table } from '../model/table';
import { dataBody } from '../model/table';
import { EVENT } from '../rich-api/event-hub';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, HostObject } from '../rich-api/host-class';
import { defineClass, isHostObject } from '../rich-api/host-class';
import { boolean, text } from './arguments';
import { applyFilter, tableAutoFilter, tableFilterTarget } from './auto-filter';
import { mapAllFormulas } from './formula-upkeep';
import { requireName } from './names-rules';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, findArea, rangeAt } from './range-target';
import { deleteCells } from './shift';
import { settleHeaders } from './table-headers';
import { tableColumns, tableRows } from './table-parts';
import type { Context, TableTarget } from './table-target';
import { requireFree, touchTable } from './table-target';
import { worksheetOf } from './worksheet';

function flag(
  key:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'showFilterButton',
): NonNullable<ClassDefinition<TableTarget>['scalars']>[string] {
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
      const target = tableFilterTarget(context.target);
      target.set(target.area(), []);
      applyFilter({ target, session: context.session }, context.target.table.area);
      return null;
    },
    reapplyFilters: () => null,
  },
});
