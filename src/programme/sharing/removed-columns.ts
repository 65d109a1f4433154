import type { ActionKey } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';

/** Why a column is emptied in every copy: it has the wording of the source, or names of persons. */
export type RemovalReason = 'source-text' | 'owner';

export const REMOVED_COLUMNS: ReadonlyMap<ActionKey, RemovalReason> = new Map([
  ['originalText', 'source-text'],
  ['source', 'source-text'],
  ['owner', 'owner'],
]);

/** What those columns hold, as a formula would repeat it. */
export function withheldTexts({ actions }: Tracker): ReadonlySet<string> {
  const keys = [...REMOVED_COLUMNS.keys()];
  const texts = (actions?.rows ?? []).flatMap(({ raw }) =>
    keys.map((key) => String(raw.cells[key] ?? '').trim()),
  );
  return new Set(texts.filter((text) => text !== ''));
}
