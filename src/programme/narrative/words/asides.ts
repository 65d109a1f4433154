import lists from './words.json';
import { type Token, buildPhraseTable, matchPhrase } from './tokens';
import { NOUN_TABLE } from './nouns';
import {
  NOUNS_IN_MENT,
  VERB_ADVERBS,
  VERB_ADVERB_PHRASES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words';

/** In words. */
const LONGEST_ASIDE = 9;

/** « nous sommes, pour tous ces projets, dans … », « est, elle, en cours »: past what two commas set off. */
export function pastAside(tokens: readonly Token[], comma: number): number {
  const opener = tokens[comma + 1]?.low ?? '';
  const isAside = tokens[comma]?.text === ',' && (PREPOSITIONS.has(opener) || SET_OFF.has(opener));
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  return isAside && close > comma && close - comma <= LONGEST_ASIDE
    ? skipAdverbs(tokens, close + 1)
    : comma;
}

const SET_OFF: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, 'eux', 'lors', 'lui']);

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

/** What opens a quotation, and what closes it. */
export const QUOTES: Readonly<Record<string, string>> = lists.quotes;
const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', ...QUOTES };

/** The places of the words between brackets or quotation marks: asides and names, no clauses. */
export function bracketedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let close: string | null = null;
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (close === null && OPENERS[token.text] !== undefined) {
      close = OPENERS[token.text] ?? null;
      start = at;
    } else if (token.text === close) {
      for (let place = start; place <= at; place += 1) inside.add(place);
      close = null;
    }
  }
  return inside;
}
