import { groupBy } from '../../../lib/group-by';

/** One way to find rows of the tracker again in what the source says now: they share a key. */
export interface Pass<Row, Proposal> {
  readonly keysOfRow: (row: Row) => readonly string[];
  readonly keysOf: (proposal: Proposal) => readonly string[];
  /** Whether two that share a key are one row; left out when any are. */
  readonly accept?: (row: Row, proposal: Proposal) => boolean;
  /** Only where one of each is left with the key. */
  readonly isAlone?: true;
  /** Whether the source still says what it said when the row was made. */
  readonly isSame: boolean;
}

/** The row of the tracker that a proposal was found again as. */
export interface FoundRow<Row> {
  readonly row: Row;
  readonly isSame: boolean;
}

/** Finds rows again by each pass in turn, one for one. */
export function matchRows<Row, Proposal>(
  existing: readonly Row[],
  proposed: readonly Proposal[],
  passes: readonly Pass<Row, Proposal>[],
): ReadonlyMap<Proposal, FoundRow<Row>> {
  const open = new Set(existing);
  const waiting = new Set(proposed);
  const found = new Map<Proposal, FoundRow<Row>>();
  for (const { keysOfRow, keysOf, accept, isAlone = false, isSame } of passes) {
    const rows = groupBy(open, keysOfRow);
    const askers = groupBy(waiting, keysOf);
    for (const proposal of waiting) {
      const candidates = keysOf(proposal).flatMap((key) => {
        const held = rows.get(key) ?? [];
        const isOnly = held.length === 1 && askers.get(key)?.length === 1;
        return isAlone && !isOnly ? [] : held;
      });
      const row = candidates.find((one) => open.has(one) && (accept?.(one, proposal) ?? true));
      if (row === undefined) continue;
      open.delete(row);
      waiting.delete(proposal);
      found.set(proposal, { row, isSame });
    }
  }
  return found;
}
