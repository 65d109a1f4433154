import { addDays, type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';
import { compareTexts } from '../../../lib/text';
import holidays from './public-holidays.json';

/**
 * The eleven public holidays of mainland France (Code du travail, art. L3133-1): the month and the day of
 * some, the days after Easter Sunday of the others.
 */
const { fixed, afterEaster } = holidays;
export type PublicHolidayName = keyof typeof fixed | keyof typeof afterEaster;

/**
 * Easter Sunday of a Gregorian year (Meeus, Jones and Butcher's algorithm).
 * @example easterSunday(2014) // '2014-04-20'
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeaps = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - skippedLeaps - moonShift + 15) % 30;
  const leaps = Math.floor(yearOfCentury / 4);
  const weekday = (32 + 2 * (century % 4) + 2 * leaps - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The public holidays of a year, in date order. */
export function publicHolidaysOf(
  year: number,
): readonly { readonly name: PublicHolidayName; readonly date: CalendarDate }[] {
  const easter = easterSunday(year);
  const named: readonly (readonly [string, CalendarDate])[] = [
    ...Object.entries(fixed).map(
      ([name, [month = 1, day = 1]]) => [name, dateOf(year, month, day)] as const,
    ),
    ...Object.entries(afterEaster).map(([name, days]) => [name, addDays(easter, days)] as const),
  ];
  return named
    .map(([name, date]) => ({ name: name as PublicHolidayName, date }))
    .sort((a, b) => compareTexts(a.date, b.date));
}

/** The public holiday that falls on a day, or null. When two fall together (1 May 2008), the first of the list. */
export function publicHolidayOn(date: CalendarDate): PublicHolidayName | null {
  return (
    publicHolidaysOf(partsOf(date).year).find((holiday) => holiday.date === date)?.name ?? null
  );
}
