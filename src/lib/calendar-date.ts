/**
 * A day of the Gregorian calendar, as ISO 8601 `YYYY-MM-DD`.
 * Text order is time order. There is no time and no time zone, so no day can slip.
 */
export type CalendarDate = `${number}-${number}-${number}`;

/** How a workbook counts days: from 1900 (Windows) or from 1904 (old Mac). */
export type DateSystem = 1900 | 1904;

/** Days from 1970-01-01 to the day that has serial 0 in each system, for dates after February 1900. */
const SERIAL_ZERO: Readonly<Record<DateSystem, number>> = { 1900: -25569, 1904: -24107 };
/** 1 March 1900: before it, the 1900 system counts a 29 February 1900 that never was. */
const FIRST_SAFE_SERIAL_1900 = 61;
const MIN_YEAR = 1900;
const MAX_YEAR = 2199;

export interface DateParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Days in a month of a given year. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The date of a year, month and day, or null when no such day exists (31 June, month 13) or when
 * the year is outside 1900–2199, the range a programme workbook can mean.
 */
export function makeDate(year: number, month: number, day: number): CalendarDate | null {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return writeDate({ year, month, day });
}

/**
 * The same as {@link makeDate} for parts known to be right.
 * @throws RangeError when they are not: a bug of the caller, never user data.
 */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const date = makeDate(year, month, day);
  if (date === null) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return date;
}

/** Reads `YYYY-MM-DD`; null for anything else or for a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function partsOf(date: CalendarDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1970-01-01 (civil-from-days algorithm of Howard Hinnant, public domain). */
export function toDayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date that is `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): CalendarDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return writeDate({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Moves by whole months; the day is kept, or the last of the month when it does not exist there. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return writeDate({
    year: newYear,
    month: newMonth,
    day: Math.min(day, daysInMonth(newYear, newMonth)),
  });
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function isoWeekday(date: CalendarDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function startOfIsoWeek(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - isoWeekday(date));
}

/** The ISO 8601 week of a date. Its year may differ from the date's at both ends of a year. */
export function isoWeekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
  const thursday = toDayNumber(date) + 4 - isoWeekday(date);
  const { year } = partsOf(fromDayNumber(thursday));
  return { year, week: Math.floor((thursday - toDayNumber(dateOf(year, 1, 1))) / 7) + 1 };
}

/** Monday of an ISO week, or null when that year has no such week (53 in a year of 52). */
export function mondayOfIsoWeek(year: number, week: number): CalendarDate | null {
  if (!Number.isInteger(week) || week < 1 || week > 53) return null;
  const monday = addDays(startOfIsoWeek(dateOf(year, 1, 4)), (week - 1) * 7);
  return isoWeekOf(monday).year === year ? monday : null;
}

export function startOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return dateOf(year, month, 1);
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return dateOf(year, month, daysInMonth(year, month));
}

/** The whole number Excel stores for a day. */
export function toExcelSerial(date: CalendarDate, system: DateSystem = 1900): number {
  return toDayNumber(date) - SERIAL_ZERO[system];
}

/** The same of a day that may not be known. */
export function serialOf(date: CalendarDate | null): number | null {
  return date === null ? null : toExcelSerial(date);
}

/**
 * The day of an Excel serial (its time of day is dropped), or null when it is no date a programme
 * can mean: before March 1900 in the 1900 system, or after 2199.
 */
export function fromExcelSerial(serial: number, system: DateSystem = 1900): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0) return null;
  if (system === 1900 && whole < FIRST_SAFE_SERIAL_1900) return null;
  const dayNumber = whole + SERIAL_ZERO[system];
  return dayNumber > toDayNumber(dateOf(MAX_YEAR, 12, 31)) ? null : fromDayNumber(dayNumber);
}

/** The day that a cell holds as a number; null for anything else. */
export function dayOfCell(value: unknown): CalendarDate | null {
  return typeof value === 'number' ? fromExcelSerial(value) : null;
}

/** `06/06/2014`, as French staff write a day. */
export function formatFrenchDate(date: CalendarDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The later of two dates. */
export function latestOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

/** The earlier of two dates. */
export function earliestOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** `01` to `31`, made once: dates are written by the hundred thousand. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

function writeDate({ year, month, day }: DateParts): CalendarDate {
  return `${year}-${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}` as CalendarDate;
}
