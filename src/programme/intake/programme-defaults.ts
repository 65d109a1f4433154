import { earliestOf, startOfMonth } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SheetReading } from '../reading/proposal';
import type { TrackerLists } from '../tracker/lists';
import { ALL_TRAININGS } from '../tracker/sessions/counting';
import { DEFAULT_SETTINGS, type Settings } from '../tracker/settings/settings';

/** What only a workbook of the programme holds: its title, the name of a training that its target counts. */
const TITLE = fold(DEFAULT_SETTINGS.programmeTitle);
const TRAININGS = DEFAULT_SETTINGS.countedTrainings.map(fold);

/**
 * Whether a workbook without a tracker speaks of the programme, or says nothing yet. Only then are its
 * target, the training that counts, its strands and its territories those of the new tracker.
 */
export function speaksOfProgramme(sources: readonly SheetSnapshot[]): boolean {
  const texts = sources.flatMap(({ values }) =>
    values.flatMap((row) => row.filter((value) => typeof value === 'string')),
  );
  const isOne = (text: string): boolean => text.includes(TITLE) || TRAININGS.includes(text);
  return texts.length === 0 || texts.map(fold).some(isOne);
}

/** What a tracker of any other programme starts with: every training counts, toward no target yet. */
export function settingsOfOther(readings: readonly SheetReading[]): Settings {
  const days = readings.flatMap(({ sessions }) =>
    sessions.flatMap(({ fields }) => fields.start ?? []),
  );
  return {
    ...DEFAULT_SETTINGS,
    programmeTitle: '',
    target: null,
    countedTrainings: [ALL_TRAININGS],
    countingStart: days.length === 0 ? null : startOfMonth(days.reduce(earliestOf)),
  };
}

/** The strands and the words of the lists that the rows hold or are proposed: all that another programme has of them. */
export function listsMet(lists: TrackerLists, readings: readonly SheetReading[]): TrackerLists {
  const rows = readings.flatMap(({ actions, sessions, attendances, sites }) => [
    ...[...actions, ...sessions, ...attendances].map(({ fields }) => fields),
    ...sites,
    ...[...actions, ...sessions].flatMap(({ deduced }) => deduced.map(({ value }) => ({ value }))),
  ]);
  const words = rows.flatMap((row): readonly unknown[] => Object.values(row) as unknown[]).flat();
  const met = new Set(words.map((word) => fold(String(word))));
  const isMet = (word: string): boolean => met.has(fold(word));
  return {
    strands: lists.strands.filter(({ name }) => isMet(name)),
    territories: lists.territories.filter(isMet),
    trainings: lists.trainings.filter(isMet),
    basins: lists.basins.filter(isMet),
    jobs: lists.jobs,
  };
}
