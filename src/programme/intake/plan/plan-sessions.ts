import type { Session } from '../../tracker/tracker';
import type { ProposedSession } from '../../reading/proposal';
import { SESSIONS } from './keyed-table';
import { sourceOf } from './match-keyed';
import { numberSessions } from './number-rows';
import { tellRows, type ToldRows, withDeduced } from './plan';
import { type KeyedRequest, planKeyed } from './plan-keyed';

export interface SessionPlan extends ToldRows {
  readonly sessions: readonly Session[];
  readonly added: number;
}

/** Plans the sessions: new ones get the next free N° when their source gives none. */
export function planSessions(request: KeyedRequest<Session, ProposedSession>): SessionPlan {
  const { kept, fresh, ...plan } = planKeyed(request, SESSIONS);
  const { existing, decisions } = request;
  const added = numberSessions(
    fresh.map(({ mark: key, proposal: { fields, deduced } }) =>
      withDeduced(fields, { key, deduced }, decisions),
    ),
    existing.map(({ id }) => id),
  );
  const toTell = fresh.map(({ mark: key, proposal }, index) => {
    const { deduced, notes, fields } = proposal;
    const id = added[index]?.id ?? '';
    return { key, id, title: fields.training, source: sourceOf(proposal), deduced, notes };
  });
  return {
    ...plan,
    sessions: [...kept, ...added],
    added: added.length,
    ...tellRows(toTell, decisions),
  };
}
