import {
  anyMonthMoment,
  bimesterMoment,
  halfOfMonth,
  quarterMoment,
  semesterMoment,
} from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { parseOrdinal } from '../words/numbers';
import type { Frame, Moment } from '../moments/moment';
import { namedMonthMoment, parseMonthName } from './parse-month';
import { semesterOrWeek } from './parse-week';
import { fourDigitYear } from './parse-year';
import { weekMoment, weekOfMonth } from '../moments/week-moments';

const QUARTER_WORDS = new Set(['trimestre', 'trimestres', 'trim']);

const SEMESTER_WORDS = new Set(['semestre', 'semestres']);

const HALF_WORDS = new Set(['quinzaine', 'quinzaines', 'quinz']);

/** « 3e trimestre », « 2nd semestre », « première quinzaine de juin », « première semaine de juin ». */
export const parseRanked = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const rank = parseOrdinal(cursor);
  if (rank === null || rank === 0) return null;
  if (cursor.takeAnyWord(QUARTER_WORDS) !== null || takeLetterOfQuarter(cursor)) {
    return ranked(rank, 4, quarterMoment);
  }
  if (cursor.takeAnyWord(SEMESTER_WORDS) !== null) return ranked(rank, 2, semesterMoment);
  if (cursor.takeWord('bimestre')) return ranked(rank, 6, bimesterMoment);
  if (cursor.takeWord('semaine') || cursor.takeWord('semaines')) {
    return parseRankedWeek(cursor, rank);
  }
  if (cursor.takeWord('sem')) return parseRankedSem(cursor, frame, rank);
  return cursor.takeAnyWord(HALF_WORDS) === null ? null : parseHalf(cursor, rank);
});

/** « 1er T 2015 »; « le 1er T2 » is a flat. */
function takeLetterOfQuarter(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  return !(next?.glued === true && next.kind === 'number') && cursor.takeWord('t');
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

function parseHalf(cursor: Cursor, rank: number): Moment | null {
  const month = parseMonthOf(cursor) ?? { ...anyMonthMoment(), confidence: 'medium' as const };
  const half = rank === -1 ? 2 : rank;
  return half === 1 || half === 2 ? halfOfMonth(month, half) : null;
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
