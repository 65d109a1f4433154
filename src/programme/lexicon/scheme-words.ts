import words from './scheme-words.json';

/** What a capital name after it names a home, with an adjective between: « habitat groupé ». Folded. */
export const HOME_NOUNS: ReadonlySet<string> = new Set(words.homeNouns);

/** What is set up and given a name in capitals, never a body. Folded. */
export const SCHEME_NOUNS: ReadonlySet<string> = new Set(words.schemeNouns);
