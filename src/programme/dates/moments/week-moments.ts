import {
  addDays,
  type CalendarDate,
  fromDayNumber,
  isoWeekday,
  mondayOfIsoWeek,
  startOfIsoWeek,
} from '../../../lib/calendar-date';
import { oneDay } from './calendar-moments';
import type { AlternativeReading } from '../windows/due-window';
import { deriveMoment, type Interval, makeMoment, type Moment } from './moment';

/** Counted from Monday, 1. */
const FRIDAY = 5;

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

/** Monday to Sunday. */
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

/** The Saturday and the Sunday of the ISO week of a day, or from that day when it is a Friday; a doubt before it. */
export function weekendOfDay(day: Moment): Moment {
  return deriveMoment(
    day,
    ({ start }) => {
      const monday = startOfIsoWeek(start);
      const first = isoWeekday(start) === FRIDAY ? start : addDays(monday, FRIDAY);
      return { start: first, end: addDays(monday, 6) };
    },
    {
      unit: 'part',
      precision: 'jour',
      strength: 'clear',
      confidenceAt: (index) => {
        const interval = day.at(index);
        return interval === null || isoWeekday(interval.start) >= FRIDAY ? 'high' : 'medium';
      },
    },
  );
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
