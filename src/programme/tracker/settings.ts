import type { CalendarDate } from '../../lib/calendar-date';

/** The version of the tracker that this add-in writes: its tables, their columns, where things stand. */
export const TRACKER_VERSION = 2;

/** A tracker that does not tell its version. */
export const FIRST_VERSION = 1;

/** What the programme's sheet « Paramètres » holds, read and trusted. */
export interface Settings {
  readonly organisation: string;
  readonly programmeTitle: string;
  /** When the source text was written: yearless dates are read from it. Null until the user says. */
  readonly referenceDate: CalendarDate | null;
  /** « Arrêté au »: lateness and attendance are told as of this day. Null until the user says. */
  readonly statusDate: CalendarDate | null;
  readonly programmeStart: CalendarDate | null;
  readonly programmeEnd: CalendarDate | null;
  /** Persons to train. */
  readonly target: number | null;
  readonly countedTrainings: readonly string[];
  readonly countingStart: CalendarDate | null;
  readonly countingMonths: number | null;
  readonly countedUnit: 'Personnes distinctes' | 'Participations';
  /** Whether a « Partiel » counts as present. */
  readonly partialAttendance: 'présente' | 'absente';
  readonly countedPeople: 'Toutes les personnes' | 'Agents du bailleur seulement';
  readonly seasons: 'calendrier' | 'bureau';
  readonly backToSchool: 'septembre' | 'première quinzaine';
  readonly schoolZone: 'A' | 'B' | 'C';
  readonly summaryYear: 'programme' | 'civile';
  /** Counts below it are masked in what is shared. */
  readonly smallCount: number;
  /** Days before a due date from which it is to be watched. */
  readonly reminderDays: number;
  /** What was chosen for the copy to share otherwise than proposed, as it is written. */
  readonly copyChoices: readonly string[];
  /** « Version du suivi »: 1 where no line says it. */
  readonly version: number;
  /** What the fill colours of the source mean, once the user said so: `#RRGGBB` to a status. */
  readonly colourStatuses: Readonly<Record<string, string>>;
  /** What the headers of the source mean, once the user said so: source header to tracker header. */
  readonly columnMatches: Readonly<Record<string, string>>;
  /** What the status words of the source mean, once the user said so: word to a status. */
  readonly statusWords: Readonly<Record<string, string>>;
  /** What the user says a source sheet is, by its name. */
  readonly sheetKinds: Readonly<Record<string, string>>;
  /** Whether the user ticked a source sheet, by its name: « Oui », « Non ». */
  readonly sheetChoices: Readonly<Record<string, string>>;
  /**
   * Rows of each source sheet that were written or set aside, by their marks: one that the user
   * deletes from the tracker is not added again without a yes.
   */
  readonly takenRows: Readonly<Record<string, string>>;
}

/** What is remembered of the source rather than set. */
export type MemoryKey =
  'colourStatuses' | 'columnMatches' | 'statusWords' | 'sheetKinds' | 'sheetChoices' | 'takenRows';

export const DEFAULT_SETTINGS: Settings = {
  organisation: '',
  programmeTitle: '10 000 logements HLM accompagnés',
  referenceDate: null,
  statusDate: null,
  programmeStart: null,
  programmeEnd: null,
  target: 445,
  countedTrainings: ['Tranquillité publique'],
  countingStart: '2014-09-01',
  countingMonths: 36,
  countedUnit: 'Personnes distinctes',
  partialAttendance: 'présente',
  countedPeople: 'Toutes les personnes',
  seasons: 'calendrier',
  backToSchool: 'septembre',
  schoolZone: 'B',
  summaryYear: 'programme',
  smallCount: 5,
  reminderDays: 14,
  copyChoices: [],
  version: TRACKER_VERSION,
  colourStatuses: {},
  columnMatches: {},
  statusWords: {},
  sheetKinds: {},
  sheetChoices: {},
  takenRows: {},
};
