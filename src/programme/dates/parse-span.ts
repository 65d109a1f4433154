import type { Cursor } from './cursor';
import { bookPhrases } from './cursor';
import type { Expression } from './expression';
import { dayMoment } from './calendar-moments';
import { parseLength } from './lengths';
import { CONTINUATIONS, DURATION_OPENERS, OPENERS } from './lexicon';
import type { Opener } from './lexicon';
import type { Frame, Moment } from './moment';
import { parseDayNumber, parseMonthName, skipTimeOfDay, weekdayBook } from './parse-day';
import { parseMoment } from './parse-moment';
import { weekMoment } from './calendar-moments';
import { parseYearSuffix } from './parse-year';

type Span = Extract<Expression, { form: 'span' }>;
type Link = 'to' | 'until' | 'and' | 'or';

const continuationBook = bookPhrases(CONTINUATIONS);
const durationBook = bookPhrases(DURATION_OPENERS);
const openerBook = bookPhrases(OPENERS);
const MAX_LISTED = 12;

/** « du 2 au 6 juin », « juin-juillet », « S36-S38 », « juin, septembre et décembre 2014 ». */
export function parseRange(cursor: Cursor, frame: Frame, opener: Opener | null): Span | null {
  const span = cursor.attempt(
    () =>
      parseDays(cursor, frame, 'de … à') ?? parseWeeks(cursor, frame) ?? parseList(cursor, frame),
  );
  return span === null ? null : { ...span, isApproximate: opener === 'about' };
}

/** Days that share a month: « les 23 et 24 septembre 2014 », « 23-24/09/2014 », « du 2 au 6 juin ». */
export function parseDays(cursor: Cursor, frame: Frame, relation: Span['relation']): Span | null {
  return cursor.attempt(() => {
    takeArticles(cursor);
    const days: number[] = [];
    const links: Link[] = [];
    for (let count = 0; count < MAX_LISTED; count++) {
      cursor.takePhrase(weekdayBook);
      const day = parseDayNumber(cursor);
      if (day === null || day < 1 || day > 31) return null;
      days.push(day);
      const link = cursor.attempt(() => parseDayLink(cursor));
      if (link === null) break;
      links.push(link);
    }
    const month = parseSharedMonth(cursor);
    const [first, last] = [days[0], days.at(-1)];
    if (month === null || first === undefined || last === undefined || first >= last) return null;
    const year = parseYearSuffix(cursor, frame);
    skipTimeOfDay(cursor);
    const moments = [first, last].map((day) => pinned(dayMoment(day, month), year?.year ?? null));
    return spanOf(moments, dayRelation(days, links, relation));
  });
}

/** Days that follow each other are one session; others are listed. */
function dayRelation(
  days: readonly number[],
  links: readonly Link[],
  relation: Span['relation'],
): Span['relation'] {
  if (links.includes('or')) return 'ou';
  if (relation === 'entre' || links.includes('to')) return relation;
  const isRun = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return isRun ? 'de … à' : 'énumération';
}

function parseDayLink(cursor: Cursor): Link | null {
  const link = parseLink(cursor) ?? (takeSlashBetweenDays(cursor) ? 'and' : null);
  if (link !== null) takeArticles(cursor);
  const next = cursor.peek();
  const isDay = next?.kind === 'number' || next?.kind === 'word';
  return isDay ? link : null;
}

/** « 23/24 septembre » */
function takeSlashBetweenDays(cursor: Cursor): boolean {
  if (!cursor.isSign('/') || cursor.peek(1)?.kind !== 'number') return false;
  if (cursor.peek(2)?.kind !== 'word') return false;
  cursor.advance();
  return true;
}

/** The month after the last day: a name, or « /09 ». */
function parseSharedMonth(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const number = cursor.peek(1);
    if (cursor.isSign('/') && number?.kind === 'number' && number.glued) {
      cursor.advance(2);
      return number.text.length <= 2 && number.value >= 1 && number.value <= 12
        ? number.value
        : null;
    }
    cursor.takeWord('de');
    return parseMonthName(cursor)?.month ?? null;
  });
}

/** « semaines 36 à 38 », « S36-38 », « sem. 36/37 »: the word is said once. */
function parseWeeks(cursor: Cursor, frame: Frame): Span | null {
  return cursor.attempt(() => {
    takeArticles(cursor);
    const isWord = ['semaines', 'semaine', 'sem', 's'].some((word) => cursor.takeWord(word));
    const first = isWord ? takeWeekNumber(cursor) : null;
    if (first === null) return null;
    let last: number | null = null;
    for (let count = 0; count < MAX_LISTED; count++) {
      const next = cursor.attempt(() => {
        const link = parseLink(cursor) ?? (cursor.takeSign('/') ? 'and' : null);
        if (link === null) return null;
        if (!cursor.takeWord('s')) cursor.takeWord('semaine');
        return takeWeekNumber(cursor);
      });
      if (next === null) break;
      last = next;
    }
    if (last === null || last === first) return null;
    const year = parseYearSuffix(cursor, frame)?.year ?? null;
    const moments = [first, last].map((week) => pinned(weekMoment(week), year));
    return spanOf(moments, 'de … à');
  });
}

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

/** Two moments or more, tied by signs or words. */
function parseList(cursor: Cursor, frame: Frame): Span | null {
  return cursor.attempt(() => {
    const moments: Moment[] = [];
    const links: Link[] = [];
    for (let count = 0; count < MAX_LISTED; count++) {
      const moment = parseMoment(cursor, frame);
      if (moment === null) return null;
      moments.push(moment);
      const link = cursor.attempt(() => parseLinkToMoment(cursor, frame));
      if (link === null) break;
      links.push(link);
    }
    if (moments.length < 2 || !areClear(moments, frame)) return null;
    if (links.includes('until')) return null;
    return spanOf(moments, listRelation(links));
  });
}

function parseLinkToMoment(cursor: Cursor, frame: Frame): Link | null {
  const link = parseLink(cursor) ?? (cursor.takeSign('/') ? 'to' : null);
  if (link === null) return null;
  const place = cursor.position;
  cursor.attempt(() => (cursor.takePhrase(openerBook) === 'within' ? true : null));
  const isMoment = parseMoment(cursor, frame) !== null;
  cursor.position = place;
  if (!isMoment) return null;
  cursor.attempt(() => (cursor.takePhrase(openerBook) === 'within' ? true : null));
  return link;
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

function parseLink(cursor: Cursor): Link | null {
  if (cursor.takeWord('a') || cursor.takeWord('au') || cursor.takeWord('aux')) return 'to';
  if (cursor.takeSign('-') || cursor.takeSign('→')) return 'to';
  if (cursor.takeWord('et') || cursor.takeSign('&') || cursor.takeSign('+')) return 'and';
  if (cursor.takeSign(',') || cursor.takeSign(';') || cursor.takeWord('puis')) {
    if (cursor.takeWord('et')) return 'and';
    return cursor.takeWord('ou') ? 'or' : 'and';
  }
  return cursor.takeWord('ou') ? 'or' : null;
}

function takeArticles(cursor: Cursor): void {
  for (const article of ['les', 'le', 'du', 'des', 'de', 'la', 'd', 'au']) cursor.takeWord(article);
}

function pinned(moment: Moment, year: number | null): Moment {
  return year === null ? moment : { ...moment, pinned: { index: year, source: 'written' } };
}

function spanOf(moments: readonly Moment[], relation: Span['relation']): Span | null {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { form: 'span', relation, first, last, isLastExcluded: false, isApproximate: false };
}

/**
 * What follows a start: an end (« et se poursuivront jusque fin d’année ») or a length (« prévues
 * sur 3 ans »). The core is returned as it is when nothing follows.
 */
export function parseContinuation(cursor: Cursor, frame: Frame, core: Expression): Expression {
  if (core.form !== 'moment' || !STARTS.has(core.opener ?? 'within')) return core;
  const { moment } = core;
  return (
    cursor.attempt(() => {
      skipBetween(cursor);
      return parseLasting(cursor, moment) ?? parseUntil(cursor, frame, moment);
    }) ?? core
  );
}

const STARTS: ReadonlySet<Opener> = new Set(['within', 'from', 'as-soon-as', 'since', 'about']);

function skipBetween(cursor: Cursor): void {
  cursor.takeSign(',');
  cursor.takeSign('(');
  cursor.takeWord('et');
  cursor.takePhrase(continuationBook);
  cursor.takeSign(',');
}

function parseLasting(cursor: Cursor, start: Moment): Expression | null {
  return cursor.attempt(() => {
    const isOpened = cursor.takePhrase(durationBook) !== null;
    cursor.takeSign(':');
    const length = parseLength(cursor);
    if (length === null || (!isOpened && !isAfterMark(cursor))) return null;
    cursor.takeSign(')');
    return { form: 'lasting', start, length };
  });
}

/** « septembre 2014 (3 ans) »: a mark stands for the preposition. */
function isAfterMark(cursor: Cursor): boolean {
  return cursor.isSign(')');
}

function parseUntil(cursor: Cursor, frame: Frame, first: Moment): Expression | null {
  const opener = cursor.takePhrase(openerBook);
  const isEnd = opener === 'until' || cursor.attempt(() => parseEndWord(cursor)) !== null;
  if (!isEnd) return null;
  const last = parseMoment(cursor, frame);
  if (last === null || last.strength === 'weak') return null;
  const isSeasonLike = last.part === null && ['season', 'rentree', 'holidays'].includes(last.unit);
  return {
    form: 'span',
    relation: 'de … à',
    first,
    last,
    isLastExcluded: opener === 'until' && isSeasonLike,
    isApproximate: false,
  };
}

/** « fin prévue en … », « se terminant fin … », « → … » */
function parseEndWord(cursor: Cursor): true | null {
  if (cursor.takeSign('→')) return true;
  const isEnd =
    cursor.takeWords(['se', 'terminant']) ||
    cursor.takeWords(['fin', 'prevue']) ||
    cursor.takeWords(['fin', 'en']) ||
    cursor.takeWords(['et', 'se', 'termineront']) ||
    cursor.takeWords(['pour', 'se', 'terminer']) ||
    cursor.takeWords(['et', 'se', 'terminera']);
  if (!isEnd) return null;
  for (const filler of [':', ',']) cursor.takeSign(filler);
  cursor.takePhrase(openerBook);
  return true;
}
