import { attempt, type Cursor } from '../words/cursor';
import { parseYearInWords } from '../words/numbers';
import { AFTER_DATE, COUNTED, MONTHS, YEAR_ARTICLES } from '../words/lexicon';
import { type Frame, yearOf } from '../moments/moment';

export interface WrittenYear {
  readonly year: number;
  /** 2 in « juin 14 », 4 in « juin 2014 » or in words. */
  readonly digits: 2 | 4;
  readonly text: string;
}

const monthWords = new Set(MONTHS.map(([word]) => word));
/** Inside the years that dates can hold, with room for a length of time on either side. */
const FIRST_YEAR = 1910;
const LAST_YEAR = 2150;

/** A year that stands after a moment: « 2014 », « de 2014 », « de l’année 2014 », « -14 », « /2014 ». */
export const parseYearSuffix = attempt((cursor: Cursor, frame: Frame): WrittenYear | null => {
  const isTied = takeSeparator(cursor);
  if (!isTied) takeYearArticles(cursor);
  return parseYearNumber(cursor, frame, isTied);
});

/** A year of four digits, of two digits near the reference date, `isTied` to its month or not, or in words. */
export function parseYearNumber(cursor: Cursor, frame: Frame, isTied = false): WrittenYear | null {
  const token = cursor.peek();
  if (token?.kind === 'number' && !token.ordinal) {
    const year = fourDigitYear(token.text) ?? shortYearAt(cursor, frame, isTied);
    if (year === null || isCutShort(cursor)) return null;
    cursor.advance();
    return { year, digits: token.text.length === 4 ? 4 : 2, text: token.text };
  }
  const inWords = parseYearInWords(cursor);
  return inWords === null ? null : { year: inWords, digits: 4, text: '' };
}

/** A year of four digits that dates can hold, or null. */
export function fourDigitYear(text: string): number | null {
  if (text.length !== 4) return null;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** 14 is 2014 and 98 is 1998, as long as a programme can be meant: thirty years back, forty ahead. */
export function shortYear(text: string, frame: Frame): number | null {
  if (text.length !== 2) return null;
  const reference = yearOf(frame.reference);
  const years = [2000 + Number(text), 1900 + Number(text)];
  return years.find((year) => year >= reference - 30 && year <= reference + 40) ?? null;
}

function shortYearAt(cursor: Cursor, frame: Frame, isTied: boolean): number | null {
  const next = cursor.peek(1);
  if (next?.kind === 'word') {
    const isFollowedByMonth = monthWords.has(next.text);
    const isCounting = COUNTED.has(next.text) || !AFTER_DATE.has(next.text) || next.glued;
    if (isFollowedByMonth || isCounting) return null;
  }
  // « 15/mars/26 10:00 »
  const isClock = isTied && cursor.peek(2)?.text === ':';
  if (next?.kind === 'number' && !isClock) return null;
  return shortYear(cursor.peek()?.text ?? '', frame);
}

/** The number goes on (« 2014/15 », « 14h30 », « 14 % »): it is not a year that ends the date. */
function isCutShort(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  if (next === undefined) return false;
  if (next.kind === 'word') return next.glued && next.text !== 't';
  if (next.text === '%' || next.text === '€') return true;
  // « juin 2014-2015 » says neither one June nor two.
  const isRange = next.text === '-' && fourDigitYear(cursor.peek(2)?.text ?? '') !== null;
  if (isRange && next.glued) return true;
  // « 5 mai 14:30 » is an hour, « 5 mai 2024 : réunion » is told of that year.
  const isTied = next.glued && ['.', ',', '/', ':'].includes(next.text);
  return isTied && cursor.peek(2)?.kind === 'number' && cursor.peek(2)?.glued === true;
}

function takeSeparator(cursor: Cursor): boolean {
  const sign = cursor.peek();
  const isSeparator = sign?.text === '-' || sign?.text === '/' || sign?.text === '.';
  const next = cursor.peek(1);
  const isTied = sign?.glued === true && next?.glued === true;
  // « semaine 22 - 2025 »
  const isYear = sign?.text === '-' && fourDigitYear(next?.text ?? '') !== null;
  if (!isSeparator || !(isTied || isYear) || next?.kind !== 'number') return false;
  cursor.advance();
  return true;
}

function takeYearArticles(cursor: Cursor): void {
  cursor.takeSign(',');
  cursor.takePhrase(YEAR_ARTICLES);
}

/** « 2014-2015 », « 2014/15 », « 14/15 »: the first of two years that follow each other. */
export function takeTwoYears(cursor: Cursor, frame: Frame): number | null {
  const written = cursor.peek()?.text ?? '';
  const first = fourDigitYear(written) ?? shortYear(written, frame);
  const second = cursor.peek(2);
  const isTied = cursor.isSign('-', 1) || cursor.isSign('/', 1);
  if (first === null || !isTied || second?.kind !== 'number') return null;
  const short = String(first + 1).slice(2);
  const isNext = second.text === short || (second.text === String(first + 1) && written.length > 2);
  if (!isNext) return null;
  cursor.advance(3);
  return first;
}
