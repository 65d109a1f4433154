import { type CalendarDate, daysBetween, isoWeekday, latestOf } from '../../../lib/calendar-date';
import type {
  AlternativeReading,
  Confidence,
  OpenInterval,
  YearSource,
} from '../windows/due-window';
import { type Frame, type Interval, lowestConfidence, type Moment, turnOf } from './moment';

/** A moment whose year is known. */
export interface Resolved {
  readonly interval: Interval;
  readonly index: number;
  readonly source: YearSource;
  /** How sure the turn is, whatever the doubts about the period itself. */
  readonly confidence: Confidence;
  /** The same moment in another turn, when it may have been meant. */
  readonly otherTurn: {
    readonly interval: Interval;
    readonly why: AlternativeReading['why'];
  } | null;
}

/** What a relation makes of a moment; its end tells whether the turn is already over. */
export type Bound = (interval: Interval, index: number) => OpenInterval;

/** How far to look: a 29 February or a week 53 may be eight years away. */
export const MAX_TURNS = 9;
/** The last turn ended so recently that a late row may speak of it. */
export const JUST_PASSED = 31;
/** It still may, with less weight: days are remembered longer than periods. */
export const LATELY_PASSED = { day: 120, period: 50 } as const;

/**
 * Chooses the turn of a moment. A written year decides; a past one is the last that has begun;
 * otherwise it is the first whose end is not before the reference date.
 */
export function resolveMoment(moment: Moment, frame: Frame, bound: Bound): Resolved | null {
  if (moment.pinned !== null) return pinnedTurn(moment, moment.pinned);
  if (moment.turn === 'last') return lastTurn(moment, frame, ({ end }) => end < frame.reference);
  if (moment.turn === 'next') return followingTurn(moment, frame);
  if (frame.isPast) return lastTurn(moment, frame, ({ start }) => start <= frame.reference);
  return nextTurn(moment, frame, bound);
}

function pinnedTurn(moment: Moment, pinned: NonNullable<Moment['pinned']>): Resolved | null {
  const interval = moment.at(pinned.index);
  if (interval === null) return null;
  return {
    interval,
    index: pinned.index,
    source: pinned.source,
    confidence: confidenceAt(moment, pinned.index),
    otherTurn: null,
  };
}

/** The 29 February of a year that is not near may be a day typed wrong. */
function confidenceAt({ unit, confidenceAt }: Moment, index: number, now = index): Confidence {
  if (unit === 'day' && Math.abs(index - now) > 1) return 'low';
  return confidenceAt?.(index) ?? 'high';
}

/** The latest turn that passes the test. */
function lastTurn(
  moment: Moment,
  frame: Frame,
  isOver: (interval: Interval) => boolean,
): Resolved | null {
  const now = turnOf(frame.reference, moment.step);
  for (let index = now + 1; index > now - MAX_TURNS; index--) {
    const interval = moment.at(index);
    if (interval !== null && isOver(interval)) {
      const confidence = confidenceAt(moment, index, now);
      return { interval, index, source: 'last-occurrence', confidence, otherTurn: null };
    }
    if (interval === null && !moment.hasGaps && index < now) return null;
  }
  return null;
}

/** « prochain »: the first that has not begun. */
function followingTurn(moment: Moment, frame: Frame): Resolved | null {
  const index = firstTurn(moment, frame, ({ start }) => start > frame.reference);
  const interval = index === null ? null : moment.at(index);
  if (index === null || interval === null) return null;
  const current = moment.at(index - 1);
  const isLong = moment.unit === 'year' || moment.unit === 'school-year';
  const mayBeCurrent = moment.step === 'year' && !isLong;
  const isRunning = mayBeCurrent && current !== null && current.end >= frame.reference;
  const otherTurn = isRunning ? ({ interval: current, why: 'last-occurrence' } as const) : null;
  const confidence = isRunning ? 'medium' : confidenceAt(moment, index);
  return { interval, index, source: 'next-occurrence', confidence, otherTurn };
}

function nextTurn(moment: Moment, frame: Frame, bound: Bound): Resolved | null {
  const index = firstTurn(
    moment,
    frame,
    (interval, turn) => (bound(interval, turn).end ?? interval.end) >= frame.reference,
  );
  const interval = index === null ? null : moment.at(index);
  if (index === null || interval === null) return null;
  const now = turnOf(frame.reference, moment.step);
  // « mardi 7 février », in March: only the one gone by was a Tuesday.
  const before = moment.step === 'year' ? moment.at(index - 1) : null;
  const isOnDay = ({ start }: Interval): boolean => isoWeekday(start) === moment.writtenWeekday;
  const isNearer =
    before !== null &&
    daysBetween(before.end, frame.reference) < daysBetween(frame.reference, interval.start);
  if (isNearer && isOnDay(before) && !isOnDay(interval))
    return lastTurn(moment, frame, ({ end }) => end < frame.reference);
  const doubt =
    moment.step === 'year'
      ? (doubtOfPassed({ moment, index, bound }, frame) ?? doubtOfRunning(moment, index, frame))
      : doubtOfShortTurn(moment, interval, frame);
  return {
    interval,
    index,
    source: 'next-occurrence',
    confidence: lowestConfidence(confidenceAt(moment, index, now), doubt?.confidence ?? 'high'),
    otherTurn: doubt?.otherTurn ?? null,
  };
}

function firstTurn(
  moment: Moment,
  frame: Frame,
  isComing: (interval: Interval, index: number) => boolean,
): number | null {
  const now = turnOf(frame.reference, moment.step);
  // A semester under way began up to five months ago, a winter under way last year.
  const back = moment.step === 'month' ? 6 : 1;
  for (let index = now - back; index < now + MAX_TURNS; index++) {
    const interval = moment.at(index);
    if (interval !== null && isComing(interval, index)) return index;
    // Not published: the turn that was meant may be this one, so none is chosen.
    if (interval === null && !moment.hasGaps && index >= now) return null;
  }
  return null;
}

type Doubt = Pick<Resolved, 'confidence' | 'otherTurn'>;

/** The turn before is over, but so recently that it may be the one that was meant. */
function doubtOfPassed(
  { moment, index, bound }: { moment: Moment; index: number; bound: Bound },
  frame: Frame,
): Doubt | null {
  const passed = moment.at(index - 1);
  if (passed === null) return null;
  const end: CalendarDate = latestOf(bound(passed, index - 1).end ?? passed.end, passed.end);
  const gap = daysBetween(end, frame.reference);
  const isDay = moment.unit === 'day' || moment.unit === 'festival';
  const otherTurn = { interval: passed, why: 'last-occurrence' } as const;
  if (gap < 0) return null;
  if (gap <= JUST_PASSED) return { confidence: 'low', otherTurn };
  if (gap > LATELY_PASSED[isDay ? 'day' : 'period']) return null;
  const isLong = daysBetween(passed.start, passed.end) > JUST_PASSED;
  return { confidence: 'medium', otherTurn: isLong ? null : otherTurn };
}

/** A season half over may be the next one; a rentrée under way may be the next year's. */
function doubtOfRunning(moment: Moment, index: number, frame: Frame): Doubt | null {
  const interval = moment.at(index);
  const next = moment.at(index + 1);
  if (interval === null || next === null || interval.start > frame.reference) return null;
  const otherTurn = { interval: next, why: 'next-occurrence' } as const;
  if (moment.unit === 'rentree') return { confidence: 'medium', otherTurn };
  const elapsed = daysBetween(interval.start, frame.reference);
  const isHalfOver = elapsed * 2 >= daysBetween(interval.start, interval.end);
  return moment.unit === 'season' && isHalfOver ? { confidence: 'low', otherTurn } : null;
}

/** Months and weeks come back so soon that only the current one is sure. */
function doubtOfShortTurn(moment: Moment, interval: Interval, frame: Frame): Doubt | null {
  const isCurrent = interval.start <= frame.reference && interval.end >= frame.reference;
  const isThisMonth = interval.start.slice(0, 7) === frame.reference.slice(0, 7);
  if (isCurrent || moment.part === 'end' || (isThisMonth && moment.unit !== 'day')) return null;
  return { confidence: 'medium', otherTurn: null };
}
