import { err, ok, type Result } from '../lib/result';
import { copyPackage, type PackageCopy } from '../package/copy-package';
import { readPackage } from '../package/read-package';
import { readSkeleton, type WorkbookPackage } from '../package/workbook-part';
import { findShared } from '../programme/checks/check-shared';
import type { CheckInput } from '../programme/checks/context/context';
import { type CopyChoices, planCopy, type SharingPlan } from '../programme/sharing/plan-copy';
import { type CopyProof, proveCopy } from '../programme/sharing/prove-copy';
import { ownSheets, type SharedWorkbook } from '../programme/sharing/sheet-choices';
import type { SharingWords } from '../programme/sharing/sharing-words';
import type { Finding } from '../programme/checks/report/judged-finding';
import {
  type NamePairs,
  otherName,
  pairNames,
  withUsualNames,
} from '../programme/tracker/own-names';
import { readTracker } from '../programme/tracker/read-tracker';
import { listOwnSheets } from '../programme/tracker/sheet-names';
import type { Tracker } from '../programme/tracker/tracker';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Clock, Failure, FilePort, RunOptions } from './ports';
import { readable, runSlices } from './run-slices';

export interface ShareCommand {
  readonly files: FilePort;
  readonly clock: Clock;
  readonly words: SharingWords;
}

/** The workbook as its file holds it, ready to be planned again at each choice of the user. */
export interface OpenedFile {
  readonly pack: WorkbookPackage;
  readonly workbook: SharedWorkbook;
  /** Tables whose usual names are the user's. */
  readonly pairs: NamePairs;
  /** Of the persons whose attendances the workbook holds. */
  readonly codes: readonly string[];
}

/** A copy that was made and read again. */
export interface ProvenCopy {
  readonly bytes: Uint8Array;
  readonly counts: PackageCopy['counts'];
  /** Parts left out, by kind: `comments`, `pivotTable`, `vbaProject`… */
  readonly left: PackageCopy['left'];
  readonly proof: CopyProof;
}

/** Sheets that only repeat the tracker: nothing of the plan depends on what they hold. */
const REPEATED: readonly string[] = [
  'synthesis',
  'gantt',
  'milestones',
  'checks',
  'baseline',
  'workings',
];

/** Reads the file of the workbook. Nothing is written, here or later: the working file stays as it is. */
export async function openFile(
  { files, clock }: ShareCommand,
  options?: RunOptions,
): Promise<Result<OpenedFile, Failure>> {
  const bytes = await files.read(options);
  if (!bytes.ok) return bytes;
  const pack = readable(() => readSkeleton(bytes.value));
  if (!pack.ok) return pack;
  const names = await readSheets(pack.value, () => false, { files, options });
  if (!names.ok) return names;
  const own = ownSheets(names.value.snapshot);
  const repeated = new Set(REPEATED.map((kind) => own.get(kind)));
  const read = await readSheets(pack.value, (sheet) => !repeated.has(sheet), { files, options });
  if (!read.ok) return read;
  const { snapshot, pairs } = read.value;
  const tracker = readTracker(snapshot);
  if (tracker.actions === null) return err({ code: 'no-tracker' });
  const findings = findingsOf(snapshot, tracker, clock);
  const codes = (tracker.attendances?.rows ?? []).map(({ value }) => value.code);
  return ok({
    pack: pack.value,
    pairs,
    workbook: { snapshot, tracker, findings },
    codes: [...new Set(codes)],
  });
}

/** What the copy keeps, loses and freezes, with the choices of the user. */
export function planShare(
  { workbook }: OpenedFile,
  choices: CopyChoices,
  { words, clock }: ShareCommand,
): SharingPlan {
  return planCopy(workbook, choices, { words, today: clock.today() });
}

/** Makes the copy, and reads it again: what its rules still find stops it before anyone sees it. */
export async function makeCopy(
  { pack, codes, pairs }: OpenedFile,
  plan: SharingPlan,
  { files, clock, options }: ShareCommand & { readonly options?: RunOptions | undefined },
): Promise<Result<ProvenCopy, Failure>> {
  const columns = plan.copy.columns.map((one) => ({ ...one, table: otherName(one.table, pairs) }));
  const copy = copyPackage(pack, { ...plan.copy, columns });
  const made = await runSlices(copy, { files, step: 'writing' }, options);
  if (!made.ok) return made;
  const { bytes, counts, left } = made.value;
  const copied = readable(() => readSkeleton(bytes));
  if (!copied.ok) return copied;
  const read = await readSheets(copied.value, () => true, { files, options });
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const told = findShared(inputOf(snapshot, clock));
  const findings = told.filter((one) => !isRepeated(one, snapshot, counts.frozenAt));
  const proof = proveCopy(snapshot, findings, codes);
  return ok({ bytes, counts, left, proof });
}

/** On the sheets it makes, a formula that was replaced repeats a cell that is judged where it was typed. */
function isRepeated(
  { place }: Finding,
  snapshot: WorkbookSnapshot,
  frozenAt: PackageCopy['counts']['frozenAt'],
): boolean {
  if (place.kind !== 'cell' || !listOwnSheets(snapshot).includes(place.sheet)) return false;
  return frozenAt.get(place.sheet)?.has(`${place.row}:${place.column}`) ?? false;
}

/** Whether nothing stands against showing the copy to others. */
export function isProven({ proof }: ProvenCopy): boolean {
  return proof.stops.length + proof.codes.length + proof.broken.length === 0;
}

/** Our tables bear their usual names, as in the open workbook. */
async function readSheets(
  pack: WorkbookPackage,
  isWanted: (sheet: string) => boolean,
  { files, options }: { readonly files: FilePort; readonly options: RunOptions | undefined },
): Promise<Result<NamedSnapshot, Failure>> {
  const read = await runSlices(readPackage(pack, isWanted), { files, step: 'reading' }, options);
  if (!read.ok) return read;
  const pairs = pairNames(read.value);
  return ok({ snapshot: withUsualNames(read.value, pairs), pairs });
}

interface NamedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly pairs: NamePairs;
}

const LISTS_OF_PERSONS = /^RGP-04$/u;
const WORDS_OF_PERSONS = /^RGP-(?!04)/u;

/** Sheets that list persons, and what is personal in the tables to which the user added columns. */
function findingsOf(
  snapshot: WorkbookSnapshot,
  { actions, sessions, partners, sites, attendances }: Tracker,
  clock: Clock,
): readonly Finding[] {
  const extended = [actions, sessions, partners, sites].flatMap((table) =>
    table && table.place.foreign.length > 0 ? [table.place.sheet] : [],
  );
  const listed = withoutCells(snapshot, (name) => name !== attendances?.place.sheet);
  const worded = withoutCells(snapshot, (name) => extended.includes(name));
  return [
    ...findShared(inputOf(listed, clock), LISTS_OF_PERSONS),
    ...(extended.length === 0 ? [] : findShared(inputOf(worded, clock), WORDS_OF_PERSONS)),
  ];
}

function withoutCells(
  snapshot: WorkbookSnapshot,
  isKept: (sheet: string) => boolean,
): WorkbookSnapshot {
  const empty = { values: [], texts: [], formulas: [], numberFormats: [], errors: [] };
  const sheets = snapshot.sheets.map((one) => (isKept(one.name) ? one : { ...one, ...empty }));
  return { ...snapshot, sheets };
}

function inputOf(snapshot: WorkbookSnapshot, clock: Clock): CheckInput {
  return {
    tracker: readTracker(snapshot),
    snapshot,
    scope: 'sharing',
    today: clock.today(),
    training: null,
    stale: null,
  };
}
