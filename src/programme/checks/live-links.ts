import { fold } from '../../lib/text';
import type { TableChange } from './row-edits';
import { once } from './word-index';

/** A row before and after an edit, whatever its table. */
export interface AnyChange {
  readonly before: { readonly value: object } | null;
  readonly after: { readonly value: object } | null;
}

/** Tells whether an action depends on one of the rows edited, under its N° of before or after. */
export function dependentsOf(changes: readonly AnyChange[]): (value: object) => boolean {
  const ids = new Set(
    changes.flatMap(({ before, after }) => [idOf(before?.value), idOf(after?.value)]),
  );
  const isEdited = once((id) => ids.has(fold(id)));
  return (value) => {
    if (!('dependsOn' in value) || !Array.isArray(value.dependsOn)) return false;
    const links: readonly { readonly id: string }[] = value.dependsOn;
    return links.some(({ id }) => isEdited(id));
  };
}

function idOf(value: object | undefined): string {
  return value && 'id' in value ? fold(String(value.id)) : '';
}

/** The number of session of a session or of an attendance; `''` for anything else. */
function sessionOf(value: object): string {
  if ('session' in value) return String(value.session);
  return 'training' in value && 'id' in value ? String(value.id) : '';
}

/** The attendances of the sessions edited, or the sessions of the attendances edited. */
export function rowsLinkedTo<Row extends { readonly value: object }>(
  change: TableChange,
  rows: readonly Row[],
): readonly Row[] {
  if (change.table !== 'sessions' && change.table !== 'attendances') return [];
  const changes: readonly AnyChange[] = change.rows;
  const numbers = new Set(
    changes.flatMap(({ before, after }) => [
      before ? fold(sessionOf(before.value)) : '',
      after ? fold(sessionOf(after.value)) : '',
    ]),
  );
  const isLinked = once((number) => number !== '' && numbers.has(fold(number)));
  return rows.filter(({ value }) => isLinked(sessionOf(value)));
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
