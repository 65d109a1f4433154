import type { CalendarDate } from '../../../lib/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { DueDateReading } from '../../dates/windows/due-window';
import type { TrackerLists } from '../../tracker/lists';
import { type CountingPeriod, countingPeriodOf } from '../../tracker/sessions/counting';
import type { Settings } from '../../tracker/settings/settings';
import type { Action, Tracker } from '../../tracker/tracker';
import {
  type Indexes,
  indexLists,
  makeIndexes,
  makeKnownNames,
  makeLocator,
  type WordIndexes,
} from './context-indexes';
import { type DateBounds, programmePeriod } from './date-cells';
import { type DueReader, makeDueReader } from './due-reader';
import type { Acceptance, CheckScope, ToldFault } from './finding';
import { type CheckedTables, checkTables, type KeyOf, type RowOf, type RowTable } from './tables';

/** Training figures that the rules of the target need. */
export interface TrainingFacts {
  /** Persons trained, counted as the settings say. */
  readonly persons: number;
  /** Seats taken in the counted sessions. */
  readonly participations: number;
  readonly registered: number;
  /** Whether persons who came twice could be told apart. */
  readonly isExact: boolean;
  /** Persons at the end of the counting period at the observed pace; null when it cannot be told. */
  readonly projection: number | null;
  readonly requiredPace: number | null;
  readonly countingEnd: CalendarDate | null;
  readonly sessionsWithoutCount: readonly string[];
}

/** A generated sheet whose source has changed since it was written. */
export interface StaleSheet {
  readonly sheet: string;
  /** `15/05/2014 09:12`, as written on the sheet. */
  readonly generatedAt: string;
  readonly changedRows: number;
  /** What a formula asks to know whether it was not made again since. */
  readonly isStill: string;
}

/** A day that a sheet of the user gives for that of the document. */
export interface DocumentDate {
  readonly date: CalendarDate;
  /** As written: « MAJ : 15/05/14 ». */
  readonly words: string;
  /** `Feuil1!A2` */
  readonly where: string;
}

/** Everything a check may look at. Today and the figures of other commands are given, never fetched. */
export interface CheckInput {
  readonly tracker: Tracker;
  readonly snapshot: WorkbookSnapshot;
  readonly scope: CheckScope;
  /** The day of the user; null when it is not known. */
  readonly today: CalendarDate | null;
  /** Null when there is no session to count. */
  readonly training: TrainingFacts | null;
  /** Generated sheets out of date; null when it was not looked at. */
  readonly stale: readonly StaleSheet[] | null;
  /** Looked for when « Paramètres » holds none; null or absent when no sheet tells. */
  readonly documentDate?: DocumentDate | null;
  /** Whether the copy to share puts right what a rule tells somewhere; nothing, when it is not given. */
  readonly isMendedByCopy?: (told: ToldFault) => boolean;
  /** Warnings that the user answers for. */
  readonly acceptances?: readonly Acceptance[];
}

/** The input with the indexes the rules share. */
export interface CheckContext extends CheckInput, Indexes {
  readonly settings: Settings;
  /** « Arrêté au »; the user's day while the setting is empty, null when that is not known either. */
  readonly statusDate: CalendarDate | null;
  readonly lists: TrackerLists;
  readonly tables: CheckedTables;
  readonly words: WordIndexes;
  readonly due: DueReader;
  /** First and last day whose sessions count. */
  readonly counting: CountingPeriod;
  /** Null when neither the programme nor its counting has dates. */
  readonly programme: DateBounds | null;
  /** What the words of a row's due date say; null when there are none. */
  readonly readDue: (action: Action) => DueDateReading | null;
  /** Names of sites and partners, folded: never taken for persons. */
  readonly knownNames: () => readonly string[];
  readonly sheetNamed: (name: string) => SheetSnapshot | undefined;
  /** The sheets in their order. */
  readonly positions: ReadonlyMap<string, number>;
  /** The warnings that the user answers for, by fingerprint. */
  readonly accepted: ReadonlyMap<string, Acceptance>;
  /** `Suivi!A16`: the cell of a row, as shown to a user. */
  readonly locate: <T extends RowTable>(table: T, row: RowOf<T>, key: KeyOf<T>) => string;
}

/** Prepares the indexes. */
export function makeContext(input: CheckInput): CheckContext {
  const { tracker, snapshot } = input;
  const { settings, lists } = tracker;
  const tables = checkTables(tracker);
  const statusDate = settings.statusDate ?? input.today;
  const due = makeDueReader(settings, statusDate);
  const byName = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...input,
    settings,
    statusDate,
    lists,
    tables,
    due,
    counting: countingPeriodOf(settings),
    programme: programmePeriod(settings),
    ...makeIndexes(tables),
    words: indexLists(lists),
    readDue: (action) => (action.dueText === '' ? null : due.readRow(action)),
    knownNames: makeKnownNames(tables),
    sheetNamed: (name) => byName.get(name),
    positions: new Map(snapshot.sheets.map(({ name, position }) => [name, position])),
    accepted: new Map(input.acceptances?.map((one) => [one.fingerprint, one])),
    locate: makeLocator(tables),
  };
}
