import { joinLists } from '../../../lib/join-lists';
import type { Steps } from '../../../lib/steps';
import type { Tracker } from '../../tracker/tracker';
import type { LeftCells, ReasonCounts, SheetAnalysis, WorkbookAnalysis } from '../analysis';
import { tally } from '../../../lib/tally';
import { NOTHING_READ } from '../../reading/proposal';
import { addStrands } from './number-rows';
import { NOTHING_TOLD, type PlanDecisions, type TrackerPlan } from './plan';
import { planLists } from './plan-references';
import { planRows } from './plan-rows';
import { rowsOf } from './plan-table';
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
  const names = analysis.sheets.map(({ sheet }) => sheet);
  const rows = yield* planRows(
    { read, found, existing, strands },
    { decisions, taken: knownMarks(analysis.settings, found, names) },
  );
  yield;
  const { actions, sessions, attendances, partners, sites } = rows;
  const told = joinLists(NOTHING_TOLD, [actions, sessions, attendances]);
  const { differences, vanished, setAside, deduced, notes } = told;
  const written = told.taken.flatMap(({ sources }) => sources);
  const refused = refusedCells(told.refused, written);
  return {
    content: {
      actions: actions.actions,
      own: actions.own,
      sessions: rowsOf(sessions),
      attendances: rowsOf(attendances),
      partners: partners.rows,
      sites: sites.rows,
      lists: planLists(found, rows.territories, { ...analysis.lists, strands }),
      settings: planSettings(analysis, read, told.marks),
    },
    differences,
    report: {
      ...countRows(analysis, refused),
      added: {
        actions: actions.added.length,
        sessions: sessions.added.length,
        attendances: attendances.added.length,
        partners: partners.added,
        sites: sites.added,
      },
      ...{ vanished, setAside, deduced, notes },
      ...{ kept: actions.found.size, rows: actions.rows, implied: actions.implied },
      left: [...analysis.sheets.flatMap(({ left }) => left), ...refused],
    },
  };
}

/** Lines that only gave rows the user does not want are explained, not written. */
function countRows(
  { sheets }: WorkbookAnalysis,
  refused: readonly LeftCells[],
): Pick<TrackerPlan['report'], 'rowsRead' | 'rowsWritten' | 'rowsExplained' | 'reasons'> {
  const sum = (count: (sheet: SheetAnalysis) => number): number =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    rowsRead: sum(({ counts }) => counts.read),
    rowsWritten: sum(({ counts }) => counts.written) - refused.length,
    rowsExplained: sum(({ counts }) => counts.explained) + refused.length,
    reasons: sumReasons([
      ...sheets.flatMap(({ counts }) => Object.entries(counts.reasons)),
      ...tally(refused.map(({ reason }) => reason)),
    ]),
  };
}

function sumReasons(told: readonly (readonly [string, number])[]): ReasonCounts {
  const sums = new Map<string, number>();
  for (const [reason, rows] of told) sums.set(reason, (sums.get(reason) ?? 0) + rows);
  return Object.fromEntries(sums);
}
