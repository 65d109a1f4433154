import { err, ok, type Result } from '../lib/result';
import { chooseGeneratedSheet } from '../programme/tracker/sheet-names';
import type { TrainingFigures } from '../programme/training/figures';
import { layOutSummary } from '../programme/training/lay-out-summary';
import type { SummaryWords } from '../programme/training/summary-words';
import { loadTracker } from './load-tracker';
import type { Clock, Failure, RunOptions, WorkbookPort } from './ports';
import { statusDateOf, trainingFiguresOf } from './training-facts';

/**
 * Computes attendance against the target and writes « Bilan formations ». Figures are as of the
 * status date of « Paramètres », today when there is none.
 */
export async function computeTrainingSummary(
  input: {
    readonly workbook: WorkbookPort;
    readonly clock: Clock;
    readonly words: SummaryWords;
  },
  options?: RunOptions,
): Promise<Result<TrainingFigures, Failure>> {
  const { workbook, clock, words } = input;
  const loaded = await loadTracker(workbook, { sheets: 'all', parts: [] }, options);
  if (!loaded.ok) return loaded;
  const { snapshot, tracker } = loaded.value;
  const figures = trainingFiguresOf(tracker, statusDateOf(tracker, clock));
  if (figures === null) return err({ code: 'no-tracker' });
  const sheet = chooseGeneratedSheet(snapshot, 'summary');
  const edits = layOutSummary({ tracker, snapshot, sheet, audience: 'internal', words });
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(figures) : applied;
}
