import { type Area, parseArea } from '../../workbook/location';
import { smallWrite, type Write } from '../edits/write';
import { rangeOf, sheetOf } from '../sheet-range';
import type { Capture } from './capture';

/** Reads the filter of a sheet and those of its tables, so that they come back as they were. */
export const captureFilter: Capture = (context, { sheet, whole, tables }) => {
  if (!whole.has('filter')) return () => [];
  const finders = [
    (from: Excel.RequestContext) => sheetOf(from, sheet).autoFilter,
    ...tables.map(
      (table) => (from: Excel.RequestContext) => from.workbook.tables.getItem(table).autoFilter,
    ),
  ];
  const asked = finders.map((find) => {
    const filter = find(context).load('isDataFiltered,criteria');
    return { find, filter, range: find(context).getRangeOrNullObject().load('address') };
  });
  return () =>
    asked.flatMap(({ find, filter, range }) => {
      const area = range.isNullObject ? null : parseArea(range.address);
      if (area === null || !filter.isDataFiltered) return [];
      return filter.criteria.flatMap((criterion: Partial<Excel.FilterCriteria> | null, column) => {
        const asSet = criterion === null ? null : givenOf(criterion);
        return asSet === null ? [] : [writeOf({ find, sheet, area, column }, asSet)];
      });
    });
};

interface FilteredColumn {
  readonly find: (context: Excel.RequestContext) => Excel.AutoFilter;
  readonly sheet: string;
  readonly area: Area;
  readonly column: number;
}

function writeOf(
  { find, sheet, area, column }: FilteredColumn,
  criterion: Excel.FilterCriteria,
): Write {
  return smallWrite((context) => {
    find(context).apply(rangeOf(context, sheet, area), column, criterion);
  });
}

/** Excel tells as null what a criterion does not ask, and refuses to be given it back. */
function givenOf(criterion: Partial<Excel.FilterCriteria>): Excel.FilterCriteria | null {
  const { filterOn } = criterion;
  if (filterOn === undefined) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(criterion);
  return { filterOn, ...Object.fromEntries(entries.filter(([, value]) => isGiven(value))) };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
