import { takeFields } from './compare-rows';
import type { FoundRow } from './match-rows';
import { type Difference, type FieldChange, type PlanDecisions, withDeduced } from './plan';
import { type PlannedTable, type Proposal, sourceOf, type TableRequest } from './planned-table';
import type { RowMark } from './row-marks';

/** The rows that a table has, once they are compared with their source. */
export interface KeptRows<Row, Proposed> {
  readonly rows: readonly Row[];
  readonly differences: readonly Difference[];
  /** Proposals that say something else than their rows, of which the user decided nothing. */
  readonly undecided: ReadonlySet<Proposed>;
}

/** The rows that exist: as they are, but for what the user took over from a source that changed. */
export function keepRows<Row extends object, Proposed extends Proposal>(
  { existing, taken, decisions }: TableRequest<Row, Proposed>,
  source: {
    readonly marks: ReadonlyMap<Proposed, RowMark>;
    readonly found: ReadonlyMap<Proposed, FoundRow<Row>>;
  },
  table: PlannedTable<Row, Proposed>,
): KeptRows<Row, Proposed> {
  const { marks, found } = source;
  const matches = new Map(
    [...found].map(([proposal, { row, isSame }]) => [row, { proposal, isSame }]),
  );
  const differences: Difference[] = [];
  const undecided = new Set<Proposed>();
  const rows = existing.map((row): Row => {
    const match = matches.get(row);
    if (match === undefined) return row;
    const { proposal } = match;
    const { mark: key = '', content = null } = marks.get(proposal) ?? {};
    const { deduced = [] } = proposal;
    const id = table.idOf(row);
    const next = withDeduced(table.rowOf(proposal, '', row), { key, deduced }, decisions);
    const isSame = match.isSame || (content !== null && taken.has(content));
    if (isSame) return takeFields(row, next, ['source']);
    const changes = table.compare(row, next);
    const decision = decisions.differences[id];
    if (changes.length > 0) {
      const title = table.titleOf(row);
      differences.push({ id, table: table.table, title, source: sourceOf(proposal), changes });
      if (decision === undefined) undecided.add(proposal);
    }
    return decision === undefined ? row : takeFields(row, next, takenFields(decision, changes));
  });
  return { rows, differences, undecided };
}

/** Once all is decided, the row is told to come from the words the source has now. */
function takenFields(
  decision: PlanDecisions['differences'][string],
  changes: readonly FieldChange[],
): readonly string[] {
  const provenance = ['originalText', 'source'];
  if (decision === 'keep') return provenance;
  const changed = changes.map(({ field }) => field);
  const fields = decision === 'take' ? changed : decision;
  // The values left out are proposed again as long as the row keeps its former words.
  const isSettled = changed.every((field) => fields.includes(field));
  return isSettled ? [...fields, ...provenance] : [...fields, 'source'];
}
