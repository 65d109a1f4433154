import { type CalendarDate, dayOfCell } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { CellValue } from '../../workbook/snapshot';
import type { Memory } from './memory';
import { DEFAULT_SETTINGS, FIRST_VERSION, type Settings, TRACKER_VERSION } from './settings';
import {
  type DateSetting,
  SETTING_OPTIONS,
  type SettingCell,
  type SettingName,
  settingNamed,
} from './settings-rows';

/**
 * Reads « Paramètres »: names are compared without case and accents; a line that is missing takes
 * its default, an empty or unreadable value is empty (null, or the default of a closed choice).
 */
export function readSettings(lines: readonly SettingCell[], memory: Memory): Settings {
  const held = new Map(lines.map(({ name, value }) => [settingNamed(name), value]));
  const cell = (key: SettingName): CellValue | undefined => held.get(key);
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
    target: readPositive(cell('target'), DEFAULT_SETTINGS.target),
    countedTrainings: readNames(cell('countedTrainings'), DEFAULT_SETTINGS.countedTrainings),
    countingStart: date('countingStart'),
    countingMonths: readPositive(cell('countingMonths'), DEFAULT_SETTINGS.countingMonths),
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
    copyChoices: readNames(cell('copyChoices'), DEFAULT_SETTINGS.copyChoices),
    version:
      lines.length === 0 ? TRACKER_VERSION : (readCount(cell('version'), null) ?? FIRST_VERSION),
    ...memory,
  };
}

function readText(value: CellValue | undefined, missing: string): string {
  if (value === undefined) return missing;
  return value === null ? '' : String(value).trim();
}

function readDate(value: CellValue | undefined, missing: CalendarDate | null): CalendarDate | null {
  return value === undefined ? missing : dayOfCell(value);
}

function readCount(value: CellValue | undefined, missing: number | null): number | null {
  if (value === undefined) return missing;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

/** A target or a period of nought is none at all, as the formulas take it. */
function readPositive(value: CellValue | undefined, missing: number | null): number | null {
  const count = readCount(value, missing);
  return count === 0 ? null : count;
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
