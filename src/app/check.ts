import { err, ok } from '../lib/result';
import type { Steps } from '../lib/steps';
import { acceptFinding, readAcceptances } from '../programme/checks/sheet/acceptances';
import type { CheckInput, DocumentDate } from '../programme/checks/context/context';
import type { CheckScope } from '../programme/checks/context/finding';
import { layOutChecks } from '../programme/checks/sheet/lay-out-checks';
import type { LeftCell } from '../programme/checks/sheet/left-cells';
import { checkSteps, type LiveCheck } from '../programme/checks/live/live-check';
import { markFindings } from '../programme/checks/sheet/mark-findings';
import type { Finding } from '../programme/checks/report/judged-finding';
import type { CheckReport } from '../programme/checks/report/report';
import type { CheckSheetWords } from '../programme/checks/sheet/words';
import { GANTT_RANGES } from '../programme/schedule/read-gantt';
import { ACTION_TABLE, CHECK_TABLE_NAME } from '../programme/tracker/columns';
import { namingSheets } from '../programme/tracker/sheets/name-sheets';
import { DRAWN_MARKS, listOwnSheets, TRACKER_TABLE_NAMES } from '../programme/tracker/sheets/names';
import { mendedByCopy } from '../programme/sharing/mended-by-copy';
import { knownOr, type ReadRequest } from '../workbook/snapshot';
import { type LoadedTracker, loadTracker, requestOf } from './load-tracker';
import type { Command, FollowUp, RunOptions, WorkbookPort, Outcome } from './ports';
import { breathe, runSteps } from './run-steps';
import { staleSheetsOf } from './stale-sheets';
import { statusDateOf, trainingFactsOf } from './training/training-facts';
import { findReferenceDate } from '../programme/intake/reference-date';
import { showLocation } from '../workbook/location';
import type { Edits } from '../workbook/edit';

const REQUESTS: Readonly<Record<CheckScope, ReadRequest>> = {
  tracker: {
    ...requestOf([...TRACKER_TABLE_NAMES, CHECK_TABLE_NAME]),
    parts: ['looks', 'merges', 'hidden'],
    looksOf: [ACTION_TABLE.table],
    ranges: { read: GANTT_RANGES.read, counted: [] },
  },
  sharing: {
    sheets: 'all',
    drawn: DRAWN_MARKS,
    parts: ['looks', 'merges', 'hidden', 'filter', 'page', 'comments', 'objects', 'hyperlinks'],
    looksOf: [ACTION_TABLE.table],
    unlinked: [CHECK_TABLE_NAME],
    ranges: { read: GANTT_RANGES.read, counted: [] },
  },
};

export interface CheckCommand extends Command<CheckSheetWords> {
  readonly scope: CheckScope;
}

/** A workbook that was checked: what was read, what was found, and how to follow edits from there. */
export interface Checked extends LoadedTracker {
  readonly report: CheckReport;
  readonly live: LiveCheck;
}

/** Checks the workbook without writing anything. */
export async function lookForFindings(
  command: CheckCommand,
  options?: RunOptions,
): Outcome<Checked> {
  const loaded = await loadTracker(command.workbook, REQUESTS[command.scope], options);
  if (!loaded.ok) return loaded;
  const { snapshot, tracker } = loaded.value;
  return checkLoaded(
    loaded.value,
    { ...command, stale: staleSheetsOf(snapshot, tracker) },
    options,
  );
}

/** The same of a workbook that was read; `stale` are the generated sheets that are out of date. */
export async function checkLoaded(
  loaded: LoadedTracker,
  command: CheckCommand & Pick<CheckInput, 'stale'>,
  options?: RunOptions,
): Outcome<Checked> {
  const { snapshot, tracker } = loaded;
  const { workbook, clock, words, scope, stale } = command;
  if (tracker.actions === null && tracker.settingPlace === null) return err({ code: 'no-tracker' });
  const documentDate = await findDocumentDate(workbook, loaded, options);
  if (!documentDate.ok) return documentDate;
  const input: CheckInput = {
    tracker,
    snapshot,
    scope,
    today: clock.today(),
    training: trainingFactsOf(tracker, statusDateOf(tracker, clock)),
    isMendedByCopy: mendedByCopy(snapshot, tracker),
    stale,
    documentDate: documentDate.value,
  };
  const acceptances = readAcceptances(snapshot, words.headers);
  const live = await runSteps(checkSteps(input, acceptances), 'computing', options);
  return live.ok ? ok({ snapshot, tracker, report: live.value.report, live: live.value }) : live;
}

/**
 * Contrôler and Contrôler avant partage: checks the workbook, writes « Contrôle » and marks the cells.
 * `left` is the list « Non repris » of a structuring just made; null keeps the one the sheet holds.
 */
export async function checkWorkbook(
  command: CheckCommand & { readonly left?: readonly LeftCell[] | null },
  options?: RunOptions,
): Outcome<Checked> {
  const checked = await lookForFindings(command, options);
  return checked.ok ? writeChecks(command, checked.value, options) : checked;
}

async function writeChecks(
  command: Parameters<typeof checkWorkbook>[0],
  checked: Checked,
  options?: RunOptions,
): Outcome<Checked> {
  await breathe(options);
  const steps = editsOfCheck(checked, command.words, command.left ?? null);
  const edits = await runSteps(steps, 'computing', options);
  if (!edits.ok) return edits;
  await breathe(options);
  const applied = await command.workbook.apply(edits.value, options);
  return applied.ok ? ok(checked) : applied;
}

/** Writes edits, then looks at the workbook as they leave it: what `tell` makes of that ends the command. */
export function applyThenLook<Report>(
  command: CheckCommand & { readonly edits: Edits },
  tell: (checked: Checked) => FollowUp<Report>,
  options?: RunOptions,
): Outcome<Report> {
  const look = async (): Outcome<FollowUp<Report>> => {
    const checked = await lookForFindings(command, options);
    return checked.ok ? ok(tell(checked.value)) : checked;
  };
  return command.workbook.applyThen(command.edits, look, options);
}

/**
 * « Accepter avec motif », one finding or a whole problem: each stays accepted, with the reason, until
 * its cell changes. Blocking findings cannot be accepted and are left out.
 */
export async function acceptWithReason(
  command: CheckCommand & {
    readonly findings: readonly Finding[];
    readonly reason: string;
  },
  options?: RunOptions,
): Outcome<Checked> {
  const checked = await lookForFindings(command, options);
  if (!checked.ok) return checked;
  const { live, snapshot } = checked.value;
  const given = command.findings
    .filter(({ severity }) => severity !== 'blocking')
    .map((finding) => acceptFinding(finding, command.reason, command.clock.today()));
  const replaced = new Set(given.map(({ fingerprint }) => fingerprint));
  const held = readAcceptances(snapshot, command.words.headers).filter(
    ({ fingerprint }) => !replaced.has(fingerprint),
  );
  const again = await runSteps(checkSteps(live.input, [...held, ...given]), 'computing', options);
  if (!again.ok) return again;
  const told = { ...checked.value, report: again.value.report, live: again.value };
  return writeChecks(command, told, options);
}

/** What « Contrôle » and the marks in the grid are to hold. */
export function* editsOfCheck(
  { report, snapshot, tracker }: Checked,
  given: CheckSheetWords,
  left: readonly LeftCell[] | null,
): Steps<Edits> {
  const words = namingSheets(given, snapshot);
  const sheet = layOutChecks({ report, snapshot, tracker, words, left });
  yield;
  return [...sheet, ...markFindings({ report, tracker, snapshot, words })];
}

/**
 * The day that the user's sheets give for that of the document, looked for only when « Paramètres »
 * holds none: every sheet must then be read. Null when no sheet tells.
 */
async function findDocumentDate(
  workbook: WorkbookPort,
  { tracker }: LoadedTracker,
  options?: RunOptions,
): Outcome<DocumentDate | null> {
  if (tracker.settings.referenceDate !== null) return ok(null);
  const read = await workbook.read({ sheets: 'all', parts: [] }, options);
  if (!read.ok) return read;
  const own = listOwnSheets(read.value);
  const sheets = read.value.sheets.filter(({ name }) => !own.includes(name));
  const found = findReferenceDate(sheets, knownOr(read.value.dateSystem, 1900));
  if (found === null) return ok(null);
  const { date, words, location } = found;
  return ok({ date, words, where: showLocation(location) });
}
