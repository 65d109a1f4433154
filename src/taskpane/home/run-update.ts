import type { Clock, Failure, RunOptions, WorkbookPort } from '../../app/ports';
import { updateAll } from '../../app/update-all';
import { ok, type Result } from '../../lib/result';
import { updateFr } from '../../locales/update.fr';

/** What « Tout mettre à jour » tells in the end. */
export interface UpdateReport {
  readonly blocking: number;
  readonly late: number;
}

/** « Tout mettre à jour »: checks, Bilan, Gantt, Jalons and Synthèse, in one step back. */
export async function runUpdate(
  { workbook, clock }: { readonly workbook: WorkbookPort; readonly clock: Clock },
  options: RunOptions,
): Promise<Result<UpdateReport, Failure>> {
  const updated = await updateAll({ workbook, clock, words: updateFr }, options);
  if (!updated.ok) return updated;
  const { checks, synthesis } = updated.value;
  return ok({ blocking: checks.counts.blocking, late: synthesis.late });
}
