import words from './verb-objects.json';

/** What one does with someone: a body is their object, never a thing. */
export const MET_VERBS: ReadonlySet<string> = new Set(words.metVerbs);
