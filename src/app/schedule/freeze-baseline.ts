import type { CalendarDate } from '../../lib/calendar-date';
import { err, ok } from '../../lib/result';
import { readBaseline } from '../../programme/schedule/baseline/baseline';
import { layOutBaseline } from '../../programme/schedule/baseline/lay-out-baseline';
import type { ScheduleWords } from '../../programme/schedule/schedule-words';
import { ACTION_TABLE, BASELINE_TABLE_NAME, SETTING_TABLE } from '../../programme/tracker/columns';
import { isDated } from '../../programme/tracker/lateness';
import { namingSheets } from '../../programme/tracker/sheets/name-sheets';
import { chooseGeneratedSheet } from '../../programme/tracker/sheets/names';
import { loadTracker, requestOf, whyWithout } from '../load-tracker';
import type { Command, Outcome, RunOptions } from '../ports';
import { statusDateOf } from '../training/training-facts';

/** Figer une référence: keeps the dates of today in a visible table, in place of the former ones. */
export async function freezeBaseline(
  { workbook, clock, words }: Command<ScheduleWords>,
  options?: RunOptions,
): Outcome<{
  readonly sheet: string;
  readonly frozenOn: CalendarDate;
  readonly rows: number;
  readonly undated: number;
}> {
  const tables = [ACTION_TABLE.table, SETTING_TABLE.table, BASELINE_TABLE_NAME];
  const loaded = await loadTracker(workbook, requestOf(tables), options);
  if (!loaded.ok) return loaded;
  const { snapshot, tracker } = loaded.value;
  if (tracker.actions === null) return err(whyWithout('actions', snapshot));
  const previous = readBaseline(snapshot);
  const sheet = previous?.sheet ?? chooseGeneratedSheet(snapshot, 'baseline');
  const frozenOn = statusDateOf(tracker, clock);
  const actions = tracker.actions.rows.map(({ value }) => value);
  const dated = actions.filter(isDated);
  const frozen = { sheet, frozenOn, rows: dated.length, undated: actions.length - dated.length };
  // Nothing takes the place of dates kept before.
  if (dated.length === 0) return ok(frozen);
  const edits = layOutBaseline(
    { sheet, actions, frozenOn, previous },
    namingSheets(words.baseline, snapshot),
  );
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(frozen) : applied;
}
