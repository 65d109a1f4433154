import words from './duty-words.json';

/** What a department of a landlord does, after « service », « pôle », « direction ». Folded singulars. */
export const DUTIES: ReadonlySet<string> = new Set(words.duties);
