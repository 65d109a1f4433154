import { fold } from '../lib/text';
import { err, ok } from '../lib/result';
import type { Steps } from '../lib/steps';
import { copyPackage, type PackageCopy } from '../package/copy/copy-package';
import { readSkeleton, type WorkbookPackage } from '../package/workbook-part';
import { findBlocking, findShared } from '../programme/checks/check-shared';
import type { CheckInput } from '../programme/checks/context/context';
import type { Acceptance } from '../programme/checks/context/finding';
import { readAcceptances } from '../programme/checks/sheet/acceptances';
import { type CopyChoices, readChoices } from '../programme/sharing/copy-choices';
import { planCopy, type SharingPlan } from '../programme/sharing/plan-copy';
import { type CopyProof, proveCopy } from '../programme/sharing/prove-copy';
import { lookAtWorkbook, type SharedWorkbook } from '../programme/sharing/sheet-choices';
import type { SharingWords } from '../programme/sharing/sharing-words';
import type { Finding } from '../programme/checks/report/judged-finding';
import { type NamePairs, otherName } from '../programme/tracker/sheets/own-names';
import { readTracker } from '../programme/tracker/read-tracker';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { whyWithout } from './load-tracker';
import type { Clock, FilePort, Outcome, RunOptions } from './ports';
import { inputOf, type Reading, readSheets, tellTyped } from './read-file';
import { readable, runSteps } from './run-steps';
import { statusDateOf, trainingFactsOf } from './training/training-facts';

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
  /** What the user chose the last time, as « Paramètres » keeps it. */
  readonly choices: CopyChoices;
  /** Warnings that the user answers for, in a copy as in the workbook. */
  readonly acceptances: readonly Acceptance[];
}

/** A copy that was made and read again. */
export interface ProvenCopy extends PackageCopy {
  readonly proof: CopyProof;
}

/** Reads the file of the workbook. Nothing is written, here or later: the working file stays as it is. */
export async function openFile(
  { files, clock, words }: ShareCommand,
  options?: RunOptions,
): Outcome<OpenedFile> {
  const bytes = await files.read(options);
  if (!bytes.ok) return bytes;
  const pack = await readable(() => readSkeleton(bytes.value));
  if (!pack.ok) return pack;
  const reading = { pack: pack.value, options };
  const isTyped = await tellTyped(reading);
  if (!isTyped.ok) return isTyped;
  const read = await readSheets(reading, { isWanted: isTyped.value });
  if (!read.ok) return read;
  const { snapshot, pairs } = read.value;
  const tracker = readTracker(snapshot);
  if (tracker.actions === null) return err(whyWithout('actions', snapshot));
  const acceptances = readAcceptances(snapshot, words.checkHeaders);
  const input = { ...inputOf(snapshot, tracker, clock), acceptances };
  const findings = await runSteps(findingsOf(input), 'computing', options);
  if (!findings.ok) return findings;
  const training = trainingFactsOf(tracker, statusDateOf(tracker, clock));
  // What keeps a workbook from being shared, whatever a copy takes out.
  const ofTracker = { ...inputOf(snapshot, tracker, clock), scope: 'tracker', training } as const;
  const faults = await runSteps(findBlocking(ofTracker), 'computing', options);
  if (!faults.ok) return faults;
  return ok({
    pack: pack.value,
    pairs,
    workbook: lookAtWorkbook(snapshot, tracker, { findings: findings.value, faults: faults.value }),
    choices: readChoices(tracker.settings.copyChoices),
    acceptances,
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
  { pack, pairs, workbook, acceptances }: OpenedFile,
  plan: SharingPlan,
  { clock, options }: ShareCommand & { readonly options?: RunOptions | undefined },
): Outcome<ProvenCopy> {
  const columns = plan.copy.columns.map((one) => ({ ...one, table: otherName(one.table, pairs) }));
  const made = await runSteps(copyPackage(pack, { ...plan.copy, columns }), 'computing', options);
  if (!made.ok) return made;
  const { bytes, counts, left } = made.value;
  const copied = await readable(() => readSkeleton(bytes));
  if (!copied.ok) return copied;
  const reading = { pack: copied.value, options };
  const replaced = [...plan.copy.replaced.keys()].map(fold);
  const codes = new Set([...workbook.codes, ...workbook.authors, ...replaced]);
  const proof = await proveFile(reading, { clock, codes, acceptances });
  return proof.ok
    ? ok({ bytes, counts, left, proof: { ...proof.value, faults: plan.faults } })
    : proof;
}

/** Whether nothing is told of a person, and nothing is broken. */
export function isProven({ proof }: ProvenCopy): boolean {
  return proof.stops.length + proof.codes.length + proof.broken.length === 0;
}

/** « Prêt à partager »: nothing blocking is left in the tracker either. */
export function isReady(copy: ProvenCopy): boolean {
  return isProven(copy) && copy.proof.faults.length === 0;
}

const LISTS_OF_PERSONS = /^RGP-04$/u;
const WORDS_OF_PERSONS = /^RGP-(?!04)/u;

/** Sheets that list persons, and what is personal in the tables of the tracker. */
function* findingsOf(input: CheckInput): Steps<readonly Finding[]> {
  const { snapshot, tracker } = input;
  const { actions, sessions, partners, sites, attendances } = tracker;
  const worded = [actions, sessions, partners, sites].map((table) => table?.place.sheet);
  const withoutCodes = {
    ...input,
    snapshot: withoutCells(snapshot, (name) => name !== attendances?.place.sheet),
    tracker: { ...tracker, attendances: attendances && { ...attendances, rows: [] } },
  };
  const typed = withoutCells(snapshot, (name) => worded.includes(name));
  return [
    ...(yield* findShared(withoutCodes, LISTS_OF_PERSONS)),
    ...(yield* findShared({ ...withoutCodes, snapshot: typed }, WORDS_OF_PERSONS)),
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

interface Proving {
  readonly clock: Clock;
  readonly codes: ReadonlySet<string>;
  readonly acceptances: readonly Acceptance[];
}

/** Of the sheets that repeat what was typed, the large ones, only what they alone say is judged. */
async function proveFile(
  reading: Reading,
  { clock, codes, acceptances }: Proving,
): Outcome<CopyProof> {
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
