import type { NamedReading } from '../facts/carried';
import type { Span } from '../clauses/clause';
import type { EmbeddedRow, Search } from './embedded-row';
import { partRow } from './gapped-dates';
import type { NounPhrase } from '../clauses/phrases';
import { isRankWord } from '../../lexicon/rank-words';
import type { DatedSpan } from '../facts/row-scope';
import { titleWords, withoutArticle } from '../topics/title-words';
import { ARTICLES } from '../grammar/words';

const LINKS: ReadonlySet<string> = new Set(['et', ',', 'puis']);

/** « une deuxième session se tiendra en mai à Nancy, une troisième à l’automne à Toul ». */
export function gappedRanks(
  sentence: NamedReading,
  { unit, dated, topic }: Search,
): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const { phrase } = topic;
  if (phrase === null || topic.role !== 'subject' || unit.following.length > 0) return [];
  const starts = tokens.flatMap((_, at) =>
    at > group.last && at < unit.span.to && isRankAfter(tokens, at) ? [at] : [],
  );
  return starts.flatMap((link, index): readonly EmbeddedRow[] => {
    const to = starts[index + 1] ?? unit.span.to;
    const part = { from: link + 1, to };
    const date = dated.find(({ from }) => from > link && from < to);
    if (date === undefined) return [];
    const title = rankTitle(sentence, { part, phrase, date });
    return [partRow(sentence, { date, part, retitled: () => title })];
  });
}

/** « , une troisième »: a rank without its noun after a link. */
export function isRankAfter(tokens: NamedReading['tokens'], link: number): boolean {
  const article = tokens[link + 1]?.low ?? '';
  const next = tokens[link + 3];
  const isRank = ARTICLES.has(article) && isRankWord(tokens[link + 2]?.low ?? '');
  // « une troisième session » has its noun.
  const isBare = next !== undefined && (next.kind === 'mark' || BEFORE_DETAIL.has(next.low));
  return LINKS.has(tokens[link]?.low ?? '') && isRank && isBare;
}

const BEFORE_DETAIL: ReadonlySet<string> = new Set(
  "à au aux en le la l' les dans pour sur avec chez courant fin début mi d'ici dès avant du".split(
    ' ',
  ),
);

/** « troisième session à Toul » */
function rankTitle(
  sentence: NamedReading,
  {
    part,
    phrase,
    date,
  }: { readonly part: Span; readonly phrase: NounPhrase; readonly date: DatedSpan },
): string {
  const rank = sentence.tokens[part.from + 1]?.text ?? '';
  const what = withoutArticle(titleWords(sentence, { from: phrase.head, to: phrase.to }, [date]));
  const rest = titleWords(sentence, { from: part.from + 2, to: part.to }, [date]);
  const isAfter = /^suivante?$/u.test(rank);
  return `${isAfter ? `${what} ${rank}` : `${rank} ${what}`} ${rest}`.trim();
}
