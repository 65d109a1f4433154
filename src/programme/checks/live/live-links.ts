import { fold } from '../../../lib/text';
import type { CheckContext } from '../context/context';
import type { AnyChange, RowChange, TableChange } from '../context/row-edits';
import type { RowOf, RowTable, ActionRow } from '../context/tables';

/** The actions that depend on those edited, under their N° of before or after. */
export function dependentsOf(
  changes: readonly RowChange<'actions'>[],
  { dependents }: CheckContext,
): readonly ActionRow[] {
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
