import { WEEKDAYS } from '../words/lexicon';
import { addDays, startOfIsoWeek } from '../../../lib/calendar-date';
import { oneDay } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { parseOrdinal } from '../words/numbers';
import { deriveMoment, fixMoment, type Frame, type Moment } from '../moments/moment';
import { namedMonthMoment, parseMonthName } from './parse-month';
import { weekdayMoment, weekdayOfMonth } from '../moments/week-moments';

/** « lundi prochain », « lundi en huit », « lundi », « mardi dernier ». */
export const parseWeekday = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const isComing = cursor.takeWord('prochain');
  const weekday = cursor.takePhrase(WEEKDAYS);
  if (weekday === null) return null;
  const moment = weekdayMoment(weekday);
  const weeksLater = takeWeeksLater(cursor);
  if (weeksLater > 0) return mondayNext(weekday, weeksLater, frame);
  if (isComing || cursor.takeWord('prochain') || cursor.takeWord('suivant')) {
    return { ...moment, turn: 'next', confidence: 'high', strength: 'clear' };
  }
  if (cursor.takeWord('dernier')) {
    return { ...moment, turn: 'last', confidence: 'high', strength: 'clear' };
  }
  return moment;
});

function takeWeeksLater(cursor: Cursor): number {
  if (cursor.takeWords(['en', 'huit'])) return 1;
  if (cursor.takeWords(['en', 'quinze'])) return 2;
  return 0;
}

/** « lundi en huit »: the next such day, then a week more. */
function mondayNext(weekday: number, weeks: number, { reference }: Frame): Moment {
  const inThisWeek = addDays(startOfIsoWeek(reference), weekday - 1);
  const next = inThisWeek > reference ? inThisWeek : addDays(inThisWeek, 7);
  return fixMoment(oneDay(addDays(next, weeks * 7)), { unit: 'day', precision: 'jour' });
}

/** « le premier lundi de juin »: null for « du mois », which repeats. */
export const parseWeekdayOfMonth = attempt((cursor: Cursor): Moment | null => {
  const rank = parseOrdinal(cursor);
  if (rank === null || rank === 0 || rank > 5) return null;
  const weekday = cursor.takePhrase(WEEKDAYS);
  if (weekday === null) return null;
  if (!cursor.takeWord('de')) cursor.takeWord('d');
  const named = parseMonthName(cursor);
  return named === null ? null : weekdayOfMonth(namedMonthMoment(named), weekday, rank);
});

/** Keeps the day and tells that the weekday written beside it is another. */
export function withWeekday(day: Moment, weekday: number): Moment {
  return deriveMoment(day, (interval) => interval, {
    unit: day.unit,
    precision: day.precision,
    confidence: day.confidence,
    second: day.second,
    writtenWeekday: weekday,
    strength: 'clear',
  });
}
