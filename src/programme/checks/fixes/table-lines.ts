import { type Area, areaAddress, doOverlap } from '../../../workbook/location';
import type { CellValue, TableSnapshot } from '../../../workbook/snapshot';
import type { CheckContext } from '../context/context';
import { atCell } from '../context/placed-hit';
import type { Fix, PlacedHit } from '../context/finding';
import { onConfirmation } from './row-fix';
import type { Edits } from '../../../workbook/edit';

/** Merged cells inside the body of a table. */
export function mergesIn(
  { sheet, area }: TableSnapshot,
  { sheetNamed }: CheckContext,
): readonly PlacedHit<{ value: string }>[] {
  const read = sheetNamed(sheet);
  const merges = read?.merges;
  const body: Area = { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
  const inside = merges?.known ? merges.value.filter((merge) => doOverlap(merge, body)) : [];
  return inside.map((merge) => {
    const value = read?.values[merge.row]?.[merge.column] ?? null;
    const { row, column } = merge;
    const edits: Edits = [
      { kind: 'unmerge', sheet, area: merge },
      { kind: 'writeCells', sheet, at: { row, column }, cells: filledWith(value, merge) },
    ];
    return atCell({ sheet, row, column }, { value: areaAddress(merge) }, onConfirmation([], edits));
  });
}

/** The value that the merged cells showed, in each of them. */
function filledWith(value: CellValue, { rowCount, columnCount }: Area): CellValue[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
}

/** Takes a row out of a sheet. */
export function takeRowOut(sheet: string, row: number): Fix {
  return onConfirmation([], [{ kind: 'deleteRows', sheet, first: row, count: 1 }]);
}

interface Line {
  readonly raw: { readonly row: number };
}

interface Lines {
  readonly place: { readonly area: Area };
  readonly rows: readonly Line[];
  readonly loose: readonly { readonly row: Line }[];
}

/** The rows of the sheet that are empty between two filled rows of a table. */
export function missingRows({ place, rows, loose }: Lines): readonly number[] {
  const filledCount = rows.length + loose.length;
  if (filledCount === 0 || filledCount === place.area.rowCount - 1) return [];
  const filled = new Set([...rows, ...loose.map(({ row }) => row)].map(({ raw }) => raw.row));
  const last = Math.max(rows.at(-1)?.raw.row ?? 0, loose.at(-1)?.row.raw.row ?? 0);
  const missing: number[] = [];
  let isBegun = false;
  for (let row = place.area.row + 1; row < last; row += 1) {
    if (filled.has(row)) isBegun = true;
    else if (isBegun) missing.push(row);
  }
  return missing;
}
