import type { Edit } from '../../workbook/edit';
import { areaAddress } from '../../workbook/location';
import { rangeOf, sheetOf, stripOf } from '../sheet-range';
import { ifSupported } from '../support';
import { smallWrite, type Write } from './write';

type Of<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

export function writeOfNewSheet({ sheet, tabColor, gridlines }: Of<'ensureSheet'>): Write {
  return smallWrite((context) => {
    const added = context.workbook.worksheets.add(sheet);
    if (tabColor !== null) added.tabColor = tabColor;
    if (gridlines === 'hidden') added.showGridlines = false;
  });
}

export function writeOfPlace({ sheet, position }: Of<'placeSheet'>): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).position = position;
  });
}

export function writeOfClear({ sheet, area, what }: Of<'clearBlock'>): Write {
  return smallWrite((context) => {
    const range = rangeOf(context, sheet, area);
    if (what === 'contents') {
      range.clear('Contents');
      return;
    }
    range.clear('All');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  });
}

export function writeOfFill({ sheet, from, to }: Of<'fill'>): Write {
  return smallWrite((context) => {
    rangeOf(context, sheet, to).copyFrom(rangeOf(context, sheet, from), 'Formulas');
  });
}

/** Excel has no outline to write below ExcelApi 1.10: the columns stay unfolded, nothing is lost. */
export function writeOfGroup({ sheet, direction, first, count }: Of<'group'>): Write {
  return smallWrite((context) => {
    const strip = stripOf(context, { sheet, direction, first, count });
    ifSupported(
      '1.10',
      () => {
        strip.group(direction === 'rows' ? 'ByRows' : 'ByColumns');
      },
      () => undefined,
    );
  });
}

export function writeOfInsert({ sheet, first, count }: Of<'insertRows'>): Write {
  return smallWrite((context) => {
    stripOf(context, { sheet, direction: 'rows', first, count }).insert('Down');
  });
}

export function writeOfDelete({ sheet, first, count }: Of<'deleteRows'>): Write {
  return smallWrite((context) => {
    stripOf(context, { sheet, direction: 'rows', first, count }).delete('Up');
  });
}

export function writeOfUnmerge({ sheet, area }: Of<'unmerge'>): Write {
  return smallWrite((context) => {
    rangeOf(context, sheet, area).unmerge();
  });
}

export function writeOfUnhide({ sheet, what }: Of<'unhide'>): Write {
  return smallWrite((context) => {
    if (what === 'sheet') sheetOf(context, sheet).visibility = 'Visible';
    else if (what.direction === 'rows') stripOf(context, { sheet, ...what }).rowHidden = false;
    else stripOf(context, { sheet, ...what }).columnHidden = false;
  });
}

/** The sheet's own filter and those of its tables. */
export function writeOfClearFilter({ sheet }: Of<'clearFilter'>, tables: readonly string[]): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).autoFilter.clearCriteria();
    for (const table of tables) context.workbook.tables.getItem(table).clearFilters();
  });
}

/** Nothing for a name that stands there already, unless rows are moved under it. */
export function writesOfName(
  { name, refersTo }: Of<'defineName'>,
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

export function writeOfFreeze({ sheet, rows, columns }: Of<'freeze'>): Write {
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

export function writeOfShow({ sheet, at }: Of<'show'>): Write {
  return smallWrite((context) => {
    sheetOf(context, sheet).activate();
    rangeOf(context, sheet, { ...at, rowCount: 1, columnCount: 1 }).select();
  });
}
