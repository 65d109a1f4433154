import type { Edit } from '../../../workbook/edit';
import {
  ACTION_TABLE,
  type ActionKey,
  ATTENDANCE_TABLE,
  HEADER_ROW,
  LIST_TABLE,
  type ListKey,
  PARTNER_TABLE,
  SESSION_TABLE,
  SITE_TABLE,
  type TableDefinition,
} from '../columns';
import { deferFormulas } from './defer-formulas';
import { defineListNames, writeLists } from './lay-out-lists';
import { changeSettings, layOutSettings } from './lay-out-settings';
import { layOutNewTable } from './lay-out-table';
import { DAILY_TAB, REFERENCE_TAB } from '../sheet-looks';
import { colourStatuses } from './status-colours';
import { layOutTableUpdate } from './lay-out-update';
import {
  type RowCells,
  writeAction,
  writeAttendance,
  writePartner,
  writeSession,
  writeSite,
} from '../row-cells';
import type { SheetNames, TrackerTableName } from '../sheet-names';
import type { Tracker, TrackerContent, TrackerTable } from '../tracker';
import type { TrackerWords } from '../words';

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
export function layOutTracker(layout: TrackerLayout): readonly Edit[] {
  const { content, existing, sheets, words } = layout;
  const put = tableWriter(layout);
  const edits: readonly Edit[] = [
    ...put(ACTION_TABLE, rowsOf(content.actions, existing?.actions, writeAction)),
    ...put(SESSION_TABLE, rowsOf(content.sessions, existing?.sessions, writeSession)),
    ...(content.attendances.length === 0 && !existing?.attendances
      ? []
      : put(ATTENDANCE_TABLE, rowsOf(content.attendances, existing?.attendances, writeAttendance))),
    ...put(PARTNER_TABLE, rowsOf(content.partners, existing?.partners, writePartner)),
    ...put(SITE_TABLE, rowsOf(content.sites, existing?.sites, writeSite)),
    ...put(LIST_TABLE, { rows: writeLists(content.lists), existing: existingLists(existing) }),
    ...defineListNames(sheets),
    ...(existing?.actions ? [] : colourStatuses(sheets.tblSuivi, STATUS_PLACE)),
    ...(existing?.settingPlace
      ? changeSettings({ tracker: existing, settings: content.settings, words })
      : layOutSettings({ settings: content.settings, sheet: sheets.tblParametres, words })),
  ];
  return [
    ...deferFormulas(edits),
    { kind: 'show', sheet: sheets.tblSuivi, at: { row: HEADER_ROW + 1, column: 0 } },
  ];
}

const columnOf = (key: ActionKey): number =>
  ACTION_TABLE.columns.findIndex((column) => column.key === key);
const STATUS_PLACE = {
  row: HEADER_ROW + 1,
  status: columnOf('status'),
  watch: columnOf('watch'),
};

interface Existing<Key extends string> {
  readonly place: NonNullable<TrackerTable<Key, unknown>['place']>;
  readonly before: readonly { readonly row: number; readonly cells: RowCells<Key> }[];
}

/** All rows of a table, and those it has already. */
interface TableRows<Key extends string> {
  readonly rows: readonly RowCells<Key>[];
  readonly existing: Existing<Key> | null;
}

type PutTable = <Key extends string>(
  definition: TableDefinition<Key> & { readonly table: TrackerTableName },
  rows: TableRows<Key>,
) => readonly Edit[];

function tableWriter({ content, sheets, words }: TrackerLayout): PutTable {
  const ownRows = content.actions.map(({ id }) => content.own?.[id] ?? []);
  return (definition, { rows, existing }) => {
    const own = definition.table === ACTION_TABLE.table ? ownRows : [];
    const prompts = words.prompts[definition.table];
    if (existing) {
      const added = own.slice(existing.before.length);
      return layOutTableUpdate({
        definition,
        ...existing,
        after: rows,
        own: added,
        prompts,
        words,
      });
    }
    return layOutNewTable({
      definition,
      sheet: sheets[definition.table],
      rows,
      own,
      heading: words.headings[definition.table],
      prompts,
      tabColor: definition.table === 'tblListes' ? REFERENCE_TAB : DAILY_TAB,
      words,
    });
  };
}

function rowsOf<Key extends string, Value>(
  values: readonly Value[],
  table: TrackerTable<Key, Value> | null | undefined,
  write: (value: Value) => RowCells<Key>,
): TableRows<Key> {
  const rows = values.map(write);
  if (!table) return { rows, existing: null };
  const before = table.rows.map(({ raw, value }) => ({ row: raw.row, cells: write(value) }));
  return { rows, existing: { place: table.place, before } };
}

function existingLists(existing: Tracker | null): Existing<ListKey> | null {
  if (!existing?.listPlace) return null;
  const first = existing.listPlace.area.row + 1;
  const before = writeLists(existing.lists).map((cells, index) => ({ row: first + index, cells }));
  return { place: existing.listPlace, before };
}
