import type { EditOf } from '../../workbook/edit';
import { sheetOf, stripOf } from '../sheet-range';
import { ifSupported } from '../support';
import { smallWrite, type Write } from './write';

/**
 * Groups rows or columns, or takes them out of their group. Excel has no outline to write below
 * ExcelApi 1.10: they stay unfolded, nothing is lost.
 */
export function writeOfGroup(strip: Parameters<typeof stripOf>[1], way: 'in' | 'out'): Write {
  const option = strip.direction === 'rows' ? 'ByRows' : 'ByColumns';
  return smallWrite((context) =>
    ifSupported(
      '1.10',
      () => {
        const range = stripOf(context, strip);
        if (way === 'in') range.group(option);
        else range.ungroup(option);
      },
      () => undefined,
    ),
  );
}

/** The sheet's own filter and those of its tables. */
export function writeOfClearFilter(
  { sheet }: EditOf<'clearFilter'>,
  tables: readonly string[],
): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).autoFilter.clearCriteria();
    for (const table of tables) context.workbook.tables.getItem(table).clearFilters();
  });
}

/** Nothing for a name that stands there already, unless rows are moved under it. */
export function writesOfName(
  { name, refersTo }: EditOf<'defineName'>,
  existing: ReadonlyMap<string, string>,
  rows: 'moved' | 'still',
): readonly Write[] {
  const before = existing.get(name.toLowerCase());
  if (before === refersTo && rows === 'still') return [];
  return [
    smallWrite((context) => {
      const { names } = context.workbook;
      if (before === undefined) names.add(name, refersTo);
      else names.getItem(name).formula = refersTo;
    }),
  ];
}
