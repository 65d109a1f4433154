import { type CalendarDate, toExcelSerial } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { CellInput } from '../../../workbook/edit';
import type { CellValue } from '../../../workbook/snapshot';
import { type Setting, type SettingName, SETTINGS, type SettingValues } from './settings';

export type { SettingName } from './settings';

/** en-US format codes of the tracker; Excel shows them in the user's language. */
export const DATE_FORMAT = 'dd/mm/yyyy';
/** A day that nobody reads month first. */
export const LONG_DATE_FORMAT = 'd mmmm yyyy';
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** What trackers made earlier call some of them: their lines and formulas stay as they are. */
const FORMER_NAMES = {
  referenceDate: 'Date de référence du document',
  statusDate: 'Date d’état (arrêté au)',
} as const satisfies { readonly [Key in SettingName]?: string };

const NAMES = Object.entries(SETTINGS).map(([key, { name }]) => [key, name] as const);
const KEYS: ReadonlyMap<string, SettingName> = new Map(
  [...Object.entries(FORMER_NAMES), ...NAMES].map(([key, name]) => [
    fold(name),
    key as SettingName,
  ]),
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
  const name = key === 'statusDate' ? '*arrêté au*' : SETTINGS[key].name;
  return `INDEX(${values},MATCH("${name}",${names},0))`;
}

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
export function writeSettings(settings: SettingValues): readonly SettingLine[] {
  const lines = Object.entries(SETTINGS) as [SettingName, Setting<unknown>][];
  return lines.map(([key, { name, kind, options = [] }]) => ({
    key,
    name,
    ...writeValue(settings[key], kind === 'date'),
    options,
  }));
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
