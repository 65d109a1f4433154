import { err, ok } from '../lib/result';
import { changeSettings } from '../programme/tracker/layout/lay-out-settings';
import type { Settings } from '../programme/tracker/settings/settings';
import type { Tracker } from '../programme/tracker/tracker';
import type { TrackerWords } from '../programme/tracker/words';
import { loadTracker, requestOf, whyWithout } from './load-tracker';
import type { RunOptions, WorkbookPort, Outcome } from './ports';
import { TRACKER_TABLE_NAMES } from '../programme/tracker/sheets/names';

/** What is read to know the tables of the tracker, and nothing else. */
export const TRACKER_REQUEST = requestOf(TRACKER_TABLE_NAMES);

/** Writes the settings that change in « Paramètres »; gives the settings as they then are. */
export async function saveSettings(
  workbook: WorkbookPort,
  input: { readonly change: Partial<Settings>; readonly words: TrackerWords },
  options?: RunOptions,
): Outcome<Settings> {
  const tracker = await loadTables(workbook, options);
  if (!tracker.ok) return tracker;
  const settings = { ...tracker.value.settings, ...input.change };
  const edits = changeSettings({ tracker: tracker.value, settings, words: input.words });
  if (edits.length === 0) return ok(settings);
  const applied = await workbook.apply(edits, options);
  return applied.ok ? ok(settings) : applied;
}

/** The tables of the tracker; refused without settings. */
export async function loadTables(workbook: WorkbookPort, options?: RunOptions): Outcome<Tracker> {
  const loaded = await loadTracker(workbook, TRACKER_REQUEST, options);
  if (!loaded.ok) return loaded;
  const { tracker, snapshot } = loaded.value;
  return tracker.settingPlace === null ? err(whyWithout('settings', snapshot)) : ok(tracker);
}
