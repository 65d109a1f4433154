import { showLocation } from '../../../workbook/location';
import type { Session } from '../../tracker/tracker';
import type { ProposedSession } from '../../reading/proposal';
import {
  isTaken,
  planDeduced,
  type PlanDecisions,
  type PlannedDeduction,
  type RowNotes,
} from './plan';
import type { FreshKeyed } from './plan-keyed';

/** A new session and its N°. */
export interface WrittenSession extends FreshKeyed<ProposedSession> {
  readonly id: string;
}

const COUNTS: readonly string[] = ['registered', 'present'];

/** A new session with the values that the user said yes to. */
export function withDeduced(
  { mark, proposal }: FreshKeyed<ProposedSession>,
  decisions: PlanDecisions,
): Session {
  return proposal.deduced
    .filter((value) => isTaken(mark, value, decisions))
    .reduce<Session>(
      (session, { field, value }) => ({
        ...session,
        [field]: COUNTS.includes(field) ? Number(value) : value,
      }),
      proposal.fields,
    );
}

/** The values that a session only suggests. */
export function deducedOf(
  { id, mark, proposal }: WrittenSession,
  decisions: PlanDecisions,
): readonly PlannedDeduction[] {
  const { deduced, fields } = proposal;
  const row = { key: mark, id, title: fields.training, source: sourceOf(proposal) };
  return planDeduced(row, deduced, decisions);
}

/** What there is to know of a new session. */
export function notesOf({ id, proposal }: WrittenSession): readonly RowNotes[] {
  const { notes, fields } = proposal;
  if (notes.length === 0) return [];
  return [{ id, title: fields.training, source: sourceOf(proposal), notes }];
}

function sourceOf({ sources: [source] }: ProposedSession): string {
  return source ? showLocation(source) : '';
}
