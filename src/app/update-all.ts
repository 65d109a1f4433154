import { formatFrenchDate } from '../lib/calendar-date';
import { err, ok, type Result } from '../lib/result';
import type { Steps } from '../lib/steps';
import type { CheckReport } from '../programme/checks/report/report';
import type { CheckSheetWords } from '../programme/checks/sheet/words';
import { planSchedule, SCHEDULE_READ } from '../programme/schedule/plan-schedule';
import type { ScheduleWords } from '../programme/schedule/schedule-words';
import { TYPED_ZONE_NAMES } from '../programme/synthesis/read-synthesis';
import type { SynthesisWords } from '../programme/synthesis/words';
import { ACTION_TABLE, BASELINE_TABLE_NAME, CHECK_TABLE_NAME } from '../programme/tracker/columns';
import { namingSheets } from '../programme/tracker/name-sheets';
import {
  chooseGeneratedSheet,
  chooseSheetNames,
  TRACKER_TABLES,
  TRAINED_PERSONS_NAME,
} from '../programme/tracker/sheet-names';
import { fitsOnePage, fitWidths, layOutPage } from '../programme/tracker/layout/table-page';
import { writeAction } from '../programme/tracker/row-cells';
import { layOutMatches } from '../programme/tracker/layout/lay-out-matches';
import { isOlder, takeOver, type TakeOverNews } from '../programme/tracker/layout/take-over';
import { isAhead, isAwaitingDecision, isLate } from '../programme/tracker/lateness';
import { readTracker } from '../programme/tracker/read-tracker';
import type { TrackerWords } from '../programme/tracker/words';
import type { TrainingFigures } from '../programme/training/counts/figures';
import { writeSummary } from '../programme/training/summary/lay-out-summary';
import { isToBegin } from '../programme/training/summary/summary-guide';
import type { SummaryWords } from '../programme/training/plan/summary-words';
import { layOutTakenRows } from '../programme/workings/taken-rows';
import type { Edit } from '../workbook/edit';
import { quoteSheet } from '../workbook/location';
import type { ReadRequest, WorkbookSnapshot } from '../workbook/snapshot';
import { checkLoaded, editsOfCheck } from './check';
import { planSummaryOf } from './training/compute-training';
import { loadTracker, type LoadedTracker } from './load-tracker';
import type { Clock, Failure, RunOptions, WorkbookPort } from './ports';
import { breathe, runSteps } from './run-steps';
import { planSynthesis } from './plan-synthesis';
import { statusDateOf } from './training/training-facts';

/** The tables, the page of Bilan and what is typed on Synthèse; the workings are only written. */
const UPDATE_READ: ReadRequest = {
  sheets: {
    tables: [
      ...TRACKER_TABLES.map(({ table }) => table),
      CHECK_TABLE_NAME,
      BASELINE_TABLE_NAME,
      TRAINED_PERSONS_NAME,
    ],
    names: [],
  },
  parts: ['looks', 'merges', 'hidden', 'page'],
  ranges: {
    read: [...(SCHEDULE_READ.ranges?.read ?? []), ...TYPED_ZONE_NAMES],
    counted: SCHEDULE_READ.ranges?.counted ?? [],
  },
};

export interface UpdateWords {
  readonly checks: CheckSheetWords;
  readonly training: SummaryWords;
  readonly schedule: ScheduleWords;
  readonly synthesis: SynthesisWords;
  readonly tracker: TrackerWords;
}

export interface UpdateCommand {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly words: UpdateWords;
}

/** What the sheets say once they are all of today. */
export interface UpdateReport {
  readonly checks: CheckReport;
  /** Null without a table of sessions. */
  readonly training: TrainingFigures | null;
  /** Rows that are late, that fall due within sixty days, that await a decision. */
  readonly standing: Readonly<Record<'late' | 'ahead' | 'decisions', number>>;
  /** Null when this version made the tracker. */
  readonly takenOver: TakeOverNews | null;
}

/**
 * Tout mettre à jour: checks, Bilan, Gantt, Jalons and Synthèse from one reading of the workbook, in
 * one write and one step back. Synthèse comes to the front.
 */
export async function updateAll(
  command: UpdateCommand,
  options?: RunOptions,
): Promise<Result<UpdateReport, Failure>> {
  const { workbook, clock } = command;
  const loaded = await loadForUpdate(command, options);
  if (!loaded.ok) return loaded;
  const { tracker, taken } = loaded.value;
  if (tracker.actions === null) return err({ code: 'no-tracker' });
  const words = namingSheets(command.words, loaded.value.snapshot);
  const check = { workbook, clock, words: words.checks, scope: 'tracker', stale: [] } as const;
  const checked = await checkLoaded(loaded.value, check, options);
  if (!checked.ok) return checked;
  const sheets = await runSteps(
    planSheets(loaded.value, { workbook, clock, words }),
    'computing',
    options,
  );
  if (!sheets.ok) return sheets;
  await breathe(options);
  const planned = sheets.value;
  const steps = editsOfCheck(checked.value, words.checks, null);
  const checks = await runSteps(steps, 'computing', options);
  if (!checks.ok) return checks;
  await breathe(options);
  const { before, after } = taken;
  const edits = [
    ...before,
    ...planned.workings,
    ...checks.value,
    ...planned.edits,
    ...after,
  ].filter(({ kind }) => kind !== 'show');
  const sheet = chooseGeneratedSheet(loaded.value.snapshot, 'synthesis');
  const show: Edit = { kind: 'show', sheet, at: { row: 0, column: 0 } };
  const applied = await workbook.apply([...edits, show], options);
  if (!applied.ok) return applied;
  const actions = tracker.actions.rows.map(({ value }) => value);
  const day = statusDateOf(tracker, clock);
  return ok({
    checks: checked.value.report,
    training: planned.training,
    standing: {
      late: actions.filter((action) => isLate(action, day)).length,
      ahead: actions.filter((action) => isAhead(action, day)).length,
      decisions: actions.filter(isAwaitingDecision).length,
    },
    takenOver: taken.news,
  });
}

/** Everything a person may have hung on the columns of Suivi. */
const TAKE_OVER_READ: ReadRequest = {
  ...UPDATE_READ,
  sheets: 'all',
  parts: ['looks', 'merges', 'hidden', 'filter', 'comments', 'hyperlinks'],
};

interface LoadedForUpdate extends LoadedTracker {
  /** What brings it to this version: before and after all the rest is written. */
  readonly taken: {
    readonly before: readonly Edit[];
    readonly after: readonly Edit[];
    readonly news: TakeOverNews | null;
  };
}

/** The tracker as it is to be updated: one of an earlier version is first brought to this one. */
async function loadForUpdate(
  { workbook, words }: UpdateCommand,
  options?: RunOptions,
): Promise<Result<LoadedForUpdate, Failure>> {
  const loaded = await loadTracker(workbook, UPDATE_READ, options);
  if (!loaded.ok) return loaded;
  const asIs = ok({ ...loaded.value, taken: { before: [], after: [], news: null } });
  if (!isOlder(loaded.value.tracker)) return asIs;
  const all = await workbook.read(TAKE_OVER_READ, options);
  if (!all.ok) return all;
  const taken = takeOver(all.value, words.tracker);
  if (taken === null) return asIs;
  const { snapshot, edits, formulas, news } = taken;
  const { settings } = readTracker(all.value);
  const sheet = chooseSheetNames(snapshot).tblListes;
  const matches = layOutMatches(settings, snapshot, { sheet, words: words.tracker });
  const marks = layOutTakenRows(settings, snapshot, words.tracker);
  const before = [...matches, ...edits];
  const after = [...formulas, ...marks];
  return ok({ snapshot, tracker: readTracker(snapshot), taken: { before, after, news } });
}

interface PlannedSheets {
  readonly workings: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly training: TrainingFigures | null;
}

/** The sheets but Contrôle, in the order in which they read one another. */
function* planSheets(loaded: LoadedTracker, { clock, words }: UpdateCommand): Steps<PlannedSheets> {
  const { snapshot, tracker } = loaded;
  const summary = planSummaryOf(loaded, { clock, words: words.training });
  const isCounted = summary !== null && !isToBegin(summary.plan);
  yield;
  const schedule = yield* planSchedule(
    {
      tracker,
      snapshot: isCounted ? withSummaryName(snapshot) : snapshot,
      statusDate: statusDateOf(tracker, clock),
      choice: null,
      filters: null,
      writtenAt: `${formatFrenchDate(clock.today())} ${clock.timeOfDay()}`,
    },
    words.schedule,
  );
  yield;
  const synthesis = planSynthesis(
    {
      snapshot,
      actions: tracker.actions?.rows.map(({ value }) => value) ?? [],
      lists: tracker.lists,
      partners: tracker.partners?.rows.map(({ value }) => value) ?? [],
      hasAttendances: tracker.attendances !== null,
      sheets: chooseSheetNames(snapshot),
      summary: isCounted ? summary.plan : null,
    },
    words.synthesis,
  );
  yield;
  return {
    workings: schedule?.workings ?? [],
    edits: [
      ...(summary === null ? [] : writeSummary(summary.plan)),
      ...(schedule?.edits ?? []),
      ...synthesis,
      ...freePages(loaded, words.tracker),
    ],
    training: summary?.figures ?? null,
  };
}

/** Suivi was set on one page; once its rows outgrow it, it takes as many as it needs. */
function freePages(
  { snapshot, tracker: { actions } }: LoadedTracker,
  words: TrackerWords,
): readonly Edit[] {
  const page = snapshot.sheets.find(({ name }) => name === actions?.place.sheet)?.page;
  if (actions === null || !page?.known || page.value.fitToHeight !== 1) return [];
  const rows = actions.rows.map(({ value }) => writeAction(value));
  const columns = fitWidths(ACTION_TABLE.columns, rows);
  if (fitsOnePage(columns, rows)) return [];
  const { sheet, area } = actions.place;
  return [layOutPage(sheet, { area, columns, rows }, words.footer)];
}

/** The Gantt reads the persons trained by name: Bilan bears it once these edits are made. */
function withSummaryName(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = chooseGeneratedSheet(snapshot, 'summary');
  const isThere = snapshot.names.some(({ name }) => name === TRAINED_PERSONS_NAME);
  if (isThere) return snapshot;
  const formula = `=${quoteSheet(sheet)}!$A$1`;
  const name = { name: TRAINED_PERSONS_NAME, formula, isVisible: true };
  return { ...snapshot, names: [...snapshot.names, name] };
}
