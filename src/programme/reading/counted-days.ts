import { addDays, type CalendarDate, startOfIsoWeek } from '../../lib/calendar-date';

/** « J-30 », « J + 7 jours », « S-12 », « Jour J ». Folded. */
export const COUNTED_DAY =
  /^([js]) ?([-+]) ?(\d{1,3})(?: (?:j(?:ours?)?|s(?:em(?:aines?)?)?))?$|^jour j$/u;

/** What « J-30 » or « S-12 » tells where the day of the event is known. */
interface CountedDays {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly precision: 'jour' | 'semaine';
}

/**
 * Counts days or weeks from those of an event; null for other words.
 *
 * @example countFrom('2026-05-29', 'j-30') // 2026-04-29, precision « jour »
 * @example countFrom('2026-05-29', 's-1') // 2026-05-18 → 2026-05-24, precision « semaine »
 */
export function countFrom(event: CalendarDate, folded: string): CountedDays | null {
  const counted = COUNTED_DAY.exec(folded === 'j' ? 'jour j' : folded);
  if (counted === null) return null;
  const [, unit, sign = '', count = '0'] = counted;
  const number = Number(`${sign}${count}`);
  if (unit === 's') {
    const start = addDays(startOfIsoWeek(event), 7 * number);
    return { start, end: addDays(start, 6), precision: 'semaine' };
  }
  const day = addDays(event, number);
  return { start: day, end: day, precision: 'jour' };
}
