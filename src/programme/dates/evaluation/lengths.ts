import { addDays, addMonths, type CalendarDate, partsOf } from '../../../lib/calendar-date';
import { attempt, type Cursor } from '../words/cursor';
import { parseCount } from '../words/numbers';
import type { Length } from '../moments/expression';
import { COLLECTIVES, HOURS, type UnitName, UNITS } from '../words/lexicon';

const MONTHS_IN: Readonly<Partial<Record<UnitName, number>>> = {
  month: 1,
  quarter: 3,
  semester: 6,
  year: 12,
};
const DAYS_IN: Readonly<Partial<Record<UnitName, number>>> = { day: 1, week: 7, fortnight: 15 };
const MAX_COUNT = 120;

/** « 3 ans », « un mois », « quinze jours », « 15j », « une huitaine », « 48 h ». */
export function parseLength(cursor: Cursor): Length | null {
  return parseCollective(cursor) ?? parseCounted(cursor);
}

const parseCounted = attempt((cursor: Cursor): Length | null => {
  const count = parseCount(cursor);
  if (count === null || count === 0) return null;
  // Whole days only: « 48 h » is two days.
  if (cursor.takeAnyWord(HOURS) !== null)
    return count % 24 === 0 ? { count: count / 24, unit: 'day', isCollective: false } : null;
  cursor.takeWord('prochains');
  cursor.takeWord('prochaines');
  const unit = cursor.takePhrase(UNITS);
  if (unit === null || count > MAX_COUNT) return null;
  const hasHalf = cursor.takeWords(['et', 'demi']) || cursor.takeWords(['et', 'demie']);
  if (!hasHalf) return { count, unit, isCollective: false };
  // A year and a half is eighteen months; half a month has no sure length.
  return unit === 'year' ? { count: count * 12 + 6, unit: 'month', isCollective: false } : null;
});

const parseCollective = attempt((cursor: Cursor): Length | null => {
  if (!cursor.takeWord('une')) cursor.takeWord('la');
  const days = cursor.takePhrase(COLLECTIVES);
  if (days === null) return null;
  // « une dizaine d’années », « une quinzaine de communes »: of what it counts.
  const isOf = cursor.takeWord('de') || cursor.takeWord('d');
  const unit = isOf ? cursor.takePhrase(UNITS) : 'day';
  return unit && { count: days, unit, isCollective: true };
});

/** Months and longer move by the calendar, days and weeks by counting. */
export function isCountedInMonths({ unit }: Length): boolean {
  return MONTHS_IN[unit] !== undefined;
}

/** The same day after a length of time, or the last of the month when it does not exist there. */
export function addLength(date: CalendarDate, { count, unit }: Length): CalendarDate {
  const months = MONTHS_IN[unit];
  return months === undefined
    ? addDays(date, count * (DAYS_IN[unit] ?? 1))
    : addMonths(date, count * months);
}

/** The same day before a length of time. */
export function subtractLength(date: CalendarDate, length: Length): CalendarDate {
  return addLength(date, { ...length, count: -length.count });
}

/**
 * The last day of a length of time: the eve of the anniversary. Where the anniversary does not
 * exist (29 February), the last day of its month.
 *
 * @example lastDayOf('2014-09-01', { count: 3, unit: 'year', isCollective: false }) // '2017-08-31'
 */
export function lastDayOf(start: CalendarDate, length: Length): CalendarDate {
  const anniversary = addLength(start, length);
  const isCut = isCountedInMonths(length) && partsOf(anniversary).day < partsOf(start).day;
  return isCut ? anniversary : addDays(anniversary, -1);
}
