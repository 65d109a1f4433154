import { dayMoment, monthMoment, monthSpan, schoolYearMoment } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import type { AlternativeReading } from '../windows/due-window';
import { type Frame, inYear, makeMoment, type Moment, yearOf } from '../moments/moment';
import { fourDigitYear, shortYear } from './parse-year';
import type { Token } from '../words/tokens';
import { isCounting } from './written-date';

export type Sign = '/' | '-' | '.';

/** Where a run of numbers stands. */
export interface RunContext {
  readonly frame: Frame;
  /** « le 6/6 » */
  readonly hasArticle: boolean;
  readonly cursor: Cursor;
}

/** Words after a share: « les 3/4 des logements ». */
const SHARED: ReadonlySet<string> = new Set(['de', 'd', 'des', 'du']);

/** Two numbers tied together: a day and its month, a month and its year, two years. */
export function twoNumbers(
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
  const isPadded = first.text.length === 2 && second.text.length === 2;
  if (context.sign !== '/' && !isPadded) return null;
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
  if (isMonth) return inYear(monthMoment(second.value), year);
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
    pinned: { index: year, source: 'written' },
    confidence: isSchool ? 'medium' : 'low',
    second: () => ({ ...rest, why: isSchool ? 'civil-years' : 'school-year' }),
    strength: 'needs-opener',
    relation: 'de … à',
  });
}

function monthThenYear(first: Token, year: number): Moment | null {
  if (first.text.length > 2) return null;
  if (first.value >= 1 && first.value <= 12) return inYear(monthMoment(first.value), year);
  return makeMoment({
    unit: 'month',
    precision: 'mois',
    at: () => null,
    pinned: { index: year, source: 'written' },
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
    ...inYear(monthMoment(first.value), year),
    confidence: first.text.startsWith('0') ? 'medium' : 'low',
    strength: 'weak',
  };
}
