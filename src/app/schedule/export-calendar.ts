import { err, ok } from '../../lib/result';
import {
  calendarFileOf,
  countCalendarEvents,
} from '../../programme/schedule/exports/calendar-file';
import { scheduleSourceOf } from '../../programme/schedule/rows/schedule-source';
import { ACTION_TABLE, LIST_TABLE, SETTING_TABLE } from '../../programme/tracker/columns';
import { loadTracker, requestOf, whyWithout } from '../load-tracker';
import type { Command, RunOptions, Outcome } from '../ports';
import { statusDateOf } from '../training/training-facts';

/** The dated milestones as a file to hand over. */
export interface ExportedCalendar {
  /** iCalendar, UTF-8. */
  readonly calendar: string;
  readonly events: number;
}

/** Reads the tracker and writes its dated milestones as a calendar. */
export async function exportCalendar(
  { workbook, clock }: Pick<Command<unknown>, 'workbook' | 'clock'>,
  options?: RunOptions,
): Outcome<ExportedCalendar> {
  const tables = [ACTION_TABLE.table, SETTING_TABLE.table, LIST_TABLE.table];
  const loaded = await loadTracker(workbook, requestOf(tables), options);
  if (!loaded.ok) return loaded;
  const source = scheduleSourceOf(loaded.value.tracker);
  if (source === null) return err(whyWithout('actions', loaded.value.snapshot));
  const { settings } = source;
  const actions = source.rows.map(({ value }) => value);
  const statusDate = statusDateOf(loaded.value.tracker, clock);
  // The start of the status date: two exports of the same day are the same file.
  const stamp = `${statusDate.replaceAll('-', '')}T000000Z`;
  return ok({
    calendar: calendarFileOf({ actions, settings, stamp }),
    events: countCalendarEvents(actions),
  });
}
