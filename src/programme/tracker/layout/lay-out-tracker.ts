import {
  ACTION_TABLE,
  type ActionKey,
  HEADER_ROW,
  type KeyOf,
  LIST_TABLE,
  type ListKey,
  ROW_TABLES,
  type RowTable,
  TABLE_DEFINITIONS,
  type TableDefinition,
} from '../columns';
import { deferFormulas } from './defer-formulas';
import { defineListNames, writeLists } from './lay-out-lists';
import { changeSettings, layOutSettings } from './lay-out-settings';
import { layOutNewTable } from './lay-out-table';
import { DAILY_TAB, REFERENCE_TAB } from '../sheets/sheet-looks';
import { colourStatuses } from './status-colours';
import { layOutTableUpdate, type TableUpdate } from './lay-out-update';
import { type RowCells, writeRow } from '../rows/row-cells';
import type { SheetNames, TrackerTableName } from '../sheets/names';
import type { TableOf, Tracker, TrackerContent, ValueOf } from '../tracker';
import type { TrackerWords } from '../words';
import type { Edits } from '../../../workbook/edit';

export interface TrackerLayout {
  readonly content: TrackerContent;
  /** The tracker the workbook already holds, or null. Its rows come first in `content`, in order. */
  readonly existing: Tracker | null;
  readonly sheets: SheetNames;
  readonly words: TrackerWords;
}

/**
 * Writes the tracker: new tables on new sheets, or, where a table exists, only the cells that differ
 * and the rows that are new. Nothing else of the workbook is touched.
 */
export function layOutTracker(layout: TrackerLayout): Edits {
  const { content, existing, sheets, words } = layout;
  const edits: Edits = [
    ...ROW_TABLES.flatMap((table) => putRows(table, layout)),
    ...putTable(LIST_TABLE, listRows(layout), layout),
    ...defineListNames(sheets),
    ...(existing?.actions ? [] : colourStatuses(sheets.tblSuivi, STATUS_PLACE)),
    ...(existing?.settingPlace
      ? changeSettings({ tracker: existing, settings: content.settings, words })
      : layOutSettings({ settings: content.settings, sheet: sheets.tblParametres, words })),
  ];
  return [
    ...deferFormulas(edits),
    { kind: 'show', sheet: sheets.tblSuivi, at: { row: firstNewRow(layout), column: 0 } },
  ];
}

/** New rows come after those that are there, wherever their table stands: the first is shown. */
function firstNewRow({ content, existing }: TrackerLayout): number {
  const held = existing?.actions;
  const isAdded = held != null && content.actions.length > held.rows.length;
  return isAdded ? (held.rows.at(-1)?.raw.row ?? HEADER_ROW) + 1 : HEADER_ROW + 1;
}

const columnOf = (key: ActionKey): number =>
  ACTION_TABLE.columns.findIndex((column) => column.key === key);
const STATUS_PLACE = {
  row: HEADER_ROW + 1,
  status: columnOf('status'),
  watch: columnOf('watch'),
};

/** Présences is made once it has a row. */
function putRows(name: RowTable, layout: TrackerLayout): Edits {
  const { content } = layout;
  const table = layout.existing?.[name] as TableOf<RowTable> | null | undefined;
  if (name === 'attendances' && content.attendances.length === 0 && !table) return [];
  const cellsOf = (value: ValueOf<RowTable>): RowCells<KeyOf<RowTable>> => writeRow(name, value);
  const values = content[name] as readonly object[] as readonly ValueOf<RowTable>[];
  const existing = table && {
    place: table.place,
    before: table.rows.map(({ raw, value }) => ({ row: raw.row, cells: cellsOf(value) })),
  };
  return putTable(TABLE_DEFINITIONS[name], { rows: values.map(cellsOf), existing }, layout);
}

/** All rows of a table, and those it has already. */
interface TableRows<Key extends string> {
  readonly rows: readonly RowCells<Key>[];
  readonly existing: Pick<TableUpdate<Key>, 'place' | 'before'> | null | undefined;
}

function putTable<Key extends string>(
  definition: TableDefinition<Key> & { readonly table: TrackerTableName },
  { rows, existing }: TableRows<Key>,
  { content, sheets, words }: TrackerLayout,
): Edits {
  const { table } = definition;
  const ownRows = content.actions.map(({ id }) => content.own?.[id] ?? []);
  const own = table === ACTION_TABLE.table ? ownRows : [];
  const prompts = words.prompts[table];
  if (existing) {
    const added = own.slice(existing.before.length);
    return layOutTableUpdate({ definition, ...existing, after: rows, own: added, prompts, words });
  }
  return layOutNewTable({
    definition,
    sheet: sheets[table],
    rows,
    own,
    heading: words.headings[table],
    prompts,
    tabColor: table === LIST_TABLE.table ? REFERENCE_TAB : DAILY_TAB,
    words,
  });
}

function listRows({ content, existing }: TrackerLayout): TableRows<ListKey> {
  const rows = writeLists(content.lists);
  if (!existing?.listPlace) return { rows, existing: null };
  const first = existing.listPlace.area.row + 1;
  const before = writeLists(existing.lists).map((cells, index) => ({ row: first + index, cells }));
  return { rows, existing: { place: existing.listPlace, before } };
}
