import { fold } from '../../lib/text';
import type {
  CellValue,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../workbook/snapshot';
import {
  ACTION_TABLE,
  LIST_TABLE,
  type ListKey,
  MATCH_TABLE,
  ROW_TABLES,
  type RowTable,
  SETTING_TABLE,
  TABLE_DEFINITIONS,
  type TableDefinition,
  TAKEN_TABLE,
} from './columns';
import { DEFAULT_LISTS, type Strand, type TrackerLists } from './lists';
import { ROW_SCHEMAS } from './rows/row-schemas';
import { readMemory } from './memory/memory';
import { readSettings } from './settings/read';
import type { RawRow, TableOf, TablePlace, Tracker, TrackerRows } from './tracker';

/**
 * Reads the tables of the programme wherever they stand in the workbook. Tables are known by their
 * name, columns by their header without case and accents, so a user may move or rename the rest.
 */
export function readTracker(snapshot: WorkbookSnapshot): Tracker {
  const lists = readTable(snapshot, LIST_TABLE);
  const settings = readTable(snapshot, SETTING_TABLE);
  const lines = (settings?.rows ?? []).map(({ cells }) => ({
    name: String(cells.name ?? ''),
    value: cells.value,
  }));
  const memory = readMemory({
    settings: lines,
    matches: readTable(snapshot, MATCH_TABLE)?.rows ?? [],
    taken: readTable(snapshot, TAKEN_TABLE)?.rows ?? [],
  });
  const rows = ROW_TABLES.map((table) => [table, readRows(snapshot, table)]);
  return {
    ...(Object.fromEntries(rows) as unknown as TrackerRows),
    listPlace: lists?.place ?? null,
    settingPlace: settings?.place ?? null,
    settingRows: settings?.rows ?? [],
    lists: lists ? readLists(lists.rows) : DEFAULT_LISTS,
    settings: readSettings(lines, memory),
  };
}

/** Whether the workbook holds a tracker: its table of actions, or its settings where that was deleted. */
export function hasTracker(snapshot: WorkbookSnapshot): boolean {
  return [ACTION_TABLE, SETTING_TABLE].some(({ table }) => findTable(snapshot, table));
}

function readRows<T extends RowTable>(snapshot: WorkbookSnapshot, name: T): TableOf<T> | null {
  const table = readTable(snapshot, TABLE_DEFINITIONS[name]);
  if (!table) return null;
  const schema = ROW_SCHEMAS[name];
  const rows = table.rows.map((raw) => ({ raw, value: schema.parse(raw.cells) }));
  return { place: table.place, rows };
}

/** The filled rows of a table of the add-in, by key; null when the workbook has none of that name. */
export function readTable<Key extends string>(
  snapshot: WorkbookSnapshot,
  definition: TableDefinition<Key>,
): { readonly place: TablePlace<Key>; readonly rows: readonly RawRow<Key>[] } | null {
  const table = findTable(snapshot, definition.table);
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return null;
  const place = placeTable(table, definition);
  return { place, rows: readRawRows(sheet, place, definition) };
}

function findTable(snapshot: WorkbookSnapshot, name: string): TableSnapshot | undefined {
  return snapshot.tables.find((table) => fold(table.name) === fold(name));
}

function placeTable<Key extends string>(
  table: TableSnapshot,
  definition: TableDefinition<Key>,
): TablePlace<Key> {
  const keyOf = new Map(definition.columns.map(({ key, header }) => [fold(header), key]));
  const columns: Partial<Record<Key, number>> = {};
  const foreign: { readonly header: string; readonly column: number }[] = [];
  table.headers.forEach((header, index) => {
    const key = keyOf.get(fold(header));
    const column = table.area.column + index;
    if (key === undefined || columns[key] !== undefined) foreign.push({ header, column });
    else columns[key] = column;
  });
  return { table: table.name, sheet: table.sheet, area: table.area, columns, foreign };
}

function readRawRows<Key extends string>(
  sheet: SheetSnapshot,
  place: TablePlace<Key>,
  definition: TableDefinition<Key>,
): readonly RawRow<Key>[] {
  const rows: RawRow<Key>[] = [];
  // Copies of one row are quick to read: many columns added one by one are not.
  const noCells = emptyRow<Key, CellValue>(definition, null);
  const noTexts = emptyRow<Key, string>(definition, '');
  const end = place.area.row + place.area.rowCount;
  for (let row = place.area.row + 1; row < end; row += 1) {
    const cells = { ...noCells };
    const texts = { ...noTexts };
    let isEmpty = true;
    for (const { key, kind } of definition.columns) {
      const column = place.columns[key];
      const value = column === undefined ? null : (sheet.values[row]?.[column] ?? null);
      cells[key] = value;
      texts[key] = column === undefined ? '' : (sheet.texts[row]?.[column] ?? '');
      if (value !== null && kind !== 'formula') isEmpty = false;
    }
    if (!isEmpty) rows.push({ row, cells, texts });
  }
  return rows;
}

function emptyRow<Key extends string, Held>(
  { columns }: TableDefinition<Key>,
  held: Held,
): Record<Key, Held> {
  return Object.fromEntries(columns.map(({ key }) => [key, held])) as Record<Key, Held>;
}

function readLists(rows: readonly RawRow<ListKey>[]): TrackerLists {
  const column = (key: ListKey): readonly string[] =>
    rows.map(({ cells }) => String(cells[key] ?? '').trim()).filter((word) => word !== '');
  return {
    strands: rows.flatMap(({ cells }): readonly Strand[] => {
      const name = String(cells.strand ?? '').trim();
      return name === '' ? [] : [{ name, prefix: String(cells.prefix ?? '').trim() }];
    }),
    territories: column('territory'),
    trainings: column('training'),
    basins: column('basin'),
    jobs: column('job'),
  };
}
