import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysBetween,
  endOfMonth,
  makeDate,
  mondayOfIsoWeek,
  partsOf,
} from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { Precision } from '../../tracker/tracker';
import type { ColumnMatch } from '../tables/column-targets';
import type { FoundTable } from '../tables/find-tables';
import { type Grid, lineText } from '../../reading/grid';
import { type PeriodLabel, readPeriodLabel, yearInTitle } from '../tables/period-labels';

/** The days that a column of a hand-made schedule covers, both included. */
export interface Period {
  readonly column: number;
  readonly label: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly precision: Precision;
}

export interface TimeAxis {
  readonly periods: readonly Period[];
  /** True when no title, header or answer gives the year. */
  readonly isYearMissing: boolean;
}

const TITLE_ROWS = 8;

/**
 * Reads the columns of a hand-made schedule as days: weeks, months, quarters, mixed at will. The year
 * comes from the headers, the titles, the sheet's name, then the reference date; it goes on by one
 * when the columns pass the end of the year.
 */
export function readTimeAxis(
  grid: Grid,
  {
    table,
    columns,
    referenceDate,
  }: { table: FoundTable; columns: readonly ColumnMatch[]; referenceDate: CalendarDate | null },
): TimeAxis {
  const labels = columns
    .filter(({ target }) => target === 'period')
    .flatMap(({ column, header }) => {
      const label = readPeriodLabel(header);
      return label === null ? [] : [{ column, header, label }];
    });
  const first =
    firstYear(grid, table) ?? (referenceDate === null ? null : partsOf(referenceDate).year);
  const hasYear = labels.some(({ label }) => label.year !== null);
  if (first === null && !hasYear) return { periods: [], isYearMissing: labels.length > 0 };
  let year = first ?? 0;
  let before: CalendarDate | null = null;
  const periods: Period[] = [];
  for (const { column, header, label } of labels) {
    if (label.year !== null) year = label.year;
    const step = stepOf(
      labels.map((held) => held.label),
      year,
    );
    let span = spanOf(label, year, step);
    const isEarlier = span !== null && before !== null && daysBetween(before, span.start) < -60;
    if (isEarlier && label.year === null) {
      year += 1;
      span = spanOf(label, year, step);
    }
    if (span === null) continue;
    before = span.start;
    periods.push({ column, label: header, ...span });
  }
  return { periods, isYearMissing: false };
}

/** The year written in the titles above the table, in its upper header or in the sheet's name. */
function firstYear(grid: Grid, table: FoundTable): number | null {
  for (
    let row = table.lastHeaderRow;
    row >= 0 && row >= table.firstHeaderRow - TITLE_ROWS;
    row -= 1
  ) {
    for (const column of grid.filled(row)) {
      const year = yearInTitle(lineText(grid, row, column));
      if (year !== null) return year;
    }
  }
  return yearInTitle(fold(grid.sheet).replace(/_/gu, ' '));
}

type Span = Pick<Period, 'start' | 'end' | 'precision'>;

function spanOf(label: PeriodLabel, year: number, step: number): Span | null {
  switch (label.kind) {
    case 'week': {
      const start = mondayOfIsoWeek(year, label.week);
      return start === null ? null : { start, end: addDays(start, 6), precision: 'semaine' };
    }
    case 'month':
      return months(dateOf(year, label.month, 1), 1, 'mois');
    case 'quarter':
      return months(dateOf(year, label.quarter * 3 - 2, 1), 3, 'trimestre');
    case 'half':
      return months(dateOf(year, label.half * 6 - 5, 1), 6, 'semestre');
    case 'year':
      return months(dateOf(year, 1, 1), 12, 'année');
    case 'day': {
      const start = makeDate(year, label.month, label.day);
      return start === null ? null : daySpan(start, step);
    }
  }
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
function stepOf(labels: readonly PeriodLabel[], year: number): number {
  const days = labels.flatMap((label) => {
    const date = label.kind === 'day' ? makeDate(label.year ?? year, label.month, label.day) : null;
    return date === null ? [] : [date];
  });
  const gaps = days.slice(1).map((date, index) => daysBetween(days[index] ?? date, date));
  const [middle = 1] = [...gaps]
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
    .slice(Math.floor(gaps.length / 2));
  return middle;
}
