import words from './irregular-verbs.json';
/** Verbs of no regular pattern: present he/they/we, participle, future stem, imperfect stem. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = words.irregularVerbs;
