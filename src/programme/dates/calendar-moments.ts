import type { CalendarDate } from '../../lib/calendar-date';
import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  endOfMonth,
  fromDayNumber,
  isoWeekday,
  makeDate,
  mondayOfIsoWeek,
  partsOf,
  startOfIsoWeek,
} from '../../lib/calendar-date';
import type { AlternativeReading } from './due-window';
import type { Interval, Moment } from './moment';
import { deriveMoment, makeMoment } from './moment';

/** From the first day of a month to the last day of another of the same year. */
export function monthSpan(year: number, first: number, last: number): Interval {
  return { start: dateOf(year, first, 1), end: dateOf(year, last, daysInMonth(year, last)) };
}

export function oneDay(date: CalendarDate): Interval {
  return { start: date, end: date };
}

export function monthMoment(month: number): Moment {
  return makeMoment({
    unit: 'month',
    precision: 'mois',
    at: (year) => monthSpan(year, month, month),
  });
}

/** « du mois », « de mois »: any month, each in turn. */
export function anyMonthMoment(): Moment {
  return makeMoment({
    unit: 'month',
    precision: 'mois',
    step: 'month',
    strength: 'weak',
    at: (index) => {
      const month = (index % 12) + 1;
      return monthSpan(Math.floor(index / 12), month, month);
    },
  });
}

/** First, second or third ten days of a month; the last ends with the month. */
export function thirdOfMonth(month: Moment, third: 1 | 2 | 3): Moment {
  return deriveMoment(
    month,
    ({ start, end }) => ({
      start: addDays(start, (third - 1) * 10),
      end: third === 3 ? end : addDays(start, third * 10 - 1),
    }),
    { unit: 'third', precision: 'décade' },
  );
}

export function halfOfMonth(month: Moment, half: 1 | 2): Moment {
  return deriveMoment(
    month,
    ({ start, end }) =>
      half === 1 ? { start, end: addDays(start, 14) } : { start: addDays(start, 15), end },
    { unit: 'half-month', precision: 'quinzaine' },
  );
}

export function bimesterMoment(rank: number): Moment {
  return makeMoment({
    unit: 'month-pair',
    precision: 'bimestre',
    at: (year) => monthSpan(year, rank * 2 - 1, rank * 2),
  });
}

export function quarterMoment(rank: number): Moment {
  return makeMoment({
    unit: 'quarter',
    precision: 'trimestre',
    at: (year) => monthSpan(year, rank * 3 - 2, rank * 3),
  });
}

export function semesterMoment(rank: number): Moment {
  return makeMoment({
    unit: 'semester',
    precision: 'semestre',
    at: (year) => monthSpan(year, rank * 6 - 5, rank * 6),
  });
}

export function yearMoment(): Moment {
  return makeMoment({
    unit: 'year',
    precision: 'année',
    strength: 'needs-opener',
    at: (year) => monthSpan(year, 1, 12),
  });
}

/** 1 September to 31 August. In law it starts with the pupils' return. */
export function schoolYearMoment(): Moment {
  return makeMoment({
    unit: 'school-year',
    precision: 'année',
    at: (year) => ({ start: dateOf(year, 9, 1), end: dateOf(year + 1, 8, 31) }),
  });
}

/** An ISO week by its number; weeks 53 that do not exist are passed over. */
export function weekMoment(week: number): Moment {
  return makeMoment({
    unit: 'week',
    precision: 'semaine',
    hasGaps: true,
    at: (year) => weekFrom(mondayOfIsoWeek(year, week)),
    impossible: week >= 1 && week <= 53 ? null : { why: 'no-such-week', nearest: (): null => null },
  });
}

export function weekFrom(monday: CalendarDate | null): Interval | null {
  return monday === null ? null : { start: monday, end: addDays(monday, 6) };
}

/** The ISO week that holds a day; a doubt when the day is not its Monday. */
export function weekOfDay(day: Moment): Moment {
  return deriveMoment(day, ({ start }) => weekFrom(startOfIsoWeek(start)), {
    unit: 'week',
    precision: 'semaine',
    strength: 'clear',
    confidenceAt: (index) => {
      const interval = day.at(index);
      return interval === null || isoWeekday(interval.start) === 1 ? 'high' : 'medium';
    },
  });
}

/**
 * The first week of a month is the first whose Monday falls in it; the last is the last that lies
 * wholly in it. The other custom counts sevens of days from either end.
 */
export function weekOfMonth(month: Moment, rank: number): Moment {
  return deriveMoment(month, (interval) => weekInMonth(interval, rank), {
    unit: 'week',
    precision: 'semaine',
    confidenceAt: (index) => (sevensOfDays(month, index, rank) === null ? 'high' : 'medium'),
    second: (index) => sevensOfDays(month, index, rank),
  });
}

/** The week by the other custom, when it is not the same. */
function sevensOfDays(month: Moment, index: number, rank: number): AlternativeReading | null {
  const whole = month.at(index);
  if (whole === null) return null;
  const start = rank === -1 ? addDays(whole.end, -6) : addDays(whole.start, (rank - 1) * 7);
  if (weekInMonth(whole, rank)?.start === start) return null;
  return { start, end: addDays(start, 6), why: 'week-of-seven-days' };
}

function weekInMonth({ start, end }: Interval, rank: number): Interval | null {
  if (rank === -1) return weekFrom(addDays(startOfIsoWeek(addDays(end, 1)), -7));
  const firstMonday = addDays(start, (8 - isoWeekday(start)) % 7);
  const monday = addDays(firstMonday, (rank - 1) * 7);
  return monday > end ? null : weekFrom(monday);
}

/** Every `weekday` (1 is Monday), each week in turn. */
export function weekdayMoment(weekday: number): Moment {
  return makeMoment({
    unit: 'day',
    precision: 'jour',
    step: 'week',
    confidence: 'medium',
    strength: 'weak',
    at: (index) => oneDay(fromDayNumber(index * 7 - 3 + weekday - 1)),
  });
}

/** « le premier lundi de juin », « le dernier vendredi de septembre » */
export function weekdayOfMonth(month: Moment, weekday: number, rank: number): Moment {
  return deriveMoment(
    month,
    ({ start, end }) => {
      const first = addDays(start, (weekday - isoWeekday(start) + 7) % 7);
      const last = addDays(end, -((isoWeekday(end) - weekday + 7) % 7));
      const date = rank === -1 ? last : addDays(first, (rank - 1) * 7);
      return date > end ? null : oneDay(date);
    },
    { unit: 'day', precision: 'jour' },
  );
}

export function dayMoment(day: number, month: number): Moment {
  return makeMoment({
    unit: 'day',
    precision: 'jour',
    hasGaps: true,
    confidence: day === 29 && month === 2 ? 'low' : 'high',
    at: (year) => {
      const date = makeDate(year, month, day);
      return date === null ? null : oneDay(date);
    },
    impossible: day <= longestMonth(month) && day > 0 ? null : noSuchDay(day, month),
  });
}

export function noSuchDay(day: number, month: number): NonNullable<Moment['impossible']> {
  return {
    why: 'no-such-day',
    nearest: (year) => makeDate(year, month, day < 1 ? 1 : daysInMonth(year, month)),
  };
}

/** « le 15 »: that day of each month in turn. */
export function dayOfAnyMonth(day: number): Moment {
  return makeMoment({
    unit: 'day',
    precision: 'jour',
    step: 'month',
    hasGaps: true,
    confidence: 'medium',
    strength: 'weak',
    at: (index) => {
      const date = makeDate(Math.floor(index / 12), (index % 12) + 1, day);
      return date === null ? null : oneDay(date);
    },
  });
}

/** Cuts an interval into thirds that start a whole number of months from either end. */
export function thirdOfSeason({ start, end }: Interval, third: 1 | 2 | 3): Interval {
  const firstEnd = addDays(addMonths(start, 1), -1);
  const lastStart = addMonths(addDays(end, 1), -1);
  if (third === 1) return { start, end: firstEnd };
  if (third === 3) return { start: lastStart, end };
  return { start: addDays(firstEnd, 1), end: addDays(lastStart, -1) };
}

/** Whole months inside a period that starts a month: the nth to the mth, counted from 1. */
export function monthsWithin({ start }: Interval, first: number, last: number): Interval {
  return {
    start: addMonths(start, first - 1),
    end: endOfMonth(addMonths(start, last - 1)),
  };
}

function longestMonth(month: number): number {
  return month === 2 ? 29 : daysInMonth(2016, month);
}

export function monthOf(date: CalendarDate): number {
  return partsOf(date).month;
}
