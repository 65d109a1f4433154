import { type Link, LINKS, WEEKDAYS } from '../words/lexicon';
import { dayMoment } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { MAX_LISTED, type Span, spanOf, takeArticles } from './links';
import { type Frame, inYear } from '../moments/moment';
import { parseDayNumber } from './parse-day';
import { parseMonthName } from './parse-month';
import { takeWeekend } from './parse-week';
import { parseYearSuffix } from './parse-year';
import { skipTimeOfDay } from '../words/time-of-day';

/** « semaine du 2 au 6 juin », « sem. du 2 au 6 juin », « week-end des 3 et 4 mai »: the days that are written. */
export const parseWeekOfDays = attempt((cursor: Cursor, frame: Frame): Span | null => {
  takeArticles(cursor);
  const isTaken = cursor.takeWord('semaine') || cursor.takeWord('sem') || takeWeekend(cursor);
  if (!isTaken) return null;
  if (!cursor.isWord('du') && !cursor.isWord('des')) return null;
  return parseDays(cursor, frame, 'de … à');
});

/** Days that share a month: « les 23 et 24 septembre 2014 », « 23-24/09/2014 », « du 2 au 6 juin ». */
export const parseDays = attempt(
  (cursor: Cursor, frame: Frame, relation: Span['relation']): Span | null => {
    takeArticles(cursor);
    const days: number[] = [];
    const links: Link[] = [];
    for (let count = 0; count < MAX_LISTED; count++) {
      cursor.takePhrase(WEEKDAYS);
      const day = parseDayNumber(cursor);
      if (day === null || day < 1 || day > 31) return null;
      days.push(day);
      const link = cursor.attempt(() => parseDayLink(cursor));
      if (link === null) break;
      links.push(link);
    }
    const month = parseSharedMonth(cursor);
    const [first, last] = [days[0], days.at(-1)];
    if (month === null || first === undefined || last === undefined || !areRising(days))
      return null;
    const year = parseYearSuffix(cursor, frame);
    skipTimeOfDay(cursor);
    const moments = [first, last].map((day) => inYear(dayMoment(day, month), year?.year ?? null));
    return spanOf(moments, dayRelation(days, links, relation));
  },
);

/** « 15/04 et 20/05 » are no three days of May. */
function areRising(days: readonly number[]): boolean {
  return days.length > 1 && days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
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
  const link = cursor.takePhrase(LINKS) ?? (takeSlashBetweenDays(cursor) ? 'and' : null);
  if (link !== null) takeArticles(cursor);
  const next = cursor.peek();
  const isDay = next?.kind === 'number' || next?.kind === 'word';
  return isDay ? link : null;
}

/** « 23/24 septembre », but « 03/04 et 20/05 » are two dates. */
function takeSlashBetweenDays(cursor: Cursor): boolean {
  if (!cursor.isSign('/') || cursor.peek(1)?.kind !== 'number') return false;
  const after = cursor.peek(2);
  if (after?.kind !== 'word' || ['et', 'ou', 'puis'].includes(after.text)) return false;
  cursor.advance();
  return true;
}

/** The month after the last day: a name, or « /09 ». */
const parseSharedMonth = attempt((cursor: Cursor): number | null => {
  const number = cursor.peek(1);
  if (cursor.isSign('/') && number?.kind === 'number' && number.glued) {
    cursor.advance(2);
    return number.text.length <= 2 && number.value >= 1 && number.value <= 12 ? number.value : null;
  }
  cursor.takeWord('de');
  return parseMonthName(cursor)?.month ?? null;
});
