import type { Steps } from '../../../lib/steps';
import type { Strand } from '../../tracker/lists';
import type { Attendance, Session, Tracker, TrackerTable } from '../../tracker/tracker';
import type { SheetAnalysis } from '../analysis';
import type { ProposedAttendance, ProposedSession, SheetReading } from '../../reading/proposal';
import type { PlanDecisions } from './plan';
import { type ActionPlan, planActions } from './plan-actions';
import { planReferences } from './plan-references';
import { planTable, rowsOf, type TablePlan } from './plan-table';
import { ATTENDANCES, SESSIONS } from './training-rows';

/** What all the sheets that are read gave. */
export type FoundRows = Omit<SheetReading, 'cells'>;

interface RowsToPlan {
  readonly read: readonly SheetAnalysis[];
  readonly found: FoundRows;
  readonly existing: Tracker | null;
  readonly strands: readonly Strand[];
}

export interface PlannedRows extends ReturnType<typeof planReferences> {
  readonly actions: ActionPlan;
  readonly sessions: TablePlan<Session, ProposedSession>;
  readonly attendances: TablePlan<Attendance, ProposedAttendance>;
}

/** The rows of every table. */
export function* planRows(
  { read, found, existing, strands }: RowsToPlan,
  known: { readonly decisions: PlanDecisions; readonly taken: ReadonlySet<string> },
): Steps<PlannedRows> {
  const held = {
    actions: valuesOf(existing?.actions),
    sessions: valuesOf(existing?.sessions),
    partners: valuesOf(existing?.partners),
    sites: valuesOf(existing?.sites),
  };
  // What was written on a sheet that is gone since comes back; a row that was deleted does not.
  const noted = (table: 'actions' | 'sessions'): typeof known =>
    existing?.[table] ? known : { ...known, taken: new Set() };
  const sheets = new Set(read.map(({ sheet }) => sheet));
  const actions = yield* planActions(
    { ...noted('actions'), existing: held.actions, proposed: found.actions },
    { strands, wasRead: (source) => sheets.has(source.slice(0, source.lastIndexOf('!'))) },
  );
  const sessions = yield* planTable(
    { ...noted('sessions'), existing: held.sessions, proposed: found.sessions },
    SESSIONS,
  );
  const attendances = yield* planTable(
    { ...known, existing: valuesOf(existing?.attendances), proposed: found.attendances },
    ATTENDANCES,
  );
  const planned = { actions: actions.actions, sessions: rowsOf(sessions) };
  return { actions, sessions, attendances, ...planReferences(held, planned, found) };
}

function valuesOf<Key extends string, Value>(
  table: TrackerTable<Key, Value> | null | undefined,
): readonly Value[] {
  return table?.rows.map(({ value }) => value) ?? [];
}
