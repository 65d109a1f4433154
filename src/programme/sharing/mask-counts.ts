import type { CellPlace } from '../../workbook/location';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { runs } from '../../lib/runs';
import { fold } from '../../lib/text';
import type { SessionKey } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';

/** Counts of persons that stand together: lines of a table, whose columns may have a known total. */
export interface CountBlock {
  /** Rows of the sheet, totals left out. */
  readonly rows: readonly number[];
  /** Columns of the sheet that count persons. */
  readonly columns: readonly number[];
}

/** A count to be hidden: because it is small, or because it would give a small one back. */
export interface HiddenCount extends CellPlace {
  readonly why: 'small' | 'gives-back';
}

/**
 * The counts that cannot be shown: from 1 to under `limit`, the smallest other count of their line, and
 * the smallest other of each column that would otherwise hide one alone, which its total gives back.
 *
 * @example hideSmallCounts([[3], [8], [20]] …) hides 3 and 8
 */
export function hideSmallCounts(
  values: readonly (readonly CellValue[])[],
  { rows, columns }: CountBlock,
  limit: number,
): readonly HiddenCount[] {
  const hidden = new Map<string, HiddenCount>();
  const countAt = (row: number, column: number): number | null => {
    const value = values[row]?.[column];
    return typeof value === 'number' ? value : null;
  };
  const isHidden = (row: number, column: number): boolean => hidden.has(`${row}:${column}`);
  const hide = (row: number, column: number, why: HiddenCount['why']): void => {
    if (!isHidden(row, column)) hidden.set(`${row}:${column}`, { row, column, why });
  };
  /** The smallest count still shown among cells, a nil one when there is no other. */
  const smallest = (cells: readonly CellPlace[]): CellPlace | undefined => {
    const shown = cells.flatMap((cell) => {
      const count = countAt(cell.row, cell.column);
      return count === null || isHidden(cell.row, cell.column) ? [] : [{ cell, count }];
    });
    const rank = ({ count }: { count: number }): number => (count === 0 ? Infinity : count);
    return [...shown].sort((a, b) => rank(a) - rank(b))[0]?.cell;
  };
  for (const row of rows) {
    for (const column of columns) {
      const count = countAt(row, column);
      if (count !== null && count > 0 && count < limit) hide(row, column, 'small');
    }
  }
  for (const { row } of [...hidden.values()]) {
    const other = smallest(columns.map((column) => ({ row, column })));
    if (other) hide(other.row, other.column, 'gives-back');
  }
  for (const column of columns) {
    const inColumn = [...hidden.values()].filter((one) => one.column === column);
    const hasSecond = inColumn.some(({ why }) => why === 'gives-back') && inColumn.length > 1;
    if (inColumn.length === 0 || hasSecond) continue;
    const other = smallest(rows.map((row) => ({ row, column })));
    if (other) hide(other.row, other.column, 'gives-back');
  }
  return [...hidden.values()];
}

const COUNTED: readonly SessionKey[] = ['registered', 'present', 'alreadyTrained', 'absent'];

/** The counts of persons of the sessions; their rate gives them back, and is told apart. */
export function sessionCounts({
  sessions,
}: Tracker): (CountBlock & { readonly sheet: string; readonly rate: number | null }) | null {
  if (!sessions) return null;
  const { place } = sessions;
  const columns = COUNTED.flatMap((key) => place.columns[key] ?? []);
  const rows = sessions.rows.map(({ raw }) => raw.row);
  return { sheet: place.sheet, rows, columns, rate: place.columns.rate ?? null };
}

/**
 * The tables of a sheet of figures: under a row with headers that count persons, the lines that have a
 * label, up to that of the total or to one without. Columns that follow one another are one table.
 */
export function countBlocks(
  { values }: SheetSnapshot,
  { counts, total }: { readonly counts: readonly string[]; readonly total: string },
): readonly CountBlock[] {
  const counted = new Set(counts.map(fold));
  return values.flatMap((line, row) => {
    const heads = line.flatMap((value, column) =>
      typeof value === 'string' && counted.has(fold(value)) ? [column] : [],
    );
    return runs(heads, (before, column) => before === column - 1).flatMap((columns) => {
      const label = labelColumn(line, columns[0]);
      const rows = labelledRows(values, { from: row + 1, label, total: fold(total) });
      return rows.length === 0 ? [] : [{ rows, columns }];
    });
  });
}

/** The first of the headers that stand side by side up to that column. */
function labelColumn(line: readonly unknown[], column: number): number {
  let label = column;
  for (let at = column - 1; at >= 0 && column - at < 4; at -= 1) {
    if (typeof line[at] === 'string' && line[at] !== '') label = at;
    else if (label < column) break;
  }
  return label;
}

function labelledRows(
  values: SheetSnapshot['values'],
  { from, label, total }: { readonly from: number; readonly label: number; readonly total: string },
): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < values.length; row += 1) {
    const text = String(values[row]?.[label] ?? '').trim();
    if (text === '' || fold(text) === total) break;
    rows.push(row);
  }
  return rows;
}
