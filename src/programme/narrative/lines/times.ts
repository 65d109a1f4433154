import { uncapitalised } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import { findDueDates } from '../../dates/find-due-dates';
import { dateContext } from '../../reading/due-request';
import type { ReadingContext } from '../../reading/reading-context';

/** A line that only tells a time, and heads those under it: « 2016 – 2017 : ». */
export interface Period {
  /** « en 2016-2017 ». */
  readonly words: string;
  /** The line, as written. */
  readonly text: string;
  readonly location: CellLocation;
}

const YEAR = '(?:19|20)\\d{2}';
const YEARS = `(${YEAR})(?:\\s*[-–—/]\\s*(${YEAR}))?`;
const ONLY_YEARS = new RegExp(`^${YEARS}$`, 'u');
const OPENING_YEARS = new RegExp(`^[\\s–•·*-]*${YEARS}\\s*:\\s*(?=\\p{L})`, 'u');

/** « - Du 3 septembre 2015 au 15 décembre 2016 : », in characters. */
const LONGEST_TIME = 50;

/** The words of the time a line tells and nothing besides; null for any other line. */
export function timeOf(line: string, context: ReadingContext): string | null {
  if (line.length > LONGEST_TIME || !/\d/u.test(line)) return null;
  const words = line
    .replace(/^[\s–•·*-]+|[\s:.]+$/gu, '')
    .replace(ONLY_YEARS, (_, first: string, last?: string) =>
      last === undefined ? `en ${first}` : `en ${first}-${last}`,
    );
  const [only] = findDueDates(words, dateContext(context));
  const isSure = only?.kind === 'window' && only.yearSource !== 'relative';
  return isSure && only.length === words.length ? uncapitalised(words) : null;
}

/** « 2016 : signature » is a time and a line of its list; any other line stays whole. */
export function timeApart(line: string): readonly string[] {
  const [opening = ''] = OPENING_YEARS.exec(line) ?? [];
  return opening === '' ? [line] : [opening, `- ${line.slice(opening.length)}`];
}

/** A line in the time that heads it, unless it tells its own, which only takes its year. */
export function inPeriod(line: string, { words }: Period, context: ReadingContext): string {
  const found = findDueDates(line, dateContext(context));
  if (found.length === 0) return `${line.replace(/[\s.;,:]+$/u, '')}, ${words}`;
  const [year, ...others] = words.match(new RegExp(YEAR, 'gu')) ?? [];
  if (year === undefined || others.length > 0) return line;
  return found.reduceRight((left, one) => {
    const end = one.index + one.length;
    const isOpen = one.kind === 'window' && one.yearSource === 'next-occurrence';
    return isOpen ? `${left.slice(0, end)} ${year}${left.slice(end)}` : left;
  }, line);
}
