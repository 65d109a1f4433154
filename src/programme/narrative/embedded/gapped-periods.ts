import type { NamedReading } from '../facts/carried';
import { type EmbeddedRow, type Search, rowBeside } from './embedded-row';
import { nounPhrase } from '../clauses/phrases';
import { titleWords, withoutArticle } from '../topics/title-words';
import { textOf } from '../grammar/tokens';
import { TIMES_PER } from '../../lexicon/period-words';

/** « se réunit une fois par trimestre, le comité de pilotage deux fois par an »: the verb serves twice. */
export function gappedPeriods(
  sentence: NamedReading,
  { unit, topic, status }: Search,
): readonly EmbeddedRow[] {
  const { tokens, text } = sentence;
  const { group } = unit.clause;
  if (topic.role === 'none') return [];
  return tokens.flatMap((token, at): readonly EmbeddedRow[] => {
    const isLink = token.text === ',' || token.low === 'et';
    if (!isLink || at <= group.last || at >= unit.span.to - 1) return [];
    if (!TIMES_PER.test(textOf(text, tokens.slice(group.last + 1, at)))) return [];
    const end = tokens.findIndex(({ text: mark }, place) => place > at && /^[,;.]$/u.test(mark));
    const to = end < 0 ? unit.span.to : Math.min(end, unit.span.to);
    const often = TIMES_PER.exec(textOf(text, tokens.slice(at + 1, to)))?.[0] ?? '';
    const first = tokens.findIndex(
      (_, place) => place > at && textOf(text, tokens.slice(place, to)).startsWith(often),
    );
    const opener = tokens[at + 1]?.low ?? '';
    const phrase = nounPhrase(tokens, { from: at + 1, to: first });
    const isNamed = ['le', 'la', 'les', "l'"].includes(opener) && phrase !== null;
    if (often === '' || !isNamed || first <= at + 1) return [];
    const title = withoutArticle(titleWords(sentence, phrase, []));
    const row = rowBeside({
      from: at,
      title,
      type: 'Récurrent',
      status: status.status,
      noun: phrase.noun,
    });
    return [
      {
        ...row,
        isInside: false,
        build: (main, scope) => {
          const built = row.build(main, scope);
          return { ...built, due: { ...built.due, text: often } };
        },
      },
    ];
  });
}
