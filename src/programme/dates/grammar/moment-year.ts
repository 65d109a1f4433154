import { partsOf } from '../../../lib/calendar-date';
import { dayMoment } from '../moments/calendar-moments';
import type { Cursor } from '../words/cursor';
import { LAST_TURN, NEXT_TURN } from '../words/lexicon';
import { type Frame, inYear, type Moment } from '../moments/moment';
import { parseRelativeYear } from './parse-relative';
import { parseYearSuffix, takeTwoYears, type WrittenYear } from './parse-year';

/** Reads the year written after a moment, if any. */
export function withYear(base: Moment, cursor: Cursor, frame: Frame): Moment {
  if (base.pinned !== null || base.step !== 'year') return base;
  const relative = parseRelativeYear(cursor, frame);
  if (relative !== null) {
    return { ...base, pinned: { index: relative, source: 'relative' }, strength: 'clear' };
  }
  const firstOfTwo = TWO_YEAR_UNITS.has(base.unit) ? takeTwoYears(cursor, frame) : null;
  if (firstOfTwo !== null) return pinTo(base, schoolTurn(base, firstOfTwo));
  const written = parseYearSuffix(cursor, frame);
  if (written === null) return base;
  const pinned = pinTo(base, written.year);
  if (base.unit === 'month' && written.digits === 2) return orDayOfMonth(pinned, written);
  if (base.unit === 'season') return orWinterBefore(pinned);
  return pinned;
}

/** « rentrée 2014-2015 », « vacances d’hiver 2014-2015 »: named by their school year. */
const TWO_YEAR_UNITS: ReadonlySet<Moment['unit']> = new Set(['season', 'rentree', 'holidays']);

/** The year of a school year in which the moment begins: autumn in the first, spring in the second. */
function schoolTurn(base: Moment, firstYear: number): number {
  if (base.unit === 'season') return firstYear;
  const start = base.at(firstYear)?.start ?? '';
  return start.slice(5) >= '08-15' ? firstYear : firstYear + 1;
}

/** Fixes a moment to a written year. */
export function pinTo(moment: Moment, year: number): Moment {
  return { ...inYear(moment, year), strength: 'clear', secondMoment: null };
}

/** « juin-14 » is Excel’s June 2014; it may have been meant as 14 June. */
function orDayOfMonth(month: Moment, written: WrittenYear): Moment {
  const interval = month.at(written.year);
  const day = Number(written.text);
  if (interval === null || day < 1 || day > Number(interval.end.slice(8))) return month;
  return {
    ...month,
    confidence: 'medium',
    secondMoment: { moment: dayMoment(day, partsOf(interval.start).month), why: 'day-of-month' },
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

/** Reads « prochain » or « dernier » after a moment. */
export function withTurn(moment: Moment, cursor: Cursor): Moment {
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
