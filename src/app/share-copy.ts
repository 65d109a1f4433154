import { err, ok, type Result } from '../lib/result';
import { copyPackage, type PackageCopy } from '../package/copy/copy-package';
import { readPackage } from '../package/read-package';
import { readSkeleton, type WorkbookPackage } from '../package/workbook-part';
import { findBlocking, findOnSheet, findShared } from '../programme/checks/check-shared';
import type { CheckInput } from '../programme/checks/context/context';
import type { FindingPlace } from '../programme/checks/context/finding';
import { type CopyChoices, readChoices, tellChoices } from '../programme/sharing/copy-choices';
import { planCopy, type SharingPlan } from '../programme/sharing/plan-copy';
import { type CopyProof, isBroken, joinProofs, proveCopy } from '../programme/sharing/prove-copy';
import { lookAtWorkbook, ownSheets, type SharedWorkbook } from '../programme/sharing/sheet-choices';
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
import type { TrackerWords } from '../programme/tracker/words';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Clock, Failure, FilePort, RunOptions, WorkbookPort } from './ports';
import { readable, runSteps } from './run-steps';
import { saveSettings } from './settings';
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
  /** Blocking points of the tracker: with one of them, nothing is ready to be shared. */
  readonly faults: readonly Finding[];
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
  const reading = { pack: pack.value, options };
  const isTyped = await tellTyped(reading);
  if (!isTyped.ok) return isTyped;
  const read = await readSheets(reading, isTyped.value);
  if (!read.ok) return read;
  const { snapshot, pairs } = read.value;
  const tracker = readTracker(snapshot);
  if (tracker.actions === null) return err({ code: 'no-tracker' });
  return ok({
    pack: pack.value,
    pairs,
    workbook: lookAtWorkbook(snapshot, tracker, findingsOf(snapshot, tracker, clock)),
    choices: readChoices(tracker.settings.copyChoices),
    faults: faultsOf(snapshot, tracker, clock),
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
  { pack, pairs, workbook, faults }: OpenedFile,
  plan: SharingPlan,
  { clock, options }: ShareCommand & { readonly options?: RunOptions | undefined },
): Promise<Result<ProvenCopy, Failure>> {
  const columns = plan.copy.columns.map((one) => ({ ...one, table: otherName(one.table, pairs) }));
  const made = await runSteps(copyPackage(pack, { ...plan.copy, columns }), 'writing', options);
  if (!made.ok) return made;
  const { bytes, counts, left } = made.value;
  const copied = readable(() => readSkeleton(bytes));
  if (!copied.ok) return copied;
  const reading = { pack: copied.value, options };
  const codes = new Set([...workbook.codes, ...workbook.authors]);
  const proofs = await proveSheets(reading, { clock, codes, counts });
  return proofs.ok ? ok({ bytes, counts, left, proof: joinProofs(proofs.value, faults) }) : proofs;
}

interface Proving {
  readonly clock: Clock;
  readonly codes: ReadonlySet<string>;
  readonly counts: PackageCopy['counts'];
}

/** What was typed is read at once; sheets that repeat it are the large ones, and are read one by one. */
async function proveSheets(
  reading: Reading,
  { clock, codes, counts }: Proving,
): Promise<Result<readonly CopyProof[], Failure>> {
  const isTyped = await tellTyped(reading);
  if (!isTyped.ok) return isTyped;
  const typed = await readSheets(reading, isTyped.value);
  if (!typed.ok) return typed;
  const { snapshot } = typed.value;
  const input = inputOf(snapshot, readTracker(snapshot), clock);
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

/** Whether nothing is told of a person, and nothing is broken. */
export function isProven({ proof }: ProvenCopy): boolean {
  return proof.stops.length + proof.codes.length + proof.broken.length === 0;
}

/** « Prêt à partager »: nothing blocking is left in the tracker either. */
export function isReady(copy: ProvenCopy): boolean {
  return isProven(copy) && copy.proof.faults.length === 0;
}

/** Keeps the choices in « Paramètres » for the next copy; writes nothing when they are there already. */
export async function rememberChoices(
  workbook: WorkbookPort,
  input: { readonly choices: CopyChoices; readonly words: TrackerWords },
  options?: RunOptions,
): Promise<Result<unknown, Failure>> {
  const change = { copyChoices: tellChoices(input.choices) };
  return saveSettings(workbook, { change, words: input.words }, options);
}

interface Reading {
  readonly pack: WorkbookPackage;
  readonly options: RunOptions | undefined;
}

interface NamedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  readonly pairs: NamePairs;
}

/** Our tables bear their usual names, as in the open workbook. */
async function readSheets(
  { pack, options }: Reading,
  isWanted: (sheet: string) => boolean,
  isFormulaWanted?: (formula: string) => boolean,
): Promise<Result<NamedSnapshot, Failure>> {
  const steps = readPackage(pack, { isWanted, isFormulaWanted });
  const read = await runSteps(steps, 'reading', options);
  if (!read.ok) return read;
  const pairs = pairNames(read.value);
  return ok({ snapshot: withUsualNames(read.value, pairs), pairs });
}

/** Tells the sheets that are typed in, or of which nothing is known, from those that repeat the tracker. */
async function tellTyped(reading: Reading): Promise<Result<(sheet: string) => boolean, Failure>> {
  const names = await readSheets(reading, () => false);
  if (!names.ok) return names;
  const own = ownSheets(names.value.snapshot);
  const repeated = new Set(REPEATED.map((kind) => own.get(kind)));
  return ok((sheet) => !repeated.has(sheet));
}

/** Blocking points that keep a workbook from being shared, whatever a copy takes out. */
function faultsOf(snapshot: WorkbookSnapshot, tracker: Tracker, clock: Clock): readonly Finding[] {
  const training = trainingFactsOf(tracker, statusDateOf(tracker, clock));
  const input = inputOf(snapshot, tracker, clock);
  return findBlocking({ ...input, scope: 'tracker', training });
}

const LISTS_OF_PERSONS = /^RGP-04$/u;
const WORDS_OF_PERSONS = /^RGP-(?!04)/u;

/** Sheets that list persons, and what is personal in the tables to which the user added columns. */
function findingsOf(
  snapshot: WorkbookSnapshot,
  tracker: Tracker,
  clock: Clock,
): readonly Finding[] {
  const { actions, sessions, partners, sites, attendances } = tracker;
  const extended = [actions, sessions, partners, sites].flatMap((table) =>
    table && table.place.foreign.length > 0 ? [table.place.sheet] : [],
  );
  const listed = withoutCells(snapshot, (name) => name !== attendances?.place.sheet);
  const worded = withoutCells(snapshot, (name) => extended.includes(name));
  const withoutCodes = { ...tracker, attendances: attendances && { ...attendances, rows: [] } };
  return [
    ...findShared(inputOf(listed, withoutCodes, clock), LISTS_OF_PERSONS),
    ...(extended.length === 0
      ? []
      : findShared(inputOf(worded, readTracker(worded), clock), WORDS_OF_PERSONS)),
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

function inputOf(snapshot: WorkbookSnapshot, tracker: Tracker, clock: Clock): CheckInput {
  return {
    tracker,
    snapshot,
    scope: 'sharing',
    today: clock.today(),
    training: null,
    stale: null,
  };
}
