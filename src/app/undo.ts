import type { Result } from '../lib/result';
import type { Applied, Failure, RunOptions, WorkbookPort } from './ports';

/** « Annuler la dernière opération »: the workbook as it was before the add-in's last write. */
export function undoLastOperation(
  workbook: WorkbookPort,
  options?: RunOptions,
): Promise<Result<Applied, Failure>> {
  return workbook.undoLast(options);
}
