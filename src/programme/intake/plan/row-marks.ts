import { collapseSpaces, fold } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import { hashText } from '../../tracker/fingerprint';
import type { ProposedAction } from '../../reading/proposal';

const MARK_LENGTH = 8;

/** The mark of a row, and the source sheet whose rows it is noted with. */
export interface SheetMark {
  readonly sheet: string;
  readonly mark: string;
}

/** The marks of a row: who it is, and all that its source says of it, where its name does not say it. */
export interface RowMark extends SheetMark {
  readonly content: string | null;
}

/** How the rows that a source proposes for a table are named. */
export interface RowNames<Proposal> {
  /** What tells a row of a sheet from the others. */
  readonly nameOf: (proposal: Proposal) => readonly string[];
  /** Its name is all that its source says: several rows may bear it, and the first is counted too. */
  readonly isWhole: boolean;
}

/** Actions are named by their words. */
export const ACTION_NAMES: RowNames<ProposedAction> = {
  nameOf: ({ basis, fields }) => [basis, fold(collapseSpaces(fields.originalText))],
  isWhole: true,
};

/**
 * Names each proposed row by its sheet and words: the mark stays the same when rows are inserted
 * above, so that what the user decided of a row is found again, within a preview and at later runs.
 */
export function markRows<
  Proposal extends { readonly sources: readonly CellLocation[]; readonly fields: object },
>(
  proposed: readonly Proposal[],
  { nameOf, isWhole }: RowNames<Proposal>,
): ReadonlyMap<Proposal, RowMark> {
  const counts = new Map<string, number>();
  return new Map(
    proposed.map((proposal) => {
      const sheet = proposal.sources[0]?.sheet ?? '';
      const base = [sheet, ...nameOf(proposal)].join('\n');
      const rank = (counts.get(base) ?? 0) + 1;
      counts.set(base, rank);
      const name = rank === 1 && !isWhole ? base : `${base}\n${String(rank)}`;
      const content = isWhole ? null : markOf(`${name}\n${JSON.stringify(proposal.fields)}`);
      return [proposal, { sheet, mark: markOf(name), content }];
    }),
  );
}

/** The mark of the first row of a sheet that bears a name. */
export function markNamed(sheet: string, name: readonly string[]): string {
  return markOf([sheet, ...name].join('\n'));
}

function markOf(text: string): string {
  return hashText(text).slice(0, MARK_LENGTH);
}
