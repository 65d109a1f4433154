import type { Span } from '../clauses/clause';
import { knownParticipleOf, type Verb } from '../grammar/conjugation';
import type { NamedReading } from '../facts/carried';
import { antecedent } from './dated-relatives';
import { eventRow } from './event-row';
import type { EmbeddedRow, Search } from './embedded-row';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { DatedSpan } from '../facts/row-scope';
import type { StatusOfClause } from '../grammar/clause-status';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';
import { appositionBefore, COMING, tellsStep } from '../clauses/told-steps';
import { typeOf } from '../facts/type';
import type { VerbGroup } from '../grammar/verb-group';

/** « la convention, transmise le 4 juillet », « le permis, attendu en avril »: rows of their own. */
export function appositions(
  sentence: NamedReading,
  { unit, dated }: Search,
): readonly EmbeddedRow[] {
  const { tokens, conditions } = sentence;
  const { group, subject } = unit.clause;
  return dated.flatMap((date): readonly EmbeddedRow[] => {
    const isInside = date.from >= unit.span.from && date.from < unit.span.to;
    const isInCondition = conditions.some(({ from, to }) => date.from >= from && date.from < to);
    if (!isInside || isInCondition || !tellsStep(tokens, group, date)) return [];
    const at = appositionBefore(tokens, date);
    const comma = tokens.findLastIndex(({ text }, place) => place < at && text === ',');
    const isOfSubject = at < group.first;
    const phrase = isOfSubject
      ? nounPhrase(tokens, { from: subject.from, to: comma })
      : antecedent(sentence, group.last + 1, comma);
    const verb = knownParticipleOf(tokens[at]?.low ?? '');
    if (phrase === null || phrase.to <= phrase.from || verb === null) return [];
    return [stepRow(sentence, { phrase, date, comma, verb, isOfSubject, group })];
  });
}

interface Step {
  readonly phrase: NounPhrase;
  readonly date: DatedSpan;
  readonly comma: number;
  readonly verb: Verb;
  readonly isOfSubject: boolean;
  readonly group: VerbGroup;
}

function stepRow(sentence: NamedReading, step: Step): EmbeddedRow {
  const { phrase, date, comma, verb, isOfSubject, group } = step;
  const isComing = COMING.has(verb.sense);
  const told = statusOfStep(step);
  const words = titleWords(sentence, phrase, []);
  const title =
    isComing || verb.noun === null
      ? withoutArticle(words)
      : `${verb.noun} ${ofWords(withDefinite(words, phrase.noun))}`;
  const isDecision = told.status === 'En attente de décision';
  const type = isDecision
    ? 'Décision'
    : typeOf({
        group: { ...group, verb, state: null, negation: 'none' },
        topic: phrase,
        status: told.status,
        isRepeated: false,
      });
  const row = eventRow(sentence, {
    phrase,
    date,
    from: comma,
    status: told,
    type,
    title,
    keeps: told,
  });
  return {
    from: comma,
    isInside: isOfSubject,
    build: (main, scope) => ({
      ...row.build(main, scope),
      ...namesOf(sentence, isOfSubject ? null : { from: phrase.from, to: date.to }, main),
      condition: '',
      effect: null,
    }),
  };
}

function namesOf(
  { partners }: NamedReading,
  span: Span | null,
  main: Parameters<EmbeddedRow['build']>[0],
): Pick<Parameters<EmbeddedRow['build']>[0], 'partners' | 'partnerNames'> {
  if (span === null) return { partners: main.partners, partnerNames: main.partnerNames };
  const own = partners.filter(
    ({ from, lacksTown }) => from >= span.from && from < span.to && !lacksTown,
  );
  return { partners: own.map(({ partner }) => partner), partnerNames: own.map(({ name }) => name) };
}

function statusOfStep({ phrase, date, verb }: Step): StatusOfClause {
  if (COMING.has(verb.sense)) {
    const isUpToSomeone = phrase.senses.includes('decision') || phrase.noun === 'obtention';
    return isUpToSomeone
      ? { status: 'En attente de décision', certainty: 'Non daté' }
      : { status: 'Prévu', certainty: 'Prévisionnel' };
  }
  return isWrittenAhead(date)
    ? { status: 'Prévu', certainty: 'Ferme' }
    : { status: 'Réalisé', certainty: 'Fait' };
}

/** A participle set off by a comma tells what is done, unless its last day is farther than its next. */
function isWrittenAhead({ sign, isNearerBefore }: DatedSpan): boolean {
  return sign === 'future' && !isNearerBefore;
}
