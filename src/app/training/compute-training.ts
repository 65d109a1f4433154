import { err, ok } from '../../lib/result';
import { ATTENDANCE_TABLE, SESSION_TABLE, SETTING_TABLE } from '../../programme/tracker/columns';
import { namingSheets } from '../../programme/tracker/sheets/name-sheets';
import {
  chooseGeneratedSheet,
  TRAINED_PERSONS_NAME,
  TRACKER_TABLE_NAMES,
} from '../../programme/tracker/sheets/names';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { writeSummary } from '../../programme/training/summary/lay-out-summary';
import { planSummary, type SummaryPlan } from '../../programme/training/plan/summary-plan';
import type { SummaryWords } from '../../programme/training/plan/summary-words';
import { namedRange } from '../../workbook/named-range';
import { type LoadedTracker, loadTracker, requestOf, whyWithout } from '../load-tracker';
import type { Command, RunOptions, Outcome } from '../ports';
import { statusDateOf, trainingFiguresOf } from './training-facts';

/** The tables and the page as it stands; the workings are only written. */
const SUMMARY_READ = requestOf([...TRACKER_TABLE_NAMES, TRAINED_PERSONS_NAME]);

/** What the figures are counted from. */
const COUNTED_READ = requestOf(
  [SESSION_TABLE, ATTENDANCE_TABLE, SETTING_TABLE].map(({ table }) => table),
);

/**
 * Computes attendance against the target and writes « Bilan formations ». Figures are as of the
 * status date of « Paramètres », today when there is none.
 */
export async function computeTrainingSummary(
  command: Command<SummaryWords>,
  options?: RunOptions,
): Outcome<TrainingFigures> {
  const { workbook } = command;
  const loaded = await loadTracker(workbook, SUMMARY_READ, options);
  if (!loaded.ok) return loaded;
  const planned = planSummaryOf(loaded.value, command);
  if (planned === null) return err(whyWithout('sessions', loaded.value.snapshot));
  const applied = await workbook.apply(writeSummary(planned.plan), options);
  return applied.ok ? ok(planned.figures) : applied;
}

/** The figures as the tables are now, and whether « Bilan formations » shows them too. */
export interface TrainingReadout {
  readonly figures: TrainingFigures;
  readonly isWritten: boolean;
}

/** Reads what {@link computeTrainingSummary} counts; nothing is written. */
export async function readTrainingFigures(
  { workbook, clock }: Omit<Command<unknown>, 'words'>,
  options?: RunOptions,
): Outcome<TrainingReadout> {
  const loaded = await loadTracker(workbook, COUNTED_READ, options);
  if (!loaded.ok) return loaded;
  const { tracker, snapshot } = loaded.value;
  const figures = trainingFiguresOf(tracker, statusDateOf(tracker, clock));
  if (figures === null) return err(whyWithout('sessions', snapshot));
  return ok({ figures, isWritten: namedRange(snapshot, TRAINED_PERSONS_NAME) !== null });
}

/** The summary of a workbook that was read; null without a table of sessions. */
export function planSummaryOf(
  { snapshot, tracker }: LoadedTracker,
  { clock, words: given }: Omit<Command<SummaryWords>, 'workbook'>,
): { readonly figures: TrainingFigures; readonly plan: SummaryPlan } | null {
  const words = namingSheets(given, snapshot);
  const figures = trainingFiguresOf(tracker, statusDateOf(tracker, clock));
  if (figures === null) return null;
  const sheet = chooseGeneratedSheet(snapshot, 'summary');
  return { figures, plan: planSummary({ tracker, snapshot, figures, sheet, words }) };
}
