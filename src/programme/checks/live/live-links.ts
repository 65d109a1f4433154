import { fold } from '../../../lib/text';
import type { CheckContext } from '../context/context';
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
 * nearest spelling is now another; null when rows of that table are not looked up by name.
 */
export function keysTouched(
  change: TableChange,
  { partners, movedSites, tables }: CheckContext,
): ReadonlySet<string> | null {
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

/** Whether rows came or went. */
export function isResized({ rows }: TableChange): boolean {
  const changes: readonly AnyChange[] = rows;
  return changes.some(({ before, after }) => before === null || after === null);
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
