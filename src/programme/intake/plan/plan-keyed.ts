import { showLocation } from '../../../workbook/location';
import { takeFields } from './compare-rows';
import type { KeyedTable } from './keyed-table';
import { type KeyedMatch, type KeyedProposal, matchKeyed } from './match-keyed';
import type { Difference, PlanDecisions, PlannedProposal, VanishedRow } from './plan';
import type { RefusedRow } from './refused-cells';
import type { SheetMark } from './row-marks';

export interface KeyedRequest<Row, Proposal> {
  readonly existing: readonly Row[];
  readonly proposed: readonly Proposal[];
  readonly decisions: PlanDecisions;
  /** Marks of the rows that earlier runs wrote. */
  readonly taken: ReadonlySet<string>;
}

/** A row to add, and what its proposals are named by. */
export interface FreshKeyed<Proposal> {
  readonly mark: string;
  readonly proposal: Proposal;
}

export interface KeyedPlan<Row, Proposal> {
  /** The rows that exist, in order, with what the user took over. */
  readonly kept: readonly Row[];
  readonly fresh: readonly FreshKeyed<Proposal>[];
  readonly differences: readonly Difference[];
  readonly vanished: readonly VanishedRow[];
  readonly setAside: readonly PlannedProposal[];
  /** Rows that the source has and the user does not want. */
  readonly refused: readonly RefusedRow[];
  readonly marks: readonly SheetMark[];
  /** Proposals that are in the tracker. */
  readonly taken: readonly Proposal[];
}

/**
 * Keeps the rows that exist, adds those that are not there yet, and tells what the source changed;
 * a row that the user deleted comes back on a yes only.
 */
export function planKeyed<Row extends object, Proposal extends KeyedProposal<Row>>(
  request: KeyedRequest<Row, Proposal>,
  kind: KeyedTable<Row>,
): KeyedPlan<Row, Proposal> {
  const { matches, vanished } = matchKeyed(request, kind);
  const gone = new Map(
    matches.flatMap((match) => {
      const proposal = setAsideOf(match, request, kind);
      return proposal === null ? [] : [[match, proposal] as const];
    }),
  );
  const isUnwanted = (match: (typeof matches)[number]): boolean =>
    gone.get(match)?.isAccepted === false;
  const changed = changesOf(matches, request, kind);
  const byRow = new Map(changed.map((change) => [change.match.held, change]));
  const waiting = new Set(
    changed.filter(({ decision }) => decision === undefined).map(({ match }) => match),
  );
  const taken = matches.filter((match) => !isUnwanted(match));
  return {
    kept: request.existing.map((row) => withChanges(row, byRow.get(row))),
    fresh: taken.filter(({ held }) => held === null),
    differences: changed.map(({ difference }) => difference),
    vanished: vanished.map(({ row, sheet }) => ({
      id: kind.idOf(row),
      title: kind.titleOf(row),
      source: sheet,
    })),
    setAside: [...gone.values()],
    refused: matches.filter(isUnwanted).map((match) => ({
      sources: match.proposal.sources,
      text: kind.labelOf(match.proposal.fields),
      reason: 'set-aside',
    })),
    // What awaits a decision is not noted as seen: it is proposed again.
    marks: matches.flatMap((match) => {
      const { sheet, mark, content } = match;
      return [{ sheet, mark }, ...(waiting.has(match) ? [] : [{ sheet, mark: content }])];
    }),
    taken: taken.map(({ proposal }) => proposal),
  };
}

interface Changed<Row, Proposal> {
  readonly match: KeyedMatch<Row, Proposal>;
  readonly difference: Difference;
  readonly decision: PlanDecisions['differences'][string] | undefined;
}

/** The rows whose source says something else than at the run that noted it. */
function changesOf<Row extends object, Proposal extends KeyedProposal<Row>>(
  matches: readonly KeyedMatch<Row, Proposal>[],
  { taken, decisions }: KeyedRequest<Row, Proposal>,
  kind: KeyedTable<Row>,
): readonly Changed<Row, Proposal>[] {
  return matches.flatMap((match): readonly Changed<Row, Proposal>[] => {
    const { held, proposal, content } = match;
    if (held === null || taken.has(content)) return [];
    const changes = kind.compare(held, proposal.fields);
    if (changes.length === 0) return [];
    const id = kind.idOf(held);
    const [source] = proposal.sources;
    const difference: Difference = {
      id,
      table: kind.table,
      title: kind.titleOf(held),
      source: source ? showLocation(source) : '',
      changes,
    };
    return [{ match, difference, decision: decisions.differences[id] }];
  });
}

function withChanges<Row extends object, Proposal extends KeyedProposal<Row>>(
  row: Row,
  found: Changed<Row, Proposal> | undefined,
): Row {
  if (found?.decision === undefined || found.decision === 'keep') return row;
  const { match, difference, decision } = found;
  const fields = decision === 'take' ? difference.changes.map(({ field }) => field) : decision;
  return takeFields(row, match.proposal.fields, fields);
}

function setAsideOf<Row extends object, Proposal extends KeyedProposal<Row>>(
  { held, mark, proposal }: KeyedMatch<Row, Proposal>,
  { taken, decisions }: KeyedRequest<Row, Proposal>,
  kind: KeyedTable<Row>,
): PlannedProposal | null {
  if (held !== null || !taken.has(mark)) return null;
  const [source] = proposal.sources;
  return {
    key: mark,
    id: '',
    title: kind.labelOf(proposal.fields),
    source: source ? showLocation(source) : '',
    isAccepted: decisions.restored.includes(mark),
  };
}
