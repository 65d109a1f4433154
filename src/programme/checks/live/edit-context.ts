import { fold } from '../../../lib/text';
import type { Tracker } from '../../tracker/tracker';
import { type CheckContext, hasStrands } from '../context/context';
import {
  indexSites,
  listSessions,
  makeKnownNames,
  makeLocator,
  type SiteIndexes,
} from '../context/context-indexes';
import { matters } from './live-links';
import { highestNumbers, reachesHighest } from '../context/numbering';
import type { PartnerIndex } from '../texts/partner-index';
import { rowAt } from '../context/row-index';
import { replaceRows, type RowChange, type TableChange } from '../context/row-edits';
import {
  type CheckedTable,
  type CheckedTables,
  lineOf,
  type RowOf,
  type RowTable,
} from '../context/tables';

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
    hasStrands: hasStrands(tables),
    knownNames: areNamesEdited ? makeKnownNames(tables) : context.knownNames,
    locate: makeLocator(tables),
  };
  switch (change.table) {
    case 'actions':
      return { ...edited, ...editActionIndexes(edited, change.rows) };
    case 'sessions':
      return { ...edited, ...editSessionIndexes(edited, change.rows) };
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
  const checked = tables[change.table] as CheckedTable<RowTable> | null;
  return checked
    ? {
        ...tables,
        [change.table]: editTable(checked, change as unknown as ChangeOf<RowTable>, tracker),
      }
    : tables;
}

interface ChangeOf<T extends RowTable> {
  readonly table: T;
  readonly rows: readonly RowChange<T>[];
}

function editTable<T extends RowTable>(
  current: CheckedTable<T>,
  { table, rows: changes }: ChangeOf<T>,
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
  { tables, actionById, dependents, highestNumbers: highest }: CheckContext,
  changes: readonly RowChange<'actions'>[],
): Pick<CheckContext, 'highestNumbers'> {
  // A heading or a total bears no N°: the lines that are no rows were never in the indexes.
  const rows = changes.map((change) => ({ ...change, after: standing(tables.actions, change) }));
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
  changes: readonly RowChange<'sessions'>[],
): Pick<CheckContext, 'freeSessionId' | 'sessionKinds'> {
  const rows = changes.map((change) => ({ ...change, after: standing(tables.sessions, change) }));
  sessionById.change(rows);
  const isOther = matters({ table: 'sessions', rows }, [
    'id',
    'training',
    'basin',
    'provider',
    'status',
  ]);
  return isOther ? listSessions(tables.sessions?.rows ?? []) : { freeSessionId, sessionKinds };
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

/** The row after an edit, when it is a row and no heading or total. */
function standing<T extends RowTable>(
  checked: CheckedTable<T> | null,
  { row }: RowChange<T>,
): RowOf<T> | null {
  return (checked && rowAt(checked.rows, row)) ?? null;
}
