import { addDays, type CalendarDate } from '../../lib/calendar-date';

/** « J-30 », « J + 7 jours », « Jour J ». Folded. */
export const COUNTED_DAY = /^j ?([-+]) ?(\d{1,3})(?: j(?:ours?)?)?$|^jour j$/u;

/**
 * The day that « J-30 » tells where that of the event is known; null for other words.
 *
 * @example countFrom('2026-05-29', 'j-30') // '2026-04-29'
 */
export function countFrom(event: CalendarDate, folded: string): CalendarDate | null {
  const counted = COUNTED_DAY.exec(folded === 'j' ? 'jour j' : folded);
  return counted && addDays(event, Number(`${counted[1] ?? ''}${counted[2] ?? 0}`));
}
