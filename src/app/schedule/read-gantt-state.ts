import type { CalendarDate } from '../../lib/calendar-date';
import { err, ok } from '../../lib/result';
import {
  SCHEDULE_READ,
  type SchedulePlan,
  standingOf,
} from '../../programme/schedule/plan-schedule';
import type { ScaleChoice } from '../../programme/schedule/rows/scale';
import { NO_FILTER, type ScheduleFilters } from '../../programme/schedule/rows/select-rows';
import { loadTracker, whyWithout } from '../load-tracker';
import type { Command, RunOptions, Outcome } from '../ports';
import { statusDateOf } from '../training/training-facts';
import { readBaseline } from '../../programme/schedule/baseline/baseline';
import { readGantt } from '../../programme/schedule/read-gantt';
import { scheduleSourceOf } from '../../programme/schedule/rows/schedule-source';
import { fold } from '../../lib/text';
import { territoriesOf } from '../../programme/schedule/milestones/milestones';
import type { Action } from '../../programme/tracker/tracker';

/** How the Gantt stands in the workbook, for the user to go on from there. */
export interface GanttState {
  readonly choice: ScaleChoice;
  readonly filters: ScheduleFilters;
  readonly words: FilterWords;
  /** The day of the reference that was frozen. */
  readonly frozenOn: CalendarDate | null;
  /** The rows it shows that are late or to be watched; null until it was drawn. */
  readonly standing: Pick<SchedulePlan, 'late' | 'watched'> | null;
  /** Where the titles of Suivi stand. */
  readonly titles: { readonly sheet: string; readonly column: number };
}

/** Reads what the sheet « Gantt » was drawn with, the words filters may ask for, and what is late. */
export async function readGanttState(
  { workbook, clock }: Omit<Command<unknown>, 'words'>,
  options?: RunOptions,
): Outcome<GanttState> {
  const loaded = await loadTracker(workbook, SCHEDULE_READ, options);
  if (!loaded.ok) return loaded;
  const { snapshot, tracker } = loaded.value;
  const source = scheduleSourceOf(tracker);
  if (source === null) return err(whyWithout('actions', snapshot));
  const gantt = readGantt(snapshot);
  const filters = { ...NO_FILTER, ...gantt?.filters, period: gantt?.period ?? null };
  const { sheet, columns, area } = source.place;
  return ok({
    choice: gantt?.choice ?? 'Automatique',
    filters,
    words: filterWordsOf(source.rows.map(({ value }) => value)),
    frozenOn: readBaseline(snapshot)?.frozenOn ?? null,
    standing:
      gantt === null
        ? null
        : standingOf(source, { filters, statusDate: statusDateOf(tracker, clock) }),
    titles: { sheet, column: columns.title ?? area.column },
  });
}

/** The words a filter of the Gantt may ask for, in the order of Suivi. */
export type FilterWords = Readonly<Record<'strand' | 'partner' | 'territory', readonly string[]>>;

/** The strands, partners and territories that rows of Suivi have. */
function filterWordsOf(actions: readonly Action[]): FilterWords {
  return {
    strand: distinct(actions.map(({ strand }) => strand)),
    partner: distinct(actions.flatMap(({ partners }) => partners)),
    territory: distinct(actions.flatMap(territoriesOf)),
  };
}

/** Words of the lists that stand for a name to come: no row can be told from another by them. */
const PLACEHOLDERS = /^(?:|59\/62|par territoire|tous|.*\ba nommer|a preciser)$/u;

function distinct(words: readonly string[]): readonly string[] {
  const first = new Map([...words].reverse().map((word) => [fold(word), word]));
  const kept = new Set(first.values());
  return [...new Set(words)].filter((word) => !PLACEHOLDERS.test(fold(word)) && kept.has(word));
}
