import { err, ok, type Result } from '../../lib/result';
import { chooseGeneratedSheet } from '../../programme/tracker/sheet-names';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { writeSummary } from '../../programme/training/summary/lay-out-summary';
import { layOutSharedSummary } from '../../programme/training/summary/lay-out-shared-summary';
import { showSmallCounts } from '../../programme/training/summary/summary-settings';
import { figurePlace } from '../../programme/training/summary/figure-cells';
import type { SummaryPlan } from '../../programme/training/summary/summary-plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { planTrainingSummary, type TrainingCommand } from './compute-training';
import type { Failure, FollowUp, RunOptions } from '../ports';

/** The copy that may be shared: the sheet that holds it, and the figures it shows. */
export interface SharedSummary {
  readonly sheet: string;
  readonly figures: TrainingFigures;
}

/**
 * Writes « Bilan (partage) »: what « Bilan formations » shows, small counts masked, as values alone.
 * Excel computes the summary first; what it shows is then copied. One operation, taken back as one.
 */
export async function shareTrainingSummary(
  command: TrainingCommand,
  options?: RunOptions,
): Promise<Result<SharedSummary, Failure>> {
  const planned = await planTrainingSummary(command, 'shared', options);
  if (!planned.ok) return planned;
  const { figures, plan } = planned.value;
  const sheet = chooseGeneratedSheet(plan.snapshot, 'sharedSummary');
  const freeze = async (): Promise<Result<FollowUp<SharedSummary>, Failure>> => {
    const request = {
      sheets: { tables: [], names: [plan.sheet, plan.workings, sheet] },
      parts: [],
    };
    const read = await command.workbook.read(request, options);
    if (!read.ok) return read;
    const summary = computedSummary(read.value, plan, figures);
    const workings = read.value.sheets.find(({ name }) => name === plan.workings);
    if (summary === null || workings === undefined) return err({ code: 'busy' });
    const found = { summary, workings, snapshot: read.value };
    const copy = layOutSharedSummary({ plan, ...found, target: sheet });
    return ok({ edits: [showSmallCounts(plan), ...copy], report: { sheet, figures } });
  };
  return command.workbook.applyThen(writeSummary(plan), freeze, options);
}

/** The sheet of the summary once Excel has computed it; null as long as it shows other figures. */
function computedSummary(
  { sheets }: WorkbookSnapshot,
  plan: SummaryPlan,
  figures: TrainingFigures,
): SheetSnapshot | null {
  const summary = sheets.find(({ name }) => name === plan.sheet);
  const shown = (indicator: 'persons' | 'participations' | 'registered'): unknown => {
    const { row, column } = figurePlace(indicator);
    return summary?.values[row]?.[column];
  };
  const isComputed =
    shown('persons') === figures.persons.high &&
    shown('participations') === figures.participations &&
    shown('registered') === figures.registered;
  return summary !== undefined && isComputed ? summary : null;
}
