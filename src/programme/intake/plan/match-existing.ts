import { collapseSpaces, fold, similarity } from '../../../lib/text';
import { groupBy } from '../../../lib/group-by';
import { withoutImpliedMark } from '../../tracker/rows/implied';
import type { Action } from '../../tracker/tracker';
import type { ProposedAction } from '../../reading/proposal';
import { onlyPairs } from './only-pairs';

/** A row of the tracker found again in the source. */
export interface MatchedRow {
  readonly existing: Action;
  readonly proposed: ProposedAction;
  /** Whether the words of the source are the same as when the row was made. */
  readonly isSame: boolean;
}

export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  readonly fresh: readonly ProposedAction[];
  /** Rows that came from a source and are no longer in it. */
  readonly vanished: readonly Action[];
}

const MIN_SIMILARITY = 0.4;

/**
 * Finds again the rows of the tracker in what the source says now: same place and words first, then
 * same words elsewhere (rows were moved), then the only rows of a sheet with that title (moved, and a
 * cell changed), then same place with words that look alike (a cell changed).
 */
export function matchExisting(
  existing: readonly Action[],
  proposed: readonly ProposedAction[],
): MatchedRows {
  const open = new Set(existing.filter(({ source }) => source !== ''));
  if (open.size === 0) return { matched: [], fresh: proposed, vanished: [] };
  const waiting = new Set(proposed);
  const matched: MatchedRow[] = [];
  const pass = (
    keyOfRow: (row: Action) => string,
    accept: (row: Action, proposal: ProposedAction) => boolean,
    isSame: (row: Action, proposal: ProposedAction) => boolean,
  ): void => {
    const byKey = groupBy(open, (row) => [keyOfRow(row)]);
    for (const proposal of waiting) {
      const candidates = byKey.get(keyOfRow({ ...proposal.fields, id: '', dependsOn: [] })) ?? [];
      const likely = candidates.filter((row) => open.has(row) && accept(row, proposal));
      const row = likely.find(({ title }) => title === proposal.fields.title) ?? likely[0];
      if (!row) continue;
      open.delete(row);
      waiting.delete(proposal);
      matched.push({ existing: row, proposed: proposal, isSame: isSame(row, proposal) });
    }
  };
  const always = (): boolean => true;
  const placeAndWords = (row: Action): string =>
    `${placeOf(row)}\n${collapseSpaces(row.originalText)}`;
  // Several actions may share one cell: those with the same title are matched before the others.
  pass(placeAndWords, (row, { fields }) => row.title === fields.title, always);
  pass(placeAndWords, always, always);
  pass(
    ({ originalText }) => (originalText === '' ? '' : `=${collapseSpaces(originalText)}`),
    (row) => row.originalText !== '',
    always,
  );
  const titleOf = ({ fields }: ProposedAction): readonly string[] => [
    titleKey(fields, fields.title),
  ];
  // The user may have worded a row anew: it is found by the cells it was read from too.
  for (const [proposal, row] of onlyPairs([waiting, titleOf], [open, titlesOf])) {
    open.delete(row);
    waiting.delete(proposal);
    matched.push({ existing: row, proposed: proposal, isSame: false });
  }
  pass(placeOf, looksAlike, () => false);
  return { matched, fresh: [...waiting], vanished: [...open] };
}

function looksAlike(row: Action, { fields }: ProposedAction): boolean {
  return (
    similarity(row.title, fields.title) >= 0.5 ||
    similarity(row.originalText, fields.originalText) >= MIN_SIMILARITY
  );
}

/** The title of a row, and the cells it was read from. */
function titlesOf(row: Action): readonly string[] {
  const words = [row.title, ...row.originalText.split(' | ')];
  return [...new Set(words.map((title) => titleKey(row, title)))];
}

function titleKey({ source }: Pick<Action, 'source'>, title: string): string {
  const place = withoutImpliedMark(source);
  return `${place.slice(0, place.lastIndexOf('!'))}\n${fold(collapseSpaces(title))}`;
}

/** Where the row comes from, whether or not it is still marked as implied. */
function placeOf({ source }: Action): string {
  return withoutImpliedMark(source);
}
