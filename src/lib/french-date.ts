import { type CalendarDate, makeDate, partsOf } from './calendar-date';
import months from './months.json';

/** French names of the months, in order. */
export const MONTH_NAMES: readonly string[] = months.names;

/** Their short names, as an office calendar prints them. */
export const SHORT_MONTHS: readonly string[] = months.short;

/** `6 juin 2014`, `1er juillet 2014` */
export function longDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day === 1 ? '1er' : String(day)} ${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`;
}

/**
 * Reads a day typed in full in a date field: `15/05/2014`, `15.5.2014`, `15-05-14`. Null for
 * anything else. Due dates in free words are read elsewhere: this is for fields that ask for a day.
 */
export function parseFrenchDate(text: string): CalendarDate | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/.exec(text);
  if (!match) return null;
  const year = Number(match[3]);
  return makeDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}
