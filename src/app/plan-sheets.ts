import { formatFrenchDate } from '../lib/calendar-date';
import type { Steps } from '../lib/steps';
import { planSchedule } from '../programme/schedule/plan-schedule';
import type { ScheduleWords } from '../programme/schedule/schedule-words';
import type { SynthesisWords } from '../programme/synthesis/synthesis-input';
import { ACTION_TABLE } from '../programme/tracker/columns';
import { fitsOnePage, fitWidths, layOutPage } from '../programme/tracker/layout/table-page';
import { writeAction } from '../programme/tracker/rows/row-cells';
import {
  chooseGeneratedSheet,
  chooseSheetNames,
  TRAINED_PERSONS_NAME,
} from '../programme/tracker/sheets/names';
import type { TrackerWords } from '../programme/tracker/words';
import type { SummaryWords } from '../programme/training/plan/summary-words';
import { writeSummary } from '../programme/training/summary/lay-out-summary';
import { isToBegin } from '../programme/training/summary/summary-guide';
import { quoteSheet } from '../workbook/location';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { LoadedTracker } from './load-tracker';
import { planSynthesis } from './plan-synthesis';
import type { Clock } from './ports';
import { planSummaryOf } from './training/compute-training';
import { statusDateOf } from './training/training-facts';
import type { Edits } from '../workbook/edit';

export interface SheetWords {
  readonly training: SummaryWords;
  readonly schedule: ScheduleWords;
  readonly synthesis: SynthesisWords;
  readonly tracker: TrackerWords;
}

/** The sheets but Contrôle, in the order in which they read one another. */
export function* planSheets(
  loaded: LoadedTracker,
  { clock, words }: { readonly clock: Clock; readonly words: SheetWords },
): Steps<{ readonly workings: Edits; readonly edits: Edits }> {
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
  };
}

/** Suivi was set on one page; once its rows outgrow it, it takes as many as it needs. */
function freePages({ snapshot, tracker: { actions } }: LoadedTracker, words: TrackerWords): Edits {
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
