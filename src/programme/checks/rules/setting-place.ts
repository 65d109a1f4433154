import { type CalendarDate, formatFrenchDate, toExcelSerial } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { DATE_FORMAT, SETTING_NAMES, type SettingName } from '../../tracker/settings-rows';
import type { CheckContext } from '../context/context';
import type { FindingPlace, Fix } from '../context/finding';
import { onConfirmation } from './fix-edits';

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

/** The cell of a date of « Paramètres », and the fix that writes a day there; no fix without a day. */
export function askForDate(
  context: CheckContext,
  setting: 'referenceDate' | 'statusDate',
  date: CalendarDate | null,
): { readonly place: FindingPlace; readonly fix?: Fix } {
  const place = settingPlace(context, setting);
  if (date === null || place.kind !== 'cell') return { place };
  const { sheet, row, column } = place;
  const held = context.settings[setting];
  const before = held === null ? '' : formatFrenchDate(held);
  const after = toExcelSerial(date);
  const write = { sheet, row, column, before, after, format: DATE_FORMAT };
  return { place, fix: onConfirmation([write], []) };
}
