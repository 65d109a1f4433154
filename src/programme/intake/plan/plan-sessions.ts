import { showLocation } from '../../../workbook/location';
import type { Session } from '../../tracker/tracker';
import type { ProposedSession } from '../../reading/proposal';
import { SESSIONS } from './keyed-table';
import { numberSessions } from './number-rows';
import {
  isTaken,
  planDeduced,
  type PlanDecisions,
  type PlannedDeduction,
  type RowNotes,
} from './plan';
import { type FreshKeyed, type KeyedPlan, type KeyedRequest, planKeyed } from './plan-keyed';

const COUNTS: readonly string[] = ['registered', 'present'];

export interface SessionPlan extends Omit<KeyedPlan<Session, ProposedSession>, 'kept' | 'fresh'> {
  readonly sessions: readonly Session[];
  readonly added: number;
  readonly deduced: readonly PlannedDeduction[];
  readonly notes: readonly RowNotes[];
}

/** Plans the sessions: new ones get the next free N° when their source gives none. */
export function planSessions(request: KeyedRequest<Session, ProposedSession>): SessionPlan {
  const { kept, fresh, ...plan } = planKeyed(request, SESSIONS);
  const { existing, decisions } = request;
  const added = numberSessions(
    fresh.map((row) => withDeduced(row, decisions)),
    existing.map(({ id }) => id),
  );
  const written = fresh.map((row, index) => ({ ...row, id: added[index]?.id ?? '' }));
  return {
    ...plan,
    sessions: [...kept, ...added],
    added: added.length,
    deduced: written.flatMap((row) => deducedOf(row, decisions)),
    notes: written.flatMap(notesOf),
  };
}

/** A new session and its N°. */
interface WrittenSession extends FreshKeyed<ProposedSession> {
  readonly id: string;
}

/** A new session with the values that the user said yes to. */
function withDeduced(
  { mark, proposal }: FreshKeyed<ProposedSession>,
  decisions: PlanDecisions,
): Session {
  const taken = proposal.deduced.filter((value) => isTaken(mark, value, decisions));
  const valueOf = (field: string, value: string): string | number =>
    COUNTS.includes(field) ? Number(value) : value;
  const told = taken.map(({ field, value }) => [field, valueOf(field, value)] as const);
  return { ...proposal.fields, ...Object.fromEntries(told) };
}

/** The values that a session only suggests. */
function deducedOf(
  { id, mark, proposal }: WrittenSession,
  decisions: PlanDecisions,
): readonly PlannedDeduction[] {
  const { deduced, fields } = proposal;
  const row = { key: mark, id, title: fields.training, source: sourceOf(proposal) };
  return planDeduced(row, deduced, decisions);
}

/** What there is to know of a new session. */
function notesOf({ id, proposal }: WrittenSession): readonly RowNotes[] {
  const { notes, fields } = proposal;
  if (notes.length === 0) return [];
  return [{ id, title: fields.training, source: sourceOf(proposal), notes }];
}

function sourceOf({ sources: [source] }: ProposedSession): string {
  return source ? showLocation(source) : '';
}
