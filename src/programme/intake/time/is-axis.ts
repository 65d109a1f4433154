import { fold } from '../../../lib/text';
import type { CellPlace } from '../../../workbook/location';
import { filledWithin, foldedText, type Grid, rowsOf } from '../../reading/grid';
import { type AxisCell, isPeriod, namesDays } from './axis-labels';
import { finestFirst, type FoundAxis, MIN_PERIODS } from './axis-rows';
import { PLAIN_MARK } from './mark-words';
import { WEEKDAY } from '../../reading/weekdays';

/** As many rows under an axis are looked at. */
export const LOOKED_UNDER = 20;
const MIN_COUNTED = 8;
/** The first and the last day of each column. */
const DAY_ROWS = 2;
/** « 1-15 », « 16-fin », « q2 » */
const NARROW = /^(?:\d{1,2} ?- ?(?:\d{1,2}|fin)|q[12])$/u;
/** How the days of a calendar may read: « 14 » beside « Semaine » looks like a week. */
const DAY_KINDS = ['day', 'week', 'number'];

/** A row of dates under names of columns is a row of data, years over figures head columns; weeks under weeks are a calendar. */
export function isAxis(grid: Grid, axis: FoundAxis): boolean {
  const { rows, firstRow, lastRow, firstColumn } = axis;
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const isCounted = most >= MIN_COUNTED && rows.some(({ cells }) => areCounted(cells));
  const isOfDays = rows.some(({ cells }) => cells.every(namesDays));
  if (!isDated(axis) && !isCounted && !(isOfDays && hasTitles(grid, axis))) return false;
  const isCalendar = DAY_KINDS.some(
    (kind) =>
      rows.filter(({ cells }) => cells.every(({ label }) => label.kind === kind)).length > DAY_ROWS,
  );
  if (isCalendar) return false;
  const named = columnsOf(axis).filter((column) => isNamed(grid, firstRow - 1, column)).length;
  if (named * 2 > most || grid.columnCount <= firstColumn) return false;
  const isOfYears = rows.every(({ cells }) => cells.every(({ label }) => label.kind === 'year'));
  const isOfFewYears = most < MIN_PERIODS && isOfYears;
  // « Jour 1 | Jour 2 » over figures tells what is left to do each day, « 2024 | 2025 » what each year costs.
  const isOfLeft = rows.every(({ cells }) =>
    cells.every(({ text, label }) => label.kind === 'number' && /[a-z]/iu.test(text)),
  );
  let [filled, figures] = [0, 0];
  for (let row = lastRow + 1; row < grid.rowCount && row <= lastRow + LOOKED_UNDER; row += 1) {
    for (const column of columnsOf(axis)) {
      if (grid.isEmpty(row, column) || repeats(grid, axis, { row, column })) continue;
      filled += 1;
      const value = grid.value(row, column);
      if (typeof value === 'number' && !(isOfYears && value === 1)) figures += 1;
      // « 2024 | 2025 | 2026 » over anything but crosses head figures or words.
      if (isOfFewYears && !PLAIN_MARK.test(foldedText(grid, row, column))) return false;
    }
  }
  return (!isOfLeft && !isOfYears) || figures * 2 <= filled;
}

/** Whether a cell says what the axis says over it: the same schedule is drawn again. */
export function repeats(
  grid: Grid,
  { rows }: Pick<FoundAxis, 'rows'>,
  { row, column }: CellPlace,
): boolean {
  const text = foldedText(grid, row, column);
  return rows.some(({ cells }) =>
    cells.some((cell) => cell.column === column && fold(cell.text) === text),
  );
}

/** « 9h-10h30 », « Matin », « Lundi »: beside days or hours, a timetable, and no tasks. Folded. */
const TIMES = new RegExp(
  `^(?:(?:de |- ?|– ?|a )?\\d{1,2} ?[h:] ?(?:\\d{2})? ?)+$|^(?:matin(?:ee)?|midi|apres[- ]midi|soir(?:ee)?|${WEEKDAY})s?$`,
  'u',
);

/** Whether names of tasks stand left of the axis. */
function hasTitles(grid: Grid, { firstColumn, lastRow }: FoundAxis): boolean {
  // A cell merged into the axis is a title of the sheet.
  const isTitle = (row: number, column: number): boolean =>
    column < firstColumn &&
    (grid.merge(row, column)?.columnCount ?? 1) <= 2 &&
    !TIMES.test(foldedText(grid, row, column));
  const isTitled = (row: number): boolean => grid.filled(row).some((at) => isTitle(row, at));
  return rowsOf(grid).filter((row) => row > lastRow && isTitled(row)).length >= 2;
}

/** 1, 2, 3: numbers that mostly go on, and no points. */
function areCounted(cells: readonly AxisCell[]): boolean {
  const first = cells[0]?.label;
  const numbers = new Set(cells.map(({ text }) => text));
  return first?.kind === 'number' && first.number === 1 && numbers.size * 2 > cells.length;
}

function columnsOf({ rows }: FoundAxis): readonly number[] {
  return finestFirst(rows)[0]?.cells.map(({ column }) => column) ?? [];
}

function isNamed(grid: Grid, row: number, column: number): boolean {
  return (
    row >= 0 && /[a-z]{3}/u.test(foldedText(grid, row, column)) && grid.merge(row, column) === null
  );
}

export function isDated({ rows }: FoundAxis): boolean {
  return rows.some(({ cells }) => cells.some(({ label }) => isPeriod(label)));
}

/** Whether words that read as no time stand under an axis, « 24-30 », « Q1 »: its columns are narrower than it says. */
export function hasUnreadRow(grid: Grid, axis: FoundAxis): boolean {
  const row = axis.lastRow + 1;
  const under = filledWithin(grid, row, axis);
  const areNarrow = under.every((at) => NARROW.test(foldedText(grid, row, at)));
  return areNarrow && under.length >= MIN_PERIODS;
}
