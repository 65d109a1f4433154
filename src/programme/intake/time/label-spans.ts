import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysBetween,
  endOfMonth,
  makeDate,
  mondayOfIsoWeek,
} from '../../../lib/calendar-date';
import type { Precision } from '../../tracker/tracker';
import { type AxisLabel, isPeriod } from './axis-labels';
import type { Counted } from './axis-columns';

/** The days that the labels of a column stand for, both included. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly precision: Precision;
}

const HALF_MONTH = 15;

/** The year a column is in, the days from one to the next, and what its bare number counts. */
export interface Scale {
  readonly year: number;
  readonly step: number;
  readonly counted: Counted | null;
}

/** The days of a column: the finest of its labels, placed by the broader ones. */
export function spanOf(labels: readonly AxisLabel[], scale: Scale): Span | null {
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
    case 'year':
      return months(dateOf(fine.year, fine.from, 1), 12, 'année');
    case 'day': {
      const start = makeDate(fine.year ?? year, fine.month, fine.day);
      // « 29 déc. – 2 janv. » ends in the next year.
      const after = fine.last !== undefined && fine.last.month < fine.month ? year + 1 : year;
      const last = fine.last && spanOf([fine.last], { ...scale, step: 1, year: after });
      const span = start === null ? null : daySpan(start, fine.isPart ? 1 : step);
      return span && last && last.end > span.start ? { ...span, end: last.end } : span;
    }
    case 'part':
      return spanOf(broad, scale);
  }
}

function weekOf(year: number, week: number): Span | null {
  const start = mondayOfIsoWeek(year, week);
  return start === null ? null : { start, end: addDays(start, 6), precision: 'semaine' };
}

/** A bare number under a month or a year; a mere count says what stands above, and nothing under a day. */
function numbered(number: number, broad: readonly AxisLabel[], scale: Scale): Span | null {
  const { year, step, counted } = scale;
  const above = [...broad].reverse().find(isPeriod);
  if (above === undefined) return null;
  if (above.kind === 'day' && counted === null) return null;
  const whole = spanOf([above], scale);
  switch (counted?.unit) {
    case 'week':
      return weekOf(year, number) ?? whole;
    case 'month':
      return months(dateOf(year, number, 1), 1, 'mois');
    case 'quarter':
      return months(dateOf(year, number * 3 - 2, 1), 3, 'trimestre');
    case 'part':
      return whole === null || above.kind === 'day' ? whole : partOf(whole, counted);
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
  // The first half of any month ends on the 15th.
  const dayAt = (part: number): number =>
    of === 2 && part === 1 ? HALF_MONTH : Math.floor((days * part) / of);
  const from = dayAt(at);
  const to = dayAt(at + 1) - 1;
  const precision = of === 1 ? 'mois' : of <= 2 ? 'quinzaine' : 'semaine';
  return { start: addDays(start, from), end: addDays(start, to), precision };
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
