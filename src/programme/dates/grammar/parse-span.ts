import { attempt, Cursor } from '../words/cursor';
import { parseOrdinal } from '../words/numbers';
import { type Link, LINKS, OPENERS, PARTS } from '../words/lexicon';
import { MAX_LISTED, type Span, spanOf, takeArticles } from './links';
import { type Frame, inYear, type Moment } from '../moments/moment';
import { parseDays, parseWeekOfDays } from './parse-days';
import { parseMoment } from './parse-moment';
import { parseMonthName } from './parse-month';
import { parseYearSuffix } from './parse-year';
import { weekMoment } from '../moments/week-moments';

/** More tokens than any period takes. */
const MAX_SHARED = 12;

/** « du 2 au 6 juin », « juin-juillet », « S36-S38 », « juin, septembre et décembre 2014 », or one moment alone. */
export function parseSpanOrMoment(cursor: Cursor, frame: Frame): Span | Moment | null {
  return (
    parseWeekOfDays(cursor, frame) ??
    parseDays(cursor, frame, 'de … à') ??
    parseWeeks(cursor, frame) ??
    parseShared(cursor, frame) ??
    parseList(cursor, frame)
  );
}

/** « semaines 36 à 38 », « S36-38 », « sem. 36/37 »: the word is said once. */
const parseWeeks = attempt((cursor: Cursor, frame: Frame): Span | null => {
  takeArticles(cursor);
  const isWord = ['semaines', 'semaine', 'sem', 's'].some((word) => cursor.takeWord(word));
  const first = isWord ? takeWeekNumber(cursor) : null;
  if (first === null) return null;
  let last: number | null = null;
  for (let count = 0; count < MAX_LISTED; count++) {
    const next = cursor.attempt(() => {
      const link = cursor.takePhrase(LINKS) ?? (cursor.takeSign('/') ? 'and' : null);
      if (link === null) return null;
      if (!cursor.takeWord('s')) cursor.takeWord('semaine');
      return takeWeekNumber(cursor);
    });
    if (next === null) break;
    last = next;
  }
  if (last === null || last === first) return null;
  const year = parseYearSuffix(cursor, frame)?.year ?? null;
  const moments = [first, last].map((week) => inYear(weekMoment(week), year));
  return spanOf(moments, 'de … à');
});

function takeWeekNumber(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token?.kind !== 'number' || token.ordinal || token.text.length > 2) return null;
  if (token.value < 1 || token.value > 53) return null;
  const after = cursor.peek(1);
  const isDate = after?.text === '/' && after.glued && cursor.peek(2)?.text.length === 4;
  cursor.advance();
  const isMonth = cursor.attempt(() => parseMonthName(cursor)) !== null;
  return isMonth && !isDate ? null : token.value;
}

/**
 * Parts or ranks that share what they are parts of: « début/mi juin », « 2e et 3e trimestres 2015 ».
 * Each is read with the words that follow the last.
 */
const parseShared = attempt((cursor: Cursor, frame: Frame): Span | null => {
  takeArticles(cursor);
  const first = cursor.position;
  if (!takePartOrRank(cursor)) return null;
  const afterFirst = cursor.position;
  const isFeminine = FEMININE_RANKS.has(cursor.tokens[afterFirst - 1]?.text ?? '');
  const link = cursor.takePhrase(LINKS) ?? (cursor.takeSign('/') ? 'to' : null);
  if (link === null) return null;
  takeArticles(cursor);
  const second = cursor.position;
  if (!takePartOrRank(cursor)) return null;
  const shared = cursor.tokens.slice(cursor.position, cursor.position + MAX_SHARED);
  cursor.position = second;
  const last = parseMoment(cursor, frame);
  const borrowed = [...cursor.tokens.slice(first, afterFirst), ...shared];
  const start = parseMoment(new Cursor(borrowed), frame);
  if (start === null || last === null || start.unit !== last.unit) return null;
  // « la première au quatrième trimestre »: the first of something else.
  if (isFeminine && MASCULINE_UNITS.has(last.unit)) return null;
  return spanOf([start, last], link === 'or' ? 'ou' : 'de … à');
});

const FEMININE_RANKS: ReadonlySet<string> = new Set(['premiere', 'seconde', 'derniere']);
const MASCULINE_UNITS: ReadonlySet<Moment['unit']> = new Set(['quarter', 'semester']);

function takePartOrRank(cursor: Cursor): boolean {
  if (cursor.takePhrase(PARTS) !== null) return true;
  const token = cursor.peek();
  const isDay = token?.kind === 'number' && !token.ordinal;
  return !isDay && parseOrdinal(cursor) !== null;
}

/** Moments tied by signs or words; a lone one is returned as it is. */
function parseList(cursor: Cursor, frame: Frame): Span | Moment | null {
  const first = parseMoment(cursor, frame);
  if (first === null) return null;
  const afterFirst = cursor.position;
  const moments = [first];
  const links: Link[] = [];
  while (moments.length < MAX_LISTED) {
    const next = cursor.attempt(() => parseNext(cursor, frame));
    if (next === null) break;
    links.push(next.link);
    moments.push(next.moment);
  }
  if (moments.length > 1 && areClear(moments, frame)) return spanOf(moments, listRelation(links));
  cursor.position = afterFirst;
  return first;
}

function parseNext(
  cursor: Cursor,
  frame: Frame,
): { readonly link: Link; readonly moment: Moment } | null {
  const isPart = new Cursor(cursor.tokens, cursor.position).takePhrase(PARTS) !== null;
  const link = cursor.takePhrase(LINKS) ?? (cursor.takeSign('/') || isPart ? 'to' : null);
  if (link === null || isTiedToDay(cursor)) return null;
  cursor.attempt(() => (cursor.takePhrase(OPENERS) === 'within' ? true : null));
  const moment = parseMoment(cursor, frame);
  return moment === null ? null : { link, moment };
}

/** « mai-01-18 », « juin-09/2014 »: a number tied to a month is its day as much as another month. */
function isTiedToDay(cursor: Cursor): boolean {
  const [day, month, tie] = [3, 2, 1].map((back) => cursor.tokens[cursor.position - back]);
  const next = cursor.peek();
  const isTie = tie?.text === '-' && tie.glued && next?.kind === 'number' && next.glued;
  return isTie && month?.kind === 'word' && day?.kind !== 'number' && next.text.length < 3;
}

function listRelation(links: readonly Link[]): Span['relation'] {
  if (links.includes('or')) return 'ou';
  return links.includes('to') ? 'de … à' : 'énumération';
}

/** In a running text, at least one of the moments must surely be a date, and none be a mere number. */
function areClear(moments: readonly Moment[], frame: Frame): boolean {
  if (frame.place === 'cell') return true;
  const isAnyClear = moments.some((moment) => moment.strength === 'clear');
  return isAnyClear && moments.every((moment) => moment.strength !== 'weak');
}
