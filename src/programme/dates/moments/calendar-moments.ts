import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  daysInMonth,
  endOfMonth,
  makeDate,
} from '../../../lib/calendar-date';
import { deriveMoment, type Interval, makeMoment, type Moment } from './moment';

/** From the first day of a month to the last day of another of the same year. */
export function monthSpan(year: number, first: number, last: number): Interval {
  return { start: dateOf(year, first, 1), end: dateOf(year, last, daysInMonth(year, last)) };
}

/** A single day. */
export function oneDay(date: CalendarDate): Interval {
  return { start: date, end: date };
}

/** Makes the part of a year of that many months, by its rank. */
function partsOfYear(
  months: number,
  kind: Pick<Moment, 'unit' | 'precision'>,
): (rank: number) => Moment {
  return (rank) =>
    makeMoment({ ...kind, at: (year) => monthSpan(year, (rank - 1) * months + 1, rank * months) });
}

/** A month, 1 to 12. */
export const monthMoment = partsOfYear(1, { unit: 'month', precision: 'mois' });
/** Two months, ranked 1 to 6. */
export const bimesterMoment = partsOfYear(2, { unit: 'month-pair', precision: 'bimestre' });
/** A calendar quarter, ranked 1 to 4. */
export const quarterMoment = partsOfYear(3, { unit: 'quarter', precision: 'trimestre' });
/** A half-year, ranked 1 or 2. */
export const semesterMoment = partsOfYear(6, { unit: 'semester', precision: 'semestre' });

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

/** The 1st to the 15th, or the 16th to the end. */
export function halfOfMonth(month: Moment, half: 1 | 2): Moment {
  return deriveMoment(
    month,
    ({ start, end }) =>
      half === 1 ? { start, end: addDays(start, 14) } : { start: addDays(start, 15), end },
    { unit: 'half-month', precision: 'quinzaine' },
  );
}

/** A calendar year. */
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

/** A day of a month; 29 February comes back only in leap years. */
export function dayMoment(day: number, month: number): Moment {
  return makeMoment({
    unit: 'day',
    precision: 'jour',
    hasGaps: true,
    at: (year) => {
      const date = makeDate(year, month, day);
      return date === null ? null : oneDay(date);
    },
    // 2016 has a 29 February.
    impossible: day <= daysInMonth(2016, month) && day > 0 ? null : noSuchDay(day, month),
  });
}

/** Why a day is refused. « 31 juin » is the last of its month; « 35 février » may be any day. */
export function noSuchDay(day: number, month: number): NonNullable<Moment['impossible']> {
  return {
    why: 'no-such-day',
    nearest: (year) =>
      day > 31 ? null : makeDate(year, month, day < 1 ? 1 : daysInMonth(year, month)),
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
