import type { Area } from '../../../src/workbook/location';
import type { Table } from '../model/table';
import { dataBody } from '../model/table';

/**
 * The cells that the brackets of a structured reference name, for a formula on a row counted from 0;
 * null when there are none.
 *
 * @example structuredArea(table, '[#This Row],[Début]', 5)
 */
export function structuredArea(table: Table, inner: string, row: number): Area | null {
  const { isThisRow, parts } = partsOf(inner);
  const items = parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase());
  const columns = columnsOf(table, parts);
  if (columns === null) return null;
  const rows = isThisRow || items.includes('#this row') ? rowOf(table, row) : rowsOf(table, items);
  return rows && { ...rows, ...columns };
}

type Rows = Pick<Area, 'row' | 'rowCount'>;
type Columns = Pick<Area, 'column' | 'columnCount'>;

const PART = /\[((?:[^[\]']|'.)*)\]/g;

function partsOf(inner: string): {
  readonly isThisRow: boolean;
  /** Items begin with `#`; `:` stands between the ends of a run of columns. */
  readonly parts: readonly string[];
} {
  const isThisRow = inner.trimStart().startsWith('@');
  const rest = isThisRow ? inner.trimStart().slice(1).trim() : inner.trim();
  if (rest === '') return { isThisRow, parts: [] };
  if (!rest.startsWith('[')) return { isThisRow, parts: [plain(rest)] };
  const parts: string[] = [];
  let end = 0;
  for (const found of rest.matchAll(PART)) {
    if (rest.slice(end, found.index).includes(':')) parts.push(':');
    parts.push(plain(found[1] ?? ''));
    end = found.index + found[0].length;
  }
  return { isThisRow, parts };
}

/** Within a name, an apostrophe makes the next letter plain. */
function plain(name: string): string {
  return name.startsWith('#') ? name : name.replaceAll(/'(.)/g, '$1');
}

function columnsOf(table: Table, parts: readonly string[]): Columns | null {
  const { area, columns } = table;
  const named = parts.filter((part) => !part.startsWith('#') && part !== ':');
  if (named.length === 0) return { column: area.column, columnCount: area.columnCount };
  const places = named.map((name) =>
    columns.findIndex((own) => own.name.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return null;
  const first = Math.min(...places);
  return { column: area.column + first, columnCount: Math.max(...places) - first + 1 };
}

function rowOf(table: Table, row: number): Rows | null {
  const body = dataBody(table);
  const isInside = body !== null && row >= body.row && row < body.row + body.rowCount;
  return isInside ? { row, rowCount: 1 } : null;
}

function rowsOf(table: Table, items: readonly string[]): Rows | null {
  const { area } = table;
  const body = dataBody(table);
  if (items.includes('#all')) return area;
  const header = table.showHeaders ? { row: area.row, rowCount: 1 } : null;
  const totals = table.showTotals ? { row: area.row + area.rowCount - 1, rowCount: 1 } : null;
  const asked: readonly (Rows | null)[] = [
    ...(items.includes('#headers') ? [header] : []),
    ...(items.length === 0 || items.includes('#data') ? [body] : []),
    ...(items.includes('#totals') ? [totals] : []),
  ];
  const there = asked.filter((rows) => rows !== null);
  const [first] = there;
  const last = there.at(-1);
  if (!first || !last) return null;
  return { row: first.row, rowCount: last.row + last.rowCount - first.row };
}
