import { skipAdverbs } from '../words/asides';
import { knownInfinitive } from '../words/conjugation';
import type { ReadSentence, Span } from './clause';
import { type NounPhrase, nounPhrase } from './phrases';
import type { Token } from '../words/tokens';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../words/words';

/**
 * « démarre avec l’EPSM, pour le Soissonnais, le premier cycle »: the action that stands after what
 * completes the verb; null without one.
 */
export function latePhrase({ tokens, dated }: ReadSentence, span: Span): NounPhrase | null {
  if (!opensComplement(tokens[skipAdverbs(tokens, span.from)])) return null;
  for (let at = span.from; at < span.to; at += 1) {
    if (SUBORDINATORS.has(tokens[at]?.low ?? '')) return null;
    // « avec la volonté de mener une opération »: a word of the complement.
    const before = tokens[at - 1]?.low ?? '';
    const isGoverned = PREPOSITIONS.has(before) || knownInfinitive(before) !== null;
    const isArticle = DETERMINERS.has(tokens[at]?.low ?? '');
    const isOpen = isArticle && !isGoverned && !dated.some(({ from }) => from === at);
    const phrase = isOpen ? nounPhrase(tokens, { from: at, to: span.to }) : null;
    if (phrase !== null && phrase.senses.length > 0) return phrase;
  }
  return null;
}

function opensComplement(token: Token | undefined): boolean {
  if (token === undefined || ['des', 'du', 'de', "d'"].includes(token.low)) return false;
  return token.text === ',' || PREPOSITIONS.has(token.low);
}
