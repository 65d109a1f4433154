import { fold } from '../../lib/text';
import type { Tracker } from '../tracker/tracker';
import type { CheckContext } from './context';
import {
  type ActionIndexes,
  indexActions,
  indexPartners,
  indexSessions,
  indexSites,
  makeLocator,
  makeDependents,
  recountPresent,
} from './context-indexes';
import { replaceRows, type RowChange, type TableChange } from './row-edits';
import { type CheckedTable, type CheckedTables, lineOf, type RowTable } from './tables';

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
    locate: makeLocator(tables),
  };
  switch (change.table) {
    case 'actions':
      return { ...edited, ...editActionIndexes(context, tables, change.rows) };
    case 'sessions':
      return { ...edited, ...indexSessions(tables) };
    case 'attendances':
      return { ...edited, presentBySession: editPresent(context, tables, change.rows) };
    case 'partners':
      return { ...edited, ...indexPartners(tables) };
    case 'sites':
      return { ...edited, ...indexSites(tables, context.lists) };
  }
}

function editTables(tables: CheckedTables, tracker: Tracker, change: TableChange): CheckedTables {
  const { actions, sessions, attendances, partners, sites } = tables;
  switch (change.table) {
    case 'actions':
      return { ...tables, actions: actions && editTable(actions, change, tracker) };
    case 'sessions':
      return { ...tables, sessions: sessions && editTable(sessions, change, tracker) };
    case 'attendances':
      return { ...tables, attendances: attendances && editTable(attendances, change, tracker) };
    case 'partners':
      return { ...tables, partners: partners && editTable(partners, change, tracker) };
    case 'sites':
      return { ...tables, sites: sites && editTable(sites, change, tracker) };
  }
}

function editTable<T extends RowTable>(
  current: CheckedTable<T>,
  { table, rows: changes }: { readonly table: T; readonly rows: readonly RowChange<T>[] },
  tracker: Tracker,
): CheckedTable<T> {
  const changed = new Set(changes.map(({ row }) => row));
  const loose = current.loose.filter(({ row }) => !changed.has(row.raw.row));
  const rows = changes.map(({ row, before, after }): RowChange<T> => {
    const line = after && lineOf(table, after, tracker);
    if (line) loose.push(line);
    // A heading or a total stands apart from the rows, before as after.
    const wasLoose = before !== null && lineOf(table, before, tracker) !== null;
    return { row, before: wasLoose ? null : before, after: line ? null : after };
  });
  return {
    place: { ...current.place, area: tracker[table]?.place.area ?? current.place.area },
    rows: replaceRows(current.rows, rows),
    loose: loose.sort((a, b) => a.row.raw.row - b.row.raw.row),
  };
}

function editActionIndexes(
  context: CheckContext,
  tables: CheckedTables,
  changes: readonly RowChange<'actions'>[],
): ActionIndexes {
  const areRenumbered = changes.some(
    ({ before, after }) =>
      before === null ||
      after === null ||
      before.value.id !== after.value.id ||
      // A heading that becomes a row was not indexed.
      !context.actionById.has(fold(after.value.id)),
  );
  if (areRenumbered) return indexActions(tables);
  const actionById = new Map(context.actionById);
  for (const { before, after } of changes) {
    const id = fold(after?.value.id ?? '');
    if (after && actionById.get(id) === before) actionById.set(id, after);
  }
  const dependentsOn = makeDependents(tables.actions?.rows ?? []);
  return { actionById, highestNumbers: context.highestNumbers, dependentsOn };
}

function editPresent(
  { presentBySession: counts, settings }: CheckContext,
  { attendances }: CheckedTables,
  changes: readonly RowChange<'attendances'>[],
): CheckContext['presentBySession'] {
  const sessions = changes.flatMap(({ before, after }) =>
    [before, after].flatMap((row) => (row ? [row.value.session] : [])),
  );
  return recountPresent({ counts, rows: attendances?.rows ?? [], sessions, settings });
}
