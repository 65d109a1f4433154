import { ok, type Result } from '../../lib/result';
import { SCHEDULE_READ } from '../../programme/schedule/plan-schedule';
import { TYPED_ZONE_NAMES } from '../../programme/synthesis/read-synthesis';
import { BASELINE_TABLE_NAME, CHECK_TABLE_NAME } from '../../programme/tracker/columns';
import { layOutMatches } from '../../programme/tracker/layout/lay-out-matches';
import { isOlder, takeOver, type TakeOverNews } from '../../programme/tracker/layout/take-over';
import { readTracker } from '../../programme/tracker/read-tracker';
import {
  chooseSheetNames,
  TRACKER_TABLES,
  TRAINED_PERSONS_NAME,
} from '../../programme/tracker/sheet-names';
import type { TrackerWords } from '../../programme/tracker/words';
import { layOutTakenRows } from '../../programme/workings/taken-rows';
import type { Edit } from '../../workbook/edit';
import type { ReadRequest } from '../../workbook/snapshot';
import { loadTracker, type LoadedTracker } from '../load-tracker';
import type { Failure, RunOptions, WorkbookPort } from '../ports';

/** The tables, the page of Bilan and what is typed on Synthèse; the workings are only written. */
const UPDATE_READ: ReadRequest = {
  sheets: {
    tables: [
      ...TRACKER_TABLES.map(({ table }) => table),
      CHECK_TABLE_NAME,
      BASELINE_TABLE_NAME,
      TRAINED_PERSONS_NAME,
    ],
    names: [],
  },
  parts: ['looks', 'merges', 'hidden', 'page'],
  ranges: {
    read: [...(SCHEDULE_READ.ranges?.read ?? []), ...TYPED_ZONE_NAMES],
    counted: SCHEDULE_READ.ranges?.counted ?? [],
  },
};

/** Everything a person may have hung on the columns of Suivi. */
const TAKE_OVER_READ: ReadRequest = {
  ...UPDATE_READ,
  sheets: 'all',
  parts: ['looks', 'merges', 'hidden', 'filter', 'comments', 'hyperlinks'],
};

export interface LoadedForUpdate extends LoadedTracker {
  /** What brings it to this version: before and after all the rest is written. */
  readonly taken: {
    readonly before: readonly Edit[];
    readonly after: readonly Edit[];
    readonly news: TakeOverNews | null;
  };
}

/** The tracker as it is to be updated: one of an earlier version is first brought to this one. */
export async function loadForUpdate(
  workbook: WorkbookPort,
  words: TrackerWords,
  options?: RunOptions,
): Promise<Result<LoadedForUpdate, Failure>> {
  const loaded = await loadTracker(workbook, UPDATE_READ, options);
  if (!loaded.ok) return loaded;
  const asIs = ok({ ...loaded.value, taken: { before: [], after: [], news: null } });
  if (!isOlder(loaded.value.tracker)) return asIs;
  const all = await workbook.read(TAKE_OVER_READ, options);
  if (!all.ok) return all;
  const taken = takeOver(all.value, words);
  if (taken === null) return asIs;
  const { snapshot, edits, formulas, news } = taken;
  const { settings } = readTracker(all.value);
  const sheet = chooseSheetNames(snapshot).tblListes;
  const matches = layOutMatches(settings, snapshot, { sheet, words });
  const marks = layOutTakenRows(settings, snapshot, words);
  const before = [...matches, ...edits];
  const after = [...formulas, ...marks];
  return ok({ snapshot, tracker: readTracker(snapshot), taken: { before, after, news } });
}
