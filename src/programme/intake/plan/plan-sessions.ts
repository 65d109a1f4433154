import { fold } from '../../../lib/text';
import { showLocation } from '../../../workbook/location';
import type { Session } from '../../tracker/tracker';
import { numberSessions } from './number-rows';
import { compareSessions, takeFields } from './compare-rows';
import type {
  Difference,
  PlanDecisions,
  PlannedDeduction,
  PlannedProposal,
  RowNotes,
} from './plan';
import { deducedOf, notesOf, withDeduced, type WrittenSession } from './session-proposals';
import type { ProposedSession } from '../proposal';
import type { RefusedRow } from './refused-cells';
import { markSession, type SheetMark } from './row-marks';

export interface SessionPlan {
  readonly sessions: readonly Session[];
  readonly added: number;
  readonly differences: readonly Difference[];
  readonly setAside: readonly PlannedProposal[];
  readonly marks: readonly SheetMark[];
  readonly deduced: readonly PlannedDeduction[];
  readonly notes: readonly RowNotes[];
  /** Sessions that the source has and the user does not want. */
  readonly refused: readonly RefusedRow[];
  /** Proposals that are in the tracker. */
  readonly taken: readonly ProposedSession[];
}

export interface SessionPlanRequest {
  readonly existing: readonly Session[];
  readonly proposed: readonly ProposedSession[];
  readonly decisions: PlanDecisions;
  /** Marks of the sessions that earlier runs wrote. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Adds the sessions that are not there yet; a session with its N° in the source may differ, and is
 * told; one that the user deleted comes back on a yes only.
 */
export function planSessions(request: SessionPlanRequest): SessionPlan {
  const { existing, proposed, decisions } = request;
  const byId = new Map(existing.map((row) => [fold(row.id), row]));
  const byDay = new Map(existing.map((row) => [dayKey(row), row]));
  const fresh: ProposedSession[] = [];
  const taken: ProposedSession[] = [];
  const setAside: PlannedProposal[] = [];
  const refused: RefusedRow[] = [];
  const found = new Map<Session, Session>();
  for (const proposal of proposed) {
    const { fields } = proposal;
    const held = fields.id === '' ? byDay.get(dayKey(fields)) : byId.get(fold(fields.id));
    if (held) {
      taken.push(proposal);
      if (fields.id !== '') found.set(held, fields);
      continue;
    }
    const gone = setAsideOf(proposal, request);
    if (gone) setAside.push(gone);
    if (gone?.isAccepted !== false) fresh.push(proposal);
    else refused.push({ sources: proposal.sources, text: gone.title, reason: 'set-aside' });
  }
  const { kept, differences } = keepSessions(existing, found, decisions);
  const added = numberSessions(
    fresh.map((proposal) => withDeduced(proposal, decisions)),
    existing.map(({ id }) => id),
  );
  const written = added.flatMap(({ id }, index): readonly WrittenSession[] => {
    const proposal = fresh[index];
    return proposal === undefined ? [] : [{ id, proposal }];
  });
  return {
    sessions: [...kept, ...added],
    added: added.length,
    differences,
    setAside,
    deduced: written.flatMap((row) => deducedOf(row, decisions)),
    notes: written.flatMap(notesOf),
    refused,
    marks: proposed.map((proposal) => ({
      sheet: proposal.sources[0]?.sheet ?? '',
      mark: markSession(proposal),
    })),
    taken: [...taken, ...fresh],
  };
}

function setAsideOf(
  proposal: ProposedSession,
  { taken, decisions }: SessionPlanRequest,
): PlannedProposal | null {
  const key = markSession(proposal);
  if (!taken.has(key)) return null;
  const { id, training, basin } = proposal.fields;
  const [source] = proposal.sources;
  return {
    key,
    title: [id, training, basin].filter((part) => part !== '').join(' – '),
    source: source ? showLocation(source) : '',
    isAccepted: decisions.restored.includes(key),
  };
}

function keepSessions(
  existing: readonly Session[],
  found: ReadonlyMap<Session, Session>,
  decisions: PlanDecisions,
): { readonly kept: readonly Session[]; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const kept = existing.map((row) => {
    const next = found.get(row);
    const changes = next ? compareSessions(row, next) : [];
    if (!next || changes.length === 0) return row;
    const id = `session ${row.id}`;
    differences.push({ id, table: 'sessions', title: row.training, source: row.id, changes });
    const decision = decisions.differences[id];
    if (decision === undefined) return row;
    const fields =
      decision === 'keep' ? [] : decision === 'take' ? changes.map(({ field }) => field) : decision;
    return takeFields(row, next, fields);
  });
  return { kept, differences };
}

function dayKey({ training, basin, start, comment }: Session): string {
  return [training, basin, start ?? comment].map(fold).join('\n');
}
