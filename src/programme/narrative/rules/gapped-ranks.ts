import lists from './words.json';
import type { NamedReading } from '../facts/carried';
import { isRankWord } from '../../lexicon/times';
import { ARTICLES } from '../words/words';

const LINKS: ReadonlySet<string> = new Set(['et', ',', 'puis']);

/** « , une troisième »: a rank without its noun after a link. */
export function isRankAfter(tokens: NamedReading['tokens'], link: number): boolean {
  const article = tokens[link + 1]?.low ?? '';
  const next = tokens[link + 3];
  const isRank = ARTICLES.has(article) && isRankWord(tokens[link + 2]?.low ?? '');
  // « une troisième session » has its noun.
  const isBare = next !== undefined && (next.kind === 'mark' || BEFORE_DETAIL.has(next.low));
  return LINKS.has(tokens[link]?.low ?? '') && isRank && isBare;
}

const BEFORE_DETAIL: ReadonlySet<string> = new Set(lists.beforeDetail);
