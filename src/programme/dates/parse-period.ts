import { fixMoment } from './moment';
import type { Frame, Moment } from './moment';
import { addDays, startOfIsoWeek } from '../../lib/calendar-date';
import type { Cursor } from './cursor';
import { bookPhrases } from './cursor';
import {
  anyMonthMoment,
  bimesterMoment,
  halfOfMonth,
  quarterMoment,
  schoolYearMoment,
  semesterMoment,
  thirdOfMonth,
  weekMoment,
  weekOfDay,
  weekOfMonth,
  yearMoment,
} from './calendar-moments';
import {
  AFTER_DATE,
  AUXILIARIES,
  FESTIVALS,
  HOLIDAYS,
  RENTREES,
  SEASONS,
  SUMMER_OPENERS,
} from './lexicon';
import { festivalMoment, holidaysMoment, rentreeMoment, seasonMoment } from './named-moments';
import { parseOrdinal } from './numbers';
import {
  namedMonthMoment,
  parseDayAndMonth,
  parseLoneDay,
  parseMonthName,
  weekdayBook,
} from './parse-day';
import { parseNumericDate } from './parse-numeric';
import { fourDigitYear, parseYearNumber, parseYearSuffix } from './parse-year';

const seasonBook = bookPhrases(SEASONS);
const festivalBook = bookPhrases(FESTIVALS);
const holidayBook = bookPhrases(HOLIDAYS);
const rentreeBook = bookPhrases(RENTREES);

/** A period with a name of its own: month, season, holiday, quarter, week, year. */
export function parseNamedPeriod(cursor: Cursor, frame: Frame): Moment | null {
  return (
    parseRanked(cursor, frame) ??
    parseWeek(cursor, frame) ??
    parseQuarterCode(cursor) ??
    parseMonth(cursor, frame) ??
    parseNamed(cursor, frame) ??
    parseYear(cursor, frame)
  );
}

function parseNamed(cursor: Cursor, frame: Frame): Moment | null {
  const holiday = cursor.takePhrase(holidayBook);
  if (holiday !== null) return holidaysMoment(holiday, frame);
  const rentree = cursor.takePhrase(rentreeBook);
  if (rentree !== null) return rentreeMoment(rentree, frame);
  const festival = cursor.takePhrase(festivalBook);
  if (festival !== null) return festivalMoment(festival);
  return parseSeason(cursor, frame);
}

function parseSeason(cursor: Cursor, frame: Frame): Moment | null {
  const before = cursor.previous?.text ?? '';
  if (cursor.isWord('ete')) {
    if (AUXILIARIES.has(before) && cursor.position > 0) return null;
    if (frame.place === 'running-text' && !isSummer(cursor, before)) return null;
  }
  const season = cursor.takePhrase(seasonBook);
  if (season === null) return null;
  const moment = seasonMoment(season, frame);
  return parseSeasonOverTwoYears(cursor, moment) ?? moment;
}

function isSummer(cursor: Cursor, before: string): boolean {
  return SUMMER_OPENERS.has(before) || fourDigitYear(cursor.peek(1)?.text ?? '') !== null;
}

/** « hiver 2014-2015 » is the winter that starts in 2014. */
function parseSeasonOverTwoYears(cursor: Cursor, season: Moment): Moment | null {
  const years = takeTwoYears(cursor);
  return years === null
    ? null
    : { ...season, pinned: { index: years, source: 'written' }, strength: 'clear' };
}

/** « 2014-2015 », « 2014/15 »: the first of two years that follow each other. */
function takeTwoYears(cursor: Cursor): number | null {
  const first = fourDigitYear(cursor.peek()?.text ?? '');
  const second = cursor.peek(2);
  const isTied = cursor.isSign('-', 1) || cursor.isSign('/', 1);
  if (first === null || !isTied || second?.kind !== 'number') return null;
  const isNext = [String(first + 1), String(first + 1).slice(2)].includes(second.text);
  if (!isNext) return null;
  cursor.advance(3);
  return first;
}

function parseMonth(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    if (cursor.takeWord('mois') && !cursor.takeWord('de')) cursor.takeWord('d');
    const isSeven = cursor.isWord('sept') && cursor.peek()?.end !== dotEnd(cursor);
    const named = parseMonthName(cursor);
    if (named === null) return null;
    const moment = namedMonthMoment(named);
    if (!isSeven || frame.place === 'cell') return moment;
    const next = cursor.peek();
    const isCounting = next?.kind === 'word' && !AFTER_DATE.has(next.text);
    return isCounting ? null : { ...moment, strength: 'needs-opener' };
  });
}

/** Where « sept. » would end, its point included: without it the word may be the number seven. */
function dotEnd(cursor: Cursor): number {
  const token = cursor.peek();
  return token === undefined ? -1 : token.start + token.text.length + 1;
}

const QUARTER_WORDS = new Set(['trimestre', 'trimestres', 'trim']);
const SEMESTER_WORDS = new Set(['semestre', 'semestres']);
const HALF_WORDS = new Set(['quinzaine', 'quinzaines', 'quinz']);

/** « 3e trimestre », « 2nd semestre », « première quinzaine de juin », « première semaine de juin ». */
function parseRanked(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const rank = parseOrdinal(cursor);
    if (rank === null || rank === 0) return null;
    if (cursor.takeAnyWord(QUARTER_WORDS) !== null) {
      return ranked(rank, 4, quarterMoment);
    }
    if (cursor.takeAnyWord(SEMESTER_WORDS) !== null) return ranked(rank, 2, semesterMoment);
    if (cursor.takeWord('bimestre')) return ranked(rank, 6, bimesterMoment);
    if (cursor.takeWord('semaine') || cursor.takeWord('semaines')) {
      return parseRankedWeek(cursor, rank);
    }
    if (cursor.takeWord('sem')) return parseRankedSem(cursor, frame, rank);
    if (cursor.takeWord('decade')) return parseThird(cursor, rank);
    if (cursor.takeAnyWord(HALF_WORDS) !== null) return parseHalf(cursor, rank);
    return cursor.takeWord('moitie') ? parseMoiety(cursor, frame, rank) : null;
  });
}

function ranked(rank: number, last: number, make: (rank: number) => Moment): Moment | null {
  if (rank > last) return null;
  const moment = make(rank === -1 ? last : rank);
  return rank === -1 ? { ...moment, turn: null } : moment;
}

function takeOf(cursor: Cursor): void {
  cursor.takeWords(['du', 'mois']);
  if (!cursor.takeWord('de')) cursor.takeWord('d');
}

function parseMonthOf(cursor: Cursor): Moment | null {
  takeOf(cursor);
  const named = parseMonthName(cursor);
  return named === null ? null : namedMonthMoment(named);
}

function parseThird(cursor: Cursor, rank: number): Moment | null {
  const month = parseMonthOf(cursor) ?? anyMonthMoment();
  const third = rank === -1 ? 3 : rank;
  return third === 1 || third === 2 || third === 3 ? thirdOfMonth(month, third) : null;
}

function parseHalf(cursor: Cursor, rank: number): Moment | null {
  const month = parseMonthOf(cursor) ?? { ...anyMonthMoment(), confidence: 'medium' as const };
  const half = rank === -1 ? 2 : rank;
  return half === 1 || half === 2 ? halfOfMonth(month, half) : null;
}

/** « première moitié de juin », « deuxième moitié de 2015 », « seconde moitié de l’année » */
function parseMoiety(cursor: Cursor, frame: Frame, rank: number): Moment | null {
  const half = rank === -1 ? 2 : rank;
  if (half !== 1 && half !== 2) return null;
  const month = cursor.attempt(() => parseMonthOf(cursor));
  if (month !== null) return halfOfMonth(month, half);
  takeOf(cursor);
  cursor.takeWords(['l', 'annee']);
  const year = parseYearNumber(cursor, frame);
  const semester = semesterMoment(half);
  return year === null
    ? semester
    : { ...semester, pinned: { index: year.year, source: 'written' } };
}

/** « première semaine de juin », « 23ème semaine »; without a month, a small rank says nothing sure. */
function parseRankedWeek(cursor: Cursor, rank: number): Moment | null {
  const month = cursor.attempt(() => parseMonthOf(cursor));
  if (month !== null) return rank <= 5 ? weekOfMonth(month, rank) : null;
  const isYearNext = fourDigitYear(cursor.peek()?.text ?? '') !== null;
  return rank > 5 || (isYearNext && rank > 0) ? weekMoment(rank) : null;
}

/** « 1er sem. 2015 » is a semester, « 23e sem. » a week. */
function parseRankedSem(cursor: Cursor, frame: Frame, rank: number): Moment | null {
  if (rank > 2 || rank < 0) return parseRankedWeek(cursor, rank);
  const month = cursor.attempt(() => parseMonthOf(cursor));
  if (month !== null) return weekOfMonth(month, rank);
  return semesterOrWeek(cursor, frame, rank);
}

/** S1, S2: a semester before a year; alone, a week of the year, to be confirmed. */
function semesterOrWeek(cursor: Cursor, frame: Frame, rank: number): Moment {
  const semester = semesterMoment(rank);
  const week = weekMoment(rank);
  const year = parseYearSuffix(cursor, frame);
  if (year === null) {
    return {
      ...week,
      confidence: 'low',
      strength: 'weak',
      secondMoment: { moment: { ...semester, turn: 'next' }, why: 'week-or-semester' },
    };
  }
  return {
    ...semester,
    pinned: { index: year.year, source: 'written' },
    confidence: 'medium',
    second: (index) => {
      const other = week.at(index);
      return other === null ? null : { ...other, why: 'week-or-semester' };
    },
  };
}

const WEEK_WORDS = new Set(['semaine', 'semaines', 'sem', 's', 'w']);

/** « semaine 23 », « S23 », « sem. 23 », « semaine du 9 juin », « semaine n° 23 ». */
function parseWeek(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const word = cursor.takeAnyWord(WEEK_WORDS);
    if (word === null) return null;
    const isCode = word.text.length === 1;
    if (!isCode) {
      const ofDay = parseWeekOfDay(cursor, frame);
      if (ofDay !== null) return ofDay;
      takeNumberSign(cursor);
    }
    const week = cursor.peek();
    if (week?.kind !== 'number' || week.ordinal || week.text.length > 2) return null;
    cursor.advance();
    if (isFollowedByMonthOrMark(cursor, isCode)) return null;
    if (isCode && word.text === 's' && week.value <= 2 && week.value > 0) {
      return semesterOrWeek(cursor, frame, week.value);
    }
    const moment = weekMoment(week.value);
    return isCode ? { ...moment, strength: 'needs-opener' } : moment;
  });
}

/** « semaine 2 juin », « S+3 »: not the number of a week. */
function isFollowedByMonthOrMark(cursor: Cursor, isCode: boolean): boolean {
  const next = cursor.peek();
  if (isCode && next?.kind === 'word' && next.glued) return true;
  return cursor.attempt(() => parseMonthName(cursor)) !== null;
}

function takeNumberSign(cursor: Cursor): void {
  if (cursor.takeWord('n') || cursor.takeWord('no')) cursor.takeSign('°');
  cursor.takeWord('numero');
}

function parseWeekOfDay(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    if (!cursor.takeWord('du')) return null;
    cursor.takePhrase(weekdayBook);
    const day =
      parseDayAndMonth(cursor) ?? parseNumericDate(cursor, frame) ?? parseLoneDay(cursor, frame);
    if (day === null || day.unit !== 'day') return null;
    const year = parseYearSuffix(cursor, frame);
    const pinned = year === null ? day.pinned : ({ index: year.year, source: 'written' } as const);
    return weekOfDay({ ...day, pinned });
  });
}

/** T3, 3T, Q3, « trimestre 3 », « semestre 2 ». T0 is not a quarter. */
function parseQuarterCode(cursor: Cursor): Moment | null {
  return cursor.attempt(() => {
    const first = cursor.peek();
    const second = cursor.peek(1);
    if (first?.kind === 'number' && second?.text === 't' && second.glued && !first.ordinal) {
      cursor.advance(2);
      return quarterOf(first.value);
    }
    if (second?.kind !== 'number' || second.text.length !== 1) return null;
    const isCode = (first?.text === 't' || first?.text === 'q') && second.glued;
    const isWord = first?.text === 'trimestre' || first?.text === 'trim';
    if (isCode || isWord) {
      cursor.advance(2);
      return quarterOf(second.value);
    }
    if (first?.text !== 'semestre' || second.value < 1 || second.value > 2) return null;
    cursor.advance(2);
    return semesterMoment(second.value);
  });
}

function quarterOf(rank: number): Moment | null {
  if (rank < 1 || rank > 4) return null;
  return { ...quarterMoment(rank), strength: 'needs-opener' };
}

/** « année scolaire 2014-2015 », « l’année 2015 », « 2015 », « exercice 2015 ». */
function parseYear(cursor: Cursor, frame: Frame): Moment | null {
  return cursor.attempt(() => {
    const isNamed = cursor.takeWord('annee') || cursor.takeWord('exercice');
    if (isNamed && (cursor.takeWord('scolaire') || cursor.takeWord('universitaire'))) {
      return parseSchoolYear(cursor, frame);
    }
    if (isNamed) cursor.takeWord('civile');
    const numeric = isNamed ? parseNumericDate(cursor, frame) : null;
    if (numeric === null) return isNamed ? yearMoment() : null;
    const isYear = numeric.unit === 'year' || numeric.unit === 'school-year';
    return isYear ? { ...numeric, strength: 'clear' } : null;
  });
}

function parseSchoolYear(cursor: Cursor, frame: Frame): Moment {
  const moment = { ...schoolYearMoment(), relation: 'de … à' as const };
  cursor.takeSign(':');
  const first = takeTwoYears(cursor);
  if (first !== null) return { ...moment, pinned: { index: first, source: 'written' } };
  const year = parseYearNumber(cursor, frame);
  if (year === null) return moment;
  return {
    ...moment,
    pinned: { index: year.year, source: 'written' },
    confidence: 'low',
    second: (index) => {
      const before = moment.at(index - 1);
      return before === null ? null : { ...before, why: 'last-occurrence' };
    },
  };
}

/** « de semaine », « de la semaine »: the current week. */
export function currentWeek(frame: Frame): Moment {
  const monday = startOfIsoWeek(frame.reference);
  return fixMoment(
    { start: monday, end: addDays(monday, 6) },
    { unit: 'week', precision: 'semaine' },
  );
}

/** « d’année », « de mois », « de semaine » after a part: which one is left to the reference date. */
export function parseUnnamedPeriod(cursor: Cursor, frame: Frame): Moment | null {
  if (cursor.takeWord('mois') || cursor.takeWord('courant')) return anyMonthMoment();
  if (cursor.takeWord('annee')) return yearMoment();
  if (cursor.takeWord('semaine')) return currentWeek(frame);
  if (cursor.takeWord('trimestre')) return unnamedGroup(3);
  if (cursor.takeWord('semestre')) return unnamedGroup(6);
  return null;
}

/** « du trimestre », « du semestre »: any of them, each in turn. */
function unnamedGroup(months: 3 | 6): Moment {
  const make = months === 3 ? quarterMoment : semesterMoment;
  return {
    ...make(1),
    step: 'month',
    hasGaps: true,
    strength: 'weak',
    at: (index) =>
      index % months === 0 ? make((index % 12) / months + 1).at(Math.floor(index / 12)) : null,
  };
}
