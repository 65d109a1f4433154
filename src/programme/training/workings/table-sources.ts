import { fold } from '../../../lib/text';
import { areaOf } from '../../../workbook/location';
import { nameArea } from '../../tracker/layout/edit-parts';
import { DEFAULT_SETTINGS } from '../../tracker/settings/settings';
import { settingFormula as formulaOf, type SettingName } from '../../tracker/settings/rows';
import type { TablePlace } from '../../tracker/tracker';
import { quoted } from '../../workings/formula';
import { columnRange } from '../plan/formula-parts';
import type { Edits } from '../../../workbook/edit';

/** Room for settings and lists typed later. */
const LIST_ROOM = 200;

/** The columns of a table that the lines of a block read, under names of their own. */
export interface ReadTable<Key extends string> {
  /** Gives the names, before any formula reads them. */
  readonly named: Edits;
  /** The cell of a column on its k-th row, the header being the first, as a formula part. */
  readonly read: (key: Key, row: string) => string;
}

/**
 * A table read wherever its rows were typed, moved or taken away: ranges begin at the header, which
 * stays, and go past the last row, so that a row typed below counts at once. Formulas have them by name:
 * Excel keeps a formula once for all its lines only when it names no other sheet.
 */
export function readTable<Key extends string>(
  prefix: 'calc_sessions' | 'calc_presences',
  table: {
    readonly place: TablePlace<Key> | undefined;
    readonly columns: readonly { readonly key: Key; readonly header: string }[];
    readonly rowCount: number;
  },
): ReadTable<Key> {
  const { place, columns, rowCount } = table;
  const placed = columns.flatMap(({ key, header }) => {
    const column = place?.columns[key];
    if (place === undefined || column === undefined) return [];
    const area = areaOf([place.area.row, column], [rowCount + 1, 1]);
    return [{ key, name: lineName(prefix, header), sheet: place.sheet, area }];
  });
  return {
    named: placed.map(({ name, sheet, area }) => nameArea(name, sheet, area)),
    read: (wanted, row) => {
      const found = placed.find(({ key }) => key === wanted);
      return found === undefined ? '""' : `INDEX(${found.name},${row})`;
    },
  };
}

/** A defined name made of words that are read: `calcs_rang_par_date`. */
export function lineName(prefix: string, words: string): string {
  return `${prefix}_${fold(words).replaceAll(/[^a-z0-9]+/gu, '_')}`;
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
  return `IFERROR(${formulaOf(key, [names, values])},${fallback})`;
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
