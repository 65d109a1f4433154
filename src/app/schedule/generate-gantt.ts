import { formatFrenchDate } from '../../lib/calendar-date';
import { err, ok } from '../../lib/result';
import {
  planSchedule,
  SCHEDULE_READ,
  type SchedulePlan,
  type ScheduleRequest,
} from '../../programme/schedule/plan-schedule';
import type { ScheduleWords } from '../../programme/schedule/schedule-words';
import { namingSheets } from '../../programme/tracker/sheets/name-sheets';
import { applyTo, loadTracker, whyWithout } from '../load-tracker';
import type { Command, Outcome, RunOptions } from '../ports';
import { runSteps } from '../run-steps';
import { statusDateOf } from '../training/training-facts';

export type GanttCommand = Command<ScheduleWords> & Pick<ScheduleRequest, 'choice' | 'filters'>;

/** The rows of Suivi that were drawn, and which of them are late. */
export type GanttReport = Omit<SchedulePlan, 'workings' | 'edits'>;

/** Générer le Gantt: writes « Gantt » and « Jalons » and tells which rows are late. */
export async function generateGantt(
  command: GanttCommand,
  options?: RunOptions,
): Outcome<GanttReport> {
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
  if (plan === null) return err(whyWithout('actions', snapshot));
  const edits = [...plan.workings, ...plan.edits];
  const applied = await applyTo({ workbook, snapshot }, edits, options);
  return applied.ok ? ok(plan) : applied;
}
