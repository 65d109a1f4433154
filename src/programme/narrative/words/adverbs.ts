import { NOUN_TABLE } from './nouns';
import { buildPhraseTable, matchPhrase } from './phrase-table';
import type { Token } from './tokens';
import { NOUNS_IN_MENT, VERB_ADVERBS, VERB_ADVERB_PHRASES } from './words';

/** Where the next word stands that is no adverb; the place may be past the end. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const phrase = matchPhrase(tokens, at, ADVERB_PHRASES);
    const low = tokens[at]?.low ?? '';
    if (phrase !== null) at += phrase.length;
    else if (VERB_ADVERBS.has(low) || isInMent(tokens[at])) at += 1;
    else break;
  }
  return at;
}

/** « prochainement » is an adverb, « recrutement » a noun. */
function isInMent(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{L}{3,}ment$/u.test(token.low)) return false;
  return !NOUN_TABLE.has(token.key) && !NOUNS_IN_MENT.has(token.key);
}

const ADVERB_PHRASES = buildPhraseTable(VERB_ADVERB_PHRASES.map((words) => [words, words]));
