import type { Session } from '../../tracker/tracker';
import type { ProposedSession } from '../../reading/proposal';
import { SESSIONS } from './keyed-table';
import { numberSessions } from './number-rows';
import type { PlannedDeduction, RowNotes } from './plan';
import { type KeyedPlan, type KeyedRequest, planKeyed } from './plan-keyed';
import { deducedOf, notesOf, withDeduced, type WrittenSession } from './session-proposals';

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
  const written = added.flatMap(({ id }, index): readonly WrittenSession[] => {
    const row = fresh[index];
    return row === undefined ? [] : [{ ...row, id }];
  });
  return {
    ...plan,
    sessions: [...kept, ...added],
    added: added.length,
    deduced: written.flatMap((row) => deducedOf(row, decisions)),
    notes: written.flatMap(notesOf),
  };
}
