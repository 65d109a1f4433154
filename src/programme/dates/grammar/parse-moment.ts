import { attempt, type Cursor } from '../words/cursor';
import * as lexicon from '../words/lexicon';
import { type Frame, type Interval, type Moment, turnOf } from '../moments/moment';
import { isoWeekday } from '../../../lib/calendar-date';
import { range } from '../../../lib/numbers';
import { pinTo, withTurn, withYear } from './moment-year';
import { parseDayAndMonth, parseLoneDay } from './parse-day';
import { parseIsoWeek } from './parse-iso-week';
import { parseFirstYearOfRange, parseNumericDate } from './parse-numeric';
import { parseNamedPeriod } from './parse-period';
import { parseRelative } from './parse-relative';
import { parseWeekday, parseWeekdayOfMonth, withWeekday } from './parse-weekday';
import { fourDigitYear } from './parse-year';
import { partOf } from '../moments/part-moments';
import { skipTimeOfDay } from '../words/time-of-day';
import { parseUnnamedPeriod } from './unnamed-periods';

const MAX_ARTICLES = 3;

/** One period named by words: a day, a month, a season, a part of one, with its year if written. */
export const parseMoment = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const relative = parseRelative(cursor, frame);
  if (relative !== null) return relative;
  const isPointed = skipArticles(cursor);
  const isComing = cursor.takeAnyWord(lexicon.NEXT_TURN) !== null;
  const moment = parsePart(cursor, frame) ?? parseWhole(cursor, frame);
  if (moment === null) return null;
  if (isComing) return { ...moment, turn: 'next' };
  const isEach = moment.unit === 'day' && moment.step === 'week';
  return isPointed && (isEach || moment.strength === 'needs-opener')
    ? { ...moment, strength: 'clear' }
    : moment;
});

/** Skips « le », « de la »…; true when one of them points, as « cet été » does. */
function skipArticles(cursor: Cursor): boolean {
  let isPointed = false;
  for (let count = 0; count < MAX_ARTICLES; count++) {
    const article = cursor.takeAnyWord(lexicon.ARTICLES);
    if (article === null) break;
    if (['ce', 'cet', 'cette'].includes(article.text)) isPointed = true;
  }
  return isPointed;
}

/** « début juin », « mi-juin 2015 », « fin du 3e trimestre », « fin d’année », « fin 2014 ». */
const parsePart = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const part = cursor.takePhrase(lexicon.PARTS);
  if (part === null) return null;
  cursor.takeSign('-');
  const relative = parseRelative(cursor, frame);
  if (relative !== null) return partOf(relative, part);
  cursor.skipWords(lexicon.PART_ARTICLES, 2);
  const unnamed = cursor.attempt(() => parseUnnamedAlone(cursor, frame));
  const base = unnamed ?? parseWhole(cursor, frame);
  return base === null ? null : partOf(base, part);
});

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
  const turned = withTurn(withYear(base, cursor, frame), cursor);
  if (turned.unit !== 'day') return turned;
  skipTimeOfDay(cursor);
  return withWeekdayAfter(turned, cursor);
}

/** « 11/09/2025 (jeudi) », « 2025-09-11 jeudi »: checked as it is before its day; « le 12, mardi 13 » names the next one's. */
function withWeekdayAfter(day: Moment, cursor: Cursor): Moment {
  const weekday = cursor.attempt(() => {
    const isInBrackets = cursor.takeSign('(');
    const named = cursor.takePhrase(lexicon.WEEKDAYS);
    const isWhole = isInBrackets ? cursor.takeSign(')') : cursor.peek()?.kind !== 'number';
    return isWhole ? named : null;
  });
  return weekday === null ? day : withWeekday(day, weekday);
}

function parseBase(cursor: Cursor, frame: Frame): Moment | null {
  const token = cursor.peek();
  if (token?.kind === 'number') return parseFromNumber(cursor, frame);
  if (token?.kind !== 'word') return null;
  const isKnown = lexicon.MOMENT_WORDS.has(token.text) || lexicon.mayBeMisspeltMonth(token.text);
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
const parseYearThenPeriod = attempt((cursor: Cursor, frame: Frame): Moment | null => {
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

/** « vendredi 6 juin », « ven. 06/06 », « lundi 19 »: the weekday is checked, never obeyed. */
const parseDayAfterWeekday = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const weekday = cursor.takePhrase(lexicon.WEEKDAYS);
  if (weekday === null) return null;
  cursor.takeSign(',');
  cursor.takeWord('le');
  const day = parseDayAndMonth(cursor) ?? parseNumericDate(cursor, frame);
  if (day?.unit === 'day') return withWeekday(day, weekday);
  return day === null ? parseDayBesideWeekday(cursor, frame, weekday) : null;
});

/** « lundi 19 »: that day of the month, of the near month where it is a Monday. */
function parseDayBesideWeekday(cursor: Cursor, frame: Frame, weekday: number): Moment | null {
  const token = cursor.peek();
  const next = cursor.peek(1);
  // « lundi 19. », « lundi 19, à 18 h », but « lundi 19/5 », « lundi 16.5 »
  const isStop = /^[.,]$/u.test(next?.text ?? '') && cursor.peek(2)?.glued !== true;
  const isGlued = next?.glued === true && !isStop;
  if (token?.kind !== 'number' || token.text.length > 2 || isGlued) return null;
  const lone = parseLoneDay(cursor, frame, 'weekday');
  if (lone === null) return null;
  const day = withWeekday(lone, weekday);
  const now = turnOf(frame.reference, 'month');
  const at = (index: number): Interval | null => {
    const said = lone.step === 'month' && Math.abs(index - now) <= 2 ? lone.at(index) : null;
    return said !== null && isoWeekday(said.start) === weekday ? said : null;
  };
  const isText = frame.place === 'running-text';
  if (isText && range(now - 2, now + 2).some((index) => at(index) !== null)) return { ...day, at };
  return cursor.peek()?.kind === 'word' ? null : { ...day, strength: 'needs-opener' };
}
