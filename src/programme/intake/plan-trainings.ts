import { fold } from '../../lib/text';
import type { Attendance, Session } from '../tracker/tracker';
import { compareSessions, takeFields } from './compare-rows';
import { numberSessions } from './number-rows';
import type { Difference, PlanDecisions } from './plan';
import type { ProposedAttendance, ProposedSession } from './proposal';

export interface SessionPlan {
  readonly sessions: readonly Session[];
  readonly added: number;
  readonly differences: readonly Difference[];
}

/** Adds the sessions that are not there yet; a session with its N° in the source may differ, and is told. */
export function planSessions(
  existing: readonly Session[],
  proposed: readonly ProposedSession[],
  decisions: PlanDecisions,
): SessionPlan {
  const byId = new Map(existing.map((row) => [fold(row.id), row]));
  const byDay = new Map(existing.map((row) => [dayKey(row), row]));
  const fresh: Session[] = [];
  const found = new Map<Session, Session>();
  for (const { fields } of proposed) {
    const held = fields.id === '' ? byDay.get(dayKey(fields)) : byId.get(fold(fields.id));
    if (!held) fresh.push(fields);
    else if (fields.id !== '') found.set(held, fields);
  }
  const differences: Difference[] = [];
  const kept = existing.map((row) => {
    const next = found.get(row);
    const changes = next ? compareSessions(row, next) : [];
    if (!next || changes.length === 0) return row;
    const id = `session ${row.id}`;
    const decision = decisions.differences[id];
    if (decision === undefined) {
      differences.push({ id, table: 'sessions', title: row.training, source: row.id, changes });
      return row;
    }
    const fields =
      decision === 'keep' ? [] : decision === 'take' ? changes.map(({ field }) => field) : decision;
    return takeFields(row, next, fields);
  });
  const added = numberSessions(
    fresh,
    existing.map(({ id }) => id),
  );
  return { sessions: [...kept, ...added], added: added.length, differences };
}

/** Adds the attendances that are not there yet; nobody is counted twice for a session. */
export function planAttendances(
  existing: readonly Attendance[],
  proposed: readonly ProposedAttendance[],
): { readonly attendances: readonly Attendance[]; readonly added: number } {
  const held = new Set(existing.map(attendanceKey));
  const fresh = proposed.map(({ fields }) => fields).filter((row) => !held.has(attendanceKey(row)));
  return { attendances: [...existing, ...fresh], added: fresh.length };
}

function dayKey({ training, basin, start, comment }: Session): string {
  return [training, basin, start ?? comment].map(fold).join('\n');
}

function attendanceKey({ code, session }: Attendance): string {
  return `${fold(code)}\n${fold(session)}`;
}
