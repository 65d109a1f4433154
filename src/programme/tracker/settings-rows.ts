import { type CalendarDate, toExcelSerial } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { CellInput } from '../../workbook/edit';
import type { CellValue } from '../../workbook/snapshot';
import type { MemoryKey, Settings } from './settings';

/** en-US format codes of the tracker; Excel shows them in the user's language. */
export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** The first column of tblParametres, in order; formulas of the generated sheets look values up by it. */
export const SETTING_NAMES = {
  organisation: 'Organisme',
  programmeTitle: 'Intitulé du programme',
  referenceDate: 'Date du document',
  statusDate: 'Arrêté au',
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
  copyChoices: 'Copie à partager',
  version: 'Version du suivi',
} as const satisfies Record<Exclude<keyof Settings, MemoryKey>, string>;
export type SettingName = keyof typeof SETTING_NAMES;

/** What trackers made earlier call some of them: their lines and formulas stay as they are. */
const FORMER_NAMES = {
  referenceDate: 'Date de référence du document',
  statusDate: 'Date d’état (arrêté au)',
} as const satisfies { readonly [Key in SettingName]?: string };

const KEYS: ReadonlyMap<string, SettingName> = new Map(
  [FORMER_NAMES, SETTING_NAMES].flatMap((names) =>
    Object.entries(names).map(([key, name]) => [fold(name), key as SettingName]),
  ),
);

/** The setting a line of tblParametres holds, by its name without case and accents. */
export function settingNamed(name: CellValue | undefined): SettingName | undefined {
  return KEYS.get(fold(String(name ?? '')));
}

/** The English formula that gives the value of a setting wherever its line stands. */
export function settingFormula(
  key: SettingName,
  [names, values] = ['tblParametres[Paramètre]', 'tblParametres[Valeur]'],
): string {
  // Met by its former name too.
  const name = key === 'statusDate' ? '*arrêté au*' : SETTING_NAMES[key];
  return `INDEX(${values},MATCH("${name}",${names},0))`;
}

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
  readonly key: SettingName;
  readonly name: string;
  readonly value: CellInput;
  readonly format: string;
  readonly options: readonly string[];
}

/** Every line of « Paramètres » for these settings, in the order of the sheet. */
export function writeSettings(settings: Settings): readonly SettingLine[] {
  const keys = Object.keys(SETTING_NAMES) as SettingName[];
  return keys.map((key) => ({
    key,
    name: SETTING_NAMES[key],
    ...writeValue(settings[key], isDateSetting(key)),
    options: key in SETTING_OPTIONS ? SETTING_OPTIONS[key as keyof typeof SETTING_OPTIONS] : [],
  }));
}

export type DateSetting =
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
