import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { Edit } from '../../workbook/edit';
import { type Area, parseArea } from '../../workbook/location';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { fingerprintOf } from '../tracker/fingerprint';
import { type Lateness, latenessOf } from '../tracker/lateness';
import { readTracker } from '../tracker/read-tracker';
import { chooseGeneratedSheet } from '../tracker/sheet-names';
import type { Action } from '../tracker/tracker';
import { readBaseline } from './baseline';
import { layOutGantt } from './lay-out-gantt';
import { layOutMilestones, MILESTONE_BLOCK_NAME } from './lay-out-milestones';
import { readGantt } from './read-gantt';
import type { ScaleChoice } from './scale';
import { type ScheduleSource, scheduleSourceOf } from './schedule-source';
import type { ScheduleWords } from './schedule-words';
import { groupRows, NO_FILTER, type ScheduleFilters } from './select-rows';

export interface ScheduleRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly statusDate: CalendarDate;
  /** Null keeps what the sheet says, from an earlier run or by the user's hand. */
  readonly choice: ScaleChoice | null;
  /** Null keeps the strand, partner and territory the sheet says. */
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
  const filters = request.filters ?? { ...NO_FILTER, ...gantt?.filters };
  const milestones = readBlock(snapshot, MILESTONE_BLOCK_NAME);
  const baseline = readBaseline(snapshot);
  const ganttSheet = chooseGeneratedSheet(snapshot, 'gantt');
  const milestoneSheet = chooseGeneratedSheet(snapshot, 'milestones');
  const edits = [
    ...layOutGantt(
      {
        sheet: ganttSheet,
        source,
        statusDate,
        choice,
        period: filters.period,
        filters,
        fingerprint: fingerprintOf(tracker),
        writtenAt,
        baseline: baseline?.place ?? null,
        previous: gantt,
      },
      words.gantt,
    ),
    ...layOutMilestones(
      { sheet: milestoneSheet, source, statusDate, baseline, previous: milestones?.area ?? null },
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
  const late = rows.filter(({ lateness }) => daysOf(lateness) > 0);
  return {
    rows: drawn.length,
    late: late.toSorted((a, b) => daysOf(b.lateness) - daysOf(a.lateness)),
    watched: rows.filter(({ lateness }) => lateness.kind === 'to-watch'),
  };
}

function daysOf(lateness: Lateness): number {
  return 'days' in lateness ? lateness.days : 0;
}

/** Where an earlier run wrote, known by its defined name. */
function readBlock(
  { names, sheets }: WorkbookSnapshot,
  name: string,
): { readonly sheet: string; readonly area: Area } | null {
  const formula = names.find((one) => fold(one.name) === name)?.formula ?? '';
  const quotedName = formula.replace(/^=/u, '').slice(0, formula.lastIndexOf('!') - 1);
  const sheet = quotedName.replace(/^'|'$/gu, '').replaceAll("''", "'");
  const area = parseArea(formula);
  return area !== null && sheets.some((one) => one.name === sheet) ? { sheet, area } : null;
}
