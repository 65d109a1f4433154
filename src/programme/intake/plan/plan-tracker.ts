import type { CellLocation } from '../../../workbook/location';
import type { Strand } from '../../tracker/lists';
import type { Action, Attendance, Partner, Session, Site } from '../../tracker/tracker';
import type { Tracker, TrackerTable } from '../../tracker/tracker';
import type { SheetAnalysis, WorkbookAnalysis } from '../analysis';
import type { SheetReading } from '../proposal';
import { addStrands } from './number-rows';
import type { PlanDecisions, TrackerPlan } from './plan';
import { type ActionPlan, planActions } from './plan-actions';
import { type AttendancePlan, planAttendances } from './plan-attendances';
import { planListedNames, type PlannedListed } from './plan-listed';
import { addPartners, addSites, newNames, planLists } from './plan-references';
import { planSettings } from './plan-settings';
import { planSessions, type SessionPlan } from './plan-sessions';
import { refusedCells } from './refused-cells';
import { readTakenRows } from './taken-rows';

/**
 * Decides what the tracker will hold: rows that exist stay as they are, new ones are added with their
 * N°, and what the source changed is proposed. Writing is another matter: this only says what.
 */
export function planTracker(
  analysis: WorkbookAnalysis,
  decisions: PlanDecisions,
  existing: Tracker | null,
): TrackerPlan {
  const read = analysis.sheets.filter(({ isSelected }) => isSelected);
  const found = gatherSheets(read);
  const held = heldRows(existing);
  const strands = addStrands(analysis.lists.strands, found.newStrands);
  const rows = planRows(
    { read, found, held, strands },
    { decisions, taken: readTakenRows(analysis.settings.takenRows) },
  );
  const { actions, sessions, attendances } = rows;
  const unwanted = [...actions.refused, ...sessions.refused, ...attendances.refused];
  const refused = refusedCells(unwanted, takenCells(rows));
  const { listed, ...names } = rows.names;
  return {
    content: {
      actions: actions.actions,
      sessions: sessions.sessions,
      attendances: attendances.attendances,
      partners: names.partners.rows,
      sites: names.sites.rows,
      lists: planLists(found, { ...analysis.lists, strands }),
      settings: planSettings(analysis, read, [
        ...actions.marks,
        ...sessions.marks,
        ...attendances.marks,
        ...listed.marks,
      ]),
    },
    differences: [...actions.differences, ...sessions.differences],
    report: {
      ...countRows(analysis, refused.length),
      added: {
        actions: actions.added,
        sessions: sessions.added,
        attendances: attendances.added,
        partners: names.partners.added,
        sites: names.sites.added,
      },
      ...reportOf(actions, sessions),
      setAside: [...actions.setAside, ...sessions.setAside, ...attendances.setAside],
      left: [...analysis.sheets.flatMap(({ left }) => left), ...refused],
    },
  };
}

interface HeldRows {
  readonly actions: readonly Action[];
  readonly sessions: readonly Session[];
  readonly attendances: readonly Attendance[];
  readonly partners: readonly Partner[];
  readonly sites: readonly Site[];
}

/** The rows of the tracker that is there. */
function heldRows(existing: Tracker | null): HeldRows {
  return {
    actions: valuesOf(existing?.actions),
    sessions: valuesOf(existing?.sessions),
    attendances: valuesOf(existing?.attendances),
    partners: valuesOf(existing?.partners),
    sites: valuesOf(existing?.sites),
  };
}

interface RowsToPlan {
  readonly read: readonly SheetAnalysis[];
  readonly found: FoundRows;
  readonly held: HeldRows;
  readonly strands: readonly Strand[];
}

interface PlannedRows {
  readonly actions: ActionPlan;
  readonly sessions: SessionPlan;
  readonly attendances: AttendancePlan;
  readonly names: ReturnType<typeof planNames>;
}

/** The rows of every table. */
function planRows(
  { read, found, held, strands }: RowsToPlan,
  known: { readonly decisions: PlanDecisions; readonly taken: ReadonlySet<string> },
): PlannedRows {
  const sheets = new Set(read.map(({ sheet }) => sheet));
  const actions = planActions({
    ...known,
    existing: held.actions,
    proposed: found.actions,
    strands,
    wasRead: (source) => sheets.has(source.slice(0, source.lastIndexOf('!'))),
  });
  const sessions = planSessions({
    ...known,
    existing: held.sessions,
    proposed: found.sessions,
  });
  const attendances = planAttendances({
    ...known,
    existing: held.attendances,
    proposed: found.attendances,
  });
  const used = newNames(
    { actions: held.actions, sessions: held.sessions },
    { actions: actions.actions, sessions: sessions.sessions },
  );
  const listed = planListedNames(read, known.taken);
  return { actions, sessions, attendances, names: planNames({ found, held, used, listed }) };
}

/** The partners and sites to add: those that new rows name, and those that the source lists. */
function planNames(request: {
  readonly found: FoundRows;
  readonly held: HeldRows;
  readonly used: ReturnType<typeof newNames>;
  readonly listed: PlannedListed;
}) {
  const { found, held, used, listed } = request;
  return {
    listed,
    partners: addPartners(held.partners, found.partners, {
      ...used,
      partners: [...used.partners, ...listed.partners],
    }),
    sites: addSites(held.sites, found.sites, [...used.sites, ...listed.sites]),
  };
}

/** Every source cell that gave a row which is in the tracker. */
function takenCells({ actions, sessions, attendances }: PlannedRows): readonly CellLocation[] {
  const taken = [...actions.taken, ...sessions.taken, ...attendances.taken];
  return taken.flatMap(({ sources }) => sources);
}

type FoundRows = Omit<SheetReading, 'cells'>;

/** What all the sheets that are read gave, in order. */
function gatherSheets(read: readonly SheetAnalysis[]): FoundRows {
  const readings = read.map(({ reading }) => reading);
  return {
    actions: readings.flatMap(({ actions }) => actions),
    sessions: readings.flatMap(({ sessions }) => sessions),
    attendances: readings.flatMap(({ attendances }) => attendances),
    partners: readings.flatMap(({ partners }) => partners),
    sites: readings.flatMap(({ sites }) => sites),
    newStrands: readings.flatMap(({ newStrands }) => newStrands),
    territories: readings.flatMap(({ territories }) => territories),
  };
}

function valuesOf<Key extends string, Value>(
  table: TrackerTable<Key, Value> | null | undefined,
): readonly Value[] {
  return table?.rows.map(({ value }) => value) ?? [];
}

function reportOf(
  plan: ActionPlan,
  sessions: SessionPlan,
): Pick<TrackerPlan['report'], 'kept' | 'vanished' | 'rows' | 'implied' | 'deduced' | 'notes'> {
  const { kept, vanished, rows, implied } = plan;
  return {
    kept,
    vanished,
    rows,
    implied,
    deduced: [...plan.deduced, ...sessions.deduced],
    notes: [...plan.notes, ...sessions.notes],
  };
}

/** Lines that only gave rows the user does not want are explained, not written. */
function countRows(
  { sheets }: WorkbookAnalysis,
  refused: number,
): Pick<TrackerPlan['report'], 'rowsRead' | 'rowsWritten' | 'rowsExplained'> {
  const sum = (count: (sheet: SheetAnalysis) => number): number =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    rowsRead: sum(({ counts }) => counts.read),
    rowsWritten: sum(({ counts }) => counts.written) - refused,
    rowsExplained: sum(({ counts }) => counts.explained) + refused,
  };
}
