import type { NamedReading } from '../facts/carried';
import type { EmbeddedRow, Search } from './embedded-row';
import { nounPhrase } from '../clauses/phrases';
import { partnersOf } from '../facts/row-partners';
import { titleWords, withoutArticle } from '../topics/title-words';
import type { Token } from '../grammar/tokens';
import { DETERMINERS } from '../grammar/words';

const OPENERS: readonly (readonly string[])[] = [
  ['tout', 'comme'],
  ['de', 'même', 'que'],
  ['date', 'à', 'laquelle'],
];

/** « … se tiendra à la rentrée, tout comme les formations avec l’APF »: another, on the same date. */
export function likewise(sentence: NamedReading, { unit, status }: Search): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (_, place) => place > unit.clause.group.last && place < unit.span.to && opensAt(tokens, place),
  );
  const start = tokens.findIndex(({ low }, place) => place > at + 1 && DETERMINERS.has(low));
  const phrase = at < 0 ? null : nounPhrase(tokens, { from: start, to: unit.span.to });
  if (phrase === null || phrase.senses.length === 0 || status.status !== 'Prévu') return [];
  const title = withoutArticle(titleWords(sentence, phrase, []));
  return [
    {
      from: tokens[at - 1]?.text === ',' ? at - 1 : at,
      isInside: false,
      build: (main, { carried }) => {
        const { partners, names } = partnersOf(
          sentence,
          [{ from: start, to: unit.span.to }],
          carried,
        );
        return {
          ...main,
          title,
          type: phrase.senses.includes('series') ? 'Récurrent' : main.type,
          partners,
          partnerNames: names,
          place: { ...main.place, territory: '' },
          mark: { noun: phrase.noun, words: title.toLowerCase(), verb: main.mark.verb },
          after: [],
        };
      },
    },
  ];
}

function opensAt(tokens: readonly Token[], at: number): boolean {
  return OPENERS.some((words) => words.every((low, step) => tokens[at + step]?.low === low));
}
