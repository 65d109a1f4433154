import { fold } from '../../lib/text';
import type { TrackerLists } from '../tracker/lists';
import type { Settings } from '../tracker/settings';
import type { Partner, Site, Tracker, TrackerTable } from '../tracker/tracker';
import type { SheetAnalysis, WorkbookAnalysis } from './analysis';
import { TARGET_LABELS } from './column-targets';
import { newWords, uniqueNames, uniqueSites } from './gather-reading';
import { addStrands } from './number-rows';
import type { PlanDecisions, TrackerPlan } from './plan';
import { type ActionPlan, planActions } from './plan-actions';
import type { SheetReading } from './proposal';
import { planAttendances, planSessions } from './plan-trainings';

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
  const actions = planActions({
    existing: valuesOf(existing?.actions),
    proposed: found.actions,
    decisions,
    strands,
    wasRead: (source) => sheets.has(source.slice(0, source.lastIndexOf('!'))),
  });
  const sessions = planSessions(valuesOf(existing?.sessions), found.sessions, decisions);
  const attendances = planAttendances(valuesOf(existing?.attendances), found.attendances);
  const partners = addNamed(valuesOf(existing?.partners), uniqueNames(found.partners));
  const sites = addNamed(valuesOf(existing?.sites), uniqueSites(found.sites));
  return {
    content: {
      actions: actions.actions,
      sessions: sessions.sessions,
      attendances: attendances.attendances,
      partners: partners.rows,
      sites: sites.rows,
      lists: planLists(found, { ...analysis.lists, strands }),
      settings: planSettings(analysis, read),
    },
    differences: [...actions.differences, ...sessions.differences],
    report: {
      ...countRows(analysis),
      added: {
        actions: actions.added,
        sessions: sessions.added,
        attendances: attendances.added,
        partners: partners.added,
        sites: sites.added,
      },
      ...reportOf(actions),
      left: analysis.sheets.flatMap(({ left }) => left),
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

function reportOf({
  kept,
  vanished,
  implied,
  deduced,
  notes,
}: ActionPlan): Pick<TrackerPlan['report'], 'kept' | 'vanished' | 'implied' | 'deduced' | 'notes'> {
  return { kept, vanished, implied, deduced, notes };
}

function addNamed<Row extends Partner | Site>(
  existing: readonly Row[],
  found: readonly Row[],
): { readonly rows: readonly Row[]; readonly added: number } {
  const held = new Set(existing.flatMap(namesOf).map(fold));
  const fresh = found.filter(({ name }) => !held.has(fold(name)));
  return { rows: [...existing, ...fresh], added: fresh.length };
}

function namesOf(row: Partner | Site): readonly string[] {
  return 'aliases' in row
    ? [row.name, row.acronym, ...row.aliases].filter((name) => name !== '')
    : [row.name];
}

/** The lists, plus the words that the source brings. */
function planLists(found: FoundRows, lists: TrackerLists): TrackerLists {
  const sessions = found.sessions.map(({ fields }) => fields);
  const attendances = found.attendances.map(({ fields }) => fields);
  const add = (held: readonly string[], words: readonly string[]): readonly string[] => [
    ...held,
    ...newWords(words, held),
  ];
  return {
    strands: lists.strands,
    territories: add(lists.territories, found.territories),
    trainings: add(
      lists.trainings,
      sessions.map(({ training }) => training),
    ),
    basins: add(
      lists.basins,
      [...sessions, ...attendances].map(({ basin }) => basin),
    ),
    jobs: add(
      lists.jobs,
      attendances.map(({ job }) => job),
    ),
  };
}

/** The settings, with the reference date and all that the user taught, where an auditor can see it. */
function planSettings(
  { settings, referenceDate, answers }: WorkbookAnalysis,
  read: readonly SheetAnalysis[],
): Settings {
  const matches = read.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  const learned = matches
    .filter(({ header, target }) => header !== '' && target !== 'period')
    .map(({ key, target }) => [key, TARGET_LABELS[target]] as const);
  return {
    ...settings,
    referenceDate: referenceDate?.date ?? settings.referenceDate,
    colourStatuses: { ...settings.colourStatuses, ...answers.colourStatuses },
    columnMatches: { ...settings.columnMatches, ...Object.fromEntries(learned) },
    statusWords: { ...settings.statusWords, ...answers.statusWords },
  };
}

function countRows({
  sheets,
}: WorkbookAnalysis): Pick<TrackerPlan['report'], 'rowsRead' | 'rowsWritten' | 'rowsExplained'> {
  const sum = (count: (sheet: SheetAnalysis) => number): number =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    rowsRead: sum(({ counts }) => counts.read),
    rowsWritten: sum(({ counts }) => counts.written),
    rowsExplained: sum(({ counts }) => counts.explained),
  };
}
