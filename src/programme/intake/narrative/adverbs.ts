import { buildPhraseTable, matchPhrase } from './phrase-table';
import type { Token } from './tokens';
import { VERB_ADVERBS, VERB_ADVERB_PHRASES } from './words';

/** Where the next word stands that is no adverb; the place may be past the end. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const phrase = matchPhrase(tokens, at, ADVERB_PHRASES);
    const low = tokens[at]?.low ?? '';
    if (phrase !== null) at += phrase.length;
    else if (VERB_ADVERBS.has(low) || /^\p{L}{3,}ment$/u.test(low)) at += 1;
    else break;
  }
  return at;
}

const ADVERB_PHRASES = buildPhraseTable(VERB_ADVERB_PHRASES.map((words) => [words, words]));
