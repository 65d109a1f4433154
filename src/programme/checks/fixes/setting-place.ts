import { type CalendarDate, serialOf } from '../../../lib/calendar-date';
import { DATE_FORMAT, settingNamed, type SettingName } from '../../tracker/settings/rows';
import type { CheckContext } from '../context/context';
import { placed } from '../context/placed-hit';
import type { FindingPlace, Params, PlacedHit } from '../context/finding';
import { onConfirmation } from './row-fix';

/** The cell of « Paramètres » that holds a setting; the sheet, or the workbook, when it is not there. */
function settingPlace(context: CheckContext, setting: SettingName): FindingPlace {
  const place = context.tracker.settingPlace;
  const sheet = place && context.sheetNamed(place.sheet);
  if (!place || !sheet) return { kind: 'workbook' };
  const { name, value } = place.columns;
  if (name === undefined || value === undefined) return { kind: 'sheet', sheet: place.sheet };
  const first = place.area.row + 1;
  const lines = sheet.values.slice(first, place.area.row + place.area.rowCount);
  const at = lines.findIndex((line) => settingNamed(line[name]) === setting);
  if (at < 0) return { kind: 'sheet', sheet: place.sheet };
  return { kind: 'cell', sheet: place.sheet, row: first + at, column: value };
}

/** What is told at a setting of « Paramètres », and the fix that writes a value there; none without one. */
export function askSetting<P extends Params>(
  context: CheckContext,
  setting: SettingName,
  asked: { readonly params: P; readonly after: string | number | null; readonly format?: string },
): PlacedHit<P> {
  const { params, after, format } = asked;
  const place = settingPlace(context, setting);
  if (place.kind !== 'cell' || after === null) return placed(place, params);
  const before = context.sheetNamed(place.sheet)?.texts[place.row]?.[place.column] ?? '';
  const write = { ...place, before, after, ...(format === undefined ? {} : { format }) };
  return placed(place, params, onConfirmation([write], []));
}

/** The same with a day to write. */
export function askDate<P extends Params>(
  context: CheckContext,
  setting: SettingName,
  { params, day }: { readonly params: P; readonly day: CalendarDate | null },
): PlacedHit<P> {
  return askSetting(context, setting, { params, after: serialOf(day), format: DATE_FORMAT });
}
