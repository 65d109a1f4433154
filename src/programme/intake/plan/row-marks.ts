import { collapseSpaces, fold } from '../../../lib/text';
import { hashText } from '../../tracker/fingerprint';
import type { ProposedAction } from '../../reading/proposal';

const MARK_LENGTH = 8;

/**
 * Names each proposed row by its sheet and words: the mark stays the same when rows are inserted
 * above, so that what the user decided of a row is found again, within a preview and at later runs.
 */
export function markActions(
  proposed: readonly ProposedAction[],
): ReadonlyMap<ProposedAction, string> {
  const counts = new Map<string, number>();
  return new Map(
    proposed.map((action) => {
      const { source, originalText } = action.fields;
      const sheet = action.sources[0]?.sheet ?? source.slice(0, source.lastIndexOf('!'));
      const base = [sheet, action.basis, fold(collapseSpaces(originalText))].join('\n');
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return [action, markOf(`${base}\n${String(count)}`)];
    }),
  );
}

/** The mark of a row, and the source sheet whose rows it is noted with. */
export interface SheetMark {
  readonly sheet: string;
  readonly mark: string;
}

/** The marks of a row: who it is, and all that its source says of it. */
export interface RowMark extends SheetMark {
  readonly content: string;
}

/** Names a row of a table by its sheet and its own name; `rank` counts those of the same name. */
export function markRow(row: {
  readonly sheet: string;
  readonly kind: { readonly word: string };
  readonly name: string;
  readonly rank?: number;
  readonly fields?: object;
}): RowMark {
  const { sheet, kind, name, rank = 1, fields = {} } = row;
  const base = [sheet, kind.word, name, ...(rank === 1 ? [] : [String(rank)])].join('\n');
  return { sheet, mark: markOf(base), content: markOf(`${base}\n${JSON.stringify(fields)}`) };
}

function markOf(text: string): string {
  return hashText(text).slice(0, MARK_LENGTH);
}
