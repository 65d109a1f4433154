import lists from './words.json';
import { skipAdverbs } from '../words/asides';
import type { ReadSentence, Span } from './clause';
import { infinitiveOf } from '../words/conjugation';
import { MONTH_KEYS } from '../../lexicon/times';
import { type NounPhrase, nounPhrase } from './phrases';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../words/words';

export const OBJECT_OPENERS: ReadonlySet<string> = new Set("le la les l' un une".split(' '));

/** The first noun phrase after the verb, past « à », « sur », « de »; a date is no object. */
export function phraseAfter(sentence: ReadSentence, from: number, to: number): NounPhrase | null {
  const { tokens, dated } = sentence;
  let at = afterAside(sentence, skipAdverbs(tokens, from));
  // « ont convenu d’un protocole »
  if (tokens[at]?.low === "d'" && ['un', 'une'].includes(tokens[at + 1]?.low ?? '')) at += 1;
  const first = tokens[at];
  const isDate = dated.some((span) => at >= span.from && at < span.to);
  if (!first || at >= to || isDate || SUBORDINATORS.has(first.low)) return null;
  if (first.kind === 'mark' && first.text !== '«') return null;
  if (PREPOSITIONS.has(first.low) && !['des', 'du', 'au', 'aux'].includes(first.low)) return null;
  const phrase = nounPhrase(tokens, { from: at, to });
  return phrase && !MONTH_KEYS.has(phrase.noun) && !TIMES.has(phrase.noun) ? phrase : null;
}

/** « ouvre en mars, pour l’agence, le premier cycle »: past an aside that only says when. */
function afterAside({ tokens, dated }: ReadSentence, at: number): number {
  // « assure depuis le 22 février un cycle »: the adverb before belongs to the date.
  const next = dated.find(({ from, to }) => from === at || (from === at - 1 && to > at));
  return next !== undefined && OBJECT_OPENERS.has(tokens[next.to]?.low ?? '') ? next.to : at;
}

/** « deux fois » counts, it is no object. */
const TIMES: ReadonlySet<string> = new Set(lists.times);

/**
 * « démarre avec l’EPSM, pour le Soissonnais, le premier cycle »: the action that stands after what
 * completes the verb; null without one.
 */
export function latePhrase({ tokens, dated }: ReadSentence, span: Span): NounPhrase | null {
  const { low: opener = '' } = tokens[skipAdverbs(tokens, span.from)] ?? {};
  const isObject = ['des', 'du', 'de', "d'"].includes(opener);
  if (isObject || !(opener === ',' || PREPOSITIONS.has(opener))) return null;
  for (let at = span.from; at < span.to; at += 1) {
    const { low = '' } = tokens[at] ?? {};
    // « investi pour l’avenir en organisant un concours »: an object of another verb.
    if (SUBORDINATORS.has(low) || (tokens[at - 1]?.low === 'en' && low.endsWith('ant')))
      return null;
    // « avec la volonté de mener une opération »: a word of the complement.
    const before = tokens[at - 1]?.low ?? '';
    const isGoverned = PREPOSITIONS.has(before) || infinitiveOf(before) !== null;
    const isArticle = DETERMINERS.has(tokens[at]?.low ?? '');
    const isOpen = isArticle && !isGoverned && !dated.some(({ from }) => from === at);
    const phrase = isOpen ? nounPhrase(tokens, { from: at, to: span.to }) : null;
    if (phrase !== null && phrase.senses.length > 0) return phrase;
  }
  return null;
}
