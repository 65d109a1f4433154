import type { CalendarDate } from '../../lib/calendar-date';
import { err, ok, type Result } from '../../lib/result';
import { readBaseline } from '../../programme/schedule/baseline/baseline';
import { SCHEDULE_READ } from '../../programme/schedule/plan-schedule';
import { readGantt } from '../../programme/schedule/gantt/read-gantt';
import type { ScaleChoice } from '../../programme/schedule/rows/scale';
import { NO_FILTER, type ScheduleFilters } from '../../programme/schedule/rows/select-rows';
import { type FilterWords, filterWordsOf } from './filter-words';
import { loadTracker } from '../load-tracker';
import type { Failure, RunOptions, WorkbookPort } from '../ports';

/** How the Gantt stands in the workbook, for the user to go on from there. */
export interface GanttChoices {
  readonly choice: ScaleChoice;
  readonly filters: ScheduleFilters;
  readonly words: FilterWords;
  /** The day of the reference that was frozen. */
  readonly frozenOn: CalendarDate | null;
}

/** Reads the scale, period and filters of the sheet « Gantt », and the words filters may ask for. */
export async function readGanttChoices(
  workbook: WorkbookPort,
  options?: RunOptions,
): Promise<Result<GanttChoices, Failure>> {
  const loaded = await loadTracker(workbook, SCHEDULE_READ, options);
  if (!loaded.ok) return loaded;
  const { snapshot, tracker } = loaded.value;
  if (tracker.actions === null) return err({ code: 'no-tracker' });
  const gantt = readGantt(snapshot);
  return ok({
    choice: gantt?.choice ?? 'Automatique',
    filters: { ...NO_FILTER, ...gantt?.filters, period: gantt?.period ?? null },
    words: filterWordsOf(tracker.actions.rows.map(({ value }) => value)),
    frozenOn: readBaseline(snapshot)?.frozenOn ?? null,
  });
}
