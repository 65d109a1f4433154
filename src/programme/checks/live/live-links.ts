import { fold } from '../../../lib/text';
import type { CheckContext } from '../context/context';
import { keysOfSession } from '../fixes/planned-sessions';
import { keysOfPartner } from '../texts/partner-index';
import type { RowChange, TableChange } from '../context/row-edits';
import type { RowOf, RowTable } from '../context/tables';

/** A row before and after an edit, whatever its table. */
export interface AnyChange {
  readonly before: { readonly value: object } | null;
  readonly after: { readonly value: object } | null;
}

/** The actions that depend on those edited, under their N° of before or after. */
export function dependentsOf(
  changes: readonly RowChange<'actions'>[],
  { dependents }: CheckContext,
): readonly RowOf<'actions'>[] {
  return bothTexts(changes, ({ value }) => value.id).flatMap((id) => dependents.all(id));
}

/** The attendances of the sessions edited, or the sessions of the attendances edited. */
export function rowsLinkedTo(
  change: TableChange,
  { attendancesOf, sessionById }: CheckContext,
): readonly (RowOf<'sessions'> | RowOf<'attendances'>)[] {
  if (change.table === 'sessions') {
    return bothTexts(change.rows, ({ value }) => value.id).flatMap((id) => attendancesOf.all(id));
  }
  if (change.table !== 'attendances') return [];
  return bothTexts(change.rows, ({ value }) => value.session).flatMap((id) => sessionById.all(id));
}

/**
 * The keys under which the rows edited were and now are looked up from other tables, and those whose
 * nearest spelling is now another; null when they cannot be told by name.
 */
export function keysTouched(
  change: TableChange,
  context: CheckContext,
): ReadonlySet<string> | null {
  const { partners, movedSites, tables } = context;
  if (change.table === 'sessions') {
    const rows = change.rows.map(({ before, after }) => keysMoved(before, after, context));
    return rows.includes(null) ? null : new Set(rows.flatMap((keys) => keys ?? []));
  }
  if (change.table === 'partners') {
    const rows = change.rows.flatMap(({ before, after }) => [before, after]);
    const borne = new Set(rows.flatMap((row) => (row ? keysOfPartner(row.value) : [])));
    // A spelling that two partners share may now mean the other.
    const sharing = (tables.partners?.rows ?? [])
      .map(({ value }) => keysOfPartner(value))
      .filter((keys) => keys.some((key) => borne.has(key)));
    return new Set([...borne, ...sharing.flat(), ...partners.moved]);
  }
  if (change.table !== 'sites') return null;
  return new Set([...bothTexts(change.rows, ({ value }) => value.name), ...movedSites]);
}

/** What a session was or is looked up by, and no longer both; all of it when its status is another. */
function keysMoved(
  before: RowOf<'sessions'> | null,
  after: RowOf<'sessions'> | null,
  context: CheckContext,
): readonly string[] | null {
  const was = before ? keysOfSession(before.value, context) : [];
  const is = after ? keysOfSession(after.value, context) : [];
  if (was === null || is === null) return null;
  const keys = [...was, ...is];
  if (before?.value.status !== after?.value.status) return keys;
  return keys.filter((key) => !was.includes(key) || !is.includes(key));
}

/** The texts, folded, that the rows bore and now bear. */
function bothTexts<T extends RowTable>(
  changes: readonly RowChange<T>[],
  textOf: (row: RowOf<T>) => string,
): readonly string[] {
  const rows = changes.flatMap(({ before, after }) => [before, after]);
  return [...new Set(rows.flatMap((row) => (row ? [fold(textOf(row))] : [])))];
}

/** Whether one of the fields a rule watches has changed. */
export function matters(change: TableChange, watches: readonly string[] | undefined): boolean {
  if (!watches) return true;
  const rows: readonly AnyChange[] = change.rows;
  return rows.some(({ before, after }) => {
    if (!before || !after) return true;
    const was: Readonly<Record<string, unknown>> = { ...before.value };
    const is: Readonly<Record<string, unknown>> = { ...after.value };
    return watches.some((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
  });
}
