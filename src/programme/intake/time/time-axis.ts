import {
  addDays,
  type CalendarDate,
  daysBetween,
  formatFrenchDate,
  isoWeekday,
  partsOf,
} from '../../../lib/calendar-date';
import type { ReadingContext } from '../../reading/reading-context';
import type { Grid } from '../../reading/grid';
import { type AxisColumn, columnsOfAxis, countsOf } from './axis-columns';
import { isPeriod } from './axis-labels';
import { daysOfWeek, isFarFrom, yearOf, yearTold } from './axis-year';
import type { FoundAxis } from './axis-rows';
import { hasUnreadRow } from './is-axis';
import { type Span, spanOf } from './label-spans';
import { isOfProject } from './project-times';

/** The days that a column of a hand-made schedule covers, both included. */
export interface Period extends Span {
  readonly column: number;
  readonly label: string;
  /** Only the reference date says its year. */
  readonly isOfGuessedYear?: boolean;
}

export interface TimeAxis {
  readonly periods: readonly Period[];
  /** The columns of which nothing says, or none can tell, which days they are. */
  readonly undated: readonly Pick<Period, 'column' | 'label'>[];
  /** True when no title, header or answer gives the year. */
  readonly isYearMissing: boolean;
}

const FORTNIGHT = 14;
const REGULAR = 0.66;
/** A column that begins so much before the one on its left is in the next year. */
const BACK = 60;

/**
 * Reads the columns of a hand-made schedule as days: years, quarters, months, weeks and days, in words,
 * numbers or initials, on one row or several, mixed at will. The year comes from the axis, the titles,
 * the sheet's name, the dates beside the axis, its days of the week, then the reference date; it goes on
 * by one when the columns pass its end.
 */
export function readTimeAxis(
  grid: Grid,
  axis: FoundAxis,
  { referenceDate, yearsTold }: Pick<ReadingContext, 'referenceDate' | 'yearsTold'>,
): TimeAxis {
  const columns = columnsOfAxis(grid, axis);
  const labels = columns.flatMap((column) => column.labels);
  const year = yearTold(grid, axis, { columns, referenceDate });
  const isKnown = year !== null || labels.some((label) => yearOf(label) !== null);
  const undated = columns.map(({ column, text }) => ({ column, label: text }));
  const isGuessed = !isKnown && referenceDate !== null;
  // « lundi 17/04 » in no year near, or weeks beside days of other years: which one is anybody's guess.
  const isOfNoYear =
    isGuessed && (daysOfWeek(columns).length > 0 || isFarFrom(referenceDate, yearsTold));
  const isUndated = isOfProject(grid, axis, columns) || hasUnreadRow(grid, axis) || isOfNoYear;
  if (isUndated || (!isKnown && referenceDate === null)) {
    const saysWhen = labels.some(
      (label) => isPeriod(label) || (label.kind === 'initial' && label.month !== null),
    );
    return { periods: [], undated, isYearMissing: !isUndated && saysWhen };
  }
  const placed = isGuessed
    ? placedAround(columns, referenceDate)
    : placedFrom(columns, year ?? (referenceDate === null ? 0 : partsOf(referenceDate).year));
  const periods = (runsBack(placed) ? [] : longestInOrder(placed))
    .map(upToNext)
    .map((period) => ({ ...period, isOfGuessedYear: isGuessed }));
  const dated = new Set(periods.map(({ column }) => column));
  return {
    periods,
    undated: undated.filter(({ column, label }) => label !== '' && !dated.has(column)),
    isYearMissing: false,
  };
}

/** Columns without a year, in that of the reference date; in the one before if they pass its end over that day. */
function placedAround(
  columns: readonly AxisColumn[],
  referenceDate: CalendarDate,
): readonly Period[] {
  const { year } = partsOf(referenceDate);
  const [own, before] = [placedFrom(columns, year), placedFrom(columns, year - 1)];
  const holds = (periods: readonly Period[]): boolean =>
    periods.some(({ start }) => start <= referenceDate) &&
    periods.some(({ end }) => end >= referenceDate);
  return !holds(own) && holds(before) ? before : own;
}

/** The days of each column, the first in this year; they last until the next where the steps are regular. */
function placedFrom(columns: readonly AxisColumn[], year: number): readonly Period[] {
  const days = placedBy(columns, year, 1);
  const step = stepOf(days);
  return step === 1 ? days : placedBy(columns, year, step);
}

/** The days of columns of so many days, each next one after those on its left. */
function placedBy(columns: readonly AxisColumn[], first: number, step: number): readonly Period[] {
  let year = first;
  let before: CalendarDate | null = null;
  const counts = countsOf(columns, year);
  const placed: Period[] = [];
  for (const held of columns) {
    const { column, labels } = held;
    const own = labels.map(yearOf).find((value) => value !== null) ?? null;
    if (own !== null) year = own;
    const counted = counts.get(column) ?? null;
    let span = spanOf(labels, { year, step, counted });
    const isBack = span !== null && before !== null && daysBetween(before, span.start) < -BACK;
    if (own === null && isBack) {
      year += 1;
      span = spanOf(labels, { year, step, counted });
    }
    const told = span && onWeekday(held, span, columns);
    if (told === null) continue;
    before = told.start;
    placed.push({ column, label: nameOf(held, told), ...told });
  }
  return placed;
}

/** « Mardi » under the week that several columns have above them is its Tuesday; null before its first day. */
function onWeekday(
  { labels }: AxisColumn,
  span: Span,
  columns: readonly AxisColumn[],
): Span | null {
  const [over, fine] = labels.slice(-2);
  const isWeek = over?.kind === 'week' || over?.kind === 'day';
  if (!isWeek || fine?.kind !== 'initial' || fine.weekday === undefined) return span;
  if (columns.filter((one) => one.labels.includes(over)).length < 2) return span;
  const day = addDays(span.start, fine.weekday - isoWeekday(span.start));
  return day < span.start ? null : { start: day, end: day, precision: 'jour' };
}

/** « 20/12/2018 », then « 10/01/2018 » and on: one of the two is typed in a wrong year, and nothing says which. */
function runsBack(periods: readonly Period[]): boolean {
  return periods.some(({ start }, at) => {
    const [before, next] = [periods[at - 1], periods[at + 1]];
    const goesOn = before !== undefined && next !== undefined && next.start < before.start;
    return goesOn && periods.slice(0, at).every((one) => daysBetween(one.start, start) < -BACK);
  });
}

/** The most columns of which none begins before one on its left: a date typed wrong dates nothing. */
function longestInOrder(periods: readonly Period[]): readonly Period[] {
  type Chain = readonly Period[];
  const longer = (one: Chain, other: Chain): Chain => (other.length > one.length ? other : one);
  const chains: Chain[] = [];
  for (const period of periods) {
    const before = chains.filter((chain) => (chain.at(-1)?.start ?? '') <= period.start);
    chains.push([...before.reduce(longer, []), period]);
  }
  return chains.reduceRight(longer, []);
}

/** Dates set unevenly over the columns: each lasts until the next. */
function upToNext(period: Period, index: number, all: readonly Period[]): Period {
  const next = all.slice(index + 1).find(({ start }) => start > period.start);
  const isPast = next !== undefined && period.end >= next.start;
  return isPast ? { ...period, end: addDays(next.start, -1) } : period;
}

/** Days from one dated column to the next, as nearly all have it; one for days of meetings, set as they come. */
function stepOf(periods: readonly Period[]): number {
  const days = periods.flatMap(({ precision, start }) => (precision === 'jour' ? [start] : []));
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const steps = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const middle = steps[Math.floor(steps.length / 2)] ?? 1;
  const slack = middle >= FORTNIGHT ? 3 : 1;
  const even = steps.filter((gap) => Math.abs(gap - middle) <= slack);
  return even.length >= steps.length * REGULAR ? middle : 1;
}

/** A letter or a number alone names no time: the day does. */
function nameOf({ text, labels }: AxisColumn, { start, precision }: Span): string {
  if (isPeriod(labels.at(-1) ?? null)) return text;
  return precision === 'jour' || precision === 'semaine'
    ? formatFrenchDate(start)
    : `${text} ${partsOf(start).year}`;
}
