import { addDays, type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';

/** The eleven public holidays of mainland France (Code du travail, art. L3133-1). */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'easter-monday',
  'labour-day',
  'victory-1945',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice-1918',
  'christmas',
] as const;
export type PublicHolidayName = (typeof PUBLIC_HOLIDAYS)[number];

export interface PublicHoliday {
  readonly name: PublicHolidayName;
  readonly date: CalendarDate;
}

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
export function publicHolidaysOf(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const holidays: readonly PublicHoliday[] = [
    { name: 'new-year', date: dateOf(year, 1, 1) },
    { name: 'easter-monday', date: addDays(easter, 1) },
    { name: 'labour-day', date: dateOf(year, 5, 1) },
    { name: 'victory-1945', date: dateOf(year, 5, 8) },
    { name: 'ascension', date: addDays(easter, 39) },
    { name: 'whit-monday', date: addDays(easter, 50) },
    { name: 'national-day', date: dateOf(year, 7, 14) },
    { name: 'assumption', date: dateOf(year, 8, 15) },
    { name: 'all-saints', date: dateOf(year, 11, 1) },
    { name: 'armistice-1918', date: dateOf(year, 11, 11) },
    { name: 'christmas', date: dateOf(year, 12, 25) },
  ];
  return [...holidays].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The public holiday that falls on a day, or null. When two fall together (1 May 2008), the first of the list. */
export function publicHolidayOn(date: CalendarDate): PublicHolidayName | null {
  return (
    publicHolidaysOf(partsOf(date).year).find((holiday) => holiday.date === date)?.name ?? null
  );
}
