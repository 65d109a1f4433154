import { checkWorkbook } from '../../app/check';
import { computeTrainingSummary } from '../../app/compute-training';
import { generateGantt } from '../../app/generate-gantt';
import type { Clock, Failure, RunOptions, WorkbookPort } from '../../app/ports';
import { ok, type Result } from '../../lib/result';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import { scheduleFr } from '../../locales/schedule.fr';
import { trainingFr } from '../../locales/training.fr';

/** What « Tout mettre à jour » tells in the end. */
export interface UpdateReport {
  readonly blocking: number;
  readonly late: number;
}

/** « Tout mettre à jour »: checks, Bilan, Gantt and Jalons, one after the other. */
export async function runUpdate(
  { workbook, clock }: { readonly workbook: WorkbookPort; readonly clock: Clock },
  options: RunOptions,
): Promise<Result<UpdateReport, Failure>> {
  const training = await computeTrainingSummary({ workbook, clock, words: trainingFr }, options);
  if (!training.ok && training.error.code !== 'no-tracker') return training;
  const asBefore = { choice: null, filters: null };
  const gantt = await generateGantt({ workbook, clock, words: scheduleFr, ...asBefore }, options);
  if (!gantt.ok) return gantt;
  const checks = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
  const checked = await checkWorkbook(checks, options);
  if (!checked.ok) return checked;
  return ok({ blocking: checked.value.report.counts.blocking, late: gantt.value.late.length });
}
