import {
  addDays,
  addMonths,
  type CalendarDate,
  isoWeekday,
  partsOf,
} from '../../../lib/calendar-date';
import { range } from '../../../lib/numbers';
import { findDueDates } from '../../dates/find-due-dates';
import { type Grid, lineText, textsAbove } from '../../reading/grid';
import { type AxisLabel, isPeriod } from './axis-labels';
import type { AxisRow, FoundAxis } from './axis-rows';
import type { LabelledColumn } from './counted-columns';

/** What the rows of an axis say of one column. */
export interface AxisColumn extends LabelledColumn {
  readonly text: string;
}

/** The rows above an axis in which titles of it stand. */
export const TITLE_ROWS = 8;
/** The years in which a title without its own is looked for, the nearest first. */
const YEARS = [0, -1, 1];
const DAYS_OF_MONTH = 31;

/** What each column says, the broadest label first; a label holds until the next filled cell of its row. */
export function columnsOfAxis(
  grid: Grid,
  { rows, firstColumn, lastColumn }: FoundAxis,
): readonly AxisColumn[] {
  const sorted = [...rows].sort((a, b) => a.cells.length - b.cells.length);
  const fine = sorted.at(-1);
  const named = new Set(fine?.cells.map(({ column }) => column));
  return range(firstColumn, lastColumn).map((column): AxisColumn => {
    const written = fine === undefined ? '' : lineText(grid, fine.row, column);
    if (written !== '' && !named.has(column)) return { column, text: written, labels: [] };
    const held = sorted.flatMap((row) => cellOver(grid, row, column) ?? []);
    return {
      column,
      text: held.at(-1)?.text.trim() ?? '',
      labels: held.map(({ label }) => label),
    };
  });
}

function cellOver(
  grid: Grid,
  { row, cells }: AxisRow,
  column: number,
): AxisRow['cells'][number] | null {
  const cell = [...cells].reverse().find((candidate) => candidate.column <= column) ?? null;
  const merge = cell === null ? null : grid.merge(row, cell.column);
  const isPast =
    merge !== null && merge.columnCount > 1 && column >= merge.column + merge.columnCount;
  return isPast ? null : cell;
}

/** Whether a label says when by itself. */
export function isDating(label: AxisLabel): boolean {
  return isPeriod(label) || (label.kind === 'initial' && label.month !== null);
}

/**
 * Columns headed « lun. 16 | mar. 17 » as days of the time that a title names, « semaine 12 », « mars 2026 »,
 * where each is found with its number and its name; as they were where none is.
 */
export function inTimeOfTitle(
  grid: Grid,
  {
    axis,
    referenceDate,
  }: { readonly axis: FoundAxis; readonly referenceDate: CalendarDate | null },
  columns: readonly AxisColumn[],
): readonly AxisColumn[] {
  if (referenceDate === null || columns.some(({ labels }) => labels.some(isDating))) return columns;
  const titles = textsAbove(grid, { firstHeaderRow: axis.firstRow }, { rows: TITLE_ROWS });
  const starts = [...titles, grid.sheet]
    .flatMap((title) => findDueDates(title, { referenceDate }))
    .flatMap((told) => (told.kind === 'window' && told.start !== null ? [told.start] : []));
  const near = YEARS.flatMap((years) => starts.map((start) => addMonths(start, years * 12)));
  const placed = near.map((start) => placedFrom(columns, start));
  return placed.find(({ length }) => length === columns.length) ?? columns;
}

/** The columns from a day on, up to one that says no day of the month after it. */
function placedFrom(columns: readonly AxisColumn[], start: CalendarDate): readonly AxisColumn[] {
  const placed: AxisColumn[] = [];
  let from = start;
  for (const column of columns) {
    const isSaid = (date: CalendarDate): boolean =>
      column.labels.some((one) => 'number' in one && one.number === partsOf(date).day) &&
      column.labels.some((one) => 'weekday' in one && one.weekday === isoWeekday(date));
    const day = range(0, DAYS_OF_MONTH - 1)
      .map((days) => addDays(from, days))
      .find(isSaid);
    if (day === undefined) break;
    placed.push({ ...column, labels: [{ kind: 'day', ...partsOf(day) }] });
    from = day;
  }
  return placed;
}
