import { err, ok } from '../../lib/result';
import { addAttendances } from '../../programme/tracker/layout/lay-out-attendances';
import { chooseSheetNames, TRACKER_TABLE_NAMES } from '../../programme/tracker/sheets/names';
import type { Tracker } from '../../programme/tracker/tracker';
import type { TrackerWords } from '../../programme/tracker/words';
import {
  type CodedList,
  codeAttendanceList,
  type PastedList,
} from '../../programme/training/lists/code-attendance-list';
import { findList } from '../../programme/training/lists/find-list';
import type { Area } from '../../workbook/location';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { loadTracker, whyWithout } from '../load-tracker';
import type { RunOptions, WorkbookPort, Outcome } from '../ports';

/** Where the pasted list stands, and what only the user knows of it. */
export interface ListRequest extends Pick<PastedList, 'session' | 'sessionOf'> {
  readonly sheet: string;
  readonly selected: Area;
}

/** What the selected list would give. No name is in it. */
export interface ListDraft {
  readonly sheet: string;
  /** Row of the headers on the sheet, from 0: line 1 of the list. */
  readonly row: number;
  readonly coded: CodedList;
  /** The sessions that a mark may be of. */
  readonly sessionIds: readonly string[];
}

/** Reads the selected list and says what it would give; null when none is there. Nothing is written. */
export async function readAttendanceList(
  workbook: WorkbookPort,
  request: ListRequest,
  options?: RunOptions,
): Outcome<ListDraft | null> {
  const read = await readList(workbook, request, options);
  return read.ok ? ok(read.value?.draft ?? null) : read;
}

/**
 * Writes the rows by code to Présences, in one operation. The list is read again first: it may have
 * changed since the preview. Its names stay where they are.
 */
export async function writeAttendanceList(
  workbook: WorkbookPort,
  input: { readonly request: ListRequest; readonly words: TrackerWords },
  options?: RunOptions,
): Outcome<ListDraft | null> {
  const read = await readList(workbook, input.request, options);
  if (!read.ok) return read;
  if (read.value === null) return ok(null);
  const { draft, tracker, snapshot } = read.value;
  if (draft.coded.attendances.length === 0) return ok(draft);
  const edits = addAttendances({
    tracker,
    added: draft.coded.attendances,
    sheet: chooseSheetNames(snapshot).tblPresences,
    words: input.words,
  });
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(draft) : applied;
}

interface ReadList {
  readonly draft: ListDraft;
  readonly tracker: Tracker;
  readonly snapshot: WorkbookSnapshot;
}

async function readList(
  workbook: WorkbookPort,
  { sheet, selected, session, sessionOf }: ListRequest,
  options?: RunOptions,
): Outcome<ReadList | null> {
  const asked = { sheets: { tables: TRACKER_TABLE_NAMES, names: [sheet] }, parts: [] };
  const loaded = await loadTracker(workbook, asked, options);
  if (!loaded.ok) return loaded;
  const { tracker, snapshot } = loaded.value;
  if (tracker.sessions === null) return err(whyWithout('sessions', snapshot));
  const source = snapshot.sheets.find(({ name }) => name === sheet);
  if (source === undefined) return err({ code: 'gone', what: sheet });
  const found = findList(source, selected);
  if (found === null) return ok(null);
  const sessions = tracker.sessions.rows.map(({ value }) => value).filter(({ id }) => id !== '');
  const coded = codeAttendanceList(
    { lines: found.lines, session, sessionOf },
    {
      sessions,
      attendances: tracker.attendances?.rows.map(({ value }) => value) ?? [],
      jobs: tracker.lists.jobs,
      basins: tracker.lists.basins,
    },
  );
  const sessionIds = sessions.map(({ id }) => id);
  const draft = { sheet: found.sheet, row: found.row, coded, sessionIds };
  return ok({ draft, tracker, snapshot });
}
