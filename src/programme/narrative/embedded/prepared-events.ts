import type { NamedReading } from '../facts/carried';
import type { EmbeddedRow, Search } from './embedded-row';
import { eventRow } from './event-row';
import { titleWords, withoutArticle } from '../topics/title-words';

/** « l’association prépare le forum du 5 juillet »: the forum takes place then, its preparation goes on. */
export function preparedEvents(
  sentence: NamedReading,
  { unit, dated, status, topic }: Search,
): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const { phrase } = topic;
  const isPrepared = group.verb.infinitive === 'préparer' && group.voice === 'active';
  if (!isPrepared || phrase === null || topic.role !== 'object') return [];
  const date = dated.find(({ from }) => from > phrase.head && from < unit.span.to);
  if (date === undefined) return [];
  const opens = ['du', 'de', "d'"];
  const isInside = opens.includes(tokens[date.from]?.low ?? '');
  const from = isInside ? date.from : date.from - 1;
  if (!opens.includes(tokens[from]?.low ?? '')) return [];
  const title = withoutArticle(titleWords(sentence, { from: phrase.from, to: from }, []));
  const type = phrase.isPlural ? 'Récurrent' : 'Jalon';
  const row = eventRow(sentence, { phrase, date, from, status, title, type });
  return [
    {
      ...row,
      build: (main, scope) => ({
        ...row.build(main, scope),
        certainty: 'Ferme',
        partners: main.partners,
        partnerNames: main.partnerNames,
      }),
    },
  ];
}
