import { type CalendarDate, fromExcelSerial, toExcelSerial } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { CellInput } from '../../workbook/edit';
import type { CellValue } from '../../workbook/snapshot';
import { STATUSES } from './lists';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** en-US format codes of the tracker; Excel shows them in the user's language. */
export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** What the add-in learned from the user about the source: one line an entry, after the settings. */
const MEMORY_PREFIXES = {
  colourStatuses: 'Couleur : ',
  columnMatches: 'Colonne : ',
  statusWords: 'Statut : ',
  takenRows: 'Lignes déjà reprises : ',
} as const;
export type MemoryKey = keyof typeof MEMORY_PREFIXES;
const MEMORY_KEYS = Object.keys(MEMORY_PREFIXES) as MemoryKey[];

/** The first column of tblParametres, in order; formulas of the generated sheets look values up by it. */
export const SETTING_NAMES = {
  organisation: 'Organisme',
  programmeTitle: 'Intitulé du programme',
  referenceDate: 'Date de référence du document',
  statusDate: 'Date d’état (arrêté au)',
  programmeStart: 'Début du programme',
  programmeEnd: 'Fin du programme',
  target: 'Objectif de participants',
  countedTrainings: 'Formations comptées',
  countingStart: 'Début du comptage',
  countingMonths: 'Durée du comptage (mois)',
  countedUnit: 'Unité comptée',
  partialAttendance: 'Présence partielle',
  countedPeople: 'Personnes comptées',
  seasons: 'Saisons',
  backToSchool: 'Rentrée',
  schoolZone: 'Zone scolaire',
  summaryYear: 'Année du bilan',
  smallCount: 'Seuil petits effectifs',
  reminderDays: 'Rappel avant échéance (jours)',
} as const satisfies Record<Exclude<keyof Settings, MemoryKey>, string>;
export type SettingName = keyof typeof SETTING_NAMES;

/** The words a setting may take, when they are few and fixed. */
export const SETTING_OPTIONS = {
  countedUnit: ['Personnes distinctes', 'Participations'],
  partialAttendance: ['présente', 'absente'],
  countedPeople: ['Toutes les personnes', 'Agents du bailleur seulement'],
  seasons: ['calendrier', 'bureau'],
  backToSchool: ['septembre', 'première quinzaine'],
  schoolZone: ['A', 'B', 'C'],
  summaryYear: ['programme', 'civile'],
} as const satisfies { readonly [Key in SettingName]?: readonly Settings[Key][] };

/** A line of « Paramètres » as it stands in the workbook. */
export interface SettingCell {
  readonly name: string;
  readonly value: CellValue;
}

/** A line of « Paramètres », ready to write; its help is among the words of the interface. */
export interface SettingLine {
  readonly key: SettingName | MemoryKey;
  readonly name: string;
  readonly value: CellInput;
  readonly format: string;
  readonly options: readonly string[];
}

/** Every line of « Paramètres » for these settings, in the order of the sheet. */
export function writeSettings(settings: Settings): readonly SettingLine[] {
  const keys = Object.keys(SETTING_NAMES) as SettingName[];
  const fixed = keys.map((key): SettingLine => ({
    key,
    name: SETTING_NAMES[key],
    ...writeValue(settings[key], isDateSetting(key)),
    options: key in SETTING_OPTIONS ? SETTING_OPTIONS[key as keyof typeof SETTING_OPTIONS] : [],
  }));
  const learned = MEMORY_KEYS.flatMap((key) =>
    Object.entries(settings[key]).map(([word, meaning]): SettingLine => ({
      key,
      name: `${MEMORY_PREFIXES[key]}${word}`,
      value: meaning,
      format: TEXT_FORMAT,
      options: key === 'colourStatuses' || key === 'statusWords' ? STATUSES : [],
    })),
  );
  return [...fixed, ...learned];
}

/**
 * Reads « Paramètres »: names are compared without case and accents; a line that is missing takes
 * its default, an empty or unreadable value is empty (null, or the default of a closed choice).
 */
export function readSettings(lines: readonly SettingCell[]): Settings {
  const byName = new Map(lines.map(({ name, value }) => [fold(name), value]));
  const cell = (key: SettingName): CellValue | undefined => byName.get(fold(SETTING_NAMES[key]));
  const text = (key: 'organisation' | 'programmeTitle'): string =>
    readText(cell(key), DEFAULT_SETTINGS[key]);
  const date = (key: DateSetting): CalendarDate | null =>
    readDate(cell(key), DEFAULT_SETTINGS[key]);
  return {
    organisation: text('organisation'),
    programmeTitle: text('programmeTitle'),
    referenceDate: date('referenceDate'),
    statusDate: date('statusDate'),
    programmeStart: date('programmeStart'),
    programmeEnd: date('programmeEnd'),
    target: readCount(cell('target'), DEFAULT_SETTINGS.target),
    countedTrainings: readNames(cell('countedTrainings'), DEFAULT_SETTINGS.countedTrainings),
    countingStart: date('countingStart'),
    countingMonths: readCount(cell('countingMonths'), DEFAULT_SETTINGS.countingMonths),
    countedUnit: readChoice(
      cell('countedUnit'),
      SETTING_OPTIONS.countedUnit,
      DEFAULT_SETTINGS.countedUnit,
    ),
    partialAttendance: readChoice(
      cell('partialAttendance'),
      SETTING_OPTIONS.partialAttendance,
      DEFAULT_SETTINGS.partialAttendance,
    ),
    countedPeople: readChoice(
      cell('countedPeople'),
      SETTING_OPTIONS.countedPeople,
      DEFAULT_SETTINGS.countedPeople,
    ),
    seasons: readChoice(cell('seasons'), SETTING_OPTIONS.seasons, DEFAULT_SETTINGS.seasons),
    backToSchool: readChoice(
      cell('backToSchool'),
      SETTING_OPTIONS.backToSchool,
      DEFAULT_SETTINGS.backToSchool,
    ),
    schoolZone: readChoice(
      cell('schoolZone'),
      SETTING_OPTIONS.schoolZone,
      DEFAULT_SETTINGS.schoolZone,
    ),
    summaryYear: readChoice(
      cell('summaryYear'),
      SETTING_OPTIONS.summaryYear,
      DEFAULT_SETTINGS.summaryYear,
    ),
    smallCount: readCount(cell('smallCount'), null) ?? DEFAULT_SETTINGS.smallCount,
    reminderDays: readCount(cell('reminderDays'), null) ?? DEFAULT_SETTINGS.reminderDays,
    colourStatuses: readMemory(lines, 'colourStatuses'),
    columnMatches: readMemory(lines, 'columnMatches'),
    statusWords: readMemory(lines, 'statusWords'),
    takenRows: readMemory(lines, 'takenRows'),
  };
}

type DateSetting =
  'referenceDate' | 'statusDate' | 'programmeStart' | 'programmeEnd' | 'countingStart';
const DATE_SETTINGS: readonly string[] = [
  'referenceDate',
  'statusDate',
  'programmeStart',
  'programmeEnd',
  'countingStart',
] satisfies DateSetting[];

function isDateSetting(key: SettingName): key is DateSetting {
  return DATE_SETTINGS.includes(key);
}

function writeValue(
  value: string | number | readonly string[] | null,
  isDate: boolean,
): Pick<SettingLine, 'value' | 'format'> {
  if (isDate) {
    const serial = typeof value === 'string' ? toExcelSerial(value as CalendarDate) : null;
    return { value: serial, format: DATE_FORMAT };
  }
  if (typeof value === 'number' || value === null) return { value, format: GENERAL_FORMAT };
  const text = typeof value === 'string' ? value : value.join(' ; ');
  return { value: text === '' ? null : text, format: TEXT_FORMAT };
}

function readText(value: CellValue | undefined, missing: string): string {
  if (value === undefined) return missing;
  return value === null ? '' : String(value).trim();
}

function readDate(value: CellValue | undefined, missing: CalendarDate | null): CalendarDate | null {
  if (value === undefined) return missing;
  return typeof value === 'number' ? fromExcelSerial(value) : null;
}

function readCount(value: CellValue | undefined, missing: number | null): number | null {
  if (value === undefined) return missing;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function readNames(value: CellValue | undefined, missing: readonly string[]): readonly string[] {
  if (value === undefined) return missing;
  if (typeof value !== 'string') return [];
  return value
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readChoice<Choice extends string>(
  value: CellValue | undefined,
  options: readonly Choice[],
  otherwise: Choice,
): Choice {
  if (typeof value !== 'string') return otherwise;
  return options.find((option) => fold(option) === fold(value)) ?? otherwise;
}

function readMemory(
  lines: readonly SettingCell[],
  key: MemoryKey,
): Readonly<Record<string, string>> {
  const prefix = MEMORY_PREFIXES[key];
  const entries = lines.flatMap(({ name, value }): readonly (readonly [string, string])[] =>
    name.startsWith(prefix) && typeof value === 'string' && value !== ''
      ? [[name.slice(prefix.length), value]]
      : [],
  );
  return Object.fromEntries(entries);
}
