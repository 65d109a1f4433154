import type { Settings } from '../../tracker/settings';
import type { Tracker, TrackerTable } from '../../tracker/tracker';
import type { SheetAnalysis, WorkbookAnalysis } from '../analysis';
import { TARGET_LABELS } from '../tables/column-targets';
import { addStrands } from './number-rows';
import type { PlanDecisions, TrackerPlan } from './plan';
import { type ActionPlan, planActions } from './plan-actions';
import type { SheetReading } from '../proposal';
import { planListedNames } from './plan-listed';
import { addPartners, addSites, newNames, planLists } from './plan-references';
import { planAttendances, planSessions } from './plan-trainings';
import { refusedCells } from './refused-cells';
import { noteTakenRows, readTakenRows } from './taken-rows';

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
  const strands = addStrands(analysis.lists.strands, found.newStrands);
  const sheets = new Set(read.map(({ sheet }) => sheet));
  const taken = readTakenRows(analysis.settings.takenRows);
  const actions = planActions({
    existing: valuesOf(existing?.actions),
    proposed: found.actions,
    decisions,
    strands,
    taken,
    wasRead: (source) => sheets.has(source.slice(0, source.lastIndexOf('!'))),
  });
  const sessions = planSessions({
    existing: valuesOf(existing?.sessions),
    proposed: found.sessions,
    decisions,
    taken,
  });
  const attendances = planAttendances(valuesOf(existing?.attendances), found.attendances);
  const lists = {
    partners: valuesOf(existing?.partners),
    sites: valuesOf(existing?.sites),
  };
  const used = newNames(
    { actions: valuesOf(existing?.actions), sessions: valuesOf(existing?.sessions) },
    { actions: actions.actions, sessions: sessions.sessions },
  );
  const listed = planListedNames(read, taken);
  const partners = addPartners(lists.partners, found.partners, {
    ...used,
    partners: [...used.partners, ...listed.partners],
  });
  const sites = addSites(lists.sites, found.sites, [...used.sites, ...listed.sites]);
  const refused = refusedCells(actions.refused, [
    ...actions.taken.flatMap(({ sources }) => sources),
    ...sessions.taken.flatMap(({ sources }) => sources),
    ...found.attendances.flatMap(({ sources }) => sources),
  ]);
  return {
    content: {
      actions: actions.actions,
      sessions: sessions.sessions,
      attendances: attendances.attendances,
      partners: partners.rows,
      sites: sites.rows,
      lists: planLists(found, { ...analysis.lists, strands }),
      settings: planSettings(analysis, read, [
        ...actions.marks,
        ...sessions.marks,
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
        partners: partners.added,
        sites: sites.added,
      },
      ...reportOf(actions),
      setAside: [...actions.setAside, ...sessions.setAside],
      left: [...analysis.sheets.flatMap(({ left }) => left), ...refused],
    },
  };
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
): Pick<TrackerPlan['report'], 'kept' | 'vanished' | 'rows' | 'implied' | 'deduced' | 'notes'> {
  const { kept, vanished, rows, implied, deduced, notes } = plan;
  return { kept, vanished, rows, implied, deduced, notes };
}

/** The settings, with the reference date and all that the user taught, where an auditor can see it. */
function planSettings(
  { settings, referenceDate, answers }: WorkbookAnalysis,
  read: readonly SheetAnalysis[],
  marks: readonly { readonly sheet: string; readonly mark: string }[],
): Settings {
  const bySheet = new Map(read.map(({ sheet }): [string, string[]] => [sheet, []]));
  for (const { sheet, mark } of marks) bySheet.get(sheet)?.push(mark);
  const matches = read.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  const learned = matches
    .filter(({ header, target, why }) => {
      // What a column without header was taken for must not change with the names learnt from it.
      return (header !== '' || why === 'content') && target !== 'period';
    })
    .map(({ key, target }) => [key, TARGET_LABELS[target]] as const);
  return {
    ...settings,
    referenceDate: referenceDate?.date ?? settings.referenceDate,
    colourStatuses: { ...settings.colourStatuses, ...answers.colourStatuses },
    columnMatches: { ...settings.columnMatches, ...Object.fromEntries(learned) },
    statusWords: { ...settings.statusWords, ...answers.statusWords },
    takenRows: noteTakenRows(settings.takenRows, bySheet),
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
