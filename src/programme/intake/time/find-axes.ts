import { type CalendarDate, daysBetween, makeDate } from '../../../lib/calendar-date';
import { range } from '../../../lib/numbers';
import { foldedText, type Grid, lineText, rowsOf } from '../../reading/grid';
import { type AxisCell, isDayOf, isPeriod, labelAt } from './axis-labels';
import { type AxisRow, axisRowsAt, finestFirst, type FoundAxis } from './axis-rows';
import { isAxis, isDated, LOOKED_UNDER } from './is-axis';
import { apartOf, cutAtTasks, spanOf } from './side-by-side';

/** Rows of one axis may have one row between them. */
const MAX_GAP = 2;
const ROWS_ABOVE = 3;
const MIN_TASKS = 2;
const SAID_AGAIN = 0.8;
/** Days from the first day of a week to its last: Friday, Saturday or Sunday. */
const [LEAST_WEEK, MOST_WEEK] = [4, 6];

/** The axes of a sheet, from the top; one beside another when it has tasks of its own. */
export function findAxes(grid: Grid): readonly FoundAxis[] {
  const groups: AxisRow[][] = [];
  const starts = new Set<number>();
  for (let row = 0; row < grid.rowCount; row += 1) {
    const stretches = axisRowsAt(grid, row).flatMap((one) => cutAtTasks(grid, one, starts));
    for (const found of apartOf(grid, stretches, starts)) {
      const held = groups.findLast((rows) => {
        const last = rows.at(-1) ?? found;
        return row - last.row <= MAX_GAP && isOver(last, found);
      });
      if (isFilledIn(grid, held?.at(-1), found)) continue;
      if (held === undefined) groups.push([found]);
      else held.push(found);
    }
  }
  const axes = groups.map((rows) => axisOf(grid, rows)).filter((axis) => isAxis(grid, axis));
  // Bare numbers under days that are told number something else.
  return axes.filter(
    (axis, index) =>
      axis.rows.some(({ cells }) => cells.some(({ label }) => label.kind !== 'number')) ||
      !axes.slice(0, index).some(isDated),
  );
}

/**
 * The axes of a sheet on which the user says that time goes from left to right, whatever its headers look like:
 * « Séance 1 », « Jour 3 », « Avant Noël ». The first of the fullest rows, and those that open as it does.
 */
export function axesByWord(grid: Grid): readonly FoundAxis[] {
  const rows = rowsOf(grid).slice(0, LOOKED_UNDER);
  const names = Math.min(...rows.flatMap((row) => grid.filled(row)));
  const timesAt = (row: number): readonly number[] => grid.filled(row).filter((at) => at > names);
  const widthAt = (row: number): number =>
    timesAt(row).reduce((sum, at) => sum + (grid.merge(row, at)?.columnCount ?? 1), 0);
  const [top] = rows
    .filter((row) => timesAt(row).length >= MIN_TASKS)
    .sort((a, b) => widthAt(b) - widthAt(a));
  if (top === undefined) return [];
  const opening = foldedText(grid, top, names);
  const again = rows.filter(
    (row) => row > top && opening !== '' && foldedText(grid, row, names) === opening,
  );
  return [top, ...again].map((row) => {
    const labels = timesAt(row).map((column) => labelAt(grid, row, column));
    // A week or two among sessions are no weeks of the year.
    const isDated = labels.filter(isPeriod).length * 2 > labels.length;
    const cells = timesAt(row).map((column, index): AxisCell => {
      const label = (isDated ? labels[index] : null) ?? { kind: 'initial', month: null };
      return { column, text: lineText(grid, row, column), label };
    });
    return axisOf(grid, [{ row, cells }]);
  });
}

/**
 * « CA », 26/03, 25/06 under « Instance », T1, T2: days that a row with a name of its own has in each period; « Isoler »,
 * 10, 20, 30 under « Action », 2024, 2025, 2026: its figures.
 */
function isFilledIn(grid: Grid, above: AxisRow | undefined, { row, cells }: AxisRow): boolean {
  const heads = new Map(above?.cells.map(({ column, label }) => [column, label]));
  const under = cells.filter(({ column }) => heads.has(column));
  const first = cells[0]?.column ?? 0;
  const isNamed = grid.filled(row).some((at) => at < first && !grid.isEmpty(above?.row ?? row, at));
  const isOfRow = ({ column, label }: AxisCell): boolean => {
    const head = heads.get(column);
    const isFigure = label.kind === 'number' && head?.kind === 'year';
    return isFigure || isDayOf(label, head);
  };
  return isNamed && under.length * 2 > cells.length && under.every(isOfRow);
}

function isOver(above: AxisRow, below: AxisRow): boolean {
  const [a, b] = [spanOf(above), spanOf(below)];
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared * 2 > Math.min(a.last - a.first, b.last - b.first) + 1;
}

function axisOf(grid: Grid, rows: readonly AxisRow[]): FoundAxis {
  const dated = rows.filter((row) => !countsDays(row, rows));
  const [fine] = finestFirst(dated);
  // A date beside the axis, such as that of the start, is none of it.
  const firstColumn = fine === undefined ? 0 : spanOf(fine).first;
  const lastColumn = Math.max(...rows.map((row) => lastColumnOf(grid, row, row === fine)));
  const span = { first: firstColumn, last: lastColumn };
  const top = rows[0]?.row ?? 0;
  const above = range(Math.max(0, top - ROWS_ABOVE), top - 1).flatMap(
    (row) => groupsAt(grid, row, span) ?? [],
  );
  const own = rows
    .filter((row, index) => dated.includes(row) && !endsWeeksOf(rows[index - 1], row))
    .map(({ row, cells }) => ({
      row,
      cells: cells.filter(({ column }) => column >= firstColumn),
    }));
  const all = [...above, ...own].sort((a, b) => a.row - b.row);
  return {
    firstRow: Math.min(top, all[0]?.row ?? top),
    lastRow: rows.at(-1)?.row ?? 0,
    firstColumn,
    lastColumn,
    rows: all,
  };
}

/** Bare numbers over or under nearly as many days told in full: they count these, « Jour 12 ». */
function countsDays({ cells }: AxisRow, rows: readonly AxisRow[]): boolean {
  const isCount = cells.every(({ label }) => label.kind === 'number');
  const isOfDays = (row: AxisRow): boolean =>
    row.cells.length >= cells.length * SAID_AGAIN &&
    row.cells.every(({ label }) => dayOf(label) !== null);
  return isCount && rows.some(isOfDays);
}

/** « Dimanche » under « Lundi »: the last days of the weeks that begin in the row above. */
function endsWeeksOf(above: AxisRow | undefined, { cells }: AxisRow): boolean {
  const starts = new Map(above?.cells.map(({ column, label }) => [column, dayOf(label)]));
  const ends = cells.filter(({ column, label }) => {
    const [start, end] = [starts.get(column) ?? null, dayOf(label)];
    const days = start !== null && end !== null ? daysBetween(start, end) : 0;
    return days >= LEAST_WEEK && days <= MOST_WEEK;
  });
  return cells.length > 0 && ends.length >= cells.length * SAID_AGAIN;
}

function dayOf(label: AxisCell['label']): CalendarDate | null {
  return label.kind === 'day' && label.year !== null
    ? makeDate(label.year, label.month, label.day)
    : null;
}

/**
 * The years, months or weeks that a row sets over the columns of an axis, from the first of them on, whatever else it
 * says among them, « Congés »; null for other words.
 */
function groupsAt(
  grid: Grid,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
): AxisRow | null {
  const within = grid.filled(row).filter((column) => column >= first && column <= last);
  const cells = within.flatMap((column): readonly AxisCell[] => {
    const label = labelAt(grid, row, column);
    return isPeriod(label) ? [{ column, text: grid.text(row, column), label }] : [];
  });
  const [group] = cells;
  const isAmong = group?.column === first && group.label.kind !== 'day' && cells.length > 1;
  return cells.length > 0 && (cells.length === within.length || isAmong) ? { row, cells } : null;
}

/** A label holds over its merged cell; one of the finest, over as many columns as stand between two of them. */
function lastColumnOf(grid: Grid, { row, cells }: AxisRow, isFine: boolean): number {
  const last = cells.at(-1)?.column ?? 0;
  const before = (isFine ? cells.at(-2)?.column : null) ?? last - 1;
  const merge = grid.merge(row, last);
  return merge ? merge.column + merge.columnCount - 1 : last + (last - before - 1);
}
