import type { EditOf } from '../../workbook/edit';
import { areaAddress } from '../../workbook/location';
import { rangeOf, sheetOf, stripOf } from '../sheet-range';
import { ifSupported } from '../support';
import { rangeWrite, smallWrite, type Write } from './write';

export function writeOfNewSheet({ sheet, tabColor, gridlines }: EditOf<'ensureSheet'>): Write {
  return smallWrite((context) => {
    const added = context.workbook.worksheets.add(sheet);
    if (tabColor !== null) added.tabColor = tabColor;
    if (gridlines === 'hidden') added.showGridlines = false;
  });
}

export function writeOfClear({ what, ...place }: EditOf<'clearBlock'>): Write {
  return rangeWrite(place, (range) => {
    if (what === 'contents') {
      range.clear('Contents');
      return;
    }
    range.clear('All');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  });
}

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

export function writeOfFreeze({ sheet, rows, columns }: EditOf<'freeze'>): Write {
  return smallWrite((context) => {
    const panes = sheetOf(context, sheet).freezePanes;
    panes.unfreeze();
    if (rows > 0 && columns > 0) {
      const area = { row: 0, column: 0, rowCount: rows, columnCount: columns };
      panes.freezeAt(sheetOf(context, sheet).getRange(areaAddress(area)));
    } else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
  });
}

export function writeOfShow({ sheet, at }: EditOf<'show'>): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).activate();
    rangeOf(context, sheet, { ...at, rowCount: 1, columnCount: 1 }).select();
  });
}
