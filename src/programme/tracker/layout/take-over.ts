import type { Edit, Edits } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { ACTION_TABLE, type ActionKey, type Column, type TableDefinition } from '../columns';
import { isFormerMemory } from '../memory/memory';
import { readTracker } from '../read-tracker';
import { COLUMN_FORMULAS } from '../rows/row-cells';
import { FIRST_VERSION, TRACKER_VERSION } from '../settings/settings';
import { chooseSheetNames } from '../sheets/names';
import type { TablePlace, Tracker } from '../tracker';
import type { TrackerWords } from '../words';
import { addColumns } from './add-columns';
import { addMissingLists } from './lay-out-lists';
import { changeSettings } from './lay-out-settings';
import { writesFormulas } from './defer-formulas';
import { dressBody, formatOf } from './dress-body';
import { hasRoom, obstacleOf, type OrderKept } from './order-kept';
import { rearrangeActions } from './rearrange';

/** What was done of a tracker made by an earlier version. */
export interface TakeOverNews {
  /** Headers of the columns that it lacked. */
  readonly added: readonly string[];
  /**
   * `moved-unseen`: this Excel does not tell whether notes stand on cells that moved. Null: a version
   * that came after today's order made the tracker, and nothing was to be moved.
   */
  readonly order: 'moved' | 'moved-unseen' | OrderKept | null;
  /** Lines of tblParametres that were no settings. */
  readonly cleaned: number;
}

export interface TakeOver {
  /** Before anything is written that names a column of Suivi: columns bear other names after them. */
  readonly edits: Edits;
  /** Once the sheet of workings bears its names: the formulas that read them. */
  readonly formulas: Edits;
  /** The workbook once these are made, as far as the tables of the tracker are read from it. */
  readonly snapshot: WorkbookSnapshot;
  readonly news: TakeOverNews;
}

/** Whether an earlier version made the tracker, and no command of this one has taken it over. */
export function isOlder({ settings, settingPlace, actions }: Tracker): boolean {
  return settings.version < TRACKER_VERSION && settingPlace !== null && actions !== null;
}

/**
 * Brings the tracker of an earlier version to this one: the columns that came since, today's order of
 * columns where nothing hangs on the former one, settings without what was remembered among them.
 * What the user typed, added or coloured is kept. `snapshot` is of every sheet, with looks, merges,
 * filters, comments and links.
 */
export function takeOver(snapshot: WorkbookSnapshot, words: TrackerWords): TakeOver | null {
  const tracker = readTracker(snapshot);
  const place = tracker.actions?.place;
  const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet || !isOlder(tracker)) return null;
  const { version } = tracker.settings;
  const missing = newColumns(ACTION_TABLE, place, version);
  const order = orderAfter(missing.length, { place, sheet, snapshot, version });
  const isMoved = order === 'moved' || order === 'moved-unseen';
  const moved = isMoved ? rearrangeActions(place, sheet, words) : null;
  const grown = moved ?? growActions(place, sheet, { missing, words });
  const cleaning = cleanSettings(tracker, words);
  const lists = addMissingLists(snapshot, tracker.lists, chooseSheetNames(snapshot).tblListes);
  const edits = [...lists, ...grown.edits, ...cleaning.edits];
  return {
    edits: edits.filter((edit) => !writesFormulas(edit)),
    formulas: edits.filter(writesFormulas),
    snapshot: withSheet(snapshot, grown, place.table),
    news: {
      added: grown.area.columnCount > place.area.columnCount ? missing.map(headerOf) : [],
      order,
      cleaned: cleaning.count,
    },
  };
}

function orderAfter(
  added: number,
  tracker: {
    readonly place: TablePlace<ActionKey>;
    readonly sheet: SheetSnapshot;
    readonly snapshot: WorkbookSnapshot;
    readonly version: number;
  },
): TakeOverNews['order'] {
  const { place, sheet, snapshot, version } = tracker;
  if (!hasRoom(place, sheet, added)) return 'room';
  if (version > FIRST_VERSION) return null;
  const moved = sheet.notes.known ? 'moved' : 'moved-unseen';
  return obstacleOf(place, sheet, snapshot) ?? moved;
}

const headerOf = ({ header }: Column): string => header;

/** The columns that a table lacks because they came after that version: one that was deleted stays away. */
export function newColumns<Key extends string>(
  { columns }: TableDefinition<Key>,
  place: TablePlace<Key>,
  version: number,
): readonly Column<Key>[] {
  return columns.filter(
    ({ key, since = 1 }) => since > version && place.columns[key] === undefined,
  );
}

/** Adds columns at the right of Suivi, where that is free. */
function growActions(
  place: TablePlace<ActionKey>,
  sheet: SheetSnapshot,
  {
    missing,
    words,
  }: { readonly missing: readonly Column<ActionKey>[]; readonly words: TrackerWords },
): { readonly edits: Edits; readonly sheet: SheetSnapshot; readonly area: Area } {
  const { area } = place;
  if (missing.length === 0 || !hasRoom(place, sheet, missing.length)) {
    return { edits: [], sheet, area };
  }
  const left = area.column + area.columnCount;
  const placed = missing.map((column, index) => ({ column, position: left + index }));
  const body = { first: area.row + 1, count: Math.max(area.rowCount - 1, 1) };
  const formulas = placed.flatMap(({ column, position }): Edits => {
    const formula = COLUMN_FORMULAS[column.key];
    if (formula === undefined) return [];
    const cells = Array.from({ length: body.count }, () => [{ formula }]);
    const at = { row: body.first, column: position };
    return [
      { kind: 'writeCells', sheet: sheet.name, at, cells, numberFormats: [formatOf(column)] },
    ];
  });
  const prompts = words.prompts.tblSuivi;
  const edits = [
    ...addColumns(place, missing),
    ...dressBody({ sheet: sheet.name, columns: placed, body, prompts, words }),
    ...formulas,
  ];
  const line = [...(sheet.values[area.row] ?? [])];
  placed.forEach(({ column, position }) => (line[position] = column.header));
  const values = sheet.values.map((before, row) => (row === area.row ? line : before));
  const grown = { ...area, columnCount: area.columnCount + missing.length };
  return { edits, sheet: { ...sheet, values }, area: grown };
}

function withSheet(
  snapshot: WorkbookSnapshot,
  { sheet, area }: { readonly sheet: SheetSnapshot; readonly area: Area },
  table: string,
): WorkbookSnapshot {
  const headers = (sheet.values[area.row] ?? [])
    .slice(area.column, area.column + area.columnCount)
    .map((value) => String(value ?? ''));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => (one.name === sheet.name ? sheet : one)),
    tables: snapshot.tables.map((one) => (one.name === table ? { ...one, area, headers } : one)),
  };
}

/** Takes what was remembered out of tblParametres, and writes the version there. */
function cleanSettings(
  tracker: Tracker,
  words: TrackerWords,
): { readonly edits: Edits; readonly count: number } {
  const { settingPlace: place, settingRows } = tracker;
  if (place === null) return { edits: [], count: 0 };
  const former = settingRows.filter(({ cells }) => isFormerMemory(cells.name));
  const kept = settingRows.filter(({ cells }) => !isFormerMemory(cells.name));
  const last = kept.at(-1)?.row ?? place.area.row;
  const area = { ...place.area, rowCount: Math.max(2, last - place.area.row + 1) };
  const { sheet, table } = place;
  const clear = former.map(({ row }): Edit => ({
    kind: 'clearBlock',
    sheet,
    area: { ...place.area, row, rowCount: 1 },
    what: row > last ? 'all' : 'contents',
  }));
  const shrink: Edit = { kind: 'defineTable', sheet, name: table, area };
  const settings = { ...tracker.settings, version: TRACKER_VERSION };
  const version = changeSettings({
    tracker: { ...tracker, settingPlace: { ...place, area }, settingRows: kept },
    settings,
    words,
  });
  const edits = former.length === 0 ? version : [...clear, shrink, ...version];
  return { edits, count: former.length };
}
