import type { Area } from '../../../src/workbook/location';
import type { FilterCriterion } from '../model/features';
import { shownValue } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { integer, isGiven, record, text } from './arguments';
import { requireEditable } from './guards';
import { rangeOf } from './range';
import { computed } from './range-read';
import { areaOf, type RangeTarget, rangeAt } from './range-target';
import type { TableTarget } from './table-target';

/** The filter of a sheet, or of a table on it. */
export interface FilterTarget {
  readonly sheet: Sheet;
  /** Null while there is no filter. */
  area(): Area | null;
  criteria(): readonly FilterCriterion[];
  set(area: Area | null, criteria: readonly FilterCriterion[]): void;
}

type Context = MemberContext<FilterTarget>;

function showCriteria(criteria: readonly FilterCriterion[], width: number): Json {
  return Array.from({ length: width }, (_, column) => {
    const found = criteria.find((own) => own.column === column);
    return found ? { filterOn: 'Values', values: [...found.values] } : null;
  });
}

/** Shows the rows that every criterion lets through, and hides the others. */
export function applyFilter({ target, session }: Context, area: Area): void {
  const { sheet } = target;
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    const hidden = target
      .criteria()
      .some(
        ({ column, values }) =>
          !values.includes(String(shownValue(computed(session, sheet, row, area.column + column)))),
      );
    if ((sheet.rowProps.get(row)?.hidden ?? false) !== hidden) sheet.setRowProps(row, { hidden });
  }
}

function clear(context: Context): void {
  const { target, session } = context;
  requireEditable(session, target.sheet, 'autoFilter');
  const area = target.area();
  if (area === null || target.criteria().length === 0) return;
  target.set(area, []);
  applyFilter(context, area);
}

function apply(context: Context, [range, column, criteria]: readonly Argument[]): null {
  const { target, session } = context;
  requireEditable(session, target.sheet, 'autoFilter');
  if (!isHostObject(range)) throw invalidArgument('A range was expected');
  const area = areaOf(range.target as RangeTarget, session);
  const kept = target.criteria();
  if (!isGiven(column)) {
    target.set(area, kept);
    return null;
  }
  const given = record(criteria);
  // Excel refuses what is given as null, and what has no place beside such a criterion.
  if (Object.values(given).some((value) => value === null))
    throw invalidArgument('A null criterion');
  if (given.filterOn !== 'Values' || !Array.isArray(given.values)) {
    throw session.gap('filters other than of values');
  }
  const added = { column: integer(column), values: given.values.map(text), xml: null };
  target.set(area, [...kept.filter((own) => own.column !== added.column), added]);
  applyFilter(context, area);
  return null;
}

const autoFilter = defineClass<FilterTarget>({
  name: 'AutoFilter',
  scalars: {
    enabled: { get: ({ target }) => target.area() !== null },
    isDataFiltered: { get: ({ target }) => target.criteria().length > 0 },
    criteria: {
      get: ({ target }) => {
        const area = target.area();
        return area && showCriteria(target.criteria(), area.columnCount);
      },
    },
  },
  methods: {
    clearCriteria: (context) => {
      clear(context);
      return null;
    },
    remove: (context) => {
      clear(context);
      context.target.set(null, []);
      return null;
    },
    reapply: () => null,
    apply,
    getRange: ({ target, session }) => {
      const area = target.area();
      if (!area) throw session.gap('AutoFilter.getRange without a filter');
      return rangeOf(rangeAt(target.sheet, area), session);
    },
    getRangeOrNullObject: ({ target, session }) => {
      const area = target.area();
      return area && rangeOf(rangeAt(target.sheet, area), session);
    },
  },
});

export function sheetAutoFilter(sheet: Sheet, session: Session): HostObject {
  const target: FilterTarget = {
    sheet,
    area: () => sheet.autoFilter?.area ?? null,
    criteria: () => sheet.autoFilter?.criteria ?? [],
    set: (area, criteria) => {
      sheet.autoFilter = area && { area, criteria };
      sheet.touched.add('autoFilter');
    },
  };
  return autoFilter(target, session);
}

export function tableFilterTarget({ sheet, table }: TableTarget): FilterTarget {
  return {
    sheet,
    area: () => (table.showFilterButton ? table.area : null),
    criteria: () => table.criteria,
    set: (area, criteria) => {
      table.showFilterButton = area !== null;
      table.criteria = criteria;
      sheet.touched.add('tables');
    },
  };
}

export function tableAutoFilter(target: TableTarget, session: Session): HostObject {
  return autoFilter(tableFilterTarget(target), session);
}
