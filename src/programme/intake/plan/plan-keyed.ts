import { takeFields } from './compare-rows';
import type { KeyedTable } from './keyed-table';
import {
  type KeyedMatch,
  type KeyedProposal,
  matchKeyed,
  type MatchRequest,
  sourceOf,
} from './match-keyed';
import type { Difference, PlanDecisions, PlannedProposal, ToldRows } from './plan';

export interface KeyedRequest<Row, Proposal> extends MatchRequest<Row, Proposal> {
  readonly decisions: PlanDecisions;
}

export interface KeyedPlan<Row, Proposal> extends Omit<ToldRows, 'deduced' | 'notes'> {
  /** The rows that exist, in order, with what the user took over. */
  readonly kept: readonly Row[];
  /** The rows to add, each with the mark that its proposals are named by. */
  readonly fresh: readonly Pick<KeyedMatch<Row, Proposal>, 'mark' | 'proposal'>[];
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
  const rows = matches.map((match) => ({
    ...match,
    difference: differenceOf(match, request, kind),
    aside: setAsideOf(match, request, kind),
  }));
  const taken = rows.filter(({ aside }) => aside?.isAccepted !== false);
  const byRow = new Map(rows.map((row) => [row.held, row]));
  const { differences: decided } = request.decisions;
  return {
    kept: request.existing.map((held) => {
      const { difference = null, proposal } = byRow.get(held) ?? {};
      const decision = difference === null ? undefined : decided[difference.id];
      if (!difference || !proposal || decision === undefined || decision === 'keep') return held;
      const changed = difference.changes.map(({ field }) => field);
      return takeFields(held, proposal.fields, decision === 'take' ? changed : decision);
    }),
    fresh: taken.filter(({ held }) => held === null),
    differences: rows.flatMap(({ difference }) => difference ?? []),
    vanished: vanished.map(({ row, sheet }) => ({
      id: kind.idOf(row),
      title: kind.titleOf(row),
      source: sheet,
    })),
    setAside: rows.flatMap(({ aside }) => aside ?? []),
    refused: rows
      .filter(({ aside }) => aside?.isAccepted === false)
      .map(({ proposal: { sources, fields } }) => ({
        sources,
        text: kind.labelOf(fields),
        reason: 'set-aside',
      })),
    // What awaits a decision is not noted as seen: it is proposed again.
    marks: rows.flatMap(({ sheet, mark, content, difference }) => {
      const isWaiting = difference !== null && decided[difference.id] === undefined;
      return [{ sheet, mark }, ...(isWaiting ? [] : [{ sheet, mark: content }])];
    }),
    taken: taken.map(({ proposal }) => proposal),
  };
}

/** What the source of a row says else than at the run that noted it; null when nothing. */
function differenceOf<Row extends object, Proposal extends KeyedProposal<Row>>(
  { held, proposal, content }: KeyedMatch<Row, Proposal>,
  { taken }: KeyedRequest<Row, Proposal>,
  kind: KeyedTable<Row>,
): Difference | null {
  if (held === null || taken.has(content)) return null;
  const changes = kind.compare(held, proposal.fields);
  const [id, title] = [kind.idOf(held), kind.titleOf(held)];
  const { table } = kind;
  return changes.length === 0 ? null : { id, table, title, source: sourceOf(proposal), changes };
}

/** A row that an earlier run wrote and the tracker has no more, or that the user refused then; null for any other. */
function setAsideOf<Row extends object, Proposal extends KeyedProposal<Row>>(
  { held, mark, proposal }: KeyedMatch<Row, Proposal>,
  { taken, decisions }: KeyedRequest<Row, Proposal>,
  kind: KeyedTable<Row>,
): PlannedProposal | null {
  if (held !== null || !taken.has(mark)) return null;
  const title = kind.labelOf(proposal.fields);
  const isAccepted = decisions.restored.includes(mark);
  return { key: mark, id: '', title, source: sourceOf(proposal), isAccepted };
}
