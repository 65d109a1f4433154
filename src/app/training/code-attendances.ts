import { err, ok } from '../../lib/result';
import { numberSessions } from '../../programme/intake/plan/number-rows';
import { appendRows } from '../../programme/tracker/layout/append-rows';
import { addAttendances } from '../../programme/tracker/layout/lay-out-attendances';
import { emptyRow } from '../../programme/tracker/rows/row-schemas';
import { isCountedPresent } from '../../programme/tracker/sessions/counting';
import {
  chooseSheetNames,
  DRAWN_MARKS,
  listOwnSheets,
  TRACKER_TABLE_NAMES,
} from '../../programme/tracker/sheets/names';
import type { Session, Tracker } from '../../programme/tracker/tracker';
import type { TrackerWords } from '../../programme/tracker/words';
import { type CodedLists, codeAttendanceLists } from '../../programme/training/lists/code-lists';
import { findList, findLists, type FoundList } from '../../programme/training/lists/find-list';
import type { SessionAnswers } from '../../programme/training/lists/read-list';
import type { Edits } from '../../workbook/edit';
import type { SheetArea } from '../../workbook/location';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { loadTracker, whyWithout } from '../load-tracker';
import type { Clock, RunOptions, WorkbookPort, Outcome } from '../ports';
import { statusDateOf } from './training-facts';

/** Which lists, and what only the user knows of them. */
export interface ListRequest {
  /** The selected cells, or every list of the workbook that tells who came. */
  readonly from: SheetArea | 'workbook';
  readonly answers: SessionAnswers;
}

/** What the lists would give. No name is in it. */
export interface ListDraft {
  /** Where each list stands; its headers are on that row, from 0. */
  readonly lists: readonly Pick<FoundList, 'sheet' | 'row'>[];
  readonly coded: CodedLists;
  /** The sessions that a mark may be of. */
  readonly sessionIds: readonly string[];
}

/** Reads the lists and says what they would give; null when there is none. Nothing is written. */
export async function readAttendanceLists(
  workbook: WorkbookPort,
  request: ListRequest,
  options?: RunOptions,
): Outcome<ListDraft | null> {
  const read = await readLists(workbook, request, options);
  return read.ok ? ok(read.value?.draft ?? null) : read;
}

/**
 * Writes the rows by code to Présences, and the sessions that the lists tell to Formations, in one
 * operation. The lists are read again first: they may have changed since the preview. Their names stay
 * where they are.
 */
export async function writeAttendanceLists(
  workbook: WorkbookPort,
  input: { readonly request: ListRequest; readonly words: TrackerWords; readonly clock: Clock },
  options?: RunOptions,
): Outcome<ListDraft | null> {
  const read = await readLists(workbook, input.request, options);
  if (!read.ok) return read;
  if (read.value === null) return ok(null);
  const { draft, tracker, snapshot } = read.value;
  if (draft.coded.attendances.length === 0) return ok(draft);
  const edits = [
    ...addSessions(draft.coded, tracker, input),
    ...addAttendances({
      tracker,
      added: draft.coded.attendances,
      sheet: chooseSheetNames(snapshot).tblPresences,
      words: input.words,
    }),
  ];
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(draft) : applied;
}

/** The new sessions, with how many were on the list and came; held once their day is there. */
function addSessions(
  { sessions, attendances }: CodedLists,
  tracker: Tracker,
  { words, clock }: { readonly words: TrackerWords; readonly clock: Clock },
): Edits {
  if (tracker.sessions === null || sessions.length === 0) return [];
  const statusDate = statusDateOf(tracker, clock);
  const added = sessions.map((told): Session => {
    const marks = attendances.filter(({ session }) => session === told.id);
    const present = marks.filter((mark) => isCountedPresent(mark, tracker.settings)).length;
    const held = told.start <= statusDate;
    const counts = { registered: marks.length, present: held ? present : null };
    return { ...emptyRow('sessions'), ...told, ...counts, status: held ? 'Réalisée' : 'Prévue' };
  });
  return appendRows('sessions', tracker.sessions, { added, words });
}

async function readLists(
  workbook: WorkbookPort,
  { from, answers }: ListRequest,
  options?: RunOptions,
): Outcome<{ draft: ListDraft; tracker: Tracker; snapshot: WorkbookSnapshot } | null> {
  const names = from === 'workbook' ? [] : [from.sheet];
  const sheets = from === 'workbook' ? 'all' : { tables: TRACKER_TABLE_NAMES, names };
  const loaded = await loadTracker(workbook, { sheets, drawn: DRAWN_MARKS, parts: [] }, options);
  if (!loaded.ok) return loaded;
  const { tracker, snapshot } = loaded.value;
  if (tracker.sessions === null) return err(whyWithout('sessions', snapshot));
  const found = listsOf(snapshot, from);
  if (found.length === 0) return ok(null);
  const sessions = tracker.sessions.rows.map(({ value }) => value).filter(({ id }) => id !== '');
  const sessionIds = sessions.map(({ id }) => id);
  const lists = found.map(({ sheet, row, ...list }) => ({
    key: `${sheet}!${String(row)}`,
    ...list,
  }));
  const coded = codeAttendanceLists(lists, answers, {
    sessions,
    trainings: tracker.lists.trainings,
    nextId: (taken) => numberSessions([{ id: '' }], [...sessionIds, ...taken])[0]?.id ?? '',
    attendances: tracker.attendances?.rows.map(({ value }) => value) ?? [],
    jobs: tracker.lists.jobs,
    basins: tracker.lists.basins,
    leavesListed: from === 'workbook',
  });
  const draft = { lists: found.map(({ sheet, row }) => ({ sheet, row })), coded, sessionIds };
  return ok({ draft, tracker, snapshot });
}

function listsOf(snapshot: WorkbookSnapshot, from: ListRequest['from']): readonly FoundList[] {
  const own = from === 'workbook' ? listOwnSheets(snapshot) : [];
  return snapshot.sheets.flatMap((sheet) => {
    if (from === 'workbook') return own.includes(sheet.name) ? [] : findLists(sheet);
    return sheet.name === from.sheet ? (findList(sheet, from.area) ?? []) : [];
  });
}
