import type { DateSystem } from '../../lib/calendar-date';
import { parseArea, sheetOfFormula, type SheetArea } from '../../workbook/location';
import {
  type DocumentProperties,
  type Knowable,
  known,
  type NameSnapshot,
  type RangeRequest,
  type ReadRequest,
  type SheetVisibility,
  type TableSnapshot,
  type WorkbookSnapshot,
  type SheetSnapshot,
} from '../../workbook/snapshot';
import type { Session } from '../run';
import { rangeOf } from '../sheet-range';

/** What one round trip tells of the whole workbook. */
export interface Overview extends Pick<WorkbookSnapshot, 'fileName' | 'dateSystem' | 'names'> {
  readonly properties: DocumentProperties;
  readonly sheets: readonly SheetHead[];
  readonly tables: readonly Pick<TableSnapshot, 'name' | 'sheet'>[];
}

export type SheetHead = Pick<SheetSnapshot, 'name' | 'position' | 'visibility'>;

/** `=DATE(2000,1,1)` in each system: the API has no other sign of a 1904 workbook. */
const SYSTEM_BY_SERIAL: ReadonlyMap<number, DateSystem> = new Map([
  [36526, 1900],
  [35064, 1904],
]);
const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export async function readOverview(session: Session): Promise<Overview> {
  const { workbook, year2000 } = await session.send(({ workbook: asked }) => {
    asked.load('name');
    asked.properties.load('author,lastAuthor,manager');
    asked.worksheets.load('items/name,items/position,items/visibility');
    asked.tables.load('items/name,items/worksheet/name');
    asked.names.load('items/name,items/formula,items/visible');
    return { workbook: asked, year2000: asked.functions.date(2000, 1, 1).load('value') };
  });
  const { author, lastAuthor, manager } = workbook.properties;
  return {
    fileName: workbook.name,
    dateSystem: dateSystemOf(year2000.value),
    properties: { author, lastAuthor, manager },
    sheets: workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      position: sheet.position,
      visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
    })),
    tables: workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: workbook.names.items.map(({ name, formula, visible }) => ({
      name,
      formula: String(formula),
      isVisible: visible,
    })),
  };
}

function dateSystemOf(serial: number): Knowable<DateSystem> {
  const system = SYSTEM_BY_SERIAL.get(serial);
  return system === undefined ? { known: false, why: 'not-on-this-platform' } : known(system);
}

/** The sheets a command asked to see, in their order. */
export function wantedSheets(
  overview: Overview,
  wanted: ReadRequest['sheets'],
): readonly SheetHead[] {
  if (wanted === 'all') return overview.sheets;
  const named = new Set(wanted.names.map((name) => name.toLowerCase()));
  const holding = sheetsHolding(overview, wanted.tables);
  return overview.sheets.filter(({ name }) => named.has(name.toLowerCase()) || holding.has(name));
}

/** The sheets on which tables, or ranges with a defined name, of these names stand. */
export function sheetsHolding(
  { names, tables, sheets }: Pick<Overview, 'names' | 'tables' | 'sheets'>,
  wanted: readonly string[],
): ReadonlySet<string> {
  const asked = new Set(wanted.map((name) => name.toLowerCase()));
  const found = [
    ...tables,
    ...names.map(({ name, formula }) => ({ name, sheet: sheetOfFormula(formula) })),
  ]
    .filter(({ name }) => asked.has(name.toLowerCase()))
    .map(({ sheet }) => sheet);
  return new Set(sheets.map(({ name }) => name).filter((name) => found.includes(name)));
}

/** Queues the place and the headers of every table of the workbook: it may show none, as Google's do. */
export function queueTables(
  context: Excel.RequestContext,
  overview: Overview,
): () => readonly TableSnapshot[] {
  const asked = overview.tables.map(({ name, sheet }) => {
    const table = context.workbook.tables.getItem(name);
    return {
      name,
      sheet,
      range: table.getRange().load('address'),
      table: table.load('showHeaders,columns/items/name'),
    };
  });
  return () =>
    asked.flatMap(({ name, sheet, range, table: { showHeaders, columns } }) => {
      const area = parseArea(range.address);
      const headers = showHeaders ? columns.items.map((column) => column.name) : [];
      return area === null ? [] : [{ name, sheet, area, headers }];
    });
}

interface NamedArea extends SheetArea {
  readonly name: string;
}

/** Where the ranges to be read alone stand, on sheets that are not read whole. */
export function areasToRead(
  overview: Overview,
  whole: ReadonlySet<string>,
  request: RangeRequest | undefined,
): readonly SheetArea[] {
  return namedAreas(overview, request?.read ?? []).filter(({ sheet }) => !whole.has(sheet));
}

/** Queues the counting of formulas; once counted, gives the names with what was told. */
export function queueFormulaCounts(
  context: Excel.RequestContext,
  overview: Overview,
  request: RangeRequest | undefined,
): () => readonly NameSnapshot[] {
  const counted = namedAreas(overview, request?.counted ?? []).map(({ name, sheet, area }) => ({
    name,
    cells: rangeOf(context, sheet, area).getSpecialCellsOrNullObject('Formulas').load('cellCount'),
  }));
  return () =>
    overview.names.map((one) => {
      const found = counted.find(({ name }) => name === one.name);
      if (found === undefined) return one;
      return { ...one, formulaCells: found.cells.isNullObject ? 0 : found.cells.cellCount };
    });
}

function namedAreas(overview: Overview, wanted: readonly string[]): readonly NamedArea[] {
  const asked = new Set(wanted.map((name) => name.toLowerCase()));
  return overview.names.flatMap(({ name, formula }): readonly NamedArea[] => {
    const area = asked.has(name.toLowerCase()) ? parseArea(formula.replace(/^=/u, '')) : null;
    const sheet = overview.sheets.find((one) => one.name === sheetOfFormula(formula));
    return area === null || sheet === undefined ? [] : [{ name, sheet: sheet.name, area }];
  });
}
