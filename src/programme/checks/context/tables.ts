import { fold } from '../../../lib/text';
import type { CellValue } from '../../../workbook/snapshot';
import { type KeyOf, ROW_TABLES, type RowTable, TABLE_DEFINITIONS } from '../../tracker/columns';
import type { ReadRow, RowOf, TableOf, TablePlace, Tracker } from '../../tracker/tracker';

export { type KeyOf, ROW_TABLES, type RowTable, TABLE_DEFINITIONS } from '../../tracker/columns';
export type { RowOf } from '../../tracker/tracker';
/** A row of Suivi. */
export type ActionRow = RowOf<'actions'>;

/** A line of a table that is no row: a total, or the heading of a strand. */
export interface LooseLine<T extends RowTable> {
  readonly what: 'total' | 'banner';
  readonly row: RowOf<T>;
  /** The cell that tells. */
  readonly column: KeyOf<T>;
}

/** A table ready to be judged: its rows apart from the lines that are none. */
export interface CheckedTable<T extends RowTable> {
  readonly place: TablePlace<KeyOf<T>>;
  readonly rows: readonly RowOf<T>[];
  readonly loose: readonly LooseLine<T>[];
}

export type CheckedTables = { readonly [T in RowTable]: CheckedTable<T> | null };

const TOTAL_LINE =
  /^(?:sous[- ]?totaux?|totaux|total(?: general)?|cumul)(?:(?: des?| du)? [^;]{0,30})?\s*:?$/u;
/** Tables in which users type totals and headings of strands. */
const MAY_HOLD_TOTALS: readonly RowTable[] = ['actions', 'sessions'];
const MAY_HOLD_BANNERS: readonly RowTable[] = ['actions'];

/** Sorts the lines of every table. */
export function checkTables(tracker: Tracker): CheckedTables {
  const strands = new Set(tracker.lists.strands.map(({ name }) => fold(name)));
  const sorted = ROW_TABLES.map((table) => {
    const read = tracker[table] as TableOf<RowTable> | null;
    return [table, read && sortLines(table, read, strands)];
  });
  return Object.fromEntries(sorted) as CheckedTables;
}

function sortLines<T extends RowTable>(
  table: T,
  { place, rows }: TableOf<T>,
  strands: ReadonlySet<string>,
): CheckedTable<T> {
  if (!MAY_HOLD_TOTALS.includes(table)) return { place, rows, loose: [] };
  const kept: RowOf<T>[] = [];
  const loose: LooseLine<T>[] = [];
  for (const row of rows) {
    const line = looseLineOf(table, row, strands);
    if (line) loose.push(line);
    else kept.push(row);
  }
  return { place, rows: kept, loose };
}

function looseLineOf<T extends RowTable>(
  table: T,
  row: RowOf<T>,
  strands: ReadonlySet<string>,
): LooseLine<T> | null {
  const { column, isAlone } = firstText(table, row);
  if (column === null) return null;
  const text = fold(String(cellOf(row, column)));
  if (TOTAL_LINE.test(text)) return { what: 'total', row, column };
  if (!MAY_HOLD_BANNERS.includes(table) || !isAlone) return null;
  return strands.has(text.replace(/\s*:$/u, '')) ? { what: 'banner', row, column } : null;
}

/** The first typed text of a row, and whether nothing else is typed in it. */
function firstText<T extends RowTable>(
  table: T,
  row: RowOf<T>,
): { readonly column: KeyOf<T> | null; readonly isAlone: boolean } {
  let first: KeyOf<T> | null = null;
  let filled = 0;
  for (const { key, kind } of TABLE_DEFINITIONS[table].columns) {
    const value = kind === 'formula' ? null : cellOf(row, key);
    if (value === null) continue;
    filled += 1;
    if (typeof value === 'string') first ??= key;
    if (first !== null && filled > 1) break;
  }
  return { column: first, isAlone: filled === 1 };
}

/** What the cell of a column holds, as typed. */
export function cellOf<Key extends string>(row: ReadRow<Key, unknown>, key: Key): CellValue {
  return row.raw.cells[key];
}

/** Whether the cell of a column holds nothing but spaces. */
export function isBlank<Key extends string>(row: ReadRow<Key, unknown>, key: Key): boolean {
  const value = row.raw.cells[key];
  return value === null || (typeof value === 'string' && value.trim() === '');
}
