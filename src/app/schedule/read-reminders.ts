import type { CalendarDate } from '../../lib/calendar-date';
import { err, ok } from '../../lib/result';
import { type Reminder, remindersOf } from '../../programme/schedule/reminders/reminders';
import { ACTION_TABLE, SETTING_TABLE } from '../../programme/tracker/columns';
import { loadTracker, requestOf, whyWithout } from '../load-tracker';
import type { Clock, RunOptions, WorkbookPort, Outcome } from '../ports';
import { statusDateOf } from '../training/training-facts';

/** Who is waited for, as of « Arrêté au ». */
export interface Reminders {
  readonly statusDate: CalendarDate;
  readonly programme: string;
  readonly by: Readonly<Record<'owner' | 'partner', readonly Reminder[]>>;
}

/** « Relancer »: the rows of Suivi that wait for somebody. Nothing is written, nothing is sent. */
export async function readReminders(
  workbook: WorkbookPort,
  clock: Clock,
  options?: RunOptions,
): Outcome<Reminders> {
  const tables = [ACTION_TABLE.table, SETTING_TABLE.table];
  const loaded = await loadTracker(workbook, requestOf(tables), options);
  if (!loaded.ok) return loaded;
  const { tracker } = loaded.value;
  if (tracker.actions === null) return err(whyWithout('actions', loaded.value.snapshot));
  const statusDate = statusDateOf(tracker, clock);
  const actions = tracker.actions.rows.map(({ value }) => value);
  return ok({
    statusDate,
    programme: tracker.settings.programmeTitle,
    by: {
      owner: remindersOf(actions, statusDate, 'owner'),
      partner: remindersOf(actions, statusDate, 'partner'),
    },
  });
}
