import { skipAdverbs } from '../words/asides';
import type { Span } from './clause';
import type { ObjectSearch } from './object-phrases';
import { type NounPhrase, nounPhrase } from './phrases';
import type { Token } from '../words/tokens';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../words/words';

/** How many the noun has to be; both when the verb does not tell. */
type Count = 'one' | 'several' | 'any';

/**
 * « démarre avec l’EPSM, pour le Soissonnais, le premier cycle »: the noun that stands after what
 * completes the verb; an action at best, any thing otherwise.
 */
export function latePhrase(search: ObjectSearch, span: Span, count: Count): NounPhrase | null {
  const { tokens } = search.sentence;
  if (!opensComplement(tokens[skipAdverbs(tokens, span.from)])) return null;
  const found = candidates(search, span, count);
  const action = found.find(({ senses }) => senses.length > 0);
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
    const isOpen = DETERMINERS.has(tokens[at]?.low ?? '') && !dated.some(({ from }) => from === at);
    const phrase = isOpen ? nounPhrase(tokens, { from: at, to }) : null;
    if (phrase !== null)
      found.push({ ...phrase, isPlural: phrase.isPlural || count === 'several' });
  }
  return found;
}
