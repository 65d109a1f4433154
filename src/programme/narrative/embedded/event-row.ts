import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import type { NamedReading } from '../facts/carried';
import type { Span } from '../clauses/clause';
import type { StatusOfClause } from '../grammar/clause-status';
import { readDue } from '../facts/dates';
import type { EmbeddedRow } from './embedded-row';
import type { NounPhrase } from '../clauses/phrases';
import { findDwellings } from '../facts/quantities';
import type { DatedSpan } from '../facts/row-scope';
import { ownerBefore } from '../facts/row-spans';
import { titleWords, withoutArticle } from '../topics/title-words';
import { PUT_IN_SERVICE } from '../facts/type';
import { textOf } from '../grammar/tokens';

/** The row of an event that a clause dates besides its own: « … pour un démarrage en juillet ». */
export function eventRow(
  sentence: NamedReading,
  {
    phrase,
    date,
    from,
    status,
    type = typeOfNoun(phrase),
    title = nounTitle(sentence, phrase, date),
    keeps = null,
  }: {
    readonly phrase: NounPhrase;
    readonly date: DatedSpan;
    readonly from: number;
    readonly status: StatusOfClause;
    readonly type?: ActionType;
    readonly title?: string;
    /** The status of the verb both rows share; planned without it. */
    readonly keeps?: StatusOfClause | null;
  },
): EmbeddedRow {
  const isPlanned = status.status === 'Prévu';
  const words = textOf(sentence.text, sentence.tokens.slice(date.from, date.to));
  const span: Span = { from: ownerBefore(sentence, from)[0]?.from ?? from, to: date.to };
  return {
    from,
    isInside: false,
    build: (main, scope) => ({
      ...main,
      title,
      type,
      status: keeps?.status ?? 'Prévu',
      certainty: keeps?.certainty ?? (isPlanned ? main.certainty : 'Prévisionnel'),
      partners: main.partners.filter((partner) => isNamedIn(sentence, span, partner.name)),
      partnerNames: main.partnerNames.filter((name) => isNamedIn(sentence, span, name)),
      due: readDue({ words, verb: '' }, { type, status: keeps?.status ?? 'Prévu' }, scope.context),
      decisionMaker: '',
      ...findDwellings(sentence, span),
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      notes: [],
      mark: { noun: phrase.noun, words: fold(title), verb: '' },
      after:
        main.status === 'Réalisé' || keeps !== null ? [] : [{ draft: main, effect: 'blocking' }],
    }),
  };
}

function typeOfNoun({ senses, noun }: NounPhrase): ActionType {
  if (senses.includes('series')) return 'Récurrent';
  return senses.includes('event') || PUT_IN_SERVICE.has(noun) ? 'Jalon' : 'Tâche';
}

function nounTitle(sentence: NamedReading, phrase: NounPhrase, date: DatedSpan): string {
  const named = titleWords(sentence, phrase, [{ from: date.from, to: phrase.to }]);
  return withoutArticle(named).replace(
    /[\s\u00a0]+(?:prévue?s?|attendue?s?|programmée?s?|envisagée?s?|sous)$/u,
    '',
  );
}

function isNamedIn({ partners }: NamedReading, { from, to }: Span, name: string): boolean {
  return partners.some(
    (mention) => mention.name === name && mention.from >= from && mention.from < to,
  );
}
