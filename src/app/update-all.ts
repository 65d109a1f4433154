import type { CalendarDate } from '../lib/calendar-date';
import { err, ok } from '../lib/result';
import type { CheckReport } from '../programme/checks/report/report';
import type { CheckSheetWords } from '../programme/checks/sheet/words';
import { isAhead, isAwaitingDecision, isLate } from '../programme/tracker/lateness';
import { isOlder, takeOver, type TakeOverNews } from '../programme/tracker/layout/take-over';
import { namingSheets } from '../programme/tracker/sheets/name-sheets';
import {
  chooseGeneratedSheet,
  chooseSheetNames,
  TRAINED_PERSONS_NAME,
  TRACKER_TABLE_NAMES,
} from '../programme/tracker/sheets/names';
import type { Tracker } from '../programme/tracker/tracker';
import type { Edit, Edits } from '../workbook/edit';
import { checkLoaded, editsOfCheck } from './check';
import type { Command, RunOptions, WorkbookPort, Outcome } from './ports';
import { breathe, runSteps } from './run-steps';
import { statusDateOf } from './training/training-facts';
import { planSheets, type SheetWords } from './plan-sheets';
import { SCHEDULE_READ } from '../programme/schedule/plan-schedule';
import { TYPED_ZONE_NAMES } from '../programme/synthesis/read-synthesis';
import { BASELINE_TABLE_NAME, CHECK_TABLE_NAME } from '../programme/tracker/columns';
import { layOutMatches } from '../programme/tracker/layout/lay-out-matches';
import { readTracker } from '../programme/tracker/read-tracker';
import type { TrackerWords } from '../programme/tracker/words';
import { layOutTakenRows } from '../programme/workings/taken-rows';
import type { ReadRequest } from '../workbook/snapshot';
import { applyTo, type LoadedTracker, loadTracker, requestOf, whyWithout } from './load-tracker';

export interface UpdateWords extends SheetWords {
  readonly checks: CheckSheetWords;
}

/** What the sheets say once they are all of today. */
export interface UpdateReport {
  readonly checks: CheckReport;
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
  command: Command<UpdateWords>,
  options?: RunOptions,
): Outcome<UpdateReport> {
  const { workbook, clock } = command;
  const loaded = await loadForUpdate(workbook, command.words.tracker, options);
  if (!loaded.ok) return loaded;
  const { tracker, taken, snapshot } = loaded.value;
  if (tracker.actions === null) return err(whyWithout('actions', snapshot));
  const words = namingSheets(command.words, snapshot);
  const check = { workbook, clock, words: words.checks, scope: 'tracker', stale: [] } as const;
  const checked = await checkLoaded(loaded.value, check, options);
  if (!checked.ok) return checked;
  const sheets = await runSteps(planSheets(loaded.value, { clock, words }), 'computing', options);
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
  const sheet = chooseGeneratedSheet(snapshot, 'synthesis');
  const show: Edit = { kind: 'show', sheet, at: { row: 0, column: 0 } };
  const applied = await applyTo({ workbook, snapshot }, [...edits, show], options);
  if (!applied.ok) return applied;
  return ok({
    checks: checked.value.report,
    standing: standingOf(tracker.actions, statusDateOf(tracker, clock)),
    takenOver: taken.news,
  });
}

function standingOf(
  { rows }: NonNullable<Tracker['actions']>,
  day: CalendarDate,
): UpdateReport['standing'] {
  const actions = rows.map(({ value }) => value);
  return {
    late: actions.filter((action) => isLate(action, day)).length,
    ahead: actions.filter((action) => isAhead(action, day)).length,
    decisions: actions.filter(isAwaitingDecision).length,
  };
}

/** The tables, the page of Bilan and what is typed on Synthèse; the workings are only written. */
const UPDATE_READ: ReadRequest = {
  ...requestOf([
    ...TRACKER_TABLE_NAMES,
    CHECK_TABLE_NAME,
    BASELINE_TABLE_NAME,
    TRAINED_PERSONS_NAME,
  ]),
  parts: ['looks', 'merges', 'hidden', 'page'],
  ranges: {
    read: [...(SCHEDULE_READ.ranges?.read ?? []), ...TYPED_ZONE_NAMES],
    counted: SCHEDULE_READ.ranges?.counted ?? [],
  },
};

/** Everything a person may have hung on the columns of Suivi. */
const TAKE_OVER_READ: ReadRequest = {
  ...UPDATE_READ,
  sheets: 'all',
  parts: ['looks', 'merges', 'hidden', 'filter', 'comments', 'hyperlinks'],
};

interface LoadedForUpdate extends LoadedTracker {
  /** What brings it to this version: before and after all the rest is written. */
  readonly taken: {
    readonly before: Edits;
    readonly after: Edits;
    readonly news: TakeOverNews | null;
  };
}

/** The tracker as it is to be updated: one of an earlier version is first brought to this one. */
async function loadForUpdate(
  workbook: WorkbookPort,
  words: TrackerWords,
  options?: RunOptions,
): Outcome<LoadedForUpdate> {
  const loaded = await loadTracker(workbook, UPDATE_READ, options);
  if (!loaded.ok) return loaded;
  const asIs = ok({ ...loaded.value, taken: { before: [], after: [], news: null } });
  if (!isOlder(loaded.value.tracker)) return asIs;
  const all = await workbook.read(TAKE_OVER_READ, options);
  if (!all.ok) return all;
  const taken = takeOver(all.value, words);
  if (taken === null) return asIs;
  const { snapshot, edits, formulas, news } = taken;
  const { settings } = readTracker(all.value);
  const sheet = chooseSheetNames(snapshot).tblListes;
  const matches = layOutMatches(settings, snapshot, { sheet, words });
  const marks = layOutTakenRows(settings, snapshot, words);
  const before = [...matches, ...edits];
  const after = [...formulas, ...marks];
  return ok({ snapshot, tracker: readTracker(snapshot), taken: { before, after, news } });
}
