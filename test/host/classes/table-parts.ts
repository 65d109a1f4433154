import type { Area } from '../../../src/workbook/location';
import { dataBody } from '../model/table';
import { ExcelError, invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, lookUp } from '../rich-api/host-class';
import { integer, isGiven, itemKey, list, pick, text } from './arguments';
import { raiseChange } from './changes';
import { rangeOf } from './range';
import { readValues } from './range-read';
import { rangeAt } from './range-target';
import { writeInputs } from './range-write';
import { deleteCells, insertCells } from './shift';
import type { TableTarget } from './table-target';
import { touchTable } from './table-target';

type Context = MemberContext<TableTarget>;

interface PartTarget extends TableTarget {
  readonly index: number;
}

function rowArea({ table, index }: PartTarget): Area {
  const body = dataBody(table);
  if (!body || index < 0 || index >= body.rowCount) throw itemNotFound(`Row ${index}`);
  return { ...body, row: body.row + index, rowCount: 1 };
}

const tableRow = defineClass<PartTarget>({
  name: 'TableRow',
  scalars: {
    index: { get: ({ target }) => target.index },
    values: {
      get: ({ target, session }) =>
        readValues({ target: rangeAt(target.sheet, rowArea(target)), session }),
      set: ({ target, session }, value) => {
        writeInputs({ target: rangeAt(target.sheet, rowArea(target)), session }, value);
      },
    },
  },
  methods: {
    getRange: ({ target, session }) => rangeOf(rangeAt(target.sheet, rowArea(target)), session),
    delete: ({ target, session }) => {
      const area = rowArea(target);
      if (dataBody(target.table)?.rowCount === 1) {
        throw new ExcelError('InvalidOperation', 'A table keeps one row');
      }
      touchTable({ target, session });
      deleteCells(session, target.sheet, area, 'down');
      return null;
    },
  },
});

function isEmptyRow({ target, session }: Context, area: Area): boolean {
  return (
    session.workbook.sheets.includes(target.sheet) && target.sheet.usedArea('values', area) === null
  );
}

/** Adds rows at the end or before a row; cells below move down when something stands there. */
function addRows(context: Context, [index, values]: readonly Argument[]): HostObject {
  const { target, session } = context;
  const { sheet } = target;
  const table = touchTable(context);
  const body = dataBody(table);
  const count = body?.rowCount ?? 0;
  const rows = isGiven(values)
    ? Array.isArray(values) && Array.isArray(values[0])
      ? list(values)
      : [values]
    : [null];
  const place = isGiven(index) && index !== -1 ? integer(index) : count;
  if (place < 0 || place > count) throw invalidArgument(`No row ${place}`);
  const first = table.area.row + (table.showHeaders ? 1 : 0) + place;
  const area: Area = { ...table.area, row: first, rowCount: rows.length };
  const isAtEnd = place === count && !table.showTotals;
  if (!isAtEnd || !isEmptyRow(context, area)) {
    const other = sheet.tables.find(
      (own) =>
        own !== table &&
        own.area.row >= first &&
        own.area.column < area.column + area.columnCount &&
        own.area.column + own.area.columnCount > area.column &&
        (own.area.column < area.column ||
          own.area.column + own.area.columnCount > area.column + area.columnCount),
    );
    if (other) throw new ExcelError('InsertDeleteConflict', `Part of ${other.name} would move`);
    insertCells(session, sheet, area, 'down');
  }
  const hasGrown =
    table.area.rowCount >= place + rows.length + (table.showHeaders ? 1 : 0) && !isAtEnd;
  if (!hasGrown) table.area = { ...table.area, rowCount: table.area.rowCount + rows.length };
  if (rows[0] !== null) writeInputs({ target: rangeAt(sheet, area), session }, rows);
  else raiseChange(session, { sheet, area, type: 'RangeEdited' });
  return tableRow({ ...target, index: place }, session);
}

export const tableRows = defineClass<TableTarget>({
  name: 'TableRowCollection',
  scalars: { count: { get: ({ target }) => dataBody(target.table)?.rowCount ?? 0 } },
  methods: {
    add: addRows,
    getCount: ({ target }) => dataBody(target.table)?.rowCount ?? 0,
    getItemAt: ({ target, session }, [index]) =>
      tableRow({ ...target, index: integer(index) }, session),
  },
  items: ({ target, session }) =>
    Array.from({ length: dataBody(target.table)?.rowCount ?? 0 }, (_, index) =>
      tableRow({ ...target, index }, session),
    ),
});

function columnArea({ table, index }: PartTarget, part: 'all' | 'body' | 'header'): Area {
  const area = { ...table.area, column: table.area.column + index, columnCount: 1 };
  if (part === 'all') return area;
  if (part === 'header') return { ...area, rowCount: 1 };
  const body = dataBody(table);
  return { ...area, row: body?.row ?? area.row + 1, rowCount: body?.rowCount ?? 1 };
}

const tableColumn = defineClass<PartTarget>({
  name: 'TableColumn',
  id: ({ table, index }) => table.columns[index]?.id ?? 0,
  scalars: {
    id: { get: ({ target }) => target.table.columns[target.index]?.id ?? 0 },
    index: { get: ({ target }) => target.index },
    name: {
      get: ({ target }) => target.table.columns[target.index]?.name ?? '',
      set: ({ target, session }, value) => {
        const range = rangeAt(target.sheet, columnArea(target, 'header'));
        writeInputs({ target: range, session }, [[`'${text(value)}`]]);
      },
    },
    values: {
      get: ({ target, session }) =>
        readValues({ target: rangeAt(target.sheet, columnArea(target, 'all')), session }),
    },
  },
  methods: {
    getRange: ({ target, session }) =>
      rangeOf(rangeAt(target.sheet, columnArea(target, 'all')), session),
    getDataBodyRange: ({ target, session }) =>
      rangeOf(rangeAt(target.sheet, columnArea(target, 'body')), session),
    getHeaderRowRange: ({ target, session }) =>
      rangeOf(rangeAt(target.sheet, columnArea(target, 'header')), session),
  },
});

export const tableColumns = defineClass<TableTarget>({
  name: 'TableColumnCollection',
  scalars: { count: { get: ({ target }) => target.table.columns.length } },
  methods: {
    ...lookUp<TableTarget>(({ target, session }, key) => {
      const index = target.table.columns.findIndex(
        ({ name, id }) => id === key || name.toLowerCase() === itemKey(key).toLowerCase(),
      );
      return index < 0 ? null : tableColumn({ ...target, index }, session);
    }, 'Column'),
    getCount: ({ target }) => target.table.columns.length,
    getItemAt: ({ target, session }, [index]) => {
      pick(target.table.columns, index, 'Column');
      return tableColumn({ ...target, index: integer(index) }, session);
    },
  },
  items: ({ target, session }) =>
    target.table.columns.map((_, index) => tableColumn({ ...target, index }, session)),
});
