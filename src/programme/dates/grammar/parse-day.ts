import { dayMoment, dayOfAnyMonth } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import type { Moment } from '../moments/moment';
import type { Token } from '../words/tokens';
import { parseCountInWords } from '../words/numbers';
import { MONTHS } from '../words/lexicon';
import { fourDigitYear } from './parse-year';
import { fullDate } from './written-date';

const ENGLISH_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** « 6 juin », « May-01-2018 » */
export function parseDayAndMonth(cursor: Cursor): Moment | null {
  return parseDayThenMonth(cursor) ?? parseMonthThenDay(cursor);
}

/** « 6 juin », « 1er juillet », « premier juillet », « quinze septembre », « 6-juin ». */
function parseDayThenMonth(cursor: Cursor): Moment | null {
  return cursor.attempt(() => {
    const isInDigits = cursor.peek()?.kind === 'number';
    const day = parseDayNumber(cursor);
    if (day === null) return null;
    // « sept-oct » is two months: only digits are tied to a month by a hyphen.
    const isTied = isInDigits && takeTie(cursor, 'word') !== null;
    if (!isTied) cursor.takeWords(['du', 'mois', 'de']);
    const month = cursor.takePhrase(MONTHS);
    return month === null || day > 39 ? null : dayMoment(day, month);
  });
}

/** « May-01-2018 », « May 1st, 2018 »: as English writes it, whole with its year. */
function parseMonthThenDay(cursor: Cursor): Moment | null {
  return cursor.attempt(() => {
    // « Mar » before a day and a year is no « mardi ».
    const month = cursor.takeWord('mar') ? 3 : cursor.takePhrase(MONTHS);
    if (month === null) return null;
    const tie = takeTie(cursor, 'number');
    const day = parseDayNumber(cursor);
    if (day === null) return null;
    if (cursor.peek()?.glued === true) cursor.takeAnyWord(ENGLISH_ENDINGS);
    if (takeTie(cursor, 'number') !== tie) return null;
    if (tie === null) cursor.takeSign(',');
    const year = fourDigitYear(cursor.peek()?.text ?? '');
    if (year === null || day < 1 || day > 31) return null;
    cursor.advance();
    return fullDate(year, month, day);
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

/** The sign in « 06-juin-14 », « 6/juin » or « June-06-14 ». */
function takeTie(cursor: Cursor, next: Token['kind']): string | null {
  const sign = cursor.peek();
  const isTie = sign?.glued === true && (sign.text === '-' || sign.text === '/');
  if (!isTie || cursor.peek(1)?.kind !== next) return null;
  cursor.advance();
  return sign.text;
}

/** « le 15 », « le 15 du mois »; the article tells it from a count. */
export function parseLoneDay(cursor: Cursor): Moment | null {
  const article = cursor.previous?.text;
  const isArticle = article === 'le' || article === 'au' || article === 'du';
  if (!isArticle) return null;
  return cursor.attempt(() => {
    const day = parseDayNumber(cursor);
    if (day === null || day < 1 || day > 31) return null;
    cursor.takeWords(['du', 'mois']);
    cursor.takeWord('courant');
    const next = cursor.peek();
    const isAlone = next === undefined || (next.kind !== 'word' && next.kind !== 'number');
    return isAlone && next?.text !== '/' ? dayOfAnyMonth(day) : null;
  });
}
