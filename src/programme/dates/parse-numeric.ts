import { makeDate } from '../../lib/calendar-date';
import {
  dayMoment,
  monthMoment,
  monthSpan,
  oneDay,
  schoolYearMoment,
  yearMoment,
} from './calendar-moments';
import type { Cursor } from './cursor';
import type { AlternativeReading } from './due-window';
import { BEFORE_DAY } from './lexicon';
import { makeMoment, yearOf } from './moment';
import type { Frame, Moment } from './moment';
import { oneNumber } from './parse-lone-number';
import { fourDigitYear, shortYear } from './parse-year';
import type { Token } from './tokens';
import { fullDate, isCounting } from './written-date';

type Sign = '/' | '-' | '.';

/** Excel counts today's days with five digits; what follows is the time of day. */
const SERIAL_DIGITS = 5;

/** Numbers tied by the same sign, without spaces: 06/06/2014, 06.06, 2014-06-06. */
interface NumberRun {
  readonly numbers: readonly Token[];
  readonly sign: Sign | null;
}

/**
 * A date written in digits only. Day before month always; the American order is at most a second
 * reading, and is proposed when the French one is impossible.
 */
export function parseNumericDate(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const hasArticle = isAfterArticle(cursor);
    const run = readRun(cursor);
    if (run === null) return null;
    const moment = momentOf(run, { frame, hasArticle, cursor });
    if (moment !== null) skipMidnight(cursor);
    return moment;
  });
}

/** The first year of « 2014-2017 »: the range belongs to who asks for it. */
export function parseFirstYearOfRange(cursor: Cursor): Moment | null {
  const year = fourDigitYear(cursor.peek()?.text ?? '');
  const isRange = cursor.isSign('-', 1) || cursor.isSign('/', 1);
  if (year === null || !isRange || fourDigitYear(cursor.peek(2)?.text ?? '') === null) return null;
  cursor.advance();
  return { ...yearMoment(), pinned: { index: year, source: 'written' } };
}

interface RunContext {
  readonly frame: Frame;
  readonly hasArticle: boolean;
  readonly cursor: Cursor;
}

function momentOf(run: NumberRun, context: RunContext): Moment | null {
  const [first, second, third] = run.numbers;
  if (first === undefined) return null;
  if (second === undefined) return oneNumber(first, context);
  if (third === undefined) return twoNumbers(first, second, { ...context, sign: run.sign });
  return threeNumbers([first, second, third], run.sign, context.frame);
}

function readRun(cursor: Cursor): NumberRun | null {
  const first = cursor.peek();
  if (first?.kind !== 'number' || first.ordinal) return null;
  const numbers = [first];
  cursor.advance();
  const spaced = readSpacedDate(cursor, first);
  if (spaced !== null) return spaced;
  if (first.text.length === SERIAL_DIGITS) return { numbers, sign: null };
  let sign: Sign | null = null;
  while (numbers.length < 4) {
    const mark = cursor.peek();
    const next = cursor.peek(1);
    const isSign = mark?.text === '/' || mark?.text === '-' || mark?.text === '.';
    if (!isSign || !mark.glued || next?.kind !== 'number' || !next.glued || next.ordinal) break;
    if (sign === '/' && mark.text === '-') break;
    if (sign !== null && mark.text !== sign) return null;
    sign = mark.text;
    numbers.push(next);
    cursor.advance(2);
  }
  return numbers.length > 3 ? null : { numbers, sign };
}

/** « 06 06 2014 » */
function readSpacedDate(cursor: Cursor, first: Token): NumberRun | null {
  const second = cursor.peek();
  const third = cursor.peek(1);
  const isDate =
    second?.kind === 'number' &&
    third?.kind === 'number' &&
    first.text.length <= 2 &&
    second.text.length <= 2 &&
    fourDigitYear(third.text) !== null;
  if (!isDate) return null;
  cursor.advance(2);
  return { numbers: [first, second, third], sign: '-' };
}

function threeNumbers(
  numbers: readonly [Token, Token, Token],
  sign: Sign | null,
  frame: Frame,
): Moment | null {
  const [first, second, third] = numbers;
  if (second.text.length > 2) return null;
  const isoYear = fourDigitYear(first.text);
  if (isoYear !== null) {
    return third.text.length > 2 ? null : fullDate(isoYear, second.value, third.value);
  }
  const year = fourDigitYear(third.text) ?? shortYear(third.text, frame);
  if (year === null || first.text.length > 2) return null;
  const date = fullDate(year, second.value, first.value);
  const swapped = makeDate(year, first.value, second.value);
  if (date.impossible !== null || swapped === null || first.value === second.value) return date;
  if (sign === '.') return date;
  const american = { ...oneDay(swapped), why: 'month-first' } as const;
  return { ...date, confidence: 'medium', second: () => american };
}

function twoNumbers(
  first: Token,
  second: Token,
  context: RunContext & { readonly sign: Sign | null },
): Moment | null {
  const lead = fourDigitYear(first.text);
  const tail = fourDigitYear(second.text);
  if (lead !== null) return yearThen(lead, second, context);
  if (tail !== null) return monthThenYear(first, tail);
  if (first.text.length > 2 || second.text.length > 2) return null;
  if (isCounting(context.cursor)) return null;
  if (context.sign !== '/' && !isPaddedPair(first, second)) return null;
  return dayThenMonth(first, second, context) ?? monthThenShortYear(first, second, context);
}

/** « 2014/2015 », « 2014-06 », « 2014/15 » */
function yearThen(
  year: number,
  second: Token,
  { sign }: { readonly sign: Sign | null },
): Moment | null {
  // « 2015.5 » is a number, « 2015.05 » a month.
  if (sign === '.' && second.text.length !== 2) return null;
  const isMonth = second.text.length <= 2 && second.value >= 1 && second.value <= 12;
  const pinned = { index: year, source: 'written' } as const;
  if (isMonth) return { ...monthMoment(second.value), pinned };
  const other = fourDigitYear(second.text) ?? Math.floor(year / 100) * 100 + second.value;
  if (other !== year + 1) return null;
  const school = schoolYearMoment().at(year);
  const civil = { ...monthSpan(year, 1, 12), end: monthSpan(other, 1, 12).end };
  if (school === null) return null;
  const isSchool = sign === '/';
  const [chosen, rest] = isSchool ? [school, civil] : [civil, school];
  return makeMoment({
    unit: 'school-year',
    precision: 'année',
    at: () => chosen,
    pinned,
    confidence: isSchool ? 'medium' : 'low',
    second: () => ({ ...rest, why: isSchool ? 'civil-years' : 'school-year' }),
    strength: 'needs-opener',
    relation: 'de … à',
  });
}

function monthThenYear(first: Token, year: number): Moment | null {
  if (first.text.length > 2) return null;
  const pinned = { index: year, source: 'written' } as const;
  if (first.value >= 1 && first.value <= 12) return { ...monthMoment(first.value), pinned };
  return makeMoment({
    unit: 'month',
    precision: 'mois',
    at: () => null,
    pinned,
    impossible: { why: 'no-such-month', nearest: () => null },
    strength: 'weak',
  });
}

function dayThenMonth(
  first: Token,
  second: Token,
  { frame, hasArticle, sign, cursor }: RunContext & { readonly sign: Sign | null },
): Moment | null {
  const isPossible = second.value >= 1 && second.value <= 12 && first.value <= 31;
  if (!isPossible || first.value === 0) return null;
  // « le 22/09 » is a day, « les 3/4 des logements » a share.
  const isNamed = sign === '/' && cursor.tokens[cursor.position - 4]?.text === 'le';
  const isShare = SHARED.has(cursor.peek()?.text ?? '');
  const strength = isNamed && !isShare ? 'clear' : 'needs-opener';
  const day: Moment = { ...dayMoment(first.value, second.value), strength };
  if (hasArticle || day.impossible !== null) return day;
  if (sign !== '/') return { ...day, confidence: sign === '.' ? 'medium' : 'low' };
  const isPadded = first.text.startsWith('0') || second.text.startsWith('0');
  const month = nearMonth(first, second, frame);
  if (isPadded && month !== null) return { ...day, confidence: 'medium', second: () => month };
  if (isPadded) return day;
  // « 12/10 » may be 12 out of 10 expected: only a zero or a word before makes it surely a date.
  return { ...day, confidence: first.value <= 12 ? 'low' : 'medium', strength: 'weak' };
}

const SHARED: ReadonlySet<string> = new Set(['de', 'd', 'des', 'du']);

/** 06/12 as June 2012, when that is within two years of the reference date. */
function nearMonth(first: Token, second: Token, frame: Frame): AlternativeReading | null {
  const year = shortYear(second.text, frame);
  if (year === null || first.value > 12) return null;
  if (Math.abs(year - yearOf(frame.reference)) > 2) return null;
  return { ...monthSpan(year, first.value, first.value), why: 'month-and-year' } as const;
}

/** 09/15 is September 2015: no month 15 exists. */
function monthThenShortYear(first: Token, second: Token, { frame }: RunContext): Moment | null {
  const year = shortYear(second.text, frame);
  if (year === null || first.value < 1 || first.value > 12 || second.value <= 12) return null;
  const reference = yearOf(frame.reference);
  if (year < reference - 5 || year > reference + 20) return null;
  return {
    ...monthMoment(first.value),
    pinned: { index: year, source: 'written' },
    confidence: first.text.startsWith('0') ? 'medium' : 'low',
    strength: 'weak',
  };
}

function isAfterArticle(cursor: Cursor): boolean {
  const before = cursor.previous;
  return before?.kind === 'word' && BEFORE_DAY.has(before.text);
}

function isPaddedPair(first: Token, second: Token): boolean {
  return first.text.length === 2 && second.text.length === 2;
}

/** « 2014-06-06T00:00:00 », as other programs export a day. */
function skipMidnight(cursor: Cursor): void {
  if (!cursor.isWord('t') || cursor.peek()?.glued !== true) return;
  cursor.advance();
  while (cursor.peek()?.glued === true) cursor.advance();
}
