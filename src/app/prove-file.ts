import { ok, type Result } from '../lib/result';
import { findShared } from '../programme/checks/check-shared';
import type { Acceptance } from '../programme/checks/context/finding';
import { type CopyProof, proveCopy } from '../programme/sharing/prove-copy';
import { readTracker } from '../programme/tracker/read-tracker';
import type { Clock, Failure } from './ports';
import { inputOf, type Reading, readSheets, tellTyped } from './read-file';
import { runSteps } from './run-steps';

interface Proving {
  readonly clock: Clock;
  readonly codes: ReadonlySet<string>;
  readonly acceptances: readonly Acceptance[];
}

/** Of the sheets that repeat what was typed, the large ones, only what they alone say is judged. */
export async function proveFile(
  reading: Reading,
  { clock, codes, acceptances }: Proving,
): Promise<Result<CopyProof, Failure>> {
  const isTyped = await tellTyped(reading);
  if (!isTyped.ok) return isTyped;
  const read = await readSheets(reading, {
    isWanted: () => true,
    isRepeated: (sheet) => !isTyped.value(sheet),
  });
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const input = { ...inputOf(snapshot, readTracker(snapshot), clock), acceptances };
  const found = await runSteps(findShared(input), 'computing', reading.options);
  return found.ok ? ok(proveCopy(snapshot, found.value, codes)) : found;
}
