import words from './verb-prepositions.json';

/** Noun-like forms that the preposition after them shows to be verbs, unless a determiner opens. Folded. */
export const VERBS_BY_PREPOSITION: ReadonlySet<string> = new Set(words.verbsByPreposition);
