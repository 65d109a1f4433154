import type { Tracker } from '../../tracker/tracker';
import { type CheckContext, hasStrands } from '../context/context';
import { listKinds, makeLocator } from '../context/context-indexes';
import { matters } from './live-links';
import { freeSessionIdOf, highestNumbersAfter } from '../context/numbering';
import { type ChangeOf, replaceRows, type RowChange, type TableChange } from '../context/row-edits';
import { type CheckedTable, type CheckedTables, type RowTable } from '../context/tables';

/**
 * The context after an edit of some rows: only the indexes of their table are prepared again. Null for
 * partners and sites, whose names are looked up from everywhere.
 */
export function editContext(
  context: CheckContext,
  tracker: Tracker,
  change: TableChange,
): CheckContext | null {
  if (change.table === 'partners' || change.table === 'sites') return null;
  const tables: CheckedTables = {
    ...context.tables,
    [change.table]: editTable(
      context.tables[change.table] as CheckedTable<RowTable> | null,
      change as ChangeOf<RowTable>,
      tracker,
    ),
  };
  const edited: CheckContext = { ...context, tracker, tables, locate: makeLocator(tables) };
  if (change.table === 'actions') return { ...edited, ...editActionIndexes(edited, change.rows) };
  if (change.table === 'sessions') return { ...edited, ...editSessionIndexes(edited, change) };
  context.attendancesOf.change(change.rows);
  return edited;
}

function editTable<T extends RowTable>(
  current: CheckedTable<T> | null,
  { table, rows, loose }: ChangeOf<T>,
  tracker: Tracker,
): CheckedTable<T> | null {
  if (current === null) return null;
  const changed = new Set(rows.map(({ row }) => row));
  const others = current.loose.filter(({ row }) => !changed.has(row.raw.row));
  return {
    place: { ...current.place, area: tracker[table]?.place.area ?? current.place.area },
    rows: replaceRows(current.rows, rows),
    loose: [...others, ...loose].sort((a, b) => a.row.raw.row - b.row.raw.row),
  };
}

function editActionIndexes(
  { tables, actionById, dependents, highestNumbers: highest }: CheckContext,
  rows: readonly RowChange<'actions'>[],
): Pick<CheckContext, 'hasStrands' | 'highestNumbers'> {
  actionById.change(rows);
  dependents.change(rows);
  const moved = rows.filter(({ before, after }) => before?.value.id !== after?.value.id);
  const gone = moved.flatMap(({ before }) => before?.value.id ?? []);
  const given = moved.flatMap(({ after }) => after?.value.id ?? []);
  return {
    hasStrands: hasStrands(tables),
    highestNumbers: highestNumbersAfter({ gone, given }, highest, tables.actions?.rows ?? []),
  };
}

function editSessionIndexes(
  { tables, partners, sessionById, freeSessionId, sessionKinds }: CheckContext,
  change: ChangeOf<'sessions'>,
): Pick<CheckContext, 'freeSessionId' | 'sessionKinds'> {
  sessionById.change(change.rows);
  const all = tables.sessions?.rows ?? [];
  const does = (...fields: readonly string[]): boolean => matters(change, fields);
  return {
    freeSessionId: does('id') ? freeSessionIdOf(all) : freeSessionId,
    sessionKinds: does('training', 'basin', 'provider', 'status')
      ? listKinds(all, partners)
      : sessionKinds,
  };
}
