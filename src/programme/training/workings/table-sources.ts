import { DEFAULT_SETTINGS } from '../../tracker/settings';
import { SETTING_NAMES, type SettingName } from '../../tracker/settings-rows';
import type { TablePlace } from '../../tracker/tracker';
import { quoted } from '../../workings/formula';
import { columnRange } from '../plan/formula-parts';

/** Room for settings and lists typed later. */
const LIST_ROOM = 200;

/**
 * The cell of a table on its k-th row, the header being the first, wherever rows were typed, moved or
 * taken away: ranges begin at the header, which stays, and go past the last row, so that a row typed
 * below counts at once.
 */
export function rowReader<Key extends string>(
  place: TablePlace<Key>,
  rowCount: number,
): (key: Key, row: string) => string {
  return (key, row) => {
    const range = wholeColumn(place, key, rowCount);
    return range === null ? '""' : `INDEX(${range},${row})`;
  };
}

/** A column of a table from its header down, or null when the user took it away. */
export function wholeColumn<Key extends string>(
  { sheet, area, columns }: TablePlace<Key>,
  key: Key,
  rowCount: number,
): string | null {
  const column = columns[key];
  if (column === undefined) return null;
  return columnRange({ sheet, column, row: area.row, rowCount: rowCount + 1 });
}

/** A column of the sheet of a table from its first row to the end of the sheet. */
export function endlessColumn<Key extends string>(place: TablePlace<Key>, key: Key): string | null {
  const column = place.columns[key];
  const row = place.area.row + 1;
  return column === undefined
    ? null
    : columnRange({ sheet: place.sheet, column, row, rowCount: 1_048_576 - row });
}

/** The value of a setting, found by its name; its default when the line was taken away. */
export function settingFormula(
  place: TablePlace<'name' | 'value' | 'help'> | null,
  key: SettingName,
): string {
  const names = place && wholeColumn(place, 'name', LIST_ROOM);
  const values = place && wholeColumn(place, 'value', LIST_ROOM);
  const fallback = defaultOf(key);
  if (!names || !values) return fallback;
  return `IFERROR(INDEX(${values},MATCH(${quoted(SETTING_NAMES[key])},${names},0)),${fallback})`;
}

/** The k-th word of a list of « Listes », empty past its end. */
export function listWord(
  place: TablePlace<string> | null,
  word: { readonly key: string; readonly order: number; readonly fallback: string },
): string {
  const { key, order, fallback } = word;
  const words = place && wholeColumn(place, key, LIST_ROOM);
  return words ? `TRIM(INDEX(${words},${order + 2})&"")` : quoted(fallback);
}

function defaultOf(key: SettingName): string {
  const value = DEFAULT_SETTINGS[key];
  if (typeof value === 'number') return String(value);
  if (key === 'countingStart') return 'DATE(2014,9,1)';
  return quoted(Array.isArray(value) ? value.join(';') : typeof value === 'string' ? value : '');
}
