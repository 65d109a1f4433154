import { err, ok, type Result } from '../../lib/result';
import { chooseGeneratedSheet } from '../../programme/tracker/sheet-names';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { writeSummary } from '../../programme/training/summary/lay-out-summary';
import {
  planSummary,
  type SummaryInput,
  type SummaryPlan,
} from '../../programme/training/summary/summary-plan';
import type { SummaryWords } from '../../programme/training/summary/summary-words';
import { loadTracker, type LoadedTracker } from '../load-tracker';
import type { Clock, Failure, RunOptions, WorkbookPort } from '../ports';
import { statusDateOf, trainingFiguresOf } from './training-facts';

export interface TrainingCommand {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly words: SummaryWords;
}

/**
 * Computes attendance against the target and writes « Bilan formations ». Figures are as of the
 * status date of « Paramètres », today when there is none.
 */
export async function computeTrainingSummary(
  command: TrainingCommand,
  options?: RunOptions,
): Promise<Result<TrainingFigures, Failure>> {
  const planned = await planTrainingSummary(command, 'internal', options);
  if (!planned.ok) return planned;
  const { figures, plan } = planned.value;
  const applied = await command.workbook.apply(writeSummary(plan), options);
  return applied.ok ? ok(figures) : applied;
}

/** Reads the workbook, computes its figures and places its summary. */
export async function planTrainingSummary(
  { workbook, clock, words }: TrainingCommand,
  audience: SummaryInput['audience'],
  options?: RunOptions,
): Promise<Result<{ readonly figures: TrainingFigures; readonly plan: SummaryPlan }, Failure>> {
  const loaded = await loadTracker(workbook, { sheets: 'all', parts: [] }, options);
  if (!loaded.ok) return loaded;
  const planned = planSummaryOf(loaded.value, { clock, words, audience });
  return planned === null ? err({ code: 'no-tracker' }) : ok(planned);
}

/** The summary of a workbook that was read; null without a table of sessions. */
export function planSummaryOf(
  { snapshot, tracker }: LoadedTracker,
  command: Pick<TrainingCommand, 'clock' | 'words'> & Partial<Pick<SummaryInput, 'audience'>>,
): { readonly figures: TrainingFigures; readonly plan: SummaryPlan } | null {
  const { clock, words, audience = 'internal' } = command;
  const figures = trainingFiguresOf(tracker, statusDateOf(tracker, clock));
  if (figures === null) return null;
  const sheet = chooseGeneratedSheet(snapshot, 'summary');
  return { figures, plan: planSummary({ tracker, snapshot, figures, sheet, audience, words }) };
}
