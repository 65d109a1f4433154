import type { CellPlace } from '../../../workbook/location';
import { foldedText, type Grid, lineText } from '../../reading/grid';
import { PLAIN_MARK } from './mark-words';
import {
  type AxisCell,
  type AxisRow,
  axisRowsAt,
  isPeriod,
  labelAt,
  MIN_PERIODS,
  namesDays,
} from './axis-rows';

/** The rows of a sheet that say which time each column stands for. Bounds inclusive, from 0. */
export interface FoundAxis {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The rows of it, from the top. */
  readonly rows: readonly AxisRow[];
}

/** Rows of one axis may have one row between them. */
const MAX_GAP = 2;
const ROWS_ABOVE = 3;
const LOOKED_UNDER = 20;
const MIN_COUNTED = 8;
const MIN_TASKS = 2;
const SAID_AGAIN = 0.8;
/** The first and the last day of each column. */
const DAY_ROWS = 2;

/** Rows of one axis, and the last of those that only say it again under it: « =E$1 » behind each bar. */
interface AxisGroup {
  readonly rows: AxisRow[];
  lastRow: number;
}

/** The axes of a sheet, from the top; one beside another when it has tasks of its own. */
export function findAxes(grid: Grid): readonly FoundAxis[] {
  const groups: AxisGroup[] = [];
  const starts = new Set<number>();
  for (let row = 0; row < grid.rowCount; row += 1) {
    const stretches = axisRowsAt(grid, row).flatMap((one) => cutAtTasks(grid, one, starts));
    for (const found of apartOf(grid, stretches, starts)) {
      const held = groups.findLast(
        ({ rows, lastRow }) => row - lastRow <= MAX_GAP && isOver(rows.at(-1) ?? found, found),
      );
      if (held === undefined) groups.push({ rows: [found], lastRow: row });
      else {
        held.lastRow = row;
        if (!isSaidAgain(held.rows, found)) held.rows.push(found);
      }
    }
  }
  const axes = groups.map(({ rows }) => axisOf(grid, rows)).filter((axis) => isAxis(grid, axis));
  // Bare numbers under days that are told number something else.
  return axes.filter(
    (axis, index) =>
      !isOfNumbers(axis) ||
      !axes.slice(0, index).some((above) => isDated(above) && isUnder(axis, above)),
  );
}

/**
 * The axes of a sheet on which the user says that time goes from left to right, whatever its headers look like:
 * « Séance 1 », « Jour 3 », « Avant Noël ». The first of the fullest rows, and those that open as it does.
 */
export function axesByWord(grid: Grid): readonly FoundAxis[] {
  const rows = Array.from({ length: Math.min(grid.rowCount, LOOKED_UNDER) }, (_, row) => row);
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

/** Whether a row says, column by column, what one above it says; its own dates may stand before. */
function isSaidAgain(rows: readonly AxisRow[], { cells }: AxisRow): boolean {
  return rows.some((above) => {
    const said = new Map(above.cells.map(({ column, text }) => [column, text]));
    const under = cells.filter(({ column }) => said.has(column));
    const same = under.filter(({ column, text }) => said.get(column) === text).length;
    return same >= MIN_PERIODS && same >= under.length * SAID_AGAIN;
  });
}

function isDated({ rows }: FoundAxis): boolean {
  return rows.some(({ cells }) => cells.some(({ label }) => isPeriod(label)));
}

function isOfNumbers({ rows }: FoundAxis): boolean {
  return rows.every(({ cells }) => cells.every(({ label }) => label.kind === 'number'));
}

function isUnder(below: FoundAxis, above: FoundAxis): boolean {
  return below.firstColumn <= above.lastColumn && above.firstColumn <= below.lastColumn;
}

/** The longest stretch of a row, or all of them when each has its tasks on its left. */
function apartOf(
  grid: Grid,
  rows: readonly AxisRow[],
  starts: ReadonlySet<number>,
): readonly AxisRow[] {
  const [longest] = [...rows].sort((a, b) => b.cells.length - a.cells.length);
  const areApart = rows.every((one, index) => {
    const before = rows[index - 1];
    const { first } = spanOf(one);
    return (
      before === undefined ||
      starts.has(first) ||
      hasTasks(grid, one.row, [spanOf(before).last + 1, first])
    );
  });
  return areApart || longest === undefined ? rows : [longest];
}

/**
 * The parts of a stretch that goes on past columns of tasks, which no label covers: schedules side by
 * side. Where one began further up, one begins again.
 */
function cutAtTasks(grid: Grid, { row, cells }: AxisRow, starts: Set<number>): readonly AxisRow[] {
  const isCut = ({ column }: AxisCell, index: number): boolean => {
    const before = cells[index - 1]?.column ?? column;
    const from = before + (grid.merge(row, before)?.columnCount ?? 1);
    return from < column && (starts.has(column) || hasTasks(grid, row, [from, column]));
  };
  const cuts = cells.flatMap((cell, index) => (isCut(cell, index) ? [index] : []));
  const parts = [0, ...cuts].map((from, part) => cells.slice(from, cuts[part]));
  if (cuts.length === 0 || parts.some(({ length }) => length < MIN_PERIODS))
    return [{ row, cells }];
  for (const [first] of parts) if (first) starts.add(first.column);
  return parts.map((part) => ({ row, cells: part }));
}

/** Whether the columns before an axis hold words on most of the rows under it. */
function hasTasks(grid: Grid, top: number, [from, to]: readonly [number, number]): boolean {
  let rows = 0;
  let named = 0;
  for (let row = top + 1; row < grid.rowCount && row <= top + LOOKED_UNDER; row += 1) {
    const filled = grid.filled(row);
    if (filled.length > 0) rows += 1;
    const isNamed = (at: number): boolean => /[a-z]{4}/u.test(foldedText(grid, row, at));
    if (filled.some((at) => at >= from && at < to && isNamed(at))) named += 1;
  }
  return named >= MIN_TASKS && named * 2 > rows;
}

function isOver(above: AxisRow, below: AxisRow): boolean {
  const [a, b] = [spanOf(above), spanOf(below)];
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared * 2 > Math.min(a.last - a.first, b.last - b.first) + 1;
}

function spanOf({ cells }: AxisRow): { readonly first: number; readonly last: number } {
  return { first: cells[0]?.column ?? 0, last: cells.at(-1)?.column ?? 0 };
}

function axisOf(grid: Grid, rows: readonly AxisRow[]): FoundAxis {
  const [fine] = [...rows].sort((a, b) => b.cells.length - a.cells.length);
  // A date beside the axis, such as that of the start, is none of it.
  const firstColumn = fine === undefined ? 0 : spanOf(fine).first;
  const lastColumn = Math.max(...rows.map((row) => lastColumnOf(grid, row)));
  const span = { first: firstColumn, last: lastColumn };
  const top = rows[0]?.row ?? 0;
  const above = Array.from({ length: ROWS_ABOVE }, (_, index) => top - 1 - index)
    .filter((row) => row >= 0)
    .flatMap((row) => groupsAt(grid, row, span) ?? []);
  const between = rows
    .slice(1)
    .flatMap(({ row }, index) =>
      row - (rows[index]?.row ?? row) === MAX_GAP ? (groupsAt(grid, row - 1, span) ?? []) : [],
    );
  const own = rows.map(({ row, cells }) => ({
    row,
    cells: cells.filter(({ column }) => column >= firstColumn),
  }));
  const all = [...above, ...between, ...own].sort((a, b) => a.row - b.row);
  return {
    firstRow: all[0]?.row ?? 0,
    lastRow: all.at(-1)?.row ?? 0,
    firstColumn,
    lastColumn,
    rows: all,
  };
}

/** The years, months or weeks that a row sets over the columns of an axis; null for other words. */
function groupsAt(
  grid: Grid,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
): AxisRow | null {
  const cells: AxisCell[] = [];
  for (const column of grid.filled(row)) {
    if (column < first || column > last) continue;
    const label = labelAt(grid, row, column);
    if (!isPeriod(label)) return null;
    cells.push({ column, text: grid.text(row, column), label });
  }
  return cells.length === 0 ? null : { row, cells };
}

/** A label holds over its merged cell, and over as many columns as stand between two labels. */
function lastColumnOf(grid: Grid, { row, cells }: AxisRow): number {
  const last = cells.at(-1)?.column ?? 0;
  const before = cells.at(-2)?.column ?? last - 1;
  const merge = grid.merge(row, last);
  return merge ? merge.column + merge.columnCount - 1 : last + (last - before - 1);
}

/** A row of dates under names of columns, or over more dates, is a row of data; weeks under weeks are a calendar. */
function isAxis(grid: Grid, axis: FoundAxis): boolean {
  const { rows, firstRow, lastRow, firstColumn } = axis;
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  const isCounted = most >= MIN_COUNTED && rows.some(({ cells }) => areCounted(cells));
  const isOfDays = rows.some(({ cells }) => cells.every(namesDays));
  if (!isDated(axis) && !isCounted && !(isOfDays && hasTitles(grid, axis))) return false;
  if (
    rows.filter(({ cells }) => cells.every(({ label }) => label.kind === 'day')).length > DAY_ROWS
  )
    return false;
  const named = columnsOf(axis).filter((column) => isNamed(grid, firstRow - 1, column)).length;
  if (named * 2 > most || grid.columnCount <= firstColumn) return false;
  const isOfFewYears =
    most < MIN_PERIODS &&
    rows.every(({ cells }) => cells.every(({ label }) => label.kind === 'year'));
  let filled = 0;
  let same = 0;
  for (let row = lastRow + 1; row < grid.rowCount && row <= lastRow + LOOKED_UNDER; row += 1) {
    for (const column of columnsOf(axis)) {
      if (grid.isEmpty(row, column) || repeats(grid, axis, { row, column })) continue;
      filled += 1;
      if (grid.date(row, column) !== null) same += 1;
      // « 2024 | 2025 | 2026 » over anything but crosses head figures or words.
      if (isOfFewYears && !PLAIN_MARK.test(foldedText(grid, row, column))) return false;
    }
  }
  return same * 2 <= filled && (!isOfFewYears || filled > 0);
}

/** Whether a cell says what the axis says over it: the same schedule is drawn again. */
export function repeats(
  grid: Grid,
  { rows }: Pick<FoundAxis, 'rows'>,
  { row, column }: CellPlace,
): boolean {
  const text = lineText(grid, row, column);
  return rows.some(({ cells }) =>
    cells.some((cell) => cell.column === column && cell.text === text),
  );
}

/** Whether names of tasks stand left of the axis. */
function hasTitles(grid: Grid, { firstColumn, lastRow }: FoundAxis): boolean {
  let titles = 0;
  for (let row = lastRow + 1; row < grid.rowCount; row += 1) {
    if (grid.filled(row).some((column) => column < firstColumn && !isSpan(grid, row, column))) {
      titles += 1;
    }
  }
  return titles >= 2;
}

/** A cell merged into the axis is a title of the sheet. */
function isSpan(grid: Grid, row: number, column: number): boolean {
  return (grid.merge(row, column)?.columnCount ?? 1) > 2;
}

/** 1, 2, 3: numbers that mostly go on, and no points. */
function areCounted(cells: readonly AxisCell[]): boolean {
  const first = cells[0]?.label;
  const numbers = new Set(cells.map(({ text }) => text));
  return first?.kind === 'number' && first.number === 1 && numbers.size * 2 > cells.length;
}

function columnsOf({ rows }: FoundAxis): readonly number[] {
  const [fine = []] = [...rows]
    .map(({ cells }) => cells.map(({ column }) => column))
    .sort((a, b) => b.length - a.length);
  return fine;
}

function isNamed(grid: Grid, row: number, column: number): boolean {
  return (
    row >= 0 && /[a-z]{3}/u.test(foldedText(grid, row, column)) && grid.merge(row, column) === null
  );
}
