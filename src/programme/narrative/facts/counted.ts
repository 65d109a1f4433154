import { numberOfWords } from '../../../lib/number-words';
import type { NamedReading } from './carried';
import type { Span } from '../clauses/clause';
import type { Draft } from './draft';
import { findDwellings } from './quantities';

const IT: ReadonlySet<string> = new Set(
  'il elle ils elles celui-ci celle-ci ceux-ci celles-ci cela'.split(' '),
);

/** « elle concerne 9 logements » says how many of what was just told; the rows with that count. */
export function withCount(
  sentence: NamedReading,
  { span, subject }: { readonly span: Span; readonly subject: Span },
  drafts: readonly Draft[],
): readonly Draft[] {
  const last = drafts.at(-1);
  const opens = IT.has(sentence.tokens[subject.from]?.low ?? '');
  if (last === undefined || last.dwellings !== null || !opens) return drafts;
  const { dwellings } = findDwellings(sentence, span);
  return dwellings === null ? drafts : [...drafts.slice(0, -1), { ...last, dwellings }];
}

/** « Les dix premiers seront attribués » after « douze logements »: so many of those; null otherwise. */
export function countOfEarlier(
  { tokens }: NamedReading,
  { from, to }: Span,
  drafts: readonly Draft[],
): number | null {
  const last = drafts.findLast(({ dwellings }) => dwellings !== null);
  const words = tokens.slice(from, to);
  const count = numberOfWords(words[1]?.key ?? '') ?? Number(words[1]?.text);
  const isRanked = words.length === 3 && words[0]?.low === 'les' && RANKS.test(words[2]?.low ?? '');
  if (!isRanked || !Number.isInteger(count) || (last?.dwellings ?? 0) < count) return null;
  const isHouses = /\bmaisons?\b/u.test(last?.mark.words ?? '');
  const isFitting = words[2]?.low === 'autres' || isHouses === /es$/u.test(words[2]?.low ?? '');
  return isFitting ? count : null;
}

const RANKS = /^(?:premi(?:ers|ères)|derni(?:ers|ères)|suivante?s|restante?s|autres)$/u;
