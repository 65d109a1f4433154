import { addDays } from '../../../lib/calendar-date';
import { dayMoment, dayOfAnyMonth, oneDay } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { fixMoment } from '../moments/moment';
import type { Frame, Moment } from '../moments/moment';
import { parseCountInWords } from '../words/numbers';
import { namedMonthMoment, parseMonthName } from './parse-month';
import { parseRelativeMonth } from './parse-relative';

/** « 6 juin », « 1er juillet », « premier juillet », « quinze septembre », « 6-juin ». */
export function parseDayAndMonth(cursor: Cursor): Moment | null {
  return cursor.attempt(() => {
    const isInDigits = cursor.peek()?.kind === 'number';
    const day = parseDayNumber(cursor);
    if (day === null) return null;
    // « sept-oct » is two months: only digits are tied to a month by a hyphen.
    const isTied = isInDigits && takeTie(cursor);
    if (!isTied) cursor.takeWords(['du', 'mois', 'de']);
    const named = parseMonthName(cursor);
    if (named === null || day > 39) return null;
    const { confidence, notes } = namedMonthMoment(named);
    const moment = dayMoment(day, named.month);
    return confidence === 'high' ? moment : { ...moment, confidence, notes };
  });
}

/** A day of a month in digits or in words, ordinal or not; -1 is never one. */
export function parseDayNumber(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind === 'number') {
    if (token.text.length > 2) return null;
    cursor.advance();
    return token.value;
  }
  if (cursor.takeWord('premier')) return 1;
  return parseCountInWords(cursor);
}

/** The sign in « 06-juin-14 » or « 6/juin ». */
function takeTie(cursor: Cursor): boolean {
  const sign = cursor.peek();
  const isTie = sign?.glued === true && (sign.text === '-' || sign.text === '/');
  if (!isTie || cursor.peek(1)?.kind !== 'word') return false;
  cursor.advance();
  return true;
}

/** « le 15 », « le 15 du mois prochain »; the article tells it from a count. */
export function parseLoneDay(
  cursor: Cursor,
  frame: Frame,
  after: 'article' | 'weekday' = 'article',
): Moment | null {
  const article = cursor.previous?.text;
  const isArticle = article === 'le' || article === 'au' || article === 'du';
  if (after === 'article' && !isArticle) return null;
  return cursor.attempt(() => {
    const day = parseDayNumber(cursor);
    if (day === null || day < 1 || day > 31) return null;
    const month = parseRelativeMonth(cursor, frame);
    if (month !== null) return dayOfRelativeMonth(month, day);
    cursor.takeWords(['du', 'mois']);
    cursor.takeWord('courant');
    const next = cursor.peek();
    const isAlone = next === undefined || (next.kind !== 'word' && next.kind !== 'number');
    return isAlone && next?.text !== '/' ? dayOfAnyMonth(day) : null;
  });
}

function dayOfRelativeMonth(month: Moment, day: number): Moment | null {
  const interval = month.at(0);
  if (interval === null) return null;
  const date = addDays(interval.start, day - 1);
  return date > interval.end ? null : fixMoment(oneDay(date), { unit: 'day', precision: 'jour' });
}
