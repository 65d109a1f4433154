import { columnLetters, parseArea } from '../../workbook/location';
import { type Knowable, known, type SheetSnapshot } from '../../workbook/snapshot';
import { sheetOf } from '../sheet-range';

type Filter = SheetSnapshot['filter'];

/** Queues the filter of the sheet and those of its tables; the first that hides rows is told. */
export function queueFilter(
  context: Excel.RequestContext,
  { sheet, tables }: { readonly sheet: string; readonly tables: readonly string[] },
): () => Filter {
  const filters = [
    sheetOf(context, sheet).autoFilter,
    ...tables.map((table) => context.workbook.tables.getItem(table).autoFilter),
  ];
  const asked = filters.map((filter) => ({
    filter: filter.load('enabled,isDataFiltered,criteria'),
    range: filter.getRangeOrNullObject().load('address'),
  }));
  return (): Knowable<{
    area: NonNullable<ReturnType<typeof parseArea>>;
    criteria: string;
  } | null> => {
    for (const { filter, range } of asked) {
      if (range.isNullObject || !filter.isDataFiltered) continue;
      const area = parseArea(range.address);
      if (area !== null) return known({ area, criteria: describe(filter.criteria, area.column) });
    }
    return known(null);
  };
}

/** `B = OK, EC ; F > 41000`: the columns that filter and what each lets through. */
function describe(
  criteria: readonly (Partial<Excel.FilterCriteria> | null)[],
  first: number,
): string {
  return criteria
    .flatMap((criterion, index) => {
      const asked = criterion === null ? '' : wordsOf(criterion);
      return asked === '' ? [] : [`${columnLetters(first + index)} ${asked}`];
    })
    .join(' ; ');
}

function wordsOf({
  filterOn,
  values,
  criterion1,
  criterion2,
  color,
}: Partial<Excel.FilterCriteria>): string {
  if (filterOn === undefined) return '';
  if (values !== undefined && values.length > 0) {
    return `= ${values.map((value) => (typeof value === 'string' ? value : value.date)).join(', ')}`;
  }
  return [criterion1, criterion2, color]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}
