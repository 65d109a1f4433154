import { groupBy } from '../../lib/group-by';
import { without } from '../../workbook/areas';
import { type Area, areaOf, hasCell, type SheetArea } from '../../workbook/location';
import type { CopyPlan, WrittenCell } from '../../workbook/copy';
import { findGoneNames, type Gone, mentionOf } from './gone';
import type { WorkbookPackage } from '../workbook-part';
import { rootOf } from '../archive';
import { wordsIn } from '../formula-words';
import { relationsOf } from '../relations';

/** What one sheet of the copy is to become. */
export interface SheetPlan {
  readonly name: string;
  readonly isFrozen: boolean;
  readonly emptied: readonly Area[];
  /** By row, then by column. */
  readonly written: ReadonlyMap<number, ReadonlyMap<number, WrittenCell['value']>>;
  /** Cells replaced by a text, of which a chart must hold no former value. */
  readonly masks: readonly Area[];
  readonly withheld: ReadonlySet<string>;
  readonly footers: CopyPlan['footers'];
  readonly hidden: CopyPlan['hidden'];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** What the copy of that package will lack. */
export function findGone(pack: WorkbookPackage, plan: CopyPlan): Gone {
  const kept = new Set(plan.sheets.map(lower));
  const sheets = new Set(
    pack.sheets.map(({ name }) => lower(name)).filter((one) => !kept.has(one)),
  );
  const tables = new Set(
    pack.tables.filter(({ sheet }) => sheets.has(lower(sheet))).map(({ name }) => lower(name)),
  );
  const emptied = groupAreas([...emptiedAreas(pack, plan), ...plan.masks.map(areaOfCell)]);
  const columns = goneColumns(pack, plan);
  const words = [...sheets, ...tables, ...emptied.keys(), ...columns.keys()];
  const order = pack.sheets.map(({ name }) => lower(name));
  const { hasMacros } = pack;
  const known = { sheets, order, tables, emptied, columns, hasMacros, mention: mentionOf(words) };
  const names = pack.names.map(({ name, formula, isVisible, sheet }) => ({
    name,
    formula: formula.slice(1),
    goes: !isVisible || (sheet !== null && sheets.has(lower(sheet))),
  }));
  const goneNames = findGoneNames(names.filter(isOrdinary), known);
  return { ...known, names: goneNames, mention: mentionOf([...words, ...goneNames]) };
}

/** What each sheet that stays is to become, by its name. */
export function planSheets(pack: WorkbookPackage, plan: CopyPlan): ReadonlyMap<string, SheetPlan> {
  const emptied = groupAreas(emptiedAreas(pack, plan));
  const masks = groupAreas(plan.masks.map(areaOfCell));
  return new Map(
    plan.sheets.map((name) => [
      name,
      {
        name,
        isFrozen: plan.frozen.includes(name),
        emptied: emptied.get(lower(name)) ?? [],
        masks: masks.get(lower(name)) ?? [],
        written: writtenIn(name, [...plan.written, ...plan.masks, ...headersOf(pack, plan)]),
        withheld: plan.withheld,
        footers: plan.footers,
        hidden: plan.hidden,
        tables: pack.tables.filter(({ sheet }) => sheet === name),
      },
    ]),
  );
}

/** Whether a name is one of a workbook, and not of Excel: a print area, rows repeated. */
export function isOrdinary({ name }: { readonly name: string }): boolean {
  return !name.toLowerCase().startsWith('_xlnm.');
}

export function lower(text: string): string {
  return text.toLowerCase();
}

function emptiedAreas(
  pack: WorkbookPackage,
  { sheets, emptied, columns }: CopyPlan,
): readonly SheetArea[] {
  const { tables } = pack;
  const drawn = emptied.some(({ keepsDrawn }) => keepsDrawn) ? drawnAreas(pack, sheets) : [];
  const areas = emptied.flatMap(({ sheet, area, keepsDrawn }) => {
    const kept = keepsDrawn ? drawn.filter((one) => lower(one.sheet) === lower(sheet)) : [];
    const holes = kept.map((one) => one.area);
    return without(area, holes).map((part) => ({ sheet, area: part }));
  });
  const bodies = columns.flatMap(({ table, column }) =>
    tables
      .filter(({ name, area }) => lower(name) === lower(table) && area.rowCount > 1)
      .map(({ sheet, area }) => ({
        sheet,
        area: areaOf([area.row + 1, area.column + column], [area.rowCount - 1, 1]),
      })),
  );
  return [...areas, ...bodies];
}

function headersOf({ tables }: WorkbookPackage, { columns }: CopyPlan): readonly WrittenCell[] {
  return columns.flatMap(({ table, column, header }) =>
    tables
      .filter(({ name }) => lower(name) === lower(table))
      .map(({ sheet, area: { row, column: first } }) => ({
        sheet,
        row,
        column: first + column,
        value: header,
      })),
  );
}

/** Columns whose cells all go, and those of which some are replaced by a text. */
function goneColumns(
  { tables }: WorkbookPackage,
  { columns, masks }: CopyPlan,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (table: string, header: string | undefined): void => {
    const one = found.get(lower(table)) ?? new Set<string>();
    found.set(lower(table), one.add(lower(header ?? '')));
  };
  for (const { table, column } of columns) {
    add(table, tables.find(({ name }) => lower(name) === lower(table))?.headers[column]);
  }
  for (const mask of masks) {
    const table = tables.find(
      ({ sheet, area }) => lower(sheet) === lower(mask.sheet) && hasCell(area, mask),
    );
    if (table) add(table.name, table.headers[mask.column - table.area.column]);
  }
  return found;
}

function areaOfCell({ sheet, row, column }: WrittenCell): SheetArea {
  return { sheet, area: areaOf([row, column], [1, 1]) };
}

function groupAreas(list: readonly SheetArea[]): ReadonlyMap<string, readonly Area[]> {
  const groups = groupBy(list, ({ sheet }) => [lower(sheet)]);
  return new Map([...groups].map(([sheet, places]) => [sheet, places.map(({ area }) => area)]));
}

function writtenIn(name: string, cells: readonly WrittenCell[]): SheetPlan['written'] {
  const rows = new Map<number, Map<number, WrittenCell['value']>>();
  for (const { sheet, row, column, value } of cells) {
    if (lower(sheet) !== lower(name)) continue;
    const line = rows.get(row) ?? new Map<number, WrittenCell['value']>();
    rows.set(row, line.set(column, value));
  }
  return rows;
}

/** The cells that the charts of some sheets show. */
function drawnAreas(
  { archive, sheets }: WorkbookPackage,
  names: readonly string[],
): readonly SheetArea[] {
  const drawings = sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'drawing'));
  const charts = drawings
    .flatMap(({ target }) => relationsOf(archive, target))
    .filter(({ kind }) => kind === 'chart');
  return charts.flatMap(({ target }) => {
    const chart = rootOf(archive, target);
    const words = chart === null ? [] : wordsIn(chart);
    return words.flatMap((word) => {
      if (word.kind !== 'cells' || word.sheet === null || word.area === null) return [];
      return [{ sheet: word.sheet, area: word.area }];
    });
  });
}
