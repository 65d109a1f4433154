import { fold } from '../../../lib/text';
import type { Tracker } from '../../tracker/tracker';
import { type CheckContext, hasStrands } from '../context/context';
import {
  indexSites,
  listKinds,
  makeKnownNames,
  makeLocator,
  type SiteIndexes,
} from '../context/context-indexes';
import { matters } from './live-links';
import { freeSessionIdOf, highestNumbers, reachesHighest } from '../context/numbering';
import type { PartnerIndex } from '../texts/partner-index';
import { type ChangeOf, replaceRows, type RowChange, type TableChange } from '../context/row-edits';
import { type CheckedTable, type CheckedTables, type RowTable } from '../context/tables';

/** The context after an edit of some rows: only the indexes of their table are prepared again. */
export function editContext(
  context: CheckContext,
  tracker: Tracker,
  change: TableChange,
): CheckContext {
  const tables = editTables(context.tables, tracker, change);
  const areNamesEdited = change.table === 'partners' || change.table === 'sites';
  const edited: CheckContext = {
    ...context,
    tracker,
    tables,
    hasStrands: change.table === 'actions' ? hasStrands(tables) : context.hasStrands,
    knownNames: areNamesEdited ? makeKnownNames(tables) : context.knownNames,
    locate: makeLocator(tables),
  };
  switch (change.table) {
    case 'actions':
      return { ...edited, ...editActionIndexes(edited, change.rows) };
    case 'sessions':
      return { ...edited, ...editSessionIndexes(edited, change) };
    case 'attendances':
      context.attendancesOf.change(change.rows);
      return edited;
    case 'partners':
      return { ...edited, partners: editPartnerIndex(edited, change.rows) };
    case 'sites':
      return { ...edited, ...editSiteIndexes(edited) };
  }
}

function editTables(tables: CheckedTables, tracker: Tracker, change: TableChange): CheckedTables {
  switch (change.table) {
    case 'actions':
      return { ...tables, actions: editTable(tables.actions, change, tracker) };
    case 'sessions':
      return { ...tables, sessions: editTable(tables.sessions, change, tracker) };
    case 'attendances':
      return { ...tables, attendances: editTable(tables.attendances, change, tracker) };
    case 'partners':
      return { ...tables, partners: editTable(tables.partners, change, tracker) };
    case 'sites':
      return { ...tables, sites: editTable(tables.sites, change, tracker) };
  }
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
): Pick<CheckContext, 'highestNumbers'> {
  actionById.change(rows);
  dependents.change(rows);
  const moved = rows.filter(({ before, after }) => before?.value.id !== after?.value.id);
  const isLost = moved.some(({ before }) => reachesHighest(before?.value.id, highest));
  if (isLost) return { highestNumbers: highestNumbers(tables.actions?.rows ?? []) };
  const come = highestNumbers(moved.flatMap(({ after }) => after ?? []));
  const risen = [...come].filter(([prefix, number]) => number > (highest.get(prefix) ?? 0));
  return { highestNumbers: risen.length > 0 ? new Map([...highest, ...risen]) : highest };
}

function editSessionIndexes(
  { tables, sessionById, freeSessionId, sessionKinds }: CheckContext,
  change: ChangeOf<'sessions'>,
): Pick<CheckContext, 'freeSessionId' | 'sessionKinds'> {
  sessionById.change(change.rows);
  const all = tables.sessions?.rows ?? [];
  const does = (...fields: readonly string[]): boolean => matters(change, fields);
  return {
    freeSessionId: does('id') ? freeSessionIdOf(all) : freeSessionId,
    sessionKinds: does('training', 'basin', 'provider', 'status') ? listKinds(all) : sessionKinds,
  };
}

function editPartnerIndex(
  { tables, partners }: CheckContext,
  changes: readonly RowChange<'partners'>[],
): PartnerIndex {
  return partners.change(tables.partners?.rows.map(({ value }) => value) ?? [], {
    gone: changes.flatMap(({ before }) => (before ? [before.value] : [])),
    come: changes.flatMap(({ after }) => (after ? [after.value] : [])),
  });
}

/** The sites, and the names that now look most like another of them. */
function editSiteIndexes({ tables, siteNames }: CheckContext): SiteIndexes {
  const sites = indexSites(tables);
  const moved = siteNames.asked().filter((name) => {
    return sites.siteNames.nearest(name) !== siteNames.nearest(name);
  });
  return { ...sites, movedSites: moved.map(fold) };
}
