import {
  addDays,
  type CalendarDate,
  daysBetween,
  formatFrenchDate,
  makeDate,
  partsOf,
} from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { type Grid, lineText } from '../../reading/grid';
import { type AxisLabel, type AxisRow, isPeriod } from './axis-rows';
import { countsOf, type LabelledColumn } from './counted-columns';
import { findAxes, type FoundAxis } from './find-axes';
import { type Span, spanOf, toldSpan } from './label-spans';
import { readPeriodLabel, yearInTitle } from './period-labels';
import { daysOfRanges } from './ranged-columns';

/** The days that a column of a hand-made schedule covers, both included. */
export interface Period extends Span {
  readonly column: number;
  readonly label: string;
}

export interface TimeAxis {
  readonly periods: readonly Period[];
  /** The columns of which nothing says, or none can tell, which days they are. */
  readonly undated: readonly Pick<Period, 'column' | 'label'>[];
  /** True when no title, header or answer gives the year. */
  readonly isYearMissing: boolean;
}

/** What the rows of an axis say of one column. */
interface Facts extends LabelledColumn {
  readonly text: string;
}

const NONE: Facts = { column: -1, text: '', labels: [] };
const TITLE_ROWS = 8;
/** The days of the shortest month. */
const MONTH = 28;
const EVEN_SHARE = 0.5;
/** Dates beside an axis that say its year: at least these, in no more than so many days. */
const MIN_DATES = 2;
const MAX_SPREAD = 800;
/** « M1 », « Mois 1 ». */
const COUNTED = /^m(?:ois)?\s?1$/u;

/**
 * Reads the columns of a hand-made schedule as days: years, quarters, months, weeks and days, in words,
 * numbers or initials, on one row or several, mixed at will. The year comes from the axis, the titles,
 * the sheet's name, the dates beside the axis, then the reference date; it goes on by one when the columns
 * pass its end.
 */
export function readTimeAxis(
  grid: Grid,
  axis: FoundAxis,
  referenceDate: CalendarDate | null,
): TimeAxis {
  const facts = withTitleMonth(grid, axis, withoutCounters(factsOf(grid, axis)));
  const first =
    yearAbove(grid, axis) ??
    yearOfAxisAbove(grid, axis) ??
    yearOfDates(grid, axis, facts) ??
    (referenceDate === null ? null : partsOf(referenceDate).year);
  const hasYear = facts.some(({ labels }) => labels.some((label) => yearOf(label) !== null));
  const isDated = facts.some(({ labels }) => labels.some((label) => isDating(label)));
  // « Semaine 1 » to « Semaine 8 » of a project, not of a year: nothing says when it begins.
  const hasDays = facts.some(({ labels }) => labels.some(({ kind }) => kind === 'day'));
  const isRelative = !hasYear && !hasDays && yearAbove(grid, axis) === null && startsAtOne(facts);
  const undated = facts.map(({ column, text }) => ({ column, label: text }));
  if (isRelative) return { periods: [], undated, isYearMissing: false };
  if (first === null && !hasYear) return { periods: [], undated, isYearMissing: isDated };
  let year = first ?? 0;
  let before: CalendarDate | null = null;
  const step = stepOf(facts, year);
  const counts = countsOf(facts, year);
  const ranges = daysOfRanges(facts, year);
  const told: Period[] = [];
  for (const fact of facts) {
    const days = ranges.get(fact.column);
    if (days !== undefined) {
      const span = toldSpan(days.start, days.end);
      told.push({ column: fact.column, label: nameOf(fact, span), ...span });
      continue;
    }
    const ownYear = fact.labels.map(yearOf).find((value) => value !== null) ?? null;
    if (ownYear !== null) year = ownYear;
    const counted = counts.get(fact.column) ?? null;
    let span = spanOf(fact.labels, { year, step, counted });
    if (
      ownYear === null &&
      span !== null &&
      before !== null &&
      daysBetween(before, span.start) < -60
    ) {
      year += 1;
      span = spanOf(fact.labels, { year, step, counted });
    }
    if (span === null) continue;
    before = span.start;
    told.push({ column: fact.column, label: nameOf(fact, span), ...span });
  }
  const periods = longestInOrder(told).map(upToNext);
  const dated = new Set(periods.map(({ column }) => column));
  return {
    periods,
    undated: undated.filter(({ column, label }) => label !== '' && !dated.has(column)),
    isYearMissing: false,
  };
}

/** The most columns of which none begins before one on its left: a date typed wrong dates nothing. */
function longestInOrder(periods: readonly Period[]): readonly Period[] {
  const best: { readonly size: number; readonly from: number }[] = [];
  for (const { start } of periods) {
    let [size, from] = [1, -1];
    for (const [index, held] of best.entries()) {
      if ((periods[index]?.start ?? start) > start || held.size < size) continue;
      [size, from] = [held.size + 1, index];
    }
    best.push({ size, from });
  }
  const kept = new Set<Period>();
  let at = best.findLastIndex(({ size }) => size === Math.max(...best.map((one) => one.size)));
  for (; at >= 0; at = best[at]?.from ?? -1) {
    const period = periods[at];
    if (period) kept.add(period);
  }
  return periods.filter((period) => kept.has(period));
}

/** Dates set unevenly over the columns: each lasts until the next. */
function upToNext(period: Period, index: number, all: readonly Period[]): Period {
  const next = all.slice(index + 1).find(({ start }) => start > period.start);
  const isPast = next !== undefined && period.end >= next.start;
  return isPast && period.isTold !== true ? { ...period, end: addDays(next.start, -1) } : period;
}

/** What each column says, the broadest label first; a label holds until the next filled cell of its row. */
function factsOf(grid: Grid, { rows, firstColumn, lastColumn }: FoundAxis): readonly Facts[] {
  const sorted = [...rows].sort((a, b) => a.cells.length - b.cells.length);
  const fine = sorted.at(-1);
  const named = new Set(fine?.cells.map(({ column }) => column));
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index): Facts => {
    const column = firstColumn + index;
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

/** Numbers under days that are not theirs, « Demi-journées 1, 2, 3 », only count the columns. */
function withoutCounters(facts: readonly Facts[]): readonly Facts[] {
  const dayOf = ({ labels }: Facts): AxisLabel | undefined =>
    labels.slice(0, -1).findLast(({ kind }) => kind === 'day');
  const numbered = facts.filter((fact) => fact.labels.at(-1)?.kind === 'number' && dayOf(fact));
  const firsts = numbered.filter(
    (fact, index) => dayOf(fact) !== dayOf(numbered[index - 1] ?? NONE),
  );
  const told = firsts.filter((fact) => {
    const [day, fine] = [dayOf(fact), fact.labels.at(-1)];
    return day?.kind === 'day' && fine?.kind === 'number' && day.day === fine.number;
  });
  if (told.length * 2 >= firsts.length) return facts;
  return facts.map((fact) =>
    numbered.includes(fact) ? { ...fact, labels: fact.labels.slice(0, -1) } : fact,
  );
}

/** « AVRIL 2026 » over days that only bear their numbers, 1 to 30, or as the name of their sheet. */
function withTitleMonth(grid: Grid, axis: FoundAxis, facts: readonly Facts[]): readonly Facts[] {
  const numbers = facts.flatMap(({ labels }) =>
    labels.flatMap((label) => (label.kind === 'number' ? [label.number] : [])),
  );
  const isDated = facts.some(({ labels }) => labels.some(isDating));
  if (isDated || numbers.length < MONTH || Math.max(...numbers) > 31) return facts;
  const rows = Array.from({ length: Math.min(TITLE_ROWS, axis.firstRow) }, (_, at) => at + 1);
  const titles = rows.flatMap((up) => {
    const row = axis.firstRow - up;
    return grid.filled(row).map((column) => lineText(grid, row, column));
  });
  const months = [...titles, grid.sheet].map(readPeriodLabel);
  const month = months.find((label) => label?.kind === 'month');
  if (!month) return facts;
  return facts.map((fact) => ({ ...fact, labels: [month, ...fact.labels] }));
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

function startsAtOne([first]: readonly Facts[]): boolean {
  const fine = first?.labels.at(-1);
  return (fine?.kind === 'week' && fine.week === 1) || COUNTED.test(fold(first?.text ?? ''));
}

function isDating(label: AxisLabel): boolean {
  return isPeriod(label) || (label.kind === 'initial' && label.month !== null);
}

function yearOf(label: AxisLabel): number | null {
  return isPeriod(label) ? label.year : null;
}

/** The year written in the titles above the axis, beside it, or in the sheet's name. */
function yearAbove(grid: Grid, { firstRow, lastRow }: FoundAxis): number | null {
  for (let row = lastRow; row >= 0 && row >= firstRow - TITLE_ROWS; row -= 1) {
    for (const column of grid.filled(row)) {
      const year = yearInTitle(lineText(grid, row, column));
      if (year !== null) return year;
    }
  }
  return yearInTitle(fold(grid.sheet).replace(/_/gu, ' '));
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
  [head]: readonly Facts[],
): number | null {
  const days: CalendarDate[] = [];
  for (let row = lastRow + 1; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      const day = column < firstColumn ? grid.date(row, column) : null;
      if (day !== null) days.push(day);
    }
  }
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < MIN_DATES) return null;
  if (daysBetween(first, last) > MAX_SPREAD) return null;
  const { year } = partsOf(first);
  const begin = head === undefined ? null : spanOf(head.labels, { year, step: 1, counted: null });
  return begin !== null && begin.start > first ? year - 1 : year;
}

/** Days from one dated column to the next, as most of them have it; one where they have none in common. */
function stepOf(facts: readonly Facts[], year: number): number {
  const days = facts.flatMap(({ labels }) => {
    const fine = labels.at(-1);
    const day = labels.find((label) => label.kind === 'day');
    const month = labels.find((label) => label.kind === 'month')?.month;
    const date = day
      ? makeDate(day.year ?? year, day.month, day.day)
      : fine?.kind === 'number' && month !== undefined
        ? makeDate(year, month, fine.number)
        : null;
    return date === null ? [] : [date];
  });
  const gaps = days.slice(1).map((date, index) => daysBetween(days[index] ?? date, date));
  const steps = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const middle = steps[Math.floor(steps.length / 2)] ?? 1;
  const slack = middle >= MONTH ? 3 : 1;
  const even = steps.filter((gap) => Math.abs(gap - middle) <= slack);
  // Days of meetings, set as they come, stand for themselves.
  return even.length >= steps.length * EVEN_SHARE ? middle : 1;
}

/** A letter or a number alone names no time: the day does. */
function nameOf({ text, labels }: Facts, { start, precision }: Span): string {
  const fine = labels.at(-1);
  if (fine !== undefined && isPeriod(fine)) return text;
  return precision === 'jour' || precision === 'semaine'
    ? formatFrenchDate(start)
    : `${text} ${partsOf(start).year}`;
}
