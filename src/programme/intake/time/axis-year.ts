import { range } from '../../../lib/numbers';
import {
  type CalendarDate,
  daysBetween,
  isoWeekday,
  makeDate,
  partsOf,
} from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { filledCells, type Grid, lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { type AxisColumn, TITLE_ROWS } from './axis-columns';
import { type AxisLabel, isPeriod } from './axis-labels';
import type { FoundAxis } from './axis-rows';
import { findAxes } from './find-axes';
import { spanOf } from './label-spans';
import { yearInTitle } from './period-labels';

/** Dates beside an axis that say its year: at least these, in no more than so many days. */
const MIN_DATES = 2;
const MAX_SPREAD = 800;
/** A day typed wrong is of no other year. */
const NEARLY_ALL = 0.8;
/** The years in which a day of the week is looked for, the nearest first. */
const NEAR_YEARS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/** « 12/02/2024 », « 4 mars 2024 », « 2023-2024 ». */
const DAYS_OR_YEARS =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er)? [a-z]+ \d{4}|20\d\d ?[-–/] ?(?:20)?\d\d/gu;

const TWO_YEARS = /(?<!\d)(20[0-4]\d) ?[-–/.] ?(?:20)?(\d\d)(?!\d)/u;
const AUTUMN = 9;

type DayOfWeek = Extract<AxisLabel, { kind: 'day' }>;

/** The year that an axis begins in, as the sheet tells it; null when nothing does. */
export function yearTold(
  grid: Grid,
  axis: FoundAxis,
  told: { readonly columns: readonly AxisColumn[]; readonly referenceDate: CalendarDate | null },
): number | null {
  const titles = titlesOf(grid, axis).filter((title) => yearInTitle(title) !== null);
  const written = yearInTitle(titles[0] ?? '');
  return (
    (written === null ? null : written + laterYears(titles[0] ?? '', told.columns)) ??
    yearOfAxisAbove(grid, axis) ??
    yearOfDates(grid, axis, told.columns) ??
    yearOfWeekdays(told.columns, told.referenceDate)
  );
}

/** « 2025-2026 » over January to June: those of the second of the two years that go from autumn to summer. */
function laterYears(title: string, columns: readonly AxisColumn[]): number {
  const years = TWO_YEARS.exec(title)?.slice(1).map(Number) ?? [];
  const [year = 0, next = 0] = years;
  if ((year + 1) % 100 !== next % 100) return 0;
  const months = columns.flatMap(({ labels }) => {
    const span = spanOf(labels, { year, step: 1, counted: null });
    return span === null ? [] : [partsOf(span.start)];
  });
  return months.every((one) => one.year === year && one.month < AUTUMN) ? 1 : 0;
}

/** The year that a label says. */
export function yearOf(label: AxisLabel): number | null {
  return isPeriod(label) ? label.year : null;
}

/** Whether a title names one year, be it that of the sheet: no day in it, and no two of them. */
export function isOfOneYear(grid: Grid, axis: FoundAxis): boolean {
  const bare = titlesOf(grid, axis).map((title) => fold(title).replace(DAYS_OR_YEARS, ' '));
  return bare.some((title) => yearInTitle(title) !== null);
}

/** What stands above the axis or beside it, the nearest first, and the sheet's name. */
function titlesOf(grid: Grid, { firstRow, lastRow }: FoundAxis): readonly string[] {
  const rows = [...range(Math.max(0, firstRow - TITLE_ROWS), lastRow)].reverse();
  const titles = rows.flatMap((row) => grid.filled(row).map((at) => lineText(grid, row, at)));
  return [...titles, fold(grid.sheet).replace(/_/gu, ' ')];
}

/** The year that the schedule above begins in, where it says one. */
function yearOfAxisAbove(grid: Grid, axis: FoundAxis): number | null {
  const above = findAxes(grid).findLast(({ lastRow }) => lastRow < axis.firstRow);
  const labels = above?.rows.flatMap(({ cells }) => cells.map(({ label }) => yearOf(label))) ?? [];
  return labels.find((year) => year !== null) ?? null;
}

/** The year of an axis over which the first of the dates that its rows have beside it lies. */
function yearOfDates(
  grid: Grid,
  { firstColumn, lastRow }: FoundAxis,
  [head]: readonly AxisColumn[],
): number | null {
  const days = filledCells(grid)
    .filter(({ row, column }) => row > lastRow && column < firstColumn)
    .flatMap(({ row, column }) => grid.date(row, column) ?? [])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < MIN_DATES) return null;
  if (daysBetween(first, last) > MAX_SPREAD) return null;
  const { year } = partsOf(first);
  const begin = head === undefined ? null : spanOf(head.labels, { year, step: 1, counted: null });
  return begin !== null && begin.start > first ? year - 1 : year;
}

/** The days told with their name and without a year. */
export function daysOfWeek(columns: readonly AxisColumn[]): readonly DayOfWeek[] {
  const days = columns.flatMap(({ labels }) => {
    const day = labels.findLast((label) => label.kind === 'day');
    return day?.weekday !== undefined && day.year === null ? [day] : [];
  });
  return [...new Set(days)];
}

/** The year next to the reference date in which « lundi 10/10 » is a Monday, and nearly every other day its own. */
function yearOfWeekdays(
  columns: readonly AxisColumn[],
  referenceDate: CalendarDate | null,
): number | null {
  const days = daysOfWeek(columns);
  if (days.length === 0 || referenceDate === null) return null;
  const first = days[0]?.month ?? 1;
  const year = yearOfNamed(days, referenceDate, ({ day, month, weekday }, year) => {
    const date = makeDate(month < first ? year + 1 : year, month, day);
    return date !== null && isoWeekday(date) === weekday;
  });
  return year ?? null;
}

/** The year nearest to a day in which nearly all days that are named are such days. */
export function yearOfNamed<Day>(
  days: readonly Day[],
  referenceDate: CalendarDate,
  isIn: (day: Day, year: number) => boolean,
): number | undefined {
  const { year: own } = partsOf(referenceDate);
  return NEAR_YEARS.map((years) => own + years).find(
    (year) => days.filter((day) => isIn(day, year)).length >= days.length * NEARLY_ALL,
  );
}

/** Whether the days that a workbook tells are of none of the years around one. */
export function isFarFrom(date: CalendarDate, years: ReadingContext['yearsTold']): boolean {
  const { year } = partsOf(date);
  const near = [year - 1, year, year + 1];
  return years !== undefined && years.size > 0 && !near.some((one) => years.has(one));
}
