import { addDays, dateOf, endOfMonth, isoWeekday } from '../../../lib/calendar-date';
import type { DueWindow } from '../windows/due-window';
import { evaluateCount } from './evaluate-count';
import { evaluateSpan } from './evaluate-span';
import {
  type Expression,
  type Length,
  momentExpression,
  type MomentExpression,
} from '../moments/expression';
import { lastDayOf } from './lengths';
import type { Opener } from '../words/lexicon';
import { lowestConfidence, yearOf } from '../moments/moment';
import type { Frame, Interval, Moment } from '../moments/moment';
import type { Related } from '../moments/related';
import { relate } from '../moments/relations';
import { type Resolved, resolveMoment } from '../moments/resolve';
import type { Evaluated, WindowDraft } from '../windows/window-draft';

/** Makes days of what the words say, from the reference date and the settings. */
export function evaluate(expression: Expression, frame: Frame): Evaluated {
  switch (expression.form) {
    case 'moment':
      return evaluateMoment(expression, frame);
    case 'span':
      return evaluateSpan(expression, frame);
    case 'lasting':
      return evaluateLasting(expression, frame);
    case 'count':
      return { kind: 'window', draft: evaluateCount(expression, frame) };
  }
}

function evaluateMoment(expression: MomentExpression, frame: Frame): Evaluated {
  const { moment, opener } = expression;
  const isPast = frame.isPast || opener === 'since';
  const situated: Frame = { ...frame, isPast };
  const relateTo = (interval: Interval, index: number): Related =>
    relate(opener, { moment, interval, index, frame, isIncluded: expression.isIncluded });
  const impossible = impossibilityOf(moment, situated);
  if (impossible !== null) return impossible;
  const resolved = resolveMoment(moment, situated, relateTo);
  if (resolved === null) return null;
  const related = relateTo(resolved.interval, resolved.index);
  if (related.start !== null && related.end !== null && related.end < related.start) return null;
  return { kind: 'window', draft: draftOf({ moment, opener, resolved, related, frame: situated }) };
}

interface Reading {
  readonly moment: Moment;
  readonly opener: Opener | null;
  readonly resolved: Resolved;
  readonly related: Related;
  readonly frame: Frame;
}

function draftOf(reading: Reading): WindowDraft {
  const { resolved, related } = reading;
  const weekday = weekdayDoubt(reading);
  const turned = otherTurnOf(reading);
  const second = secondMomentOf(reading);
  const doubts = [
    resolved.confidence,
    isFarYear(reading) ? 'low' : 'high',
    related.confidence,
    weekday === null ? 'high' : 'medium',
  ] as const;
  return {
    ...related,
    confidence: lowestConfidence(...doubts),
    alternative:
      weekday?.alternative ?? turned ?? second ?? related.alternative ?? secondDayOf(reading),
    yearSource: resolved.source,
    wrongWeekday: weekday?.wrong ?? null,
  };
}

/** « juin 2104 » is a slip more often than a plan. */
function isFarYear({ resolved, frame }: Reading): boolean {
  const years = yearOf(resolved.interval.start) - yearOf(frame.reference);
  return resolved.source === 'written' && Math.abs(years) > FAR_YEARS;
}

const FAR_YEARS = 25;

function otherTurnOf(reading: Reading): DueWindow['alternative'] {
  const other = reading.resolved.otherTurn;
  if (other === null) return null;
  const { start, end } = relateOther(reading, other.interval);
  return { start, end, why: other.why };
}

/** What the opener makes of another period than the one that was read. */
function relateOther({ moment, opener, resolved, frame }: Reading, interval: Interval): Related {
  return relate(opener, { moment, interval, index: resolved.index, frame, isIncluded: false });
}

function secondMomentOf({ moment, opener, frame }: Reading): DueWindow['alternative'] {
  if (moment.secondMoment === null) return null;
  const second = { ...moment.secondMoment.moment, secondMoment: null };
  const evaluated = evaluateMoment(momentExpression(opener, second), frame);
  if (evaluated?.kind !== 'window') return null;
  const { start, end } = evaluated.draft;
  return { start, end, why: moment.secondMoment.why };
}

/** « à compter du 06/07/2014 »: the American order moves the bound too. */
function secondDayOf(reading: Reading): DueWindow['alternative'] {
  const { moment, opener, resolved } = reading;
  const isPlain = opener === null || opener === 'within';
  if (moment.unit !== 'day' || isPlain || moment.second === null) return null;
  const second = moment.second(resolved.index, resolved.interval);
  if (second === null || second.start === null || second.end === null) return null;
  const { start, end } = relateOther(reading, { start: second.start, end: second.end });
  return { start, end, why: second.why };
}

/** « vendredi 5 juin 2014 » was a Thursday: the date is kept, the nearest Friday proposed. */
function weekdayDoubt({ moment, resolved }: Reading) {
  const written = moment.writtenWeekday;
  const date = resolved.interval.start;
  const actual = isoWeekday(date);
  if (written === null || written === actual) return null;
  const wrong = { written, actual };
  const other = resolved.otherTurn?.interval;
  if (other !== undefined && isoWeekday(other.start) === written)
    return { wrong, alternative: null };
  const ahead = (written - actual + 7) % 7;
  const nearest = addDays(date, ahead <= 3 ? ahead : ahead - 7);
  return { wrong, alternative: { start: nearest, end: nearest, why: 'weekday' as const } };
}

function impossibilityOf(moment: Moment, frame: Frame): Evaluated {
  const { pinned, impossible } = moment;
  const year = pinned?.index ?? yearOf(frame.reference);
  if (impossible !== null) {
    const nearest = impossible.nearest(year);
    const isOver = pinned === null && nearest !== null && nearest < frame.reference;
    return {
      kind: 'impossible',
      why: impossible.why,
      nearest: isOver ? impossible.nearest(year + 1) : nearest,
    };
  }
  if (pinned === null || !moment.hasGaps || moment.at(pinned.index) !== null) return null;
  if (moment.unit === 'week') return { kind: 'impossible', why: 'no-such-week', nearest: null };
  const lastOfFebruary = endOfMonth(dateOf(pinned.index, 2, 1));
  return { kind: 'impossible', why: 'no-such-day', nearest: lastOfFebruary };
}

/** « en septembre sur 3 ans »: from the first day, to the eve of the anniversary. */
function evaluateLasting(
  { start, length }: Extract<Expression, { form: 'lasting' }>,
  frame: Frame,
): Evaluated {
  const begun = evaluateMoment(momentExpression('within', start), frame);
  if (begun?.kind !== 'window') return begun;
  const { draft } = begun;
  if (draft.start === null) return null;
  const end = lastDayOf(draft.start, length);
  const civilEnd = dateOf(yearOf(draft.start) + length.count - 1, 12, 31);
  // « en septembre sur 3 ans » may mean three calendar years; a day or months leave no doubt.
  const mayBeCivil = draft.precision !== 'jour' && length.unit === 'year' && civilEnd !== end;
  return {
    kind: 'window',
    draft: {
      ...draft,
      end,
      startBy: draft.end,
      relation: 'durée',
      confidence: mayBeCivil ? lowestConfidence(draft.confidence, 'medium') : draft.confidence,
      alternative: mayBeCivil
        ? { start: draft.start, end: civilEnd, why: 'civil-years' }
        : lastingAlternative(draft, length),
    },
  };
}

function lastingAlternative(draft: WindowDraft, length: Length): DueWindow['alternative'] {
  const other = draft.alternative;
  if (other === null || other.start === null) return null;
  return { ...other, end: lastDayOf(other.start, length) };
}
