import type { Clock, RunOptions, WorkbookPort, Outcome } from '../../app/ports';
import { updateAll } from '../../app/update-all';
import { ok } from '../../lib/result';
import type { UpdateNews } from '../../locales/pane/frame/home-words';
import { updateFr } from '../../locales/sheets/update.fr';

/** « Tout mettre à jour »: every sheet of results, in one write and one step back. */
export async function runUpdate(
  { workbook, clock }: { readonly workbook: WorkbookPort; readonly clock: Clock },
  options: RunOptions,
): Outcome<UpdateNews> {
  const updated = await updateAll({ workbook, clock, words: updateFr }, options);
  if (!updated.ok) return updated;
  const { checks, standing, takenOver } = updated.value;
  return ok({ blocking: checks.counts.blocking, late: standing.late, takenOver });
}
