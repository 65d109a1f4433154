import lists from './words.json';
import { skipAdverbs } from '../words/asides';
import type { ReadSentence, Span } from './clause';
import { MONTH_KEYS } from '../../lexicon/times';
import { type NounPhrase, nounPhrase } from './phrases';
import { PREPOSITIONS, SUBORDINATORS } from '../words/words';

export const OBJECT_OPENERS: ReadonlySet<string> = new Set("le la les l' un une".split(' '));

/** What an object is looked for in. */
export interface ObjectSearch {
  readonly sentence: ReadSentence;
  /** The dated words of the sentence: a date is no object. */
  readonly dated: readonly Span[];
}

/** The first noun phrase after the verb, past « à », « sur », « de »; a date is no object. */
export function phraseAfter(
  { sentence, dated }: ObjectSearch,
  from: number,
  to: number,
): NounPhrase | null {
  const { tokens } = sentence;
  let at = afterAside({ sentence, dated }, skipAdverbs(tokens, from));
  // « ont convenu d’un protocole »
  if (tokens[at]?.low === "d'" && ['un', 'une'].includes(tokens[at + 1]?.low ?? '')) at += 1;
  if (tokens[at - 1]?.low === 'pas' && ['de', "d'"].includes(tokens[at]?.low ?? '')) at += 1;
  const first = tokens[at];
  const isDate = dated.some((span) => at >= span.from && at < span.to);
  if (!first || at >= to || isDate || SUBORDINATORS.has(first.low)) return null;
  if (first.kind === 'mark' && first.text !== '«') return null;
  if (PREPOSITIONS.has(first.low) && !['des', 'du', 'au', 'aux'].includes(first.low)) return null;
  const phrase = nounPhrase(tokens, { from: at, to });
  return phrase && !MONTH_KEYS.has(phrase.noun) && !TIMES.has(phrase.noun) ? phrase : null;
}

/** « ont suivi, du 2 au 6 mars, un stage »: past an aside that only says when. */
function afterAside({ sentence, dated }: ObjectSearch, at: number): number {
  const { tokens } = sentence;
  // « assure depuis le 22 février un cycle »: the adverb before belongs to the date.
  const next = dated.find(({ from, to }) => from === at || (from === at - 1 && to > at));
  // « ouvre en mars, pour l’agence, le premier cycle »
  if (next !== undefined) return OBJECT_OPENERS.has(tokens[next.to]?.low ?? '') ? next.to : at;
  if (tokens[at]?.text !== ',') return at;
  const date = dated.find(({ from }) => from === at + 1);
  if (date !== undefined && tokens[date.to]?.text === ',') return date.to + 1;
  return at;
}

/** « deux fois » counts, it is no object. */
const TIMES: ReadonlySet<string> = new Set(lists.times);
