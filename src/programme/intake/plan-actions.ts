import type { Strand } from '../tracker/lists';
import type { Action, Dependency } from '../tracker/tracker';
import { compareActions, takeFields } from './compare-rows';
import { matchExisting, type MatchedRows } from './match-existing';
import { startNumbering } from './number-rows';
import type {
  Difference,
  FieldChange,
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

/** What is settled once rows are matched: which are written, and the N° of each. */
interface Settled extends MatchedRows {
  readonly written: readonly ProposedAction[];
  readonly ids: ReadonlyMap<string, string>;
}

/** Gives each row its N°, keeps what exists, and tells what differs. */
export function planActions(request: ActionPlanRequest): ActionPlan {
  const settled = settle(request);
  const { matched, vanished, written, ids } = settled;
  const { rows, differences } = keepRows(request, settled);
  const added = written.map((action) => toAction(action, ids, request.decisions));
  return {
    actions: [...rows, ...added],
    added: added.length,
    kept: matched.length,
    differences,
    vanished: vanished
      .filter(({ source }) => request.wasRead(source))
      .map(({ id, title, source }) => ({ id, title, source })),
    implied: impliedOf(request, settled),
    deduced: deducedOf(request, settled),
    notes: notesOf(settled),
  };
}

function settle({ existing, proposed, decisions, strands }: ActionPlanRequest): Settled {
  const found = matchExisting(existing, proposed);
  const written = found.fresh.filter((action) => isWanted(action, decisions));
  const numbering = startNumbering(
    strands,
    existing.map(({ id }) => id),
  );
  const ids = new Map(found.matched.map(({ existing: row, proposed: { key } }) => [key, row.id]));
  for (const { key, fields } of written) ids.set(key, numbering.next(fields.strand));
  return { ...found, written, ids };
}

/** The rows that exist: as they are, but for what the user took over from a source that changed. */
function keepRows(
  { existing, decisions }: ActionPlanRequest,
  { matched, ids }: Settled,
): { readonly rows: readonly Action[]; readonly differences: readonly Difference[] } {
  const matches = new Map(matched.map((match) => [match.existing, match]));
  const differences: Difference[] = [];
  const rows = existing.map((row): Action => {
    const match = matches.get(row);
    if (!match) return row;
    const next = toAction(match.proposed, ids, decisions);
    if (match.isSame) return { ...row, source: next.source };
    const { id, title } = row;
    const changes = compareActions(row, next);
    const decision = decisions.differences[id];
    if (decision !== undefined) return takeFields(row, next, takenFields(decision, changes));
    const { source } = next;
    if (changes.length > 0) differences.push({ id, table: 'actions', title, source, changes });
    return row;
  });
  return { rows, differences };
}

/** Whatever is decided, the row is told to come from the words the source has now. */
function takenFields(
  decision: PlanDecisions['differences'][string],
  changes: readonly FieldChange[],
): readonly string[] {
  const provenance = ['originalText', 'source'];
  if (decision === 'keep') return provenance;
  const fields = decision === 'take' ? changes.map(({ field }) => field) : decision;
  return [...fields, ...provenance];
}

function impliedOf(
  { decisions }: ActionPlanRequest,
  { fresh }: Settled,
): readonly PlannedProposal[] {
  return fresh
    .filter(({ basis }) => basis === 'implied')
    .map((action) => ({
      key: action.key,
      title: action.fields.title,
      source: action.fields.source,
      isAccepted: isWanted(action, decisions),
    }));
}

function deducedOf(
  { decisions }: ActionPlanRequest,
  { written, ids }: Settled,
): readonly PlannedDeduction[] {
  return written.flatMap(({ key, fields, deduced }) =>
    deduced.map((value) => ({
      ...value,
      key,
      id: ids.get(key) ?? '',
      title: fields.title,
      source: fields.source,
      isAccepted: isTaken(key, value, decisions),
    })),
  );
}

function notesOf({ written, ids }: Settled): readonly RowNotes[] {
  return written
    .filter(({ notes }) => notes.length > 0)
    .map(({ key, fields, notes }) => ({
      id: ids.get(key) ?? '',
      title: fields.title,
      source: fields.source,
      notes,
    }));
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
