import { addDays, endOfMonth, startOfIsoWeek, startOfMonth } from '../../../lib/calendar-date';
import type { CalendarDate } from '../../../lib/calendar-date';
import type { OpenInterval } from '../windows/due-window';
import type { Expression, Length } from '../moments/expression';
import { addLength, isCountedInMonths, subtractLength } from './lengths';
import type { Frame, Interval } from '../moments/moment';
import type { WindowDraft } from '../windows/window-draft';

type CountExpression = Extract<Expression, { form: 'count' }>;

/** Days, weeks, months or years counted from the reference date. */
export function evaluateCount(
  { direction, length, isVague }: CountExpression,
  { reference }: Frame,
): WindowDraft {
  if (direction === 'since') {
    const start = subtractLength(reference, length);
    const open = { start, end: null, startBy: null, alternative: null, wrongWeekday: null };
    return {
      ...open,
      precision: isCountedInMonths(length) ? 'mois' : 'jour',
      relation: 'depuis',
      confidence: 'medium',
      yearSource: 'relative',
    };
  }
  const shape =
    direction === 'within'
      ? withinLength(reference, length)
      : atLength(reference, { direction, length });
  return {
    ...shape,
    startBy: shape.end,
    confidence: isVague ? 'low' : shape.confidence,
    precision: isVague ? 'semaine' : shape.precision,
    yearSource: 'relative',
    wrongWeekday: null,
  };
}

type CountShape = Pick<WindowDraft, 'precision' | 'relation' | 'confidence' | 'alternative'> &
  Interval;

/** « d’ici 15 jours », « sous huitaine »: at any time from the reference date. */
function withinLength(reference: CalendarDate, length: Length): CountShape {
  const end = addLength(reference, length);
  const isEightDays = length.isCollective && length.count === 8;
  return {
    start: reference,
    end,
    precision: 'jour',
    relation: 'd’ici',
    confidence: isEightDays ? 'medium' : 'high',
    alternative: isEightDays
      ? { start: reference, end: addDays(end, -1), why: 'eight-days' }
      : null,
  };
}

/** « dans 10 jours » is a day, « dans 2 semaines » a week, « dans 3 mois » a month. */
function atLength(
  reference: CalendarDate,
  { direction, length }: Pick<CountExpression, 'direction' | 'length'>,
): CountShape {
  const day =
    direction === 'ago' ? subtractLength(reference, length) : addLength(reference, length);
  if (isCountedInMonths(length)) {
    const exact: OpenInterval = { start: day, end: day };
    return {
      start: startOfMonth(day),
      end: endOfMonth(day),
      precision: 'mois',
      relation: 'dans',
      confidence: 'medium',
      alternative: length.unit === 'month' ? { ...exact, why: 'exact-day' } : null,
    };
  }
  if (length.unit === 'week') {
    const monday = startOfIsoWeek(day);
    const shape = { precision: 'semaine', relation: 'dans', confidence: 'medium' } as const;
    return { start: monday, end: addDays(monday, 6), alternative: null, ...shape };
  }
  const isVagueCount = length.isCollective || length.unit === 'fortnight';
  const confidence = isVagueCount ? 'medium' : 'high';
  return { start: day, end: day, precision: 'jour', relation: 'à', confidence, alternative: null };
}
