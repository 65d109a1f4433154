import type { Cursor } from './cursor';
import { bookPhrases } from './cursor';
import { dayMoment, monthOf } from './calendar-moments';
import { ARTICLES, LAST_TURN, MOMENT_WORDS, NEXT_TURN, PARTS, mayBeMisspeltMonth } from './lexicon';
import type { Frame, Moment } from './moment';
import {
  parseDayAndMonth,
  parseLoneDay,
  parseWeekday,
  parseWeekdayOfMonth,
  skipTimeOfDay,
  weekdayBook,
  withWeekday,
} from './parse-day';
import { parseFirstYearOfRange, parseIsoWeek, parseNumericDate } from './parse-numeric';
import { parseNamedPeriod, parseUnnamedPeriod } from './parse-period';
import { parseRelative, parseRelativeYear } from './parse-relative';
import { fourDigitYear, parseYearSuffix } from './parse-year';
import type { WrittenYear } from './parse-year';
import { partOf } from './part-moments';

const partBook = bookPhrases(PARTS);
const DEMONSTRATIVES = new Set(['ce', 'cet', 'cette']);
const MAX_ARTICLES = 3;

/** One period named by words: a day, a month, a season, a part of one, with its year if written. */
export function parseMoment(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const relative = parseRelative(cursor, frame);
    if (relative !== null) return relative;
    const isPointed = skipArticles(cursor);
    const isComing = cursor.takeAnyWord(NEXT_TURN) !== null;
    const moment = parsePart(cursor, frame) ?? parseWhole(cursor, frame);
    if (moment === null) return null;
    if (isComing) return { ...moment, turn: 'next' };
    return isPointed && moment.strength === 'needs-opener'
      ? { ...moment, strength: 'clear' }
      : moment;
  });
}

/** Skips « le », « de la »…; true when one of them points, as « cet été » does. */
function skipArticles(cursor: Cursor): boolean {
  let isPointed = false;
  for (let count = 0; count < MAX_ARTICLES; count++) {
    const article = cursor.takeAnyWord(ARTICLES);
    if (article === null) break;
    if (DEMONSTRATIVES.has(article.text)) isPointed = true;
  }
  return isPointed;
}

/** « début juin », « mi-juin 2015 », « fin du 3e trimestre », « fin d’année », « fin 2014 ». */
function parsePart(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const part = cursor.takePhrase(partBook);
    if (part === null) return null;
    cursor.takeSign('-');
    const relative = parseRelative(cursor, frame);
    if (relative !== null) return partOf(relative, part);
    for (const article of PART_ARTICLES) cursor.takeWord(article);
    const unnamed = cursor.attempt(() => parseUnnamedAlone(cursor, frame));
    const base = unnamed ?? parseWhole(cursor, frame);
    return base === null ? null : partOf(base, part);
  });
}

/** « début de l’été », « fin du mois »; « début en septembre » is no part of September. */
const PART_ARTICLES = ['du', 'de', 'des', 'd', 'l', 'la', 'le'];

/** « d’année » but not « d’année 2014 » nor « du mois de juin ». */
function parseUnnamedAlone(cursor: Cursor, frame: Frame): Moment | null {
  const unnamed = parseUnnamedPeriod(cursor, frame);
  if (unnamed === null) return null;
  const next = cursor.peek();
  const goesOn = next?.kind === 'number' || (next?.kind === 'word' && GOES_ON.has(next.text));
  return goesOn ? null : unnamed;
}

const GOES_ON = new Set(['de', 'd', 'du', 'scolaire', 'universitaire', 'civile']);

function parseWhole(cursor: Cursor, frame: Frame): Moment | null {
  const base = parseBase(cursor, frame);
  if (base === null) return null;
  const dated = withYear(base, cursor, frame);
  const turned = withTurn(dated, cursor);
  if (turned.unit === 'day') skipTimeOfDay(cursor);
  return turned;
}

function parseBase(cursor: Cursor, frame: Frame): Moment | null {
  const token = cursor.peek();
  if (token?.kind === 'number') return parseFromNumber(cursor, frame);
  if (token?.kind !== 'word') return null;
  const isKnown = MOMENT_WORDS.has(token.text) || mayBeMisspeltMonth(token.text);
  return isKnown ? parseFromWord(cursor, frame) : null;
}

function parseFromNumber(cursor: Cursor, frame: Frame): Moment | null {
  return (
    parseWeekdayOfMonth(cursor) ??
    parseYearThenPeriod(cursor, frame) ??
    parseDayAndMonth(cursor) ??
    parseIsoWeek(cursor) ??
    parseNamedPeriod(cursor, frame) ??
    parseNumericDate(cursor, frame) ??
    parseFirstYearOfRange(cursor) ??
    parseLoneDay(cursor, frame)
  );
}

function parseFromWord(cursor: Cursor, frame: Frame): Moment | null {
  return (
    parseWeekdayOfMonth(cursor) ??
    parseDayAndMonth(cursor) ??
    parseNamedPeriod(cursor, frame) ??
    parseDayAfterWeekday(cursor, frame) ??
    parseLoneDay(cursor, frame) ??
    parseWeekday(cursor, frame)
  );
}

/** « 2014-T3 », « 2014 T3 », « 2014 S2 » */
function parseYearThenPeriod(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const year = fourDigitYear(cursor.peek()?.text ?? '');
    if (year === null) return null;
    cursor.advance();
    if (!cursor.takeSign('-')) cursor.takeSign('/');
    const first = cursor.peek();
    const isCode = first?.text === 't' || first?.text === 'q';
    if (!isCode && first?.ordinal !== true) return null;
    const period = parseNamedPeriod(cursor, frame);
    return period === null ? null : pinTo(period, year);
  });
}

/** « vendredi 6 juin », « ven. 06/06 », « lundi 19 »: the weekday is checked, never obeyed. */
function parseDayAfterWeekday(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const weekday = cursor.takePhrase(weekdayBook);
    if (weekday === null) return null;
    cursor.takeSign(',');
    cursor.takeWord('le');
    const day = parseDayAndMonth(cursor) ?? parseNumericDate(cursor, frame);
    if (day?.unit === 'day') return withWeekday(day, weekday);
    return day === null ? parseDayBesideWeekday(cursor, frame, weekday) : null;
  });
}

/** « lundi 19 »: that day of the month. */
function parseDayBesideWeekday(cursor: Cursor, frame: Frame, weekday: number): Moment | null {
  const token = cursor.peek();
  if (token?.kind !== 'number' || token.text.length > 2 || cursor.peek(1)?.glued === true)
    return null;
  const lone = parseLoneDay(cursor, frame, 'weekday');
  return lone === null ? null : { ...withWeekday(lone, weekday), strength: 'needs-opener' };
}

function withYear(base: Moment, cursor: Cursor, frame: Frame): Moment {
  if (base.pinned !== null || base.step !== 'year') return base;
  const relative = parseRelativeYear(cursor, frame);
  if (relative !== null) {
    return { ...base, pinned: { index: relative, source: 'relative' }, strength: 'clear' };
  }
  const written = parseYearSuffix(cursor, frame);
  if (written === null) return base;
  const pinned = pinTo(base, written.year);
  if (base.unit === 'month' && written.digits === 2) return orDayOfMonth(pinned, written);
  if (base.unit === 'season') return orWinterBefore(pinned);
  return pinned;
}

function pinTo(moment: Moment, year: number): Moment {
  return {
    ...moment,
    pinned: { index: year, source: 'written' },
    strength: 'clear',
    secondMoment: null,
  };
}

/** « juin-14 » is Excel’s June 2014; it may have been meant as 14 June. */
function orDayOfMonth(month: Moment, written: WrittenYear): Moment {
  const interval = month.at(written.year);
  const day = Number(written.text);
  if (interval === null || day < 1 || day > Number(interval.end.slice(8))) return month;
  return {
    ...month,
    confidence: 'medium',
    secondMoment: { moment: dayMoment(day, monthOf(interval.start)), why: 'day-of-month' },
  };
}

/** « hiver 2014 » may be the winter that ends in 2014. */
function orWinterBefore(season: Moment): Moment {
  const index = season.pinned?.index ?? 0;
  const interval = season.at(index);
  const before = season.at(index - 1);
  const isOneYear = interval?.start.slice(0, 4) === interval?.end.slice(0, 4);
  if (isOneYear || before === null) return season;
  return {
    ...season,
    confidence: 'low',
    second: () => ({ ...before, why: 'last-occurrence' }),
  };
}

function withTurn(moment: Moment, cursor: Cursor): Moment {
  if (moment.pinned !== null || moment.turn !== null) return moment;
  if (cursor.takeAnyWord(NEXT_TURN) !== null) {
    return { ...moment, turn: 'next', strength: 'clear' };
  }
  const isLatest = cursor.isWord('dernier') && cursor.isWord('delai', 1);
  if (!isLatest && cursor.takeAnyWord(LAST_TURN) !== null) {
    return { ...moment, turn: 'last', strength: 'clear' };
  }
  return moment;
}
