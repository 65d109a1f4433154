import { dayOfCell } from '../../../lib/calendar-date';
import { fold, piecesOf } from '../../../lib/text';
import type { CellValue } from '../../../workbook/snapshot';
import {
  FIRST_VERSION,
  type Memory,
  type Setting,
  type SettingName,
  SETTINGS,
  type Settings,
  type SettingValues,
  TRACKER_VERSION,
} from './settings';
import { type SettingCell, settingNamed } from './rows';

/**
 * Reads « Paramètres »: names are compared without case and accents; a line that is missing takes
 * its default, an empty or unreadable value is empty (null, or the default of a closed choice).
 */
export function readSettings(lines: readonly SettingCell[], memory: Memory): Settings {
  const held = new Map(lines.map(({ name, value }) => [settingNamed(name), value]));
  const read = Object.entries(SETTINGS).map(([key, setting]) => {
    const value = held.get(key as SettingName);
    return [key, value === undefined ? setting.missing : readSetting(setting, value)] as const;
  });
  const version = readCount(held.get('version')) ?? FIRST_VERSION;
  return {
    ...(Object.fromEntries(read) as SettingValues),
    version: lines.length === 0 ? TRACKER_VERSION : version,
    ...memory,
  };
}

function readSetting({ kind, missing, options }: Setting<unknown>, value: CellValue): unknown {
  switch (kind) {
    case 'text':
      return String(value ?? '').trim();
    case 'date':
      return dayOfCell(value);
    case 'count':
      return readCount(value) ?? missing;
    case 'positive':
      return readCount(value) || null;
    case 'names':
      return typeof value === 'string' ? piecesOf(value, ';') : [];
    case 'choice':
      return options?.find((option) => fold(option) === fold(String(value ?? ''))) ?? missing;
  }
}

function readCount(value: CellValue | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
