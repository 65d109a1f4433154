import { range } from '../../../lib/numbers';
import type { CellPlace } from '../../../workbook/location';
import { knownOr, type SheetSnapshot } from '../../../workbook/snapshot';
import { foldedText, type Grid, rowsOf } from '../../reading/grid';
import { ADDRESSED } from '../../reading/layout-words';
import type { LeftReason } from '../../reading/proposal';
import { findAxes } from './find-axes';

/** A cell that serves the sheet and not the programme, and why it is left. */
export interface HelperCell extends CellPlace {
  readonly reason: Extract<LeftReason, 'note' | 'computed'>;
}

const MIN_NOTES = 3;
const NOTE_SHARE = 0.4;
const NOTE_LETTERS = 30;
/** A sheet of two columns may be prose and its headings. */
const MIN_COLUMNS = 3;

/**
 * The cells that serve the eye beside a table: a column of advice to who fills it in, hidden columns of
 * workings, formulas in error. They name nothing else.
 */
export function helperCells(sheet: SheetSnapshot, grid: Grid): readonly HelperCell[] {
  const hidden = new Set(knownOr(sheet.hiddenColumns, []));
  // The days of a weekend are often hidden in an axis.
  for (const { firstColumn, lastColumn } of findAxes(grid)) {
    for (let column = firstColumn; column <= lastColumn; column += 1) hidden.delete(column);
  }
  const columns = range(0, grid.columnCount - 1)
    .map((column) => ({
      column,
      rows: rowsOf(grid).filter((row) => !grid.isEmpty(row, column)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const helpers = columns.flatMap(({ column, rows }): readonly HelperCell[] => {
    const isWorking = hidden.has(column) && rows.every((row) => grid.isFormula(row, column));
    const isAdvice = columns.length >= MIN_COLUMNS && holdsAdvice(grid, column, rows);
    const reason = isWorking ? 'computed' : 'note';
    return isWorking || isAdvice ? rows.map((row) => ({ row, column, reason })) : [];
  });
  const errors = sheet.errors.map((place): HelperCell => ({ ...place, reason: 'computed' }));
  return [...helpers, ...errors];
}

function holdsAdvice(grid: Grid, column: number, rows: readonly number[]): boolean {
  const notes = rows.filter((row) => {
    const text = foldedText(grid, row, column);
    return text.length >= NOTE_LETTERS && ADDRESSED.test(text);
  });
  // « Description » over texts that say « vous » heads a column of the table.
  const isHeaded = foldedText(grid, rows[0] ?? 0, column).length < NOTE_LETTERS;
  return !isHeaded && notes.length >= MIN_NOTES && notes.length >= rows.length * NOTE_SHARE;
}

/** The sheet as it is without those cells. */
export function withoutHelpers(
  sheet: SheetSnapshot,
  helpers: readonly HelperCell[],
): SheetSnapshot {
  if (helpers.length === 0) return sheet;
  const away = new Set(helpers.map(({ row, column }) => `${row}:${column}`));
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => (away.has(`${row}:${column}`) ? null : value)),
  );
  return { ...sheet, values };
}
