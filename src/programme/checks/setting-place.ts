import { fold } from '../../lib/text';
import { SETTING_NAMES, type SettingName } from '../tracker/settings-rows';
import type { CheckContext } from './context';
import type { FindingPlace } from './finding';

/** The cell of « Paramètres » that holds a setting; the sheet, or the workbook, when it is not there. */
export function settingPlace(context: CheckContext, setting: SettingName): FindingPlace {
  const place = context.tracker.settingPlace;
  const sheet = place && context.sheetNamed(place.sheet);
  if (!place || !sheet) return { kind: 'workbook' };
  const { name, value } = place.columns;
  if (name === undefined || value === undefined) return { kind: 'sheet', sheet: place.sheet };
  const wanted = fold(SETTING_NAMES[setting]);
  const first = place.area.row + 1;
  const lines = sheet.values.slice(first, place.area.row + place.area.rowCount);
  const at = lines.findIndex((line) => fold(String(line[name] ?? '')) === wanted);
  if (at < 0) return { kind: 'sheet', sheet: place.sheet };
  return { kind: 'cell', sheet: place.sheet, row: first + at, column: value };
}
