import { range } from '../../lib/numbers';
import { fold } from '../../lib/text';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import {
  ACTION_TABLE,
  LIST_TABLE,
  type ListKey,
  MATCH_TABLE,
  type RowTable,
  SETTING_TABLE,
  TABLE_DEFINITIONS,
  type TableDefinition,
  TAKEN_TABLE,
} from './columns';
import { DEFAULT_LISTS, type Strand, type TrackerLists } from './lists';
import { type HeldCell, rowReader, valueRow } from './rows/read-row';
import { readMemory } from './memory/memory';
import { readSettings } from './settings/read';
import type { RawRow, TableOf, TablePlace, Tracker } from './tracker';

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
  return {
    actions: readRows(snapshot, 'actions'),
    sessions: readRows(snapshot, 'sessions'),
    attendances: readRows(snapshot, 'attendances'),
    partners: readRows(snapshot, 'partners'),
    sites: readRows(snapshot, 'sites'),
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
  return { place: table.place, rows: table.rows.map((raw) => valueRow(name, raw)) };
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
  const read = rowReader(definition);
  const { row: header, rowCount } = place.area;
  return range(header + 1, header + rowCount - 1).flatMap((row) => {
    const held = (key: Key): HeldCell | null => {
      const column = place.columns[key];
      if (column === undefined) return null;
      return { value: sheet.values[row]?.[column] ?? null, text: sheet.texts[row]?.[column] ?? '' };
    };
    return read(row, held) ?? [];
  });
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
