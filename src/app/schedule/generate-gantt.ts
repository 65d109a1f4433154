import { formatFrenchDate } from '../../lib/calendar-date';
import { err, ok, type Result } from '../../lib/result';
import {
  type LateRow as PlannedLateRow,
  planSchedule,
  SCHEDULE_READ,
} from '../../programme/schedule/plan-schedule';
import type { ScaleChoice } from '../../programme/schedule/rows/scale';
import type { ScheduleWords } from '../../programme/schedule/schedule-words';
import type { ScheduleFilters } from '../../programme/schedule/rows/select-rows';
import { namingSheets } from '../../programme/tracker/name-sheets';
import type { Lateness } from '../../programme/tracker/lateness';
import type { Tracker } from '../../programme/tracker/tracker';
import type { CellLocation } from '../../workbook/location';
import { type FilterWords, filterWordsOf } from './filter-words';
import { loadTracker } from '../load-tracker';
import type { Clock, Failure, RunOptions, WorkbookPort } from '../ports';
import { runSteps } from '../run-steps';
import { statusDateOf } from '../training/training-facts';

export interface GanttCommand {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly words: ScheduleWords;
  /** Null keeps what the sheet says, by an earlier run or by the user's hand. */
  readonly choice: ScaleChoice | null;
  /** Null keeps the strand, partner, territory and period the sheet says. */
  readonly filters: ScheduleFilters | null;
}

/** A row past its date or to be watched, and its cell in Suivi. */
export interface LateRow {
  readonly id: string;
  readonly title: string;
  readonly lateness: Lateness;
  readonly location: CellLocation;
}

export interface GanttReport {
  /** Rows of Suivi drawn. */
  readonly rows: number;
  readonly late: readonly LateRow[];
  readonly watched: readonly LateRow[];
  readonly words: FilterWords;
}

/** Générer le Gantt: writes « Gantt » and « Jalons » and tells which rows are late. */
export async function generateGantt(
  command: GanttCommand,
  options?: RunOptions,
): Promise<Result<GanttReport, Failure>> {
  const { workbook, clock, words, choice, filters } = command;
  const loaded = await loadTracker(workbook, SCHEDULE_READ, options);
  if (!loaded.ok) return loaded;
  const { snapshot, tracker } = loaded.value;
  const steps = planSchedule(
    {
      snapshot,
      tracker,
      statusDate: statusDateOf(tracker, clock),
      choice,
      filters,
      writtenAt: `${formatFrenchDate(clock.today())} ${clock.timeOfDay()}`,
    },
    namingSheets(words, snapshot),
  );
  const planned = await runSteps(steps, 'computing', options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (plan === null) return err({ code: 'no-tracker' });
  const applied = await workbook.apply([...plan.workings, ...plan.edits], options);
  if (!applied.ok) return applied;
  const locate = (row: PlannedLateRow): LateRow => lateRowOf(row, tracker);
  return ok({
    rows: plan.rows,
    late: plan.late.map(locate),
    watched: plan.watched.map(locate),
    words: filterWordsOf(tracker.actions?.rows.map(({ value }) => value) ?? []),
  });
}

function lateRowOf({ action, row, lateness }: PlannedLateRow, { actions }: Tracker): LateRow {
  const sheet = actions?.place.sheet ?? '';
  const column = actions?.place.columns.title ?? actions?.place.area.column ?? 0;
  return { id: action.id, title: action.title, lateness, location: { sheet, row, column } };
}
