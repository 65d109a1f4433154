import { addDays, daysBetween, earliestOf } from '../../../lib/calendar-date';
import type { AlternativeReading, Confidence } from '../windows/due-window';
import type { Expression } from '../moments/expression';
import { lowestConfidence, turnOf, yearOf } from '../moments/moment';
import type { Frame, Interval, Moment } from '../moments/moment';
import { JUST_PASSED, LATELY_PASSED, MAX_TURNS } from '../moments/resolve';
import type { Evaluated, WindowDraft } from '../windows/window-draft';

type SpanExpression = Extract<Expression, { form: 'span' }>;

interface ResolvedSpan {
  readonly first: Interval;
  readonly last: Interval;
  /** The years were chosen, not written. */
  readonly isInferred: boolean;
}

/** From the start of one moment to the end of another, whatever of their years is written. */
export function evaluateSpan(expression: SpanExpression, frame: Frame): Evaluated {
  const { first, last } = expression;
  for (const moment of [first, last]) {
    if (moment.impossible !== null) {
      const year = moment.pinned?.index ?? yearOf(frame.reference);
      const { why, nearest } = moment.impossible;
      return { kind: 'impossible', why, nearest: nearest(year) };
    }
  }
  const resolved = resolveSpan(expression, frame);
  if (resolved === null) return null;
  const span = boundsOf(expression, resolved);
  if (span.end < span.start) return { kind: 'impossible', why: 'end-before-start', nearest: null };
  return { kind: 'window', draft: draftOf(expression, resolved, frame) };
}

function draftOf(expression: SpanExpression, resolved: ResolvedSpan, frame: Frame): WindowDraft {
  const span = boundsOf(expression, resolved);
  const doubt = resolved.isInferred
    ? (doubtOfRunning(expression, span, frame) ?? doubtOfPassed(expression, frame))
    : null;
  const isChoice = expression.relation === 'ou' || expression.relation === 'entre';
  const isWritten = !resolved.isInferred;
  return {
    ...span,
    startBy: isChoice ? span.end : earliestOf(resolved.first.end, span.end),
    precision: expression.first.precision,
    relation: expression.isApproximate ? 'vers' : expression.relation,
    confidence: lowestConfidence(confidenceOf(expression), doubt?.confidence ?? 'high'),
    alternative: doubt?.alternative ?? excludedAlternative(expression, resolved),
    yearSource: isWritten ? 'written' : frame.isPast ? 'last-occurrence' : 'next-occurrence',
    wrongWeekday: null,
  };
}

/** Two feasts leave their own days out; « jusqu’à l’été » leaves the summer out. */
function boundsOf(expression: SpanExpression, { first, last }: ResolvedSpan): Interval {
  const isBetweenFeasts =
    expression.relation === 'entre' &&
    expression.first.unit === 'festival' &&
    expression.last.unit === 'festival';
  if (isBetweenFeasts) return { start: addDays(first.end, 1), end: addDays(last.start, -1) };
  return {
    start: first.start,
    end: expression.isLastExcluded ? addDays(last.start, -1) : last.end,
  };
}

function excludedAlternative(
  expression: SpanExpression,
  { first, last }: ResolvedSpan,
): AlternativeReading | null {
  if (!expression.isLastExcluded) return null;
  return { start: first.start, end: last.end, why: 'bound-included' };
}

function confidenceOf({ first, last, relation, ...rest }: SpanExpression): Confidence {
  const own = [first, last].map((moment) => (moment.confidence === 'low' ? 'low' : 'high'));
  const spelling = first.isMisspelt || last.isMisspelt ? 'medium' : 'high';
  const isMixedChoice = relation === 'ou' && first.unit !== last.unit;
  const isLoose = relation === 'ou' || relation === 'énumération' || rest.isApproximate;
  return lowestConfidence(
    ...own,
    spelling,
    isMixedChoice || rest.isLastExcluded ? 'low' : 'high',
    isLoose ? 'medium' : 'high',
  );
}

function resolveSpan(expression: SpanExpression, frame: Frame): ResolvedSpan | null {
  const { first, last } = expression;
  if (first.pinned !== null && last.pinned !== null) {
    return pairOf(first.at(first.pinned.index), last.at(last.pinned.index), false);
  }
  if (last.pinned !== null) return spanEndingAt(expression, last.pinned.index, false);
  if (first.pinned !== null) {
    const start = first.at(first.pinned.index);
    const isRelative = first.pinned.source === 'relative';
    return start === null ? null : pairOf(start, turnBeside(last, start, 'after'), isRelative);
  }
  return chooseTurns(expression, frame);
}

function pairOf(
  first: Interval | null,
  last: Interval | null,
  isInferred: boolean,
): ResolvedSpan | null {
  return first === null || last === null ? null : { first, last, isInferred };
}

/** The first span whose end is not before the reference date; for a past row, the last that began. */
function chooseTurns(expression: SpanExpression, frame: Frame): ResolvedSpan | null {
  const { last } = expression;
  const now = turnOf(frame.reference, last.step);
  const step = frame.isPast ? -1 : 1;
  for (let count = 0; count < MAX_TURNS; count++) {
    const span = spanEndingAt(expression, now - step + step * count);
    if (span === null) continue;
    const bounds = boundsOf(expression, span);
    const isChosen = frame.isPast ? bounds.start <= frame.reference : bounds.end >= frame.reference;
    if (isChosen) return span;
  }
  return null;
}

function spanEndingAt(
  { first, last }: SpanExpression,
  index: number,
  isInferred = true,
): ResolvedSpan | null {
  const end = last.at(index);
  return end && pairOf(turnBeside(first, end, 'before'), end, isInferred);
}

/** The last turn that begins before a bound, or the first that ends after it. */
function turnBeside(moment: Moment, bound: Interval, side: 'before' | 'after'): Interval | null {
  const isBefore = side === 'before';
  const turn = turnOf(isBefore ? bound.end : bound.start, moment.step);
  for (let step = -1; step < MAX_TURNS; step += 1) {
    const found = moment.at(isBefore ? turn - step : turn + step);
    if (found && (isBefore ? found.start <= bound.start : found.end >= bound.end)) return found;
  }
  return null;
}

interface Doubt {
  readonly confidence: Confidence;
  readonly alternative: AlternativeReading;
}

/** A span half over may be the next one. */
function doubtOfRunning(expression: SpanExpression, span: Interval, frame: Frame): Doubt | null {
  const { first, last } = expression;
  const isYearly = first.step === 'year' && last.step === 'year' && first.pinned === null;
  if (frame.isPast || !isYearly || last.pinned !== null) return null;
  const elapsed = daysBetween(span.start, frame.reference);
  if (elapsed * 2 < daysBetween(span.start, span.end) || elapsed < JUST_PASSED) return null;
  const next = spanEndingAt(expression, yearOf(span.end) + 1);
  if (next === null) return null;
  const alternative = { ...boundsOf(expression, next), why: 'next-occurrence' } as const;
  return { confidence: 'low', alternative };
}

/** A span that ended lately may be the one that was meant. */
function doubtOfPassed(expression: SpanExpression, frame: Frame): Doubt | null {
  const { first, last } = expression;
  const isYearly = first.step === 'year' && last.step === 'year';
  if (frame.isPast || !isYearly || first.pinned !== null) return null;
  const passed = [0, -1]
    .map((shift) => spanEndingAt(expression, yearOf(frame.reference) + shift))
    .filter((span) => span !== null)
    .map((span) => boundsOf(expression, span))
    .find((span) => span.end < frame.reference);
  if (passed === undefined) return null;
  const gap = daysBetween(passed.end, frame.reference);
  const alternative = { ...passed, why: 'last-occurrence' } as const;
  if (gap <= JUST_PASSED) return { confidence: 'low', alternative };
  const isDays = first.unit === 'day';
  return isDays && gap <= LATELY_PASSED.day ? { confidence: 'medium', alternative } : null;
}
