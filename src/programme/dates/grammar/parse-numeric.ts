import { fromExcelSerial, makeDate } from '../../../lib/calendar-date';
import { dayMoment, oneDay, yearMoment } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { BEFORE_DAY } from '../words/lexicon';
import { type Frame, inYear, type Moment, yearOf } from '../moments/moment';
import { type RunContext, type Sign, twoNumbers } from './parse-number-pair';
import { fourDigitYear, shortYear } from './parse-year';
import type { Token } from '../words/tokens';
import { fullDate, isCounting } from './written-date';

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
export const parseNumericDate = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const hasArticle = isAfterArticle(cursor);
  const run = readRun(cursor);
  if (run === null) return null;
  const moment = momentOf(run, { frame, hasArticle, cursor });
  if (moment !== null) skipMidnight(cursor);
  return moment;
});

/** The first year of « 2014-2017 »: the range belongs to who asks for it. */
export function parseFirstYearOfRange(cursor: Cursor): Moment | null {
  const year = fourDigitYear(cursor.peek()?.text ?? '');
  const isRange = cursor.isSign('-', 1) || cursor.isSign('/', 1);
  if (year === null || !isRange || fourDigitYear(cursor.peek(2)?.text ?? '') === null) return null;
  cursor.advance();
  return inYear(yearMoment(), year);
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

function isAfterArticle(cursor: Cursor): boolean {
  const before = cursor.previous;
  return before?.kind === 'word' && BEFORE_DAY.has(before.text);
}

/** « 2014-06-06T00:00:00 », as other programs export a day. */
function skipMidnight(cursor: Cursor): void {
  if (!cursor.isWord('t') || cursor.peek()?.glued !== true) return;
  cursor.advance();
  while (cursor.peek()?.glued === true) cursor.advance();
}

/** A lone number: a year or an Excel serial. */
function oneNumber(
  token: Token,
  { frame, cursor }: { readonly frame: Frame; readonly cursor: Cursor },
): Moment | null {
  if (isCounting(cursor)) return null;
  const reference = yearOf(frame.reference);
  const isNear = (year: number): boolean => year >= reference - 15 && year <= reference + 30;
  const year = fourDigitYear(token.text);
  if (year !== null) {
    return isNear(year) ? inYear(yearMoment(), year) : null;
  }
  if (token.text.length !== 5 || frame.place === 'running-text') return null;
  const date = fromExcelSerial(token.value);
  if (date === null || !isNear(yearOf(date))) return null;
  const serial = dayMoment(Number(date.slice(8)), Number(date.slice(5, 7)));
  skipTimeOfSerial(cursor);
  return { ...inYear(serial, yearOf(date)), confidence: 'high', strength: 'weak' };
}

/** « 41796,5 »: a serial with its time of day. */
function skipTimeOfSerial(cursor: Cursor): void {
  const mark = cursor.peek();
  const isDecimal = (mark?.text === ',' || mark?.text === '.') && mark.glued;
  if (isDecimal && cursor.peek(1)?.kind === 'number') cursor.advance(2);
}
