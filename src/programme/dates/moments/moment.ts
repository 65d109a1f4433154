import { type CalendarDate, partsOf, toDayNumber } from '../../../lib/calendar-date';
import type {
  AlternativeReading,
  AlternativeReason,
  Confidence,
  ReadingSettings,
  WindowPrecision,
  WindowRelation,
} from '../windows/due-window';
import type { PartName } from '../words/lexicon';

/** What every parser knows besides the words. */
export interface Frame {
  readonly reference: CalendarDate;
  /** Yearless words mean the last occurrence, not the next. */
  readonly isPast: boolean;
  readonly settings: ReadingSettings;
  /** A whole cell is expected to be a date; a running text is not. */
  readonly place: 'cell' | 'running-text';
}

/** Days, both ends inclusive. */
export interface Interval {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The kind of period, which decides how « avant », « pour » and the like bound it. */
export type MomentUnit =
  | 'day'
  | 'festival'
  | 'week'
  | 'third'
  | 'half-month'
  | 'month'
  | 'month-pair'
  | 'quarter'
  | 'season'
  | 'rentree'
  | 'holidays'
  | 'semester'
  | 'year'
  | 'school-year'
  | 'part';

export interface ImpossibleMoment {
  readonly why: 'no-such-day' | 'no-such-month' | 'no-such-week';
  /** The nearest real day, given the year that was meant. */
  readonly nearest: (year: number) => CalendarDate | null;
}

/** What is particular to some moments, and to most not. */
const PLAIN = {
  part: null as PartName | null,
  step: 'year' as 'year' | 'month' | 'week',
  /** Some turns do not exist (29 February, week 53) and are passed over; otherwise a gap is a lack of data. */
  hasGaps: false,
  /** The turn that the words fix: by a written year, or counted from the reference date. */
  pinned: null as { readonly index: number; readonly source: 'written' | 'relative' } | null,
  /** « prochain », « dernier » */
  turn: null as 'next' | 'last' | null,
  confidence: 'high' as Confidence,
  /** A doubt that depends on the turn: the week of a day that is not a Monday. */
  confidenceAt: null as ((index: number) => Confidence) | null,
  second: null as ((index: number, interval: Interval) => AlternativeReading | null) | null,
  /** What people mean by « après »: 1 September for the summer. */
  loosely: null as ((index: number) => CalendarDate) | null,
  /** When the words of the moment already say it, « de … à » for a school year. */
  relation: null as WindowRelation | null,
  /** Another period that the same words may name, resolved by the same rules. */
  secondMoment: null as { readonly moment: Moment; readonly why: AlternativeReason } | null,
  /** 1 (Monday) to 7, when a weekday is written beside the day. */
  writtenWeekday: null as number | null,
  impossible: null as ImpossibleMoment | null,
  /** « novenbre »: its month has one wrong letter. */
  isMisspelt: false,
  /** In a running text: read alone, read after a preposition, or never read. */
  strength: 'clear' as 'clear' | 'needs-opener' | 'weak',
};

/**
 * A period that words name, before its year is known: one interval for each turn of its cycle. A
 * turn is a year (most words), a month (« le 15 ») or a week (« lundi »), counted by its index.
 */
export interface Moment extends Readonly<typeof PLAIN> {
  readonly unit: MomentUnit;
  readonly precision: WindowPrecision;
  readonly at: (index: number) => Interval | null;
}

/** A moment with nothing particular but what is given. */
export function makeMoment(
  fields: Pick<Moment, 'unit' | 'precision' | 'at'> & Partial<Moment>,
): Moment {
  return { ...PLAIN, ...fields };
}

/** A moment inside each turn of another: a third of a month, the week of a day. */
export function deriveMoment(
  base: Moment,
  narrow: (interval: Interval) => Interval | null,
  changes: Pick<Moment, 'unit' | 'precision'> & Partial<Moment>,
): Moment {
  return {
    ...base,
    second: null,
    loosely: null,
    at: (index) => {
      const interval = base.at(index);
      return interval === null ? null : narrow(interval);
    },
    ...changes,
  };
}

/** A period counted from the reference date, which no year can change. */
export function fixMoment(
  interval: Interval,
  changes: Pick<Moment, 'unit' | 'precision'> & Partial<Moment>,
): Moment {
  return makeMoment({ at: () => interval, pinned: { index: 0, source: 'relative' }, ...changes });
}

/** The moment in a written year; as it was without one. */
export function inYear(moment: Moment, year: number | null): Moment {
  return year === null ? moment : { ...moment, pinned: { index: year, source: 'written' } };
}

/** The turn of a cycle in which a day falls. */
export function turnOf(date: CalendarDate, step: Moment['step']): number {
  const { year, month } = partsOf(date);
  if (step === 'year') return year;
  if (step === 'month') return year * 12 + month - 1;
  return Math.floor((toDayNumber(date) + 3) / 7);
}

/** The year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

const CONFIDENCE_ORDER: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** The least sure of several. */
export function lowestConfidence(...confidences: readonly Confidence[]): Confidence {
  return confidences.reduce((a, b) => (CONFIDENCE_ORDER[a] <= CONFIDENCE_ORDER[b] ? a : b), 'high');
}
