import { joinLists } from '../../../lib/join-lists';
import type { Steps } from '../../../lib/steps';
import type { Tracker } from '../../tracker/tracker';
import type { LeftCells, SheetAnalysis, WorkbookAnalysis } from '../analysis';
import { addReasons, countReasons } from '../count-reasons';
import { NOTHING_READ } from '../../reading/proposal';
import { addStrands } from './number-rows';
import type { PlanDecisions, TrackerPlan } from './plan';
import { planLists } from './plan-references';
import { type PlannedRows, planRows, takenCells } from './plan-rows';
import { planSettings } from './plan-settings';
import { refusedCells } from './refused-cells';
import { knownMarks } from './renamed-sheets';

/**
 * Decides what the tracker will hold: rows that exist stay as they are, new ones are added with their
 * N°, and what the source changed is proposed. Writing is another matter: this only says what.
 */
export function* planSteps(
  analysis: WorkbookAnalysis,
  decisions: PlanDecisions,
  existing: Tracker | null,
): Steps<TrackerPlan> {
  const read = analysis.sheets.filter(({ isSelected }) => isSelected);
  const readings = read.map(({ reading }) => reading);
  const found = joinLists(NOTHING_READ, readings);
  // A list that the user has may be in an order of theirs: what is new goes to its end.
  const order = existing === null ? found.actions.map(({ fields }) => fields.strand) : [];
  const strands = addStrands(analysis.lists.strands, found.newStrands, order);
  const rows = yield* planRows(
    { read, found, existing, strands },
    { decisions, taken: knownMarks(analysis.settings, found, namesOf(analysis)) },
  );
  yield;
  const { actions, sessions, attendances, partners, sites } = rows;
  const addedAttendances = attendances.fresh.map(({ proposal }) => proposal.fields);
  const unwanted = [...actions.refused, ...sessions.refused, ...attendances.refused];
  const refused = refusedCells(unwanted, takenCells(rows));
  return {
    content: {
      actions: actions.actions,
      own: actions.own,
      sessions: sessions.sessions,
      attendances: [...attendances.kept, ...addedAttendances],
      partners: partners.rows,
      sites: sites.rows,
      lists: planLists(found, { ...analysis.lists, strands }),
      settings: planSettings(analysis, read, [
        ...actions.marks,
        ...sessions.marks,
        ...attendances.marks,
      ]),
    },
    differences: [...actions.differences, ...sessions.differences, ...attendances.differences],
    report: {
      ...countRows(analysis, refused),
      added: {
        actions: actions.added,
        sessions: sessions.added,
        attendances: addedAttendances.length,
        partners: partners.added,
        sites: sites.added,
      },
      ...reportOf(rows),
      setAside: [...actions.setAside, ...sessions.setAside, ...attendances.setAside],
      left: [...analysis.sheets.flatMap(({ left }) => left), ...refused],
    },
  };
}

function namesOf({ sheets }: WorkbookAnalysis): readonly string[] {
  return sheets.map(({ sheet }) => sheet);
}

function reportOf({
  actions,
  sessions,
  attendances,
}: PlannedRows): Pick<
  TrackerPlan['report'],
  'kept' | 'vanished' | 'rows' | 'implied' | 'deduced' | 'notes'
> {
  const { kept, rows, implied } = actions;
  return {
    kept,
    vanished: [...actions.vanished, ...sessions.vanished, ...attendances.vanished],
    rows,
    implied,
    deduced: [...actions.deduced, ...sessions.deduced],
    notes: [...actions.notes, ...sessions.notes],
  };
}

/** Lines that only gave rows the user does not want are explained, not written. */
function countRows(
  { sheets }: WorkbookAnalysis,
  refused: readonly LeftCells[],
): Pick<TrackerPlan['report'], 'rowsRead' | 'rowsWritten' | 'rowsExplained' | 'reasons'> {
  const sum = (count: (sheet: SheetAnalysis) => number): number =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  const unwanted = countReasons(refused.map(({ reason }) => reason));
  return {
    rowsRead: sum(({ counts }) => counts.read),
    rowsWritten: sum(({ counts }) => counts.written) - refused.length,
    rowsExplained: sum(({ counts }) => counts.explained) + refused.length,
    reasons: addReasons([...sheets.map(({ counts }) => counts.reasons), unwanted]),
  };
}
