import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysBetween,
  endOfMonth,
  formatFrenchDate,
  makeDate,
  mondayOfIsoWeek,
  partsOf,
} from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { Precision } from '../../tracker/tracker';
import { type Grid, lineText } from '../../reading/grid';
import { type AxisLabel, type AxisRow, isPeriod } from './axis-rows';
import { countsOf, type Counted, type LabelledColumn } from './counted-columns';
import type { FoundAxis } from './find-axes';
import { yearInTitle } from './period-labels';
import { daysOfRanges } from './ranged-columns';

/** The days that a column of a hand-made schedule covers, both included. */
export interface Period {
  readonly column: number;
  readonly label: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly precision: Precision;
  /** Whether its last day is written: « 02.03 - 08.03 ». */
  readonly isTold?: true;
}

export interface TimeAxis {
  readonly periods: readonly Period[];
  /** The columns, when nothing says of which days they are. */
  readonly undated: readonly Pick<Period, 'column' | 'label'>[];
  /** True when no title, header or answer gives the year. */
  readonly isYearMissing: boolean;
}

/** What the rows of an axis say of one column. */
interface Facts extends LabelledColumn {
  readonly text: string;
}

type Span = Omit<Period, 'column' | 'label'>;

/** The year a column is in, the days from one to the next, and what its bare number counts. */
interface Scale {
  readonly year: number;
  readonly step: number;
  readonly counted: Counted | null;
}

const TITLE_ROWS = 8;
/** No column covers more days than « 1er – 31 ». */
const MAX_DAYS = 31;
/** « M1 », « Mois 1 ». */
const COUNTED = /^m(?:ois)?\s?1$/u;

/**
 * Reads the columns of a hand-made schedule as days: years, quarters, months, weeks and days, in words,
 * numbers or initials, on one row or several, mixed at will. The year comes from the axis, the titles,
 * the sheet's name, then the reference date; it goes on by one when the columns pass its end.
 */
export function readTimeAxis(
  grid: Grid,
  axis: FoundAxis,
  referenceDate: CalendarDate | null,
): TimeAxis {
  const facts = factsOf(grid, axis);
  const first =
    yearAbove(grid, axis) ?? (referenceDate === null ? null : partsOf(referenceDate).year);
  const hasYear = facts.some(({ labels }) => labels.some((label) => yearOf(label) !== null));
  const isDated = facts.some(({ labels }) => labels.some((label) => isDating(label)));
  // « Semaine 1 » to « Semaine 8 » of a project, not of a year: nothing says when it begins.
  const isRelative = !hasYear && yearAbove(grid, axis) === null && startsAtOne(facts);
  const undated = facts.map(({ column, text }) => ({ column, label: text }));
  if (isRelative) return { periods: [], undated, isYearMissing: false };
  if (first === null && !hasYear) return { periods: [], undated, isYearMissing: isDated };
  let year = first ?? 0;
  let before: CalendarDate | null = null;
  const step = stepOf(facts, year);
  const counts = countsOf(facts, year);
  const ranges = daysOfRanges(facts, year);
  const periods: Period[] = [];
  for (const fact of facts) {
    const days = ranges.get(fact.column);
    if (days !== undefined) {
      const span = toldSpan(days.start, days.end);
      periods.push({ column: fact.column, label: nameOf(fact, span), ...span });
      continue;
    }
    const told = fact.labels.map(yearOf).find((value) => value !== null) ?? null;
    if (told !== null) year = told;
    const counted = counts.get(fact.column) ?? null;
    let span = spanOf(fact.labels, { year, step, counted });
    if (
      told === null &&
      span !== null &&
      before !== null &&
      daysBetween(before, span.start) < -60
    ) {
      year += 1;
      span = spanOf(fact.labels, { year, step, counted });
    }
    if (span === null) continue;
    before = span.start;
    periods.push({ column: fact.column, label: nameOf(fact, span), ...span });
  }
  const placed = periods.filter(isInPlace).map(upToNext);
  return { periods: placed, undated: placed.length === 0 ? undated : [], isYearMissing: false };
}

/** A date typed wrong stands before the one on its left, or after all those on its right. */
function isInPlace({ start }: Period, index: number, all: readonly Period[]): boolean {
  const [before, next, second] = [index - 1, index + 1, index + 2].map((at) => all[at]?.start);
  if (before === undefined) return next === undefined || start <= next || next > (second ?? next);
  const isLate = next !== undefined && start > next && before <= next;
  return start >= before && !isLate;
}

/** Dates set unevenly over the columns: each lasts until the next. */
function upToNext(period: Period, index: number, all: readonly Period[]): Period {
  const next = all.slice(index + 1).find(({ start }) => start > period.start);
  const isPast = next !== undefined && period.end >= next.start;
  return isPast && period.isTold !== true ? { ...period, end: addDays(next.start, -1) } : period;
}

/** What each column says, the broadest label first; a label holds until the next of its row. */
function factsOf(grid: Grid, { rows, firstColumn, lastColumn }: FoundAxis): readonly Facts[] {
  const sorted = [...rows].sort((a, b) => a.cells.length - b.cells.length);
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index): Facts => {
    const column = firstColumn + index;
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

/** The days of a column: the finest of its labels, placed by the broader ones. */
function spanOf(labels: readonly AxisLabel[], scale: Scale): Span | null {
  const { year, step } = scale;
  const fine = labels.at(-1);
  const broad = labels.slice(0, -1);
  if (fine === undefined) return null;
  switch (fine.kind) {
    case 'number':
      return numbered(fine.number, broad, scale);
    case 'initial':
      return fine.month === null
        ? spanOf(broad, scale)
        : months(dateOf(year, fine.month, 1), 1, 'mois');
    case 'week': {
      // A date beside the number of its week says the same, and says it surely.
      const day = broad.find((label) => label.kind === 'day');
      if (day) return spanOf([day], { ...scale, step: 7 });
      return scale.counted === null ? weekOf(year, fine.week) : numbered(fine.week, broad, scale);
    }
    case 'month':
      return months(dateOf(year, fine.month, 1), 1, 'mois');
    case 'quarter':
      return months(dateOf(year, fine.quarter * 3 - 2, 1), 3, 'trimestre');
    case 'half':
      return months(dateOf(year, fine.half * 6 - 5, 1), 6, 'semestre');
    case 'year':
      return months(dateOf(fine.year, 1, 1), 12, 'année');
    case 'day': {
      const start = makeDate(fine.year ?? year, fine.month, fine.day);
      if (start === null) return null;
      if (fine.until === undefined) return daySpan(start, step);
      const end = dayAfter(start, fine.until);
      return end === null ? null : toldSpan(start, end);
    }
    case 'part':
      return spanOf(broad, scale);
    case 'range':
      return null;
  }
}

function toldSpan(start: CalendarDate, end: CalendarDate): Span {
  return { start, end, precision: precisionOf(start, end), isTold: true };
}

/** The last day of « 28.12 - 03.01 ». */
function dayAfter(
  start: CalendarDate,
  {
    day,
    month,
    year,
  }: { readonly day: number; readonly month: number; readonly year: number | null },
): CalendarDate | null {
  const own = partsOf(start).year;
  const last = makeDate(year ?? own, month, day);
  const end = last !== null && last < start ? makeDate(own + 1, month, day) : last;
  return end !== null && daysBetween(start, end) <= MAX_DAYS ? end : null;
}

function precisionOf(start: CalendarDate, end: CalendarDate): Precision {
  const days = daysBetween(start, end) + 1;
  if (days === 1) return 'jour';
  return days <= 8 ? 'semaine' : days <= 16 ? 'quinzaine' : 'mois';
}

function weekOf(year: number, week: number): Span | null {
  const start = mondayOfIsoWeek(year, week);
  return start === null ? null : { start, end: addDays(start, 6), precision: 'semaine' };
}

/** A bare number under a month, a year or the first day of a week; a mere count says what stands above. */
function numbered(number: number, broad: readonly AxisLabel[], scale: Scale): Span | null {
  const { year, step, counted } = scale;
  const above = [...broad].reverse().find(isPeriod);
  if (above === undefined) return null;
  if (above.kind === 'day') {
    const anchor = makeDate(above.year ?? year, above.month, above.day);
    const day = anchor === null ? null : dayFrom(anchor, number);
    return day === null ? spanOf([above], scale) : daySpan(day, 1);
  }
  const whole = spanOf([above], scale);
  switch (counted?.unit) {
    case 'week':
      return weekOf(year, number) ?? whole;
    case 'month':
      return months(dateOf(year, number, 1), 1, 'mois');
    case 'quarter':
      return months(dateOf(year, number * 3 - 2, 1), 3, 'trimestre');
    case 'part':
      return whole === null ? null : partOf(whole, counted);
    case 'day': {
      const day = above.kind === 'month' ? makeDate(year, above.month, number) : null;
      return day === null ? whole : daySpan(day, step);
    }
    case undefined:
      return whole;
  }
}

/** The second of the four weeks that a month is drawn with. */
function partOf({ start, end }: Span, { at, of }: Extract<Counted, { unit: 'part' }>): Span {
  const days = daysBetween(start, end) + 1;
  const from = Math.floor((days * at) / of);
  const to = Math.floor((days * (at + 1)) / of) - 1;
  const precision = of === 1 ? 'mois' : of <= 2 ? 'quinzaine' : 'semaine';
  return { start: addDays(start, from), end: addDays(start, to), precision };
}

/** The first day from another on that bears this number in its month, within the week or so. */
function dayFrom(anchor: CalendarDate, number: number): CalendarDate | null {
  for (let days = 0; days < 10; days += 1) {
    const day = addDays(anchor, days);
    if (partsOf(day).day === number) return day;
  }
  return null;
}

function months(start: CalendarDate, count: number, precision: Precision): Span {
  return { start, end: addDays(addMonths(start, count), -1), precision };
}

function daySpan(start: CalendarDate, step: number): Span {
  if (step >= 28) return { start, end: endOfMonth(start), precision: 'mois' };
  if (step >= 14) return { start, end: addDays(start, step - 1), precision: 'quinzaine' };
  if (step >= 5) return { start, end: addDays(start, 6), precision: 'semaine' };
  return { start, end: start, precision: 'jour' };
}

/** Days from one dated column to the next, as most of them have it. */
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
  const [middle = 1] = [...gaps]
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
    .slice(Math.floor(gaps.filter((gap) => gap > 0).length / 2));
  return middle;
}

/** A letter or a number alone names no time: the day does. */
function nameOf({ text, labels }: Facts, { start, precision }: Span): string {
  const fine = labels.at(-1);
  if (fine !== undefined && isPeriod(fine)) return text;
  return precision === 'jour' || precision === 'semaine'
    ? formatFrenchDate(start)
    : `${text} ${partsOf(start).year}`;
}
