import type { CalendarDate } from '../../../lib/calendar-date';

/** The version of the tracker that this add-in writes: its tables, their columns, where things stand. */
export const TRACKER_VERSION = 2;

/** A tracker that does not tell its version. */
export const FIRST_VERSION = 1;

/** A line of « Paramètres »: how it is named and read, and what holds where none tells it. */
export interface Setting<Value> {
  readonly name: string;
  readonly kind: 'text' | 'date' | 'count' | 'positive' | 'names' | 'choice';
  readonly missing: Value;
  /** The words it may take, when they are few and fixed. */
  readonly options?: readonly string[];
}

function text(name: string, missing = ''): Setting<string> {
  return { name, kind: 'text', missing };
}

/** Null until the user says. */
function date(name: string, missing: CalendarDate | null = null): Setting<CalendarDate | null> {
  return { name, kind: 'date', missing };
}

function count(name: string, missing: number): Setting<number> {
  return { name, kind: 'count', missing };
}

/** Nought is none at all, as the formulas take it. */
function positive(name: string, missing: number): Setting<number | null> {
  return { name, kind: 'positive', missing };
}

function names(name: string, missing: readonly string[]): Setting<readonly string[]> {
  return { name, kind: 'names', missing };
}

function choice<const Options extends readonly string[]>(
  name: string,
  options: Options,
  missing: Options[number],
): Setting<Options[number]> {
  return { name, kind: 'choice', missing, options };
}

/** The lines of tblParametres, in order; formulas of the generated sheets look values up by their name. */
export const SETTINGS = {
  organisation: text('Organisme'),
  programmeTitle: text('Intitulé du programme', '10 000 logements HLM accompagnés'),
  /** When the source text was written: yearless dates are read from it. */
  referenceDate: date('Date du document'),
  /** « Arrêté au »: lateness and attendance are told as of this day. */
  statusDate: date('Arrêté au'),
  programmeStart: date('Début du programme'),
  programmeEnd: date('Fin du programme'),
  /** Persons to train. */
  target: positive('Objectif de participants', 445),
  countedTrainings: names('Formations comptées', ['Tranquillité publique']),
  countingStart: date('Début du comptage', '2014-09-01'),
  countingMonths: positive('Durée du comptage (mois)', 36),
  countedUnit: choice(
    'Unité comptée',
    ['Personnes distinctes', 'Participations'],
    'Personnes distinctes',
  ),
  /** Whether a « Partiel » counts as present. */
  partialAttendance: choice('Présence partielle', ['présente', 'absente'], 'présente'),
  countedPeople: choice(
    'Personnes comptées',
    ['Toutes les personnes', 'Agents du bailleur seulement'],
    'Toutes les personnes',
  ),
  seasons: choice('Saisons', ['calendrier', 'bureau'], 'calendrier'),
  backToSchool: choice('Rentrée', ['septembre', 'première quinzaine'], 'septembre'),
  schoolZone: choice('Zone scolaire', ['A', 'B', 'C'], 'B'),
  summaryYear: choice('Année du bilan', ['programme', 'civile'], 'programme'),
  /** Counts below it are masked in what is shared. */
  smallCount: count('Seuil petits effectifs', 5),
  /** Days before a due date from which it is to be watched. */
  reminderDays: count('Rappel avant échéance (jours)', 14),
  /** What was chosen for the copy to share otherwise than proposed, as it is written. */
  copyChoices: names('Copie à partager', []),
  /** 1 where no line says it. */
  version: count('Version du suivi', TRACKER_VERSION),
};
export type SettingName = keyof typeof SETTINGS;
export type SettingValues = { readonly [Key in SettingName]: (typeof SETTINGS)[Key]['missing'] };

/** What is remembered of the source rather than set. */
export interface Memory {
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
export type MemoryKey = keyof Memory;

/** What the programme's sheet « Paramètres » holds, read and trusted. */
export interface Settings extends SettingValues, Memory {}

export const DEFAULT_SETTINGS: Settings = {
  ...(Object.fromEntries(
    Object.entries(SETTINGS).map(([key, { missing }]) => [key, missing]),
  ) as SettingValues),
  colourStatuses: {},
  columnMatches: {},
  statusWords: {},
  sheetKinds: {},
  sheetChoices: {},
  takenRows: {},
};
