import type { Sheet } from '../host/model/sheet';
import type { Workbook } from '../host/model/workbook';

/** What a person can see or print of a workbook, as plain data: two pictures are equal or not. */
export function pictureOf(workbook: Workbook, only?: string): unknown {
  const one = only === undefined ? undefined : workbook.sheet(only);
  if (one) return pictureOfSheet(one, workbook);
  return {
    names: workbook.names.map((name) => JSON.stringify(plain(name))).sort(),
    sheets: workbook.sheets.map((sheet) => pictureOfSheet(sheet, workbook)),
  };
}

function pictureOfSheet(sheet: Sheet, { styles }: Workbook): unknown {
  const { name, visibility, tabColor, showGridlines, frozen, page, merges } = sheet;
  const { tables, autoFilter, hyperlinks, shapes, annotations, protection } = sheet;
  const cells: Record<string, string> = {};
  const looks = new Map<number, string>();
  for (const [row, line] of sheet.rows) {
    for (const [column, { value, formula, style }] of line) {
      if (value === null && formula === null && style === 0) continue;
      const look = looks.get(style) ?? JSON.stringify(styles.get(style));
      looks.set(style, look);
      // One text a cell: tens of thousands of them are compared at once.
      cells[`${row}:${column}`] = `${formula ?? JSON.stringify(value)} ${look}`;
    }
  }
  const rest = {
    head: { name, visibility, tabColor, showGridlines, frozen, page, merges, protection },
    tables,
    autoFilter,
    hyperlinks,
    shapes,
    annotations,
    charts: sheet.charts,
    validations: sheet.validations,
    conditionalRules: sheet.conditionalRules,
    rows: propsOf(sheet.rowProps),
    columns: propsOf(sheet.columnProps),
  };
  return { ...plain(rest), cells };
}

/** Rows or columns that are not as all others, from the first on, whatever was set first. */
function propsOf(props: ReadonlyMap<number, object>): unknown {
  return [...props]
    .map(([index, prop]) => [index, setOf(prop)])
    .filter(([, set]) => Array.isArray(set) && set.length > 0)
    .sort(([a], [b]) => Number(a) - Number(b));
}

function setOf(prop: object): readonly (readonly [string, unknown])[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(prop);
  return entries.filter(([, value]) => isSet(value)).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== false && value !== 0;
}

/** Drops ids, which a thing made again cannot keep. */
function plain<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (key, held: unknown) =>
      key === 'id' || key === 'guid' ? undefined : held instanceof Map ? [...held] : held,
    ),
  ) as Value;
}
