import { ok, type Result } from '../lib/result';
import type { PackageCopy } from '../package/copy/copy-package';
import { findOnSheet, findShared } from '../programme/checks/check-shared';
import type { Acceptance, FindingPlace } from '../programme/checks/context/finding';
import type { Finding } from '../programme/checks/report/judged-finding';
import { type CopyProof, isBroken, proveCopy } from '../programme/sharing/prove-copy';
import { readTracker } from '../programme/tracker/read-tracker';
import { listOwnSheets } from '../programme/tracker/sheet-names';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Clock, Failure } from './ports';
import { inputOf, type Reading, readSheets, tellTyped } from './read-file';

interface Proving {
  readonly clock: Clock;
  readonly codes: ReadonlySet<string>;
  readonly counts: PackageCopy['counts'];
  readonly acceptances: readonly Acceptance[];
}

/** What was typed is read at once; sheets that repeat it are the large ones, and are read one by one. */
export async function proveSheets(
  reading: Reading,
  { clock, codes, counts, acceptances }: Proving,
): Promise<Result<readonly CopyProof[], Failure>> {
  const isTyped = await tellTyped(reading);
  if (!isTyped.ok) return isTyped;
  const typed = await readSheets(reading, isTyped.value);
  if (!typed.ok) return typed;
  const { snapshot } = typed.value;
  const input = { ...inputOf(snapshot, readTracker(snapshot), clock), acceptances };
  const own = new Set(listOwnSheets(snapshot));
  const prove = (read: WorkbookSnapshot, findings: readonly Finding[]): CopyProof => {
    const told = findings.filter(({ place }) => !isRepeated(place, own, counts.frozenAt));
    return proveCopy(read, told, codes);
  };
  const proofs = [prove(snapshot, findShared(input))];
  for (const { name } of reading.pack.sheets.filter((sheet) => !isTyped.value(sheet.name))) {
    const one = await readSheets(reading, (sheet) => sheet === name, isBroken);
    if (!one.ok) return one;
    const { snapshot: alone } = one.value;
    proofs.push(prove(alone, findOnSheet({ ...input, snapshot: alone }, name)));
  }
  return ok(proofs);
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
