import { makeDate } from '../../../lib/calendar-date';
import { dayMoment, noSuchDay } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { COUNTED } from '../words/lexicon';
import { inYear, makeMoment, type Moment } from '../moments/moment';

/** A date written in full; one that does not exist keeps the nearest that does. */
export function fullDate(year: number, month: number, day: number): Moment {
  const date = makeDate(year, month, day);
  if (date !== null) return { ...inYear(dayMoment(day, month), year), confidence: 'high' };
  if (month >= 1 && month <= 12) {
    return { ...inYear(dayMoment(day, month), year), impossible: noSuchDay(day, month) };
  }
  const nearest = makeDate(year, day, month);
  const unknown = makeMoment({
    unit: 'day',
    precision: 'jour',
    at: () => null,
    impossible: { why: 'no-such-month', nearest: () => nearest },
  });
  return inYear(unknown, year);
}

/** « 12/15 logements », « 2014 € »: the number counts something. */
export function isCounting(cursor: Cursor): boolean {
  const next = cursor.peek();
  if (next === undefined) return false;
  if (next.text === '%' || next.text === '€') return true;
  return next.kind === 'word' && COUNTED.has(next.text);
}
