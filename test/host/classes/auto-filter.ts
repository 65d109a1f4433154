import type { Area } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { requireEditable } from './guards';
import { rangeOf } from './range';
import { rangeAt } from './range-target';
import type { TableTarget } from './table-target';

function showCriteria(
  criteria: readonly { column: number; values: readonly string[] }[],
  width: number,
): Json {
  return Array.from({ length: width }, (_, column) => {
    const found = criteria.find((own) => own.column === column);
    return found ? { filterOn: 'Values', values: [...found.values] } : null;
  });
}

function unhide(sheet: Sheet, area: Area): void {
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    if (sheet.rowProps.get(row)?.hidden === true) sheet.setRowProps(row, { hidden: false });
  }
}

function clear({ target, session }: MemberContext<Sheet>): void {
  requireEditable(session, target, 'autoFilter');
  if (!target.autoFilter) return;
  unhide(target, target.autoFilter.area);
  target.autoFilter = { ...target.autoFilter, criteria: [] };
  target.touched.add('autoFilter');
}

export const sheetAutoFilter = defineClass<Sheet>({
  name: 'AutoFilter',
  scalars: {
    enabled: { get: ({ target }) => target.autoFilter !== null },
    isDataFiltered: { get: ({ target }) => (target.autoFilter?.criteria.length ?? 0) > 0 },
    criteria: {
      get: ({ target: { autoFilter } }) =>
        autoFilter ? showCriteria(autoFilter.criteria, autoFilter.area.columnCount) : null,
    },
  },
  methods: {
    clearCriteria: (context) => {
      clear(context);
      return null;
    },
    remove: (context) => {
      clear(context);
      context.target.autoFilter = null;
      context.target.touched.add('autoFilter');
      return null;
    },
    reapply: () => null,
    apply: ({ session }) => {
      throw session.gap('AutoFilter.apply');
    },
    getRange: ({ target, session }) => {
      if (!target.autoFilter) throw session.gap('AutoFilter.getRange without a filter');
      return rangeOf(rangeAt(target, target.autoFilter.area), session);
    },
    getRangeOrNullObject: ({ target, session }) =>
      target.autoFilter && rangeOf(rangeAt(target, target.autoFilter.area), session),
  },
});

const ofTable = defineClass<TableTarget>({
  name: 'AutoFilter',
  scalars: {
    enabled: { get: ({ target }) => target.table.showFilterButton },
    isDataFiltered: { get: ({ target }) => hiddenRows(target) > 0 },
    criteria: { get: ({ target }) => target.table.columns.map(() => null) },
  },
  methods: {
    clearCriteria: ({ target, session }) => {
      requireEditable(session, target.sheet, 'autoFilter');
      unhide(target.sheet, target.table.area);
      return null;
    },
    reapply: () => null,
    getRange: ({ target: { sheet, table }, session }) =>
      rangeOf(rangeAt(sheet, table.area), session),
    getRangeOrNullObject: ({ target: { sheet, table }, session }) =>
      table.showFilterButton ? rangeOf(rangeAt(sheet, table.area), session) : null,
  },
});

function hiddenRows({ sheet, table }: TableTarget): number {
  let count = 0;
  for (let row = table.area.row; row < table.area.row + table.area.rowCount; row++) {
    if (sheet.rowProps.get(row)?.hidden === true) count++;
  }
  return count;
}

export function tableAutoFilter(target: TableTarget, session: Session): HostObject {
  return ofTable(target, session);
}
