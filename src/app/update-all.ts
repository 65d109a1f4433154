import type { CalendarDate } from '../lib/calendar-date';
import { err, ok, type Result } from '../lib/result';
import type { CheckReport } from '../programme/checks/report/report';
import type { CheckSheetWords } from '../programme/checks/sheet/words';
import { isAhead, isAwaitingDecision, isLate } from '../programme/tracker/lateness';
import type { TakeOverNews } from '../programme/tracker/layout/take-over';
import { namingSheets } from '../programme/tracker/name-sheets';
import { chooseGeneratedSheet } from '../programme/tracker/sheet-names';
import type { Tracker } from '../programme/tracker/tracker';
import type { TrainingFigures } from '../programme/training/counts/figures';
import type { Edit } from '../workbook/edit';
import { checkLoaded, editsOfCheck } from './check';
import type { Command, Failure, RunOptions } from './ports';
import { breathe, runSteps } from './run-steps';
import { statusDateOf } from './training/training-facts';
import { loadForUpdate } from './update/load-for-update';
import { planSheets, type SheetWords } from './update/plan-sheets';

export interface UpdateWords extends SheetWords {
  readonly checks: CheckSheetWords;
}

/** What the sheets say once they are all of today. */
export interface UpdateReport {
  readonly checks: CheckReport;
  /** Null without a table of sessions. */
  readonly training: TrainingFigures | null;
  /** Rows that are late, that fall due within sixty days, that await a decision. */
  readonly standing: Readonly<Record<'late' | 'ahead' | 'decisions', number>>;
  /** Null when this version made the tracker. */
  readonly takenOver: TakeOverNews | null;
}

/**
 * Tout mettre à jour: checks, Bilan, Gantt, Jalons and Synthèse from one reading of the workbook, in
 * one write and one step back. Synthèse comes to the front.
 */
export async function updateAll(
  command: Command<UpdateWords>,
  options?: RunOptions,
): Promise<Result<UpdateReport, Failure>> {
  const { workbook, clock } = command;
  const loaded = await loadForUpdate(workbook, command.words.tracker, options);
  if (!loaded.ok) return loaded;
  const { tracker, taken } = loaded.value;
  if (tracker.actions === null) return err({ code: 'no-tracker' });
  const words = namingSheets(command.words, loaded.value.snapshot);
  const check = { workbook, clock, words: words.checks, scope: 'tracker', stale: [] } as const;
  const checked = await checkLoaded(loaded.value, check, options);
  if (!checked.ok) return checked;
  const sheets = await runSteps(planSheets(loaded.value, { clock, words }), 'computing', options);
  if (!sheets.ok) return sheets;
  await breathe(options);
  const planned = sheets.value;
  const steps = editsOfCheck(checked.value, words.checks, null);
  const checks = await runSteps(steps, 'computing', options);
  if (!checks.ok) return checks;
  await breathe(options);
  const { before, after } = taken;
  const edits = [
    ...before,
    ...planned.workings,
    ...checks.value,
    ...planned.edits,
    ...after,
  ].filter(({ kind }) => kind !== 'show');
  const sheet = chooseGeneratedSheet(loaded.value.snapshot, 'synthesis');
  const show: Edit = { kind: 'show', sheet, at: { row: 0, column: 0 } };
  const applied = await workbook.apply([...edits, show], options);
  if (!applied.ok) return applied;
  return ok({
    checks: checked.value.report,
    training: planned.training,
    standing: standingOf(tracker.actions, statusDateOf(tracker, clock)),
    takenOver: taken.news,
  });
}

function standingOf(
  { rows }: NonNullable<Tracker['actions']>,
  day: CalendarDate,
): UpdateReport['standing'] {
  const actions = rows.map(({ value }) => value);
  return {
    late: actions.filter((action) => isLate(action, day)).length,
    ahead: actions.filter((action) => isAhead(action, day)).length,
    decisions: actions.filter(isAwaitingDecision).length,
  };
}
