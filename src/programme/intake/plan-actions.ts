import type { Strand } from '../tracker/lists';
import type { Action, Dependency } from '../tracker/tracker';
import { compareActions, takeFields } from './compare-rows';
import { matchExisting } from './match-existing';
import { startNumbering } from './number-rows';
import type {
  Difference,
  PlanDecisions,
  PlannedDeduction,
  PlannedProposal,
  RowNotes,
} from './plan';
import type { DeducedValue, ProposedAction } from './proposal';

export interface ActionPlanRequest {
  readonly existing: readonly Action[];
  readonly proposed: readonly ProposedAction[];
  readonly decisions: PlanDecisions;
  readonly strands: readonly Strand[];
  /** Whether the rows of a source that is gone should be told: only for sheets that were read. */
  readonly wasRead: (source: string) => boolean;
}

export interface ActionPlan {
  /** The rows that exist first, in order, then the new ones. */
  readonly actions: readonly Action[];
  readonly added: number;
  readonly kept: number;
  readonly differences: readonly Difference[];
  readonly vanished: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
  }[];
  readonly implied: readonly PlannedProposal[];
  readonly deduced: readonly PlannedDeduction[];
  readonly notes: readonly RowNotes[];
}

/** Gives each row its N°, keeps what exists, and tells what differs. */
export function planActions(request: ActionPlanRequest): ActionPlan {
  const { existing, proposed, decisions, strands } = request;
  const { matched, fresh, vanished } = matchExisting(existing, proposed);
  const written = fresh.filter((action) => isWanted(action, decisions));
  const numbering = startNumbering(
    strands,
    existing.map(({ id }) => id),
  );
  const ids = new Map(matched.map(({ existing: row, proposed: { key } }) => [key, row.id]));
  for (const { key, fields } of written) ids.set(key, numbering.next(fields.strand));
  const updates = new Map(matched.map((match) => [match.existing, match]));
  const differences: Difference[] = [];
  const kept = existing.map((row): Action => {
    const match = updates.get(row);
    if (!match) return row;
    const next = toAction(match.proposed, ids, decisions);
    if (match.isSame) return { ...row, source: next.source };
    const changes = compareActions(row, next);
    const decision = decisions.differences[row.id];
    if (decision === undefined) {
      differences.push({
        id: row.id,
        table: 'actions',
        title: row.title,
        source: next.source,
        changes,
      });
      return row;
    }
    const fields =
      decision === 'keep' ? [] : decision === 'take' ? changes.map(({ field }) => field) : decision;
    return takeFields(row, next, [...fields, 'originalText', 'source']);
  });
  const added = written.map((action) => toAction(action, ids, decisions));
  const idOf = (key: string): string => ids.get(key) ?? '';
  return {
    actions: [...kept, ...added],
    added: added.length,
    kept: matched.length,
    differences: differences.filter(({ changes }) => changes.length > 0),
    vanished: vanished
      .filter(({ source }) => request.wasRead(source))
      .map(({ id, title, source }) => ({ id, title, source })),
    implied: fresh
      .filter(({ basis }) => basis === 'implied')
      .map((action) => ({
        key: action.key,
        title: action.fields.title,
        source: action.fields.source,
        isAccepted: isWanted(action, decisions),
      })),
    deduced: written.flatMap((action) =>
      action.deduced.map((value): PlannedDeduction => ({
        ...value,
        key: action.key,
        id: idOf(action.key),
        title: action.fields.title,
        source: action.fields.source,
        isAccepted: isTaken(action.key, value, decisions),
      })),
    ),
    notes: written
      .filter(({ notes }) => notes.length > 0)
      .map(({ key, fields, notes }) => ({
        id: idOf(key),
        title: fields.title,
        source: fields.source,
        notes,
      })),
  };
}

function isWanted({ basis, key }: ProposedAction, { implied }: PlanDecisions): boolean {
  return basis === 'explicit' || implied === 'all' || implied.includes(key);
}

function isTaken(key: string, { field }: DeducedValue, { deduced }: PlanDecisions): boolean {
  return deduced === 'all' || deduced.includes(`${key}:${field}`);
}

function toAction(
  proposal: ProposedAction,
  ids: ReadonlyMap<string, string>,
  decisions: PlanDecisions,
): Action {
  const dependsOn = proposal.dependsOn.flatMap(({ key, effect }): readonly Dependency[] => {
    const id = ids.get(key);
    return id === undefined ? [] : [{ id, effect }];
  });
  const row: Action = { ...proposal.fields, id: ids.get(proposal.key) ?? '', dependsOn };
  const taken = proposal.deduced.filter((value) => isTaken(proposal.key, value, decisions));
  return taken.reduce(withDeduced, row);
}

function withDeduced(row: Action, { field, value }: DeducedValue): Action {
  if (field === 'partners') {
    return row.partners.includes(value) ? row : { ...row, partners: [...row.partners, value] };
  }
  if (field === 'dwellings') return { ...row, dwellings: Number(value) };
  return field in row ? { ...row, [field]: value } : row;
}
