import { ok } from '../lib/result';
import { readPackage, type ReadingChoice } from '../package/read-package';
import type { WorkbookPackage } from '../package/workbook-part';
import type { CheckInput } from '../programme/checks/context/context';
import { isBroken } from '../programme/sharing/prove-copy';
import { ownSheets } from '../programme/sharing/sheet-choices';
import { type NamePairs, pairNames, withUsualNames } from '../programme/tracker/sheets/own-names';
import type { Tracker } from '../programme/tracker/tracker';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Clock, Outcome, RunOptions } from './ports';
import { runSteps } from './run-steps';

/** A package on its way to be read. */
export interface Reading {
  readonly pack: WorkbookPackage;
  readonly options: RunOptions | undefined;
}

/** Our tables bear their usual names, as in the open workbook; of formulas only broken ones are told. */
export async function readSheets(
  { pack, options }: Reading,
  choice: Pick<ReadingChoice, 'isWanted' | 'isRepeated'>,
): Outcome<{ readonly snapshot: WorkbookSnapshot; readonly pairs: NamePairs }> {
  const steps = readPackage(pack, { ...choice, isFormulaWanted: isBroken });
  const read = await runSteps(steps, 'reading', options);
  if (!read.ok) return read;
  const pairs = pairNames(read.value);
  return ok({ snapshot: withUsualNames(read.value, pairs), pairs });
}

/** Tells the sheets that are typed in, or of which nothing is known, from those that repeat the tracker. */
export async function tellTyped(reading: Reading): Outcome<(sheet: string) => boolean> {
  const names = await readSheets(reading, { isWanted: () => false });
  if (!names.ok) return names;
  const own = ownSheets(names.value.snapshot);
  const repeated = new Set(REPEATED.map((kind) => own.get(kind)));
  return ok((sheet) => !repeated.has(sheet));
}

/** Sheets that only repeat the tracker: nothing of the plan depends on what they hold. */
const REPEATED: readonly string[] = ['synthesis', 'gantt', 'milestones', 'baseline', 'workings'];

/** What the rules of sharing look at in a file. */
export function inputOf(snapshot: WorkbookSnapshot, tracker: Tracker, clock: Clock): CheckInput {
  return {
    tracker,
    snapshot,
    scope: 'sharing',
    today: clock.today(),
    training: null,
    stale: null,
  };
}
