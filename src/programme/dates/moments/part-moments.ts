import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  endOfMonth,
  partsOf,
  startOfIsoWeek,
} from '../../../lib/calendar-date';
import { monthsWithin, thirdOfMonth, thirdOfSeason } from './calendar-moments';
import type { AlternativeReading, WindowPrecision } from '../windows/due-window';
import type { PartName } from '../words/lexicon';
import { deriveMoment, fixMoment, lowestConfidence, yearOf } from './moment';
import type { Frame, Interval, Moment } from './moment';

const THIRDS: Readonly<Record<PartName, 1 | 2 | 3>> = { start: 1, middle: 2, end: 3 };

/** Which months a part takes in a period of so many months. */
const MONTHS_OF_PARTS = {
  3: { start: [1, 1], middle: [2, 2], end: [3, 3] },
  6: { start: [1, 2], middle: [3, 4], end: [5, 6] },
  12: { start: [1, 2], middle: [6, 7], end: [11, 12] },
} as const;

/**
 * The beginning, the middle or the end of a period: ten days of a month, one month of a quarter,
 * two months of a semester or a year, a third of a season. Null where custom gives no answer.
 */
export function partOf(base: Moment, part: PartName): Moment | null {
  switch (base.unit) {
    case 'month':
      return { ...thirdOfMonth(base, THIRDS[part]), part, ...namedStrength(base) };
    case 'quarter':
      return partOfMonths(base, part, { months: 3, precision: 'mois' });
    case 'semester':
      return {
        ...partOfMonths(base, part, { months: 6, precision: 'bimestre' }),
        confidence: 'low',
        second: part === 'middle' ? null : (index) => spanOfEdge(base.at(index), part, 1),
      };
    case 'year':
      return {
        ...partOfMonths(base, part, { months: 12, precision: 'bimestre' }),
        confidence: 'medium',
        second: secondYearPart(base, part),
      };
    case 'season':
      return partOfSeason(base, part);
    case 'week':
      return partOfWeek(base, part);
    default:
      return null;
  }
}

/** « à la fin du mois » is a time even in a running text, where « du mois » alone may be none. */
function namedStrength({ step, strength }: Moment): Pick<Moment, 'strength'> {
  return { strength: step === 'month' && strength === 'weak' ? 'needs-opener' : strength };
}

function partOfMonths(
  base: Moment,
  part: PartName,
  { months, precision }: { months: 3 | 6 | 12; precision: WindowPrecision },
): Moment {
  const [first, last] = MONTHS_OF_PARTS[months][part];
  return deriveMoment(base, (interval) => monthsWithin(interval, first, last), {
    unit: 'part',
    precision,
    part,
    strength: base.pinned === null ? 'needs-opener' : 'clear',
  });
}

/** « début 2015 » may be the first quarter; « fin d’année » may be December alone. */
function secondYearPart(base: Moment, part: PartName): Moment['second'] {
  if (part === 'middle') return null;
  const count = base.pinned === null && part === 'end' ? 1 : 3;
  return (index) => spanOfEdge(base.at(index), part, count);
}

function spanOfEdge(
  whole: Interval | null,
  part: PartName,
  months: number,
): AlternativeReading | null {
  if (whole === null) return null;
  return part === 'start'
    ? { start: whole.start, end: addDays(addMonths(whole.start, months), -1), why: 'year-part' }
    : { start: addMonths(addDays(whole.end, 1), -months), end: whole.end, why: 'year-part' };
}

function partOfSeason(base: Moment, part: PartName): Moment {
  return deriveMoment(base, (interval) => thirdOf(interval, THIRDS[part]), {
    unit: 'part',
    precision: 'mois',
    part,
    confidence: lowestConfidence('medium', base.confidence),
  });
}

/** A summer of two months (the office's) is cut by half-months; a season of three by months. */
function thirdOf(interval: Interval, third: 1 | 2 | 3): Interval {
  return interval.start.endsWith('-07-01')
    ? halfMonths(yearOf(interval.start), third)
    : thirdOfSeason(interval, third);
}

/** Each begins in the middle of a month but the first. */
function halfMonths(year: number, third: 1 | 2 | 3): Interval {
  const start = third === 1 ? dateOf(year, 7, 1) : dateOf(year, third + 5, 16);
  return { start, end: third === 3 ? dateOf(year, 8, 31) : dateOf(year, third + 6, 15) };
}

/** Monday and Tuesday, Wednesday, Thursday and Friday. */
function partOfWeek(base: Moment, part: PartName): Moment {
  const [first, last] = { start: [0, 1], middle: [2, 2], end: [3, 4] }[part];
  return deriveMoment(
    base,
    ({ start }) => ({ start: addDays(start, first ?? 0), end: addDays(start, last ?? 0) }),
    {
      unit: 'part',
      precision: 'jour',
      part,
      confidence: part === 'middle' || base.confidence === 'low' ? 'low' : 'medium',
      strength: 'clear',
    },
  );
}

/** « dans le courant du mois »: what is left of the current one. « dans le mois » may as well be a delay of a month. */
export function restOf(base: Moment, { reference }: Frame, kind: 'course' | 'delay'): Moment {
  const delay = DELAYS[base.unit];
  const end = lastDayOfCurrent(base, reference);
  const rest = fixMoment({ start: reference, end }, { unit: base.unit, precision: base.precision });
  if (kind === 'course' || delay === undefined) return rest;
  const other = { start: reference, end: delay(reference), why: 'exact-day' } as const;
  return { ...rest, confidence: 'low', second: () => other };
}

function lastDayOfCurrent(base: Moment, reference: CalendarDate): CalendarDate {
  if (base.unit === 'week') return addDays(startOfIsoWeek(reference), 6);
  const { year, month } = partsOf(reference);
  const months = MONTHS_IN[base.unit] ?? 12;
  return endOfMonth(dateOf(year, Math.ceil(month / months) * months, 1));
}

const MONTHS_IN: Partial<Record<Moment['unit'], number>> = { month: 1, quarter: 3, semester: 6 };

const DELAYS: Partial<Record<Moment['unit'], (reference: CalendarDate) => CalendarDate>> = {
  week: (reference) => addDays(reference, 7),
  month: (reference) => addMonths(reference, 1),
  year: (reference) => addMonths(reference, 12),
};
