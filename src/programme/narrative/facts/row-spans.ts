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
  const framed = [
    ...companySpans(sentence, unit),
    ...leadSpan(sentence, unit),
    ...ownerBefore(sentence, unit.span.from),
    ...opening,
    ...closingSpan(sentence, unit),
  ];
  const spans = subject && subject.to > subject.from ? [subject, ...framed] : framed;
  return unit.clause.conditions.reduce<readonly Span[]>(
    (left, cut) => left.flatMap((span) => outside(span, cut)),
    spans,
  );
}

/** « Bail glissant avec VISA : modèle en relecture, signature en mai »: the lead is all the rows’. */
function leadSpan({ tokens, clauses }: NamedReading, { span }: Unit): readonly Span[] {
  const first = clauses[0]?.group.first ?? 0;
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at < first);
  return colon > 0 && span.from > colon ? [{ from: 0, to: colon }] : [];
}

/** « la MSA et l’Adage sont nos appuis, le repérage a débuté avec eux »: those the sentence named. */
function companySpans(
  { tokens, clauses, partners }: NamedReading,
  { span }: Unit,
): readonly Span[] {
  const isWithThem = tokens.some(
    ({ low }, at) =>
      at > span.from && at < span.to && THEM.has(low) && tokens[at - 1]?.low === 'avec',
  );
  const before = clauses.findLast((clause) => clause.span.to <= span.from);
  if (!isWithThem || before === undefined) return [];
  const named = partners.filter(
    ({ from }) => from >= before.subject.from && from < before.subject.to,
  );
  return named.length > 1 ? [before.subject] : [];
}

const THEM: ReadonlySet<string> = new Set(['eux', 'elles', 'ceux-ci', 'celles-ci']);

/** « une étude confiée au Cerema, dont le rapport sera remis »: whose report it is. */
export function ownerBefore({ tokens, partners }: NamedReading, at: number): readonly Span[] {
  if (tokens[at]?.low !== 'dont') return [];
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return partners.filter(({ to }) => to === end);
}

/** « première journée le 9 février, seconde le 8 mars, avec l’IRTS »: with whom closes the list. */
function closingSpan({ tokens, clauses }: NamedReading, { span }: Unit): readonly Span[] {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const isShared =
    clauses.every(({ group }) => group.mood === 'note') && tokens[comma + 1]?.low === 'avec';
  return isShared && comma >= span.to ? [{ from: comma + 1, to: tokens.length }] : [];
}

/** What is left around « sous réserve de l’aide de la CAF »: whom it waits for does not carry the row. */
function outside(span: Span, cut: Span): readonly Span[] {
  if (cut.from >= span.to || cut.to <= span.from) return [span];
  const left = { from: span.from, to: cut.from };
  const right = { from: cut.to, to: span.to };
  return [left, right].filter(({ from, to }) => to > from);
}
