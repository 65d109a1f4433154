import type { NamedReading } from './carried';
import type { Span } from '../clauses/clause';
import type { Unit } from '../clauses/units';

/** The clause, and the frame of its sentence when it names whom one works with. */
export function rowSpans(sentence: NamedReading, unit: Unit): readonly Span[] {
  const frame = sentence.clauses[0]?.frame;
  const own = unit.clause.subject;
  const isOutside = own.to > own.from && own.to <= unit.span.from;
  const shared = unit.clause.sharesSubject
    ? sentence.clauses.findLast(
        (clause) => clause.span.to <= unit.span.from && !clause.sharesSubject,
      )?.subject
    : undefined;
  // « la Région, laquelle doit se prononcer »: what the relative stands for.
  const subject = isOutside ? own : shared;
  const opening = frame && frame.from < unit.span.from ? [frame, unit.span] : [unit.span];
  const framed = [...opening];
  const spans = subject && subject.to > subject.from ? [subject, ...framed] : framed;
  return unit.clause.conditions.reduce<readonly Span[]>(
    (left, cut) => left.flatMap((span) => outside(span, cut)),
    spans,
  );
}

/** What is left around « sous réserve de l’aide de la CAF »: whom it waits for does not carry the row. */
function outside(span: Span, cut: Span): readonly Span[] {
  if (cut.from >= span.to || cut.to <= span.from) return [span];
  const left = { from: span.from, to: cut.from };
  const right = { from: cut.to, to: span.to };
  return [left, right].filter(({ from, to }) => to > from);
}
