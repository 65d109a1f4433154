import { editDistance } from '../../lib/text';
import { addDays, startOfIsoWeek } from '../../lib/calendar-date';
import type { Cursor } from './cursor';
import { bookPhrases } from './cursor';
import {
  dayMoment,
  dayOfAnyMonth,
  monthMoment,
  oneDay,
  weekdayMoment,
  weekdayOfMonth,
} from './calendar-moments';
import { LONG_MONTHS, MONTHS, WEEKDAYS, mayBeMisspeltMonth } from './lexicon';
import type { Frame, Moment } from './moment';
import { deriveMoment, fixMoment } from './moment';
import { parseCountInWords, parseOrdinal } from './numbers';
import { parseRelativeMonth } from './parse-relative';

export const monthBook = bookPhrases(MONTHS);
export const weekdayBook = bookPhrases(WEEKDAYS);

export interface NamedMonth {
  readonly month: number;
  /** The word as typed and as understood, when one letter was wrong. */
  readonly misspelt: { readonly written: string; readonly read: string } | null;
}

/** A month's name, whole, shortened, or long and with one wrong letter. */
export function parseMonthName(cursor: Cursor): NamedMonth | null {
  const month = cursor.takePhrase(monthBook);
  if (month !== null) return { month, misspelt: null };
  const token = cursor.peek();
  if (token?.kind !== 'word' || !mayBeMisspeltMonth(token.text)) return null;
  const near = LONG_MONTHS.find(([word]) => isOneSlipAway(token.text, word));
  if (near === undefined) return null;
  cursor.advance();
  return { month: near[1], misspelt: { written: token.text, read: near[0] } };
}

/** One letter wrong, missing or added, or two neighbours swapped. */
function isOneSlipAway(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1 || written[0] !== word[0]) return false;
  if (editDistance(written, word) <= 1) return true;
  if (written.length !== word.length) return false;
  const at = Array.from(word).findIndex((letter, index) => letter !== written[index]);
  return (
    written[at] === word[at + 1] &&
    written[at + 1] === word[at] &&
    written.slice(at + 2) === word.slice(at + 2)
  );
}

/** A month as a moment, its slip told and its confidence lowered. */
export function namedMonthMoment({ month, misspelt }: NamedMonth): Moment {
  const moment = monthMoment(month);
  if (misspelt === null) return moment;
  return { ...moment, confidence: 'medium', notes: [{ code: 'spelling', ...misspelt }] };
}

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

/** « lundi prochain », « lundi en huit », « lundi », « mardi dernier ». */
export function parseWeekday(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const isComing = cursor.takeWord('prochain');
    const weekday = cursor.takePhrase(weekdayBook);
    if (weekday === null) return null;
    const moment = weekdayMoment(weekday);
    const weeksLater = takeWeeksLater(cursor);
    if (weeksLater > 0) return mondayNext(weekday, weeksLater, frame);
    if (isComing || cursor.takeWord('prochain') || cursor.takeWord('suivant')) {
      return { ...moment, turn: 'next', confidence: 'high', strength: 'clear' };
    }
    if (cursor.takeWord('dernier')) {
      return { ...moment, turn: 'last', confidence: 'high', strength: 'clear' };
    }
    return moment;
  });
}

function takeWeeksLater(cursor: Cursor): number {
  if (cursor.takeWords(['en', 'huit'])) return 1;
  if (cursor.takeWords(['en', 'quinze'])) return 2;
  return 0;
}

/** « lundi en huit »: the next such day, then a week more. */
function mondayNext(weekday: number, weeks: number, { reference }: Frame): Moment {
  const inThisWeek = addDays(startOfIsoWeek(reference), weekday - 1);
  const next = inThisWeek > reference ? inThisWeek : addDays(inThisWeek, 7);
  return fixMoment(oneDay(addDays(next, weeks * 7)), { unit: 'day', precision: 'jour' });
}

/** « le premier lundi de juin »: null for « du mois », which repeats. */
export function parseWeekdayOfMonth(cursor: Cursor): Moment | null {
  return cursor.attempt(() => {
    const rank = parseOrdinal(cursor);
    if (rank === null || rank === 0 || rank > 5) return null;
    const weekday = cursor.takePhrase(weekdayBook);
    if (weekday === null) return null;
    if (!cursor.takeWord('de')) cursor.takeWord('d');
    const named = parseMonthName(cursor);
    return named === null ? null : weekdayOfMonth(namedMonthMoment(named), weekday, rank);
  });
}

/** Keeps the day and tells that the weekday written beside it is another. */
export function withWeekday(day: Moment, weekday: number): Moment {
  return deriveMoment(day, (interval) => interval, {
    unit: day.unit,
    precision: day.precision,
    confidence: day.confidence,
    second: day.second,
    writtenWeekday: weekday,
    strength: 'clear',
  });
}

/** « 14h30 », « à 14 h », « de 9h à 12h », « 14:30 », « le matin »: kept in the words, ignored. */
export function skipTimeOfDay(cursor: Cursor): void {
  const isTimed = cursor.attempt(() => {
    cursor.takeSign(',');
    const isLed = ['a', 'vers', 'de', 'des', 'entre', 'au', 'le'].some((word) =>
      cursor.takeWord(word),
    );
    if (takeHalfDay(cursor)) return true;
    if (!takeHour(cursor)) return null;
    cursor.attempt(() => {
      const isRange = ['a', 'et'].some((word) => cursor.takeWord(word)) || cursor.takeSign('-');
      return isRange && takeHour(cursor) ? true : null;
    });
    return isLed || true;
  });
  if (isTimed !== null) cursor.takeWord('precises');
}

function takeHalfDay(cursor: Cursor): boolean {
  if (cursor.takeWord('matin') || cursor.takeWord('midi') || cursor.takeWord('soir')) return true;
  return cursor.takeWords(['apres', 'midi']);
}

function takeHour(cursor: Cursor): boolean {
  const hour = cursor.peek();
  const mark = cursor.peek(1);
  if (hour?.kind !== 'number' || hour.value > 24 || hour.ordinal) return false;
  const isHour = mark?.text === 'h' || mark?.text === 'heures' || mark?.text === 'heure';
  const isClock = mark?.text === ':' && mark.glued && cursor.peek(2)?.kind === 'number';
  if (!isHour && !isClock) return false;
  cursor.advance(2);
  const minutes = cursor.peek();
  if (minutes?.kind === 'number' && minutes.text.length === 2 && minutes.value < 60) {
    cursor.advance();
  }
  return true;
}
