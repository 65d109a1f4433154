import type { CellPlace } from '../../../workbook/location';
import { knownOr, type SheetSnapshot } from '../../../workbook/snapshot';
import { foldedText, type Grid, lineText } from '../../reading/grid';
import { ADDRESSED } from '../../reading/layout-words';
import type { LeftReason } from '../../reading/proposal';
import { rankOf } from './axis-labels';
import type { FoundAxis } from './axis-rows';
import { findAxes } from './find-axes';

/** A cell that serves the sheet and not the programme, and why it is left. */
export interface HelperCell extends CellPlace {
  readonly reason: Extract<LeftReason, 'note' | 'computed' | 'told-before'>;
}

const MIN_NOTES = 3;
const NOTE_SHARE = 0.4;
const NOTE_LETTERS = 30;
const MIN_LABELS = 4;
/** A sheet of two columns may be prose and its headings. */
const MIN_COLUMNS = 3;

/**
 * The cells that serve the eye beside a table: a column of advice to who fills it in, hidden columns of
 * workings, the tasks said again further along their days, formulas in error. They name nothing else.
 */
export function helperCells(sheet: SheetSnapshot, grid: Grid): readonly HelperCell[] {
  const hidden = new Set(knownOr(sheet.hiddenColumns, []));
  // The days of a weekend are often hidden in an axis.
  const axes = findAxes(grid);
  for (const { firstColumn, lastColumn } of axes) {
    for (let column = firstColumn; column <= lastColumn; column += 1) hidden.delete(column);
  }
  const columns = Array.from({ length: grid.columnCount }, (_, column) => ({
    column,
    rows: Array.from({ length: grid.rowCount }, (_row, row) => row).filter(
      (row) => !grid.isEmpty(row, column),
    ),
  })).filter(({ rows }) => rows.length > 0);
  const helpers = columns.flatMap(({ column, rows }): readonly HelperCell[] => {
    const isWorking = hidden.has(column) && rows.every((row) => grid.isFormula(row, column));
    const isAdvice = columns.length >= MIN_COLUMNS && holdsAdvice(grid, column, rows);
    const isAgain =
      goesOnPast(axes, column) &&
      columns.some((before) => saysAgain(grid, { column, rows }, before.column));
    const reason = isWorking ? 'computed' : isAgain ? 'told-before' : 'note';
    return isWorking || isAdvice || isAgain ? rows.map((row) => ({ row, column, reason })) : [];
  });
  const errors = sheet.errors.map((place): HelperCell => ({ ...place, reason: 'computed' }));
  return [...helpers, ...errors];
}

/** Whether the days on the left of a column go on on its right. */
function goesOnPast(axes: readonly FoundAxis[], column: number): boolean {
  const before = axes.findLast(({ lastColumn }) => lastColumn < column);
  const after = axes.find(({ firstColumn }) => firstColumn > column);
  return (
    before !== undefined &&
    before.lastRow === after?.lastRow &&
    before.rows.some(({ row, cells }) => {
      const next = after.rows.find((other) => other.row === row)?.cells[0];
      const [last, first] = [cells.at(-1), next].map((cell) => rankOf(cell?.label ?? null));
      return last?.unit === first?.unit && (last?.value ?? 0) < (first?.value ?? 0);
    })
  );
}

/** Whether a column says, row by row, what one on its left says. */
function saysAgain(
  grid: Grid,
  { column, rows }: { readonly column: number; readonly rows: readonly number[] },
  before: number,
): boolean {
  return (
    before < column &&
    rows.length >= MIN_LABELS &&
    rows.every((row) => lineText(grid, row, column) === lineText(grid, row, before))
  );
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
