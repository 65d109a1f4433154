import { fold } from '../../lib/text';
import type { Tracker } from '../tracker/tracker';
import type { CheckContext } from './context';
import {
  type ActionIndexes,
  indexActions,
  indexAttendances,
  indexPartners,
  indexSessions,
  indexSites,
  locateCell,
} from './context-indexes';
import type { RowChange, TableChange } from './row-edits';
import {
  type CheckedTable,
  type CheckedTables,
  lineOf,
  type LooseLine,
  type RowOf,
  type RowTable,
} from './tables';

/** The context after an edit of some rows: only the indexes of their table are prepared again. */
export function editContext(
  context: CheckContext,
  tracker: Tracker,
  change: TableChange,
): CheckContext {
  const tables = editTables(context.tables, tracker, change);
  const edited: CheckContext = {
    ...context,
    tracker,
    tables,
    locate: (table, row, key) => locateCell(tables, table, row, key),
  };
  switch (change.table) {
    case 'actions':
      return { ...edited, ...editActionIndexes(context, tables, change.rows) };
    case 'sessions':
      return { ...edited, ...indexSessions(tables) };
    case 'attendances':
      return { ...edited, ...indexAttendances(tables, context.settings) };
    case 'partners':
      return { ...edited, ...indexPartners(tables) };
    case 'sites':
      return { ...edited, ...indexSites(tables, context.lists) };
  }
}

function editTables(tables: CheckedTables, tracker: Tracker, change: TableChange): CheckedTables {
  switch (change.table) {
    case 'actions':
      return { ...tables, actions: editTable('actions', tables, tracker, change.rows) };
    case 'sessions':
      return { ...tables, sessions: editTable('sessions', tables, tracker, change.rows) };
    case 'attendances':
      return { ...tables, attendances: editTable('attendances', tables, tracker, change.rows) };
    case 'partners':
      return { ...tables, partners: editTable('partners', tables, tracker, change.rows) };
    case 'sites':
      return { ...tables, sites: editTable('sites', tables, tracker, change.rows) };
  }
}

function editTable<T extends RowTable>(
  table: T,
  tables: CheckedTables,
  tracker: Tracker,
  changes: readonly RowChange<T>[],
): CheckedTable<T> | null {
  const current: CheckedTable<T> | null = tables[table];
  const place = tracker[table]?.place;
  if (!current || !place) return null;
  const changed = new Map(changes.map((change) => [change.row, change]));
  const kept = current.rows.filter(({ raw }) => !changed.has(raw.row));
  const added: RowOf<T>[] = [];
  const loose: LooseLine<T>[] = current.loose.filter(({ row }) => !changed.has(row.raw.row));
  for (const { after } of changes) {
    if (after === null) continue;
    const line = lineOf(table, after, tracker);
    if (line) loose.push(line);
    else added.push(after);
  }
  return {
    place: place as CheckedTable<T>['place'],
    rows: mergeRows(kept, added),
    loose: loose.sort((a, b) => a.row.raw.row - b.row.raw.row),
  };
}

/** Both are in the order of the sheet. */
function mergeRows<T extends RowTable>(
  kept: readonly RowOf<T>[],
  added: readonly RowOf<T>[],
): readonly RowOf<T>[] {
  if (added.length === 0) return kept;
  const merged: RowOf<T>[] = [];
  let next = 0;
  for (const row of kept) {
    for (let one = added[next]; one && one.raw.row < row.raw.row; one = added[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(row);
  }
  return [...merged, ...added.slice(next)];
}

function editActionIndexes(
  context: CheckContext,
  tables: CheckedTables,
  changes: readonly RowChange<'actions'>[],
): ActionIndexes {
  const areRenumbered = changes.some(
    ({ before, after }) => before === null || after === null || before.value.id !== after.value.id,
  );
  if (areRenumbered) return indexActions(tables);
  const actionById = new Map(context.actionById);
  for (const { before, after } of changes) {
    const id = fold(after?.value.id ?? '');
    if (after && actionById.get(id) === before) actionById.set(id, after);
  }
  return { actionById, highestNumbers: context.highestNumbers };
}
