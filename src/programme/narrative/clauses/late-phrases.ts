import { NUMBER_WORDS } from '../../../lib/number-words';
import { skipAdverbs } from '../grammar/adverbs';
import type { Span } from './clause';
import { isDemonstrative } from './demonstratives';
import type { ObjectSearch } from './object-phrases';
import { type NounPhrase, nounPhrase } from './phrases';
import type { Token } from '../grammar/tokens';
import { DETERMINERS, LEADING_ADJECTIVES, PREPOSITIONS, SUBORDINATORS } from '../grammar/words';

/** How many the noun has to be; both when the verb does not tell. */
export type Count = 'one' | 'several' | 'any';

/**
 * « démarre avec l’EPSM, pour le Soissonnais, le premier cycle »: the noun that stands after what
 * completes the verb; an action at best, any thing otherwise.
 */
export function latePhrase(search: ObjectSearch, span: Span, count: Count): NounPhrase | null {
  const { tokens } = search.sentence;
  if (!opensComplement(tokens[skipAdverbs(tokens, span.from)])) return null;
  const found = candidates(search, span, count);
  const action = found.find(
    ({ senses, head }) => senses.length > 0 || isDemonstrative(tokens[head]),
  );
  const isThing = ({ head }: NounPhrase): boolean => tokens[head]?.capitals === 'none';
  return action ?? (count === 'any' ? null : (found.find(isThing) ?? null));
}

function opensComplement(token: Token | undefined): boolean {
  if (token === undefined || ['des', 'du', 'de', "d'"].includes(token.low)) return false;
  return token.text === ',' || PREPOSITIONS.has(token.low);
}

function candidates(
  { sentence: { tokens }, dated }: ObjectSearch,
  { from, to }: Span,
  count: Count,
): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = from; at < to && !SUBORDINATORS.has(tokens[at]?.low ?? ''); at += 1) {
    const isDate = dated.some((date) => at >= date.from && at < date.to);
    const opening = isDate || !isFree(tokens, at, count) ? null : openingAt(tokens, at, count);
    const phrase = opening === null ? null : nounPhrase(tokens, { from: opening, to });
    if (phrase !== null)
      found.push({ ...phrase, isPlural: phrase.isPlural || count === 'several' });
  }
  return found;
}

/** No preposition governs what begins here, and no « et » joins it to a complement. */
function isFree(tokens: readonly Token[], at: number, count: Count): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.text === ',') return true;
  if (count === 'any') return false;
  return (
    before.kind === 'word' &&
    !['et', 'ou'].includes(before.low) &&
    !PREPOSITIONS.has(before.low) &&
    !DETERMINERS.has(before.low) &&
    !LEADING_ADJECTIVES.has(before.low)
  );
}

/** Where a noun phrase of that number begins; null when none does here. */
function openingAt(tokens: readonly Token[], at: number, count: Count): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (count !== 'several' && ONE.has(token.low)) return at;
  if (count === 'one') return null;
  const isAfterComma = tokens[at - 1]?.text === ',';
  // « de premiers ateliers », « des ateliers »: after a comma they are of nothing.
  const isOf =
    ['de', "d'"].includes(token.low) && LEADING_ADJECTIVES.has(tokens[at + 1]?.low ?? '');
  if (isOf) return isAfterComma ? at + 1 : null;
  if (token.low === 'des') return isAfterComma ? at : null;
  const isNumber = token.kind === 'number' || (token.low in NUMBER_WORDS && token.low !== 'un');
  return isNumber || SEVERAL.has(token.low) ? at : null;
}

const ONE: ReadonlySet<string> = new Set(
  "le la l' un une notre leur ce cet cette celle celui".split(' '),
);
const SEVERAL: ReadonlySet<string> = new Set(
  'les nos leurs ces plusieurs quelques celles ceux'.split(' '),
);
