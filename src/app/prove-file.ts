import { ok, type Result } from '../lib/result';
import type { PackageCopy } from '../package/copy/copy-package';
import { findShared } from '../programme/checks/check-shared';
import type { Acceptance, FindingPlace } from '../programme/checks/context/finding';
import { type CopyProof, isBroken, proveCopy } from '../programme/sharing/prove-copy';
import { readTracker } from '../programme/tracker/read-tracker';
import { listOwnSheets } from '../programme/tracker/sheet-names';
import type { Clock, Failure } from './ports';
import { inputOf, type Reading, readSheets, tellTyped } from './read-file';

interface Proving {
  readonly clock: Clock;
  readonly codes: ReadonlySet<string>;
  readonly counts: PackageCopy['counts'];
  readonly acceptances: readonly Acceptance[];
}

/** Of the sheets that repeat what was typed, the large ones, only what they alone say is judged. */
export async function proveFile(
  reading: Reading,
  { clock, codes, counts, acceptances }: Proving,
): Promise<Result<CopyProof, Failure>> {
  const isTyped = await tellTyped(reading);
  if (!isTyped.ok) return isTyped;
  const read = await readSheets(reading, {
    isWanted: () => true,
    isRepeated: (sheet) => !isTyped.value(sheet),
    isFormulaWanted: isBroken,
  });
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const own = new Set(listOwnSheets(snapshot));
  const input = { ...inputOf(snapshot, readTracker(snapshot), clock), acceptances };
  const told = findShared(input).filter(({ place }) => !isRepeated(place, own, counts.frozenAt));
  return ok(proveCopy(snapshot, told, codes));
}

/** On the sheets it makes, a formula that was replaced repeats a cell that is judged where it was typed. */
function isRepeated(
  place: FindingPlace,
  own: ReadonlySet<string>,
  frozenAt: PackageCopy['counts']['frozenAt'],
): boolean {
  if (place.kind !== 'cell' || !own.has(place.sheet)) return false;
  return frozenAt.get(place.sheet)?.has(`${place.row}:${place.column}`) ?? false;
}
