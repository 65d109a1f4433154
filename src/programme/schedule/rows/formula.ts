import { absoluteAreaAddress, columnLetters, quoteSheet } from '../../../workbook/location';
import type { TablePlace } from '../../tracker/tracker';

/** Rows left below a table so that what users add to it is found by the formulas of today. */
const ROOM_BELOW = 500;

/** A cell inside a formula, its column and row held or free: `$B9`, `G$58`. */
export function held(column: number, row: number, hold: 'column' | 'row' | 'both'): string {
  const letters = columnLetters(column);
  const [left, right] = [hold === 'row' ? '' : '$', hold === 'column' ? '' : '$'];
  return `${left}${letters}${right}${String(row + 1)}`;
}

/**
 * The body of a column of a table and some rows below it; null when the user took the column away.
 * An A1 reference, so that it also holds where structured references are refused.
 */
export function bodyOf<Key extends string>(place: TablePlace<Key>, key: Key): string | null {
  const column: number | undefined = place.columns[key];
  if (column === undefined) return null;
  const { row, rowCount } = place.area;
  const body = { row: row + 1, column, rowCount: rowCount - 1 + ROOM_BELOW, columnCount: 1 };
  return `${quoteSheet(place.sheet)}!${absoluteAreaAddress(body)}`;
}
