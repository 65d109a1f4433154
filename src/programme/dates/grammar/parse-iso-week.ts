import { addDays, mondayOfIsoWeek } from '../../../lib/calendar-date';
import { oneDay } from '../moments/calendar-moments';
import { attempt, type Cursor } from '../words/cursor';
import { makeMoment, type Moment } from '../moments/moment';
import { fourDigitYear } from './parse-year';
import { weekFrom } from '../moments/week-moments';

/** ISO 8601 weeks: 2014-W23, 2014W23, 2014-W23-5, 2014-S23. */
export const parseIsoWeek = attempt((cursor: Cursor): Moment | null => {
  const year = fourDigitYear(cursor.peek()?.text ?? '');
  if (year === null) return null;
  cursor.advance();
  cursor.takeSign('-');
  if (!cursor.takeWord('w') && !cursor.takeWord('s')) return null;
  const week = cursor.peek();
  if (week?.kind !== 'number' || week.text.length > 2) return null;
  cursor.advance();
  const monday = mondayOfIsoWeek(year, week.value);
  const weekday = readIsoWeekday(cursor);
  const interval =
    monday === null || weekday === null ? weekFrom(monday) : oneDay(addDays(monday, weekday - 1));
  return makeMoment({
    unit: weekday === null ? 'week' : 'day',
    precision: weekday === null ? 'semaine' : 'jour',
    at: () => interval,
    pinned: { index: year, source: 'written' },
    impossible: interval === null ? { why: 'no-such-week', nearest: () => null } : null,
  });
});

function readIsoWeekday(cursor: Cursor): number | null {
  const day = cursor.peek(1);
  const isDay = cursor.isSign('-') && day?.kind === 'number' && day.text.length === 1;
  if (!isDay || day.value < 1 || day.value > 7) return null;
  cursor.advance(2);
  return day.value;
}
