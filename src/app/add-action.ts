import { type CalendarDate, partsOf } from '../lib/calendar-date';
import { err } from '../lib/result';
import type { Finding } from '../programme/checks/report/judged-finding';
import { EMPTY_DUE_CELL } from '../programme/reading/due-request';
import { readDue } from '../programme/reading/read-due';
import { startNumbering } from '../programme/intake/plan/number-rows';
import { appendRows } from '../programme/tracker/layout/append-rows';
import { emptyRow } from '../programme/tracker/rows/row-schemas';
import type { Settings } from '../programme/tracker/settings/settings';
import type { Action, Tracker } from '../programme/tracker/tracker';
import type { TrackerWords } from '../programme/tracker/words';
import { applyThenLook, type CheckCommand, type Checked } from './check';
import { loadTracker, whyWithout } from './load-tracker';
import type { FollowUp, RunOptions, Outcome } from './ports';
import { TRACKER_REQUEST } from './settings';

/** An action as the user enters it; `''` and null stand for what is not known. */
export type NewAction = Pick<Action, 'title' | 'strand' | 'type' | 'status' | 'dueText' | 'owner'>;

export interface AddedAction {
  readonly action: Action;
  /** What the checks say of the new row. */
  readonly findings: readonly Finding[];
}

/** « Ajouter une action »: writes one row of Suivi, its due words read into dates. One undo step. */
export async function addAction(
  command: CheckCommand & { readonly added: NewAction; readonly tables: TrackerWords },
  options?: RunOptions,
): Outcome<AddedAction> {
  const loaded = await loadTracker(command.workbook, TRACKER_REQUEST, options);
  if (!loaded.ok) return loaded;
  const { tracker } = loaded.value;
  const { actions } = tracker;
  if (actions === null) return err(whyWithout('actions', loaded.value.snapshot));
  const action = actionOf(command.added, tracker, command.clock.today());
  const edits = appendRows('actions', actions, { added: [action], words: command.tables });
  const tell = ({ report }: Checked): FollowUp<AddedAction> => {
    const findings = report.findings.filter(
      ({ subject }) => subject?.table === 'actions' && subject.id === action.id,
    );
    return { edits: [], report: { action, findings } };
  };
  return applyThenLook({ ...command, edits }, tell, options);
}

/**
 * What due words give, to be read back while they are typed. They are those of the day they are typed:
 * a year that they leave out is told from « Arrêté au », or today, and written with them.
 */
export function readDueBack(
  { dueText, type, status }: Pick<NewAction, 'dueText' | 'type' | 'status'>,
  settings: Settings,
  today: CalendarDate,
): ReturnType<typeof readDue> {
  const isDone = status === 'Réalisé';
  const context = { ...settings, referenceDate: settings.statusDate ?? today };
  const read = (text: string): ReturnType<typeof readDue> =>
    readDue({
      cell: { ...EMPTY_DUE_CELL, text },
      type: type ?? 'Jalon',
      isDone,
      context,
    });
  const told = read(dueText);
  const day = told.start ?? told.end;
  if (day === null || /\b\d{4}\b/u.test(dueText)) return told;
  const dated = read(`${told.dueText} ${partsOf(day).year}`);
  return dated.start === told.start && dated.end === told.end ? dated : told;
}

function actionOf(
  added: NewAction,
  { actions, lists, settings }: Tracker,
  today: CalendarDate,
): Action {
  const ids = actions?.rows.map(({ value }) => value.id) ?? [];
  const { dueText, start, end, precision, condition, effect } = readDueBack(added, settings, today);
  return {
    ...emptyRow('actions'),
    ...added,
    ...{ dueText, start, end, precision, condition, effect },
    id: startNumbering(lists.strands, ids).next(added.strand),
  };
}
