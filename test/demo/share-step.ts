import {
  isProven,
  makeCopy,
  openFile,
  planShare,
  type ProvenCopy,
  type ShareCommand,
} from '../../src/app/share-copy';
import type { Clock, RunOptions } from '../../src/app/ports';
import { createWorkbookFile } from '../../src/excel/workbook-file';
import { err, ok, type Result } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import type { SharingPlan } from '../../src/programme/sharing/plan-copy';
import { tellFailure } from './tell-failure';
import { SAYS } from './words.fr';

/** A copy to write, and what is said of it. */
export interface SharedCopy {
  readonly bytes: Uint8Array;
  readonly sentences: readonly string[];
}

/** Préparer la copie à partager, as proposed. The error is a sentence. */
export async function makeSharedCopy(
  clock: Clock,
  options: RunOptions,
): Promise<Result<SharedCopy, string>> {
  const files = createWorkbookFile();
  const command: ShareCommand = { files, clock, words: sharingFr };
  const opened = await openFile(command, options);
  if (!opened.ok) return err(tellFailure(opened.error));
  const plan = planShare(opened.value, opened.value.choices, command);
  const made = await makeCopy(opened.value, plan, { ...command, options });
  if (!made.ok) return err(tellFailure(made.error));
  if (!isProven(made.value)) return err(SAYS.shareStopped(made.value.proof));
  return ok({ bytes: made.value.bytes, sentences: told(plan, made.value) });
}

/** What went, what stays, what was frozen: three lines, and what keeps it from being ready. */
function told(plan: SharingPlan, { counts, proof }: ProvenCopy): readonly string[] {
  const sheets = (isKept: boolean): readonly string[] =>
    plan.sheets.filter((one) => one.isKept === isKept).map(({ sheet }) => sheet);
  const columns = plan.columns.filter((one) => !one.isKept).map(({ header }) => header);
  return [
    SAYS.shareWent(sheets(false), columns),
    SAYS.shareStays(sheets(true), proof.sheets),
    SAYS.shareFrozen(counts, plan.maskedCounts),
    ...(proof.faults.length === 0 ? [] : [SAYS.shareNotReady(proof.faults)]),
  ];
}
