import { addDays } from '../../../lib/calendar-date';
import { dayMoment, dayOfAnyMonth, oneDay } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { parseCountInWords } from '../words/numbers';
import { fixMoment, type Frame, type Moment } from '../moments/moment';
import type { Token } from '../words/tokens';
import { parseMonthName } from './parse-month';
import { parseRelativeMonth } from './parse-relative';
import { fourDigitYear } from './parse-year';
import { fullDate } from './written-date';

const ENGLISH_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** « 6 juin », « May-01-2018 » */
export function parseDayAndMonth(cursor: Cursor): Moment | null {
  return parseDayThenMonth(cursor) ?? parseMonthThenDay(cursor);
}

/** « 6 juin », « 1er juillet », « premier juillet », « quinze septembre », « 6-juin ». */
const parseDayThenMonth = attempt((cursor: Cursor): Moment | null => {
  const isInDigits = cursor.peek()?.kind === 'number';
  const day = parseDayNumber(cursor);
  if (day === null) return null;
  // « sept-oct » is two months: only digits are tied to a month by a hyphen.
  const isTied = isInDigits && takeTie(cursor, 'word') !== null;
  if (!isTied) cursor.takeWords(['du', 'mois', 'de']);
  const named = parseMonthName(cursor);
  if (named === null || day > 39) return null;
  const moment = dayMoment(day, named.month);
  return named.isMisspelt ? { ...moment, confidence: 'medium', isMisspelt: true } : moment;
});

/** « May-01-2018 », « May 1st, 2018 »: as English writes it, whole with its year. */
const parseMonthThenDay = attempt((cursor: Cursor): Moment | null => {
  // « Mar » before a day and a year is no « mardi ».
  const month = cursor.takeWord('mar') ? 3 : parseMonthName(cursor)?.month;
  if (month === undefined) return null;
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
    // « le jeudi 22 à 18 h », but « lundi 19 logements »
    const goesOn = after === 'weekday' && PAST_DAY.has(next?.text ?? '');
    const isAlone = goesOn || (next?.kind !== 'word' && next?.kind !== 'number');
    return isAlone && next?.text !== '/' ? dayOfAnyMonth(day) : null;
  });
}

const PAST_DAY: ReadonlySet<string> = new Set(['a', 'au', 'chez', 'dans', 'de', 'pour', 'matin']);

function dayOfRelativeMonth(month: Moment, day: number): Moment | null {
  const interval = month.at(0);
  if (interval === null) return null;
  const date = addDays(interval.start, day - 1);
  return date > interval.end ? null : fixMoment(oneDay(date), { unit: 'day', precision: 'jour' });
}
