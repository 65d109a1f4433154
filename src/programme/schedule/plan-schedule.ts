import type { CalendarDate } from '../../lib/calendar-date';
import type { Steps } from '../../lib/steps';
import { fold } from '../../lib/text';
import { namedRange } from '../../workbook/named-range';
import type { ReadRequest, WorkbookSnapshot } from '../../workbook/snapshot';
import { ACTION_TABLE, BASELINE_TABLE_NAME, LIST_TABLE, SETTING_TABLE } from '../tracker/columns';
import { fingerprintOf } from '../tracker/fingerprint';
import { isDated, type Lateness, latenessOf } from '../tracker/lateness';
import { chooseGeneratedSheet, TRAINED_PERSONS_NAME } from '../tracker/sheets/names';
import type { Action, Tracker } from '../tracker/tracker';
import {
  countLines,
  layOutWorkings,
  WORKING_NAMES,
  workingLines,
} from '../workings/lay-out-workings';
import { readBaseline } from './baseline/baseline';
import { layOutGantt } from './gantt/lay-out-gantt';
import {
  layOutMilestones,
  MILESTONE_BLOCK_NAME,
  MILESTONE_LINES_NAME,
  MILESTONE_LOOK_NAME,
} from './milestones/lay-out-milestones';
import type { PreviousMilestones } from './milestones/milestone-context';
import { GANTT_RANGES, readGantt } from './read-gantt';
import type { ScaleChoice } from './rows/scale';
import { type ScheduleSource, scheduleSourceOf } from './rows/schedule-source';
import type { ScheduleWords } from './schedule-words';
import { groupRows, NO_FILTER, type ScheduleFilters } from './rows/select-rows';
import type { Edits } from '../../workbook/edit';

/** What has to be read before {@link planSchedule}: the sheets it writes are hardly looked at. */
export const SCHEDULE_READ: ReadRequest = {
  sheets: {
    tables: [ACTION_TABLE.table, SETTING_TABLE.table, LIST_TABLE.table, BASELINE_TABLE_NAME],
    names: [],
  },
  parts: [],
  ranges: {
    read: [...GANTT_RANGES.read, MILESTONE_LOOK_NAME],
    counted: [...GANTT_RANGES.counted, MILESTONE_LINES_NAME, ...WORKING_NAMES],
  },
};

export interface ScheduleRequest {
  readonly snapshot: WorkbookSnapshot;
  /** What the snapshot holds of a tracker. */
  readonly tracker: Tracker;
  readonly statusDate: CalendarDate;
  /** Null keeps what the sheet says, from an earlier run or by the user's hand. */
  readonly choice: ScaleChoice | null;
  /** Null keeps the strand, partner, territory and period the sheet says. */
  readonly filters: ScheduleFilters | null;
  /** `15/05/2014 09:12` */
  readonly writtenAt: string;
}

/** A row that needs attention, with where it stands in Suivi. */
export interface LateRow {
  readonly action: Action;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly lateness: Lateness;
}

export interface SchedulePlan {
  /** What the sheets look up, to be written before them; none where it stands whole. */
  readonly workings: Edits;
  readonly edits: Edits;
  /** Rows of Suivi drawn. */
  readonly rows: number;
  /** Those of them that nothing dates. */
  readonly undated: number;
  /** Past their date, the longest first; those held by a condition included. */
  readonly late: readonly LateRow[];
  readonly watched: readonly LateRow[];
}

/**
 * Plans « Gantt » and « Jalons » from a workbook that holds a tracker: what to write, and which rows
 * are late or to be watched. Null when there is no tracker.
 */
export function* planSchedule(
  request: ScheduleRequest,
  words: ScheduleWords,
): Steps<SchedulePlan | null> {
  const { snapshot, tracker, statusDate, writtenAt } = request;
  const source = scheduleSourceOf(tracker);
  if (source === null) return null;
  const gantt = readGantt(snapshot);
  const choice = request.choice ?? gantt?.choice ?? 'Automatique';
  const filters = request.filters ?? {
    ...NO_FILTER,
    ...gantt?.filters,
    period: gantt?.period ?? null,
  };
  const baseline = readBaseline(snapshot);
  const trained = snapshot.names.find(({ name }) => fold(name) === TRAINED_PERSONS_NAME);
  const rowCount = source.rows.length;
  const laid = layOutWorkings({ snapshot, tracker, rowCount, words: words.workings });
  const found = laid.length === 0 ? countLines(snapshot) : null;
  const workings = {
    sheet: chooseGeneratedSheet(snapshot, 'workings'),
    lines: found ?? workingLines(rowCount),
    names: snapshot.names,
  };
  yield;
  const drawn = yield* layOutGantt(
    {
      sheet: chooseGeneratedSheet(snapshot, 'gantt'),
      workings,
      source,
      statusDate,
      choice,
      period: filters.period,
      filters,
      fingerprint: fingerprintOf(tracker),
      writtenAt,
      baseline,
      trainedName: trained?.name ?? null,
      previous: gantt,
    },
    words.gantt,
  );
  yield;
  const sheet = chooseGeneratedSheet(snapshot, 'milestones');
  const previous = readMilestones(snapshot);
  const milestones = yield* layOutMilestones(
    { sheet, source, statusDate, baseline, previous, workings },
    words.milestones,
  );
  yield;
  const edits = [...drawn, ...milestones];
  return { workings: laid, edits, ...standingOf(source, { filters, statusDate }) };
}

/** How the rows that the filters let through stand against their due dates. */
export function standingOf(
  source: ScheduleSource,
  { filters, statusDate }: { readonly filters: ScheduleFilters; readonly statusDate: CalendarDate },
): Pick<SchedulePlan, 'rows' | 'undated' | 'late' | 'watched'> {
  const drawn = groupRows(source, filters).flatMap(({ rows }) => rows);
  const rows = drawn.map(({ raw, value }): LateRow => ({
    action: value,
    row: raw.row,
    lateness: latenessOf(value, statusDate, source.settings.reminderDays),
  }));
  const late = rows.filter(({ lateness }) => lateness.kind === 'late');
  return {
    rows: drawn.length,
    undated: drawn.filter(({ value }) => !isDated(value)).length,
    late: [...late].sort((a, b) => daysOf(b.lateness) - daysOf(a.lateness)),
    // Past its day but held by a condition: to be watched, not late.
    watched: rows.filter(({ lateness }) => lateness.kind !== 'late' && lateness.kind !== 'on-time'),
  };
}

function daysOf(lateness: Lateness): number {
  return 'days' in lateness ? lateness.days : 0;
}

/** What an earlier run left of « Jalons », known by its defined names. */
function readMilestones(snapshot: WorkbookSnapshot): PreviousMilestones | null {
  const block = namedRange(snapshot, MILESTONE_BLOCK_NAME);
  if (block === null) return null;
  const look = namedRange(snapshot, MILESTONE_LOOK_NAME);
  const cells = look?.sheet.values[look.area.row]?.slice(look.area.column) ?? [];
  const text = (at: number): string | null => (cells[at] ? String(cells[at]) : null);
  const lines = snapshot.names.find(({ name }) => name === MILESTONE_LINES_NAME);
  return {
    area: block.area,
    look: text(0),
    workings: text(1),
    lines: text(2),
    shape: text(3),
    formulaCells: lines?.formulaCells ?? null,
  };
}
