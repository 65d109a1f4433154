import lists from '../words/words.json';
import { NOUN_TABLE, SHORTENED_WORDS, singularOf } from '../words/nouns';
import { tokenise } from '../words/tokens';
import { uncapitalised } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import { findDueDates } from '../../dates/find-due-dates';
import type { ReadingContext } from '../../reading/reading-context';
import { dateContext } from '../../reading/due-request';

/** A sentence as the cell has it, and where it starts in its paragraph. */
interface SentenceText {
  readonly text: string;
  readonly start: number;
}

/** Word's leftovers: bookmarks, fields, soft hyphens, zero-width and control characters. */
const RESIDUE =
  /\[bookmark: ?[^\]]*\]|\{ ?(?:PAGE|NUMPAGES|HYPERLINK|TOC)\b[^}]*\}|[\u00ad\u200b-\u200f\ufeff\u0000-\u0008\u000b-\u001f]/gu;
/** « - », « 2. », « a) - », « 3° - »: one mark or several. */
const BULLET =
  /^(?:\s*[-–*•·●▪■](?=\p{L}\p{Ll}+[ ’']\p{L})|\s*(?:[Aa]rt(?:icle|\.)|ARTICLE)\s+(?:\d+|premier|1er|unique)\s*[:.)–—-]+\s*|[\s\u00a0]*(?:\p{Extended_Pictographic}\ufe0f?|[-–—•·*o§\p{So}\p{Sm}]{1,2}|Ø(?!\s*\d)|\d{1,2}(?:°\)?|[.)])|[a-zA-Z]\))[\s\u00a0]+)+/u;
/** A full stop ends a sentence when a space and something that opens one follow. */
const STOP =
  /(?<=[\s\u00a0])\.(?=\p{Lu})|(?:[.!?…]+(?:[\s\u00a0]*»|[")\]])?|;)(?=[\s\u00a0]+(?!\((?:[Aa]ction|[Rr]esp)[ .:])[«"(\[]?[\s\u00a0]*[\p{Lu}\d-]|[\s\u00a0]*$)/gu;

/** Takes away what Word leaves behind; everything the author wrote stays as it is. */
export function removeResidue(text: string): string {
  return text.replace(RESIDUE, '');
}

/** The line without its bullet or number. */
export function removeBullet(line: string): string {
  return line.replace(BULLET, '');
}

/** Abbreviations are looked for in the few letters before a full stop. */
const LONGEST_SHORT_WORD = 12;

/** Cuts a paragraph into sentences, each kept word for word. */
export function splitSentences(paragraph: string): readonly SentenceText[] {
  const sentences: SentenceText[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = paragraph.slice(start, end);
    const text = raw.trim();
    if (text !== '') sentences.push({ text, start: start + raw.indexOf(text) });
    start = end;
  };
  for (const match of paragraph.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (
      isShortened(
        paragraph.slice(Math.max(start, match.index - LONGEST_SHORT_WORD), match.index),
        match[0] + paragraph.slice(end, end + LONGEST_SHORT_WORD),
      ) ||
      isInside(paragraph, match)
    ) {
      continue;
    }
    push(end);
  }
  push(paragraph.length);
  return sentences;
}

function isShortened(before: string, mark: string): boolean {
  if (!mark.startsWith('.')) return false;
  const word = /[\p{L}\p{N}°]+$/u.exec(before)?.[0] ?? '';
  // « C. Durand », but « … au bâtiment B. Le syndic … »
  const isInitial = /^\p{Lu}$/u.test(word) && !/^\.\s+(?:L[ae]s?|L[’']|Une?)\s?\p{Ll}/u.test(mark);
  return isInitial || SHORTENED_WORDS.has(word.toLowerCase());
}

/** A semicolon or a question between brackets, or any stop inside a quotation that is closed later, ends nothing. */
function isInside(paragraph: string, { 0: mark, index }: RegExpMatchArray): boolean {
  const before = paragraph.slice(0, index);
  const open = QUOTES.find(([opening, closing]) =>
    opening === closing
      ? count(before, opening) % 2 === 1
      : count(before, opening) > count(before, closing),
  );
  if (open && !mark.endsWith(open[1])) return paragraph.includes(open[1], index);
  return /^[;?]/u.test(mark) && count(before, '(') > count(before, ')');
}

const QUOTES = Object.entries(lists.quotes);

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

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
const CLOSING_YEARS = new RegExp(`\\s*(?:>|→|[:(–—-])\\s*(${YEARS})\\)?[\\s.;]*$`, 'u');
const OPENING_YEARS = new RegExp(`^[\\s–•·*-]*${YEARS}\\s*:\\s*(?=\\p{L}|\\d+ \\p{L})`, 'u');

/** « - Du 3 septembre 2015 au 15 décembre 2016 : », in characters. */
const LONGEST_TIME = 50;

/** The words of the time a line tells and nothing besides; null for any other line. */
export function timeOf(line: string, context: ReadingContext): string | null {
  return line.length > LONGEST_TIME || !/\d/u.test(line) ? null : wholeTime(line, context);
}

/** « mai à juin », « le 3 mai 2016 »: the words of a text that only says when; null for any other. */
function wholeTime(text: string, context: ReadingContext): string | null {
  const words = text
    .replace(/^[\s–•·*-]+|[\s:.]+$/gu, '')
    .replace(ONLY_YEARS, (_, first: string, last = first) => {
      // « 2014-2015 » may be a school year.
      const isSchool = Number(last) - Number(first) === 1;
      return last === first
        ? `en ${first}`
        : isSchool
          ? `en ${first}-${last}`
          : `de ${first} à ${last}`;
    });
  const [only] = findDueDates(words, dateContext(context));
  const isSure = only?.kind === 'window' && only.yearSource !== 'relative';
  // « Date butoir : 30 novembre » heads nothing.
  const isWhole = isSure && only.length === words.length && !words.includes(':');
  const isDay = isSure && only.start === only.end && /^\d/u.test(words);
  return isWhole ? `${isDay ? 'le ' : ''}${uncapitalised(words)}` : null;
}

/** « Études > 2020-2022 », « Phase 2 : mars à juin : rue Foch »: a time without its word, or before its end. */
function withTimeSaid(line: string, context: ReadingContext): string {
  const [, lead = '', time = '', rest = ''] = TIME_INSIDE.exec(line) ?? [];
  if (rest !== '' && wholeTime(time, context) !== null) return `${lead} : ${rest}, ${time}`;
  const [closing = '', years = ''] = CLOSING_YEARS.exec(line) ?? [];
  if (closing === '') return line;
  const noun = tokenise(line)[0]?.key ?? '';
  const isAction = /[>→]/u.test(closing) || NOUN_TABLE.has(singularOf(noun));
  const words = isAction ? timeOf(years, context) : null;
  return words === null ? line : `${line.slice(0, line.length - closing.length)}, ${words}`;
}

const HOURS = /,?\s(?:de\s|à\s|dès\s|vers\s)?\d{1,2}\s?h(?!\p{L}).*$/u;
const TIME_INSIDE = /^([^:]+)\s:\s([^:]+)\s:\s([^:]*\p{L}[^:]*?)[\s.]*$/u;

/** « 2016 : signature » is a time and a line of its list; any other line stays whole. */
export function timeApart(line: string): readonly string[] {
  const [opening = ''] = OPENING_YEARS.exec(line) ?? [];
  return opening === '' ? [line] : [opening, `- ${line.slice(opening.length)}`];
}

/** A line in the time that heads it, unless it tells its own, which only takes its year. */
export function inPeriod(line: string, period: Period | null, context: ReadingContext): string {
  if (period === null) return withTimeSaid(line, context);
  const { words } = period;
  const found = findDueDates(line, dateContext(context));
  const [year, ...others] = words.match(new RegExp(YEAR, 'gu')) ?? [];
  if (found.length === 0) {
    // « Fin de l’été : choix » is a time as soon as its year is told.
    const dated = line.replace(/(?=\s*:)/u, ` ${year ?? ''}`);
    const isTime = others.length === 0 && timeOf(dated.split(/\s*:/u)[0] ?? '', context) !== null;
    return isTime ? dated : `${line.replace(/[\s.;,:]+$/u, '')}, ${words}`;
  }
  if (year === undefined || others.length > 0) return line;
  return found.reduceRight((left, one) => {
    // « du 8 au 12 avril de 8h30 à 16h30 »: the year stands before the hours.
    const end = one.index + left.slice(one.index, one.index + one.length).replace(HOURS, '').length;
    const isOpen = one.kind === 'window' && one.yearSource === 'next-occurrence';
    return isOpen ? `${left.slice(0, end)} ${year}${left.slice(end)}` : left;
  }, line);
}
