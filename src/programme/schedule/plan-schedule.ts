import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { Edit } from '../../workbook/edit';
import { type Area, parseArea } from '../../workbook/location';
import type { ReadRequest, WorkbookSnapshot } from '../../workbook/snapshot';
import { ACTION_TABLE, BASELINE_TABLE_NAME, LIST_TABLE, SETTING_TABLE } from '../tracker/columns';
import { fingerprintOf } from '../tracker/fingerprint';
import { type Lateness, latenessOf } from '../tracker/lateness';
import { readTracker } from '../tracker/read-tracker';
import { chooseGeneratedSheet, TRAINED_PERSONS_NAME } from '../tracker/sheet-names';
import type { Action } from '../tracker/tracker';
import { ACTION_FIELDS, type ActionField, nameOf } from '../workings/action-block';
import { layOutWorkings, workingLines } from '../workings/lay-out-workings';
import { readBaseline } from './baseline/baseline';
import { layOutGantt } from './gantt/lay-out-gantt';
import {
  layOutMilestones,
  MILESTONE_BLOCK_NAME,
  MILESTONE_LINES_NAME,
  MILESTONE_LOOK_NAME,
} from './milestones/lay-out-milestones';
import type { PreviousMilestones } from './milestones/milestone-context';
import { GANTT_RANGES, readGantt, readPlace } from './gantt/read-gantt';
import type { ScaleChoice } from './rows/scale';
import { type ScheduleSource, scheduleSourceOf } from './rows/schedule-source';
import type { ScheduleWords } from './schedule-words';
import { groupRows, NO_FILTER, type ScheduleFilters } from './rows/select-rows';

/** What has to be read before {@link planSchedule}: the sheets it writes are hardly looked at. */
export const SCHEDULE_READ: ReadRequest = {
  sheets: {
    tables: [ACTION_TABLE.table, SETTING_TABLE.table, LIST_TABLE.table, BASELINE_TABLE_NAME],
    names: [],
  },
  parts: [],
  ranges: {
    read: [...GANTT_RANGES.read, MILESTONE_LOOK_NAME],
    counted: [...GANTT_RANGES.counted, MILESTONE_LINES_NAME],
  },
};

export interface ScheduleRequest {
  readonly snapshot: WorkbookSnapshot;
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
  readonly edits: readonly Edit[];
  readonly ganttSheet: string;
  readonly milestoneSheet: string;
  /** Rows of Suivi drawn. */
  readonly rows: number;
  /** Past their date, the longest first; those held by a condition included. */
  readonly late: readonly LateRow[];
  readonly watched: readonly LateRow[];
}

/**
 * Plans « Gantt » and « Jalons » from a workbook that holds a tracker: what to write, and which rows
 * are late or to be watched. Null when there is no tracker.
 */
export function planSchedule(request: ScheduleRequest, words: ScheduleWords): SchedulePlan | null {
  const { snapshot, statusDate, writtenAt } = request;
  const tracker = readTracker(snapshot);
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
  const ganttSheet = chooseGeneratedSheet(snapshot, 'gantt');
  const milestoneSheet = chooseGeneratedSheet(snapshot, 'milestones');
  const rowCount = source.rows.length;
  const found = workingLinesOf(snapshot);
  const isOutgrown = found === null || found < rowCount;
  const workings = {
    sheet: chooseGeneratedSheet(snapshot, 'workings'),
    lines: isOutgrown ? workingLines(rowCount) : found,
  };
  const edits = [
    ...(isOutgrown ? layOutWorkings({ snapshot, tracker, rowCount, words: words.workings }) : []),
    ...layOutGantt(
      {
        sheet: ganttSheet,
        workings,
        source,
        statusDate,
        choice,
        period: filters.period,
        filters,
        fingerprint: fingerprintOf(tracker),
        writtenAt,
        baseline,
        trainedName: trainedNameOf(snapshot),
        previous: gantt,
      },
      words.gantt,
    ),
    ...layOutMilestones(
      {
        sheet: milestoneSheet,
        source,
        statusDate,
        baseline,
        previous: readMilestones(snapshot),
        workings,
      },
      words.milestones,
    ),
  ];
  return { edits, ganttSheet, milestoneSheet, ...standing(source, { filters, statusDate }) };
}

function standing(
  source: ScheduleSource,
  { filters, statusDate }: { readonly filters: ScheduleFilters; readonly statusDate: CalendarDate },
): Pick<SchedulePlan, 'rows' | 'late' | 'watched'> {
  const drawn = groupRows(source, filters).flatMap(({ rows }) => rows);
  const rows = drawn.map(({ raw, value }): LateRow => ({
    action: value,
    row: raw.row,
    lateness: latenessOf(value, statusDate, source.settings.reminderDays),
  }));
  const late = rows.filter(({ lateness }) => lateness.kind === 'late');
  return {
    rows: drawn.length,
    late: [...late].sort((a, b) => daysOf(b.lateness) - daysOf(a.lateness)),
    // Past its day but held by a condition: to be watched, not late.
    watched: rows.filter(({ lateness }) => lateness.kind !== 'late' && lateness.kind !== 'on-time'),
  };
}

function daysOf(lateness: Lateness): number {
  return 'days' in lateness ? lateness.days : 0;
}

function trainedNameOf({ names }: WorkbookSnapshot): string | null {
  return names.find(({ name }) => fold(name) === TRAINED_PERSONS_NAME)?.name ?? null;
}

/** How many rows of Suivi the sheet of workings follows; null when it is not laid out as it is now. */
function workingLinesOf({ names }: WorkbookSnapshot): number | null {
  const areaNamed = (field: ActionField): Area | null => {
    const formula = names.find(({ name }) => fold(name) === nameOf(field))?.formula;
    return formula === undefined ? null : parseArea(formula.replace(/^=/u, ''));
  };
  const isInPlace = ACTION_FIELDS.every((field, column) => areaNamed(field)?.column === column);
  return isInPlace ? (areaNamed('ligne')?.rowCount ?? null) : null;
}

/** What an earlier run left of « Jalons », known by its defined names. */
function readMilestones(snapshot: WorkbookSnapshot): PreviousMilestones | null {
  const block = readPlace(snapshot, MILESTONE_BLOCK_NAME);
  if (block === null) return null;
  const look = readPlace(snapshot, MILESTONE_LOOK_NAME);
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
