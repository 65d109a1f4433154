import { WEEKDAYS } from '../words/lexicon';
import { semesterMoment } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { type Frame, inYear, type Moment } from '../moments/moment';
import { parseDayAndMonth, parseLoneDay } from './parse-day';
import { parseMonthName } from './parse-month';
import { parseNumericDate } from './parse-numeric';
import { parseYearSuffix } from './parse-year';
import { weekendOfDay, weekMoment, weekOfDay } from '../moments/week-moments';

/** S1, S2: a semester before a year; alone, a week of the year, to be confirmed. */
export function semesterOrWeek(cursor: Cursor, frame: Frame, rank: number): Moment {
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
    ...inYear(semester, year.year),
    confidence: 'medium',
    second: (index) => {
      const other = week.at(index);
      return other === null ? null : { ...other, why: 'week-or-semester' };
    },
  };
}

const WEEK_WORDS = new Set(['semaine', 'semaines', 'sem', 's', 'w']);

/** « semaine 23 », « S23 », « sem. 23 », « semaine du 9 juin », « semaine n° 23 ». */
export const parseWeek = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const word = cursor.takeAnyWord(WEEK_WORDS);
  if (word === null) return null;
  const isCode = word.text.length === 1;
  if (!isCode) {
    const day = parseDayAfter(cursor, frame);
    if (day !== null) return weekOfDay(day);
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
  // « S11 » is a week; « S3 » may be anything.
  const isPlain = word.text === 's' && week.text.length === 2 && week.glued;
  return isCode && !isPlain ? { ...moment, strength: 'needs-opener' } : moment;
});

export function takeWeekend(cursor: Cursor): boolean {
  return cursor.takeWords(['week', 'end']) || cursor.takeWord('weekend');
}

/** « week-end du 28 mars »: up to its Sunday. */
export const parseWeekend = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  if (!takeWeekend(cursor)) return null;
  const day = parseDayAfter(cursor, frame);
  return day === null ? null : weekendOfDay(day);
});

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

/** « du 28 mars »: a day of a week. */
const parseDayAfter = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  if (!cursor.takeWord('du')) return null;
  cursor.takePhrase(WEEKDAYS);
  const day =
    parseDayAndMonth(cursor) ?? parseNumericDate(cursor, frame) ?? parseLoneDay(cursor, frame);
  if (day === null || day.unit !== 'day') return null;
  return inYear(day, parseYearSuffix(cursor, frame)?.year ?? null);
});
