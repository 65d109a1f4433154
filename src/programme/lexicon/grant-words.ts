import words from './grant-words.json';

/** What someone else gives or refuses: « espère une subvention ». Folded singulars. */
export const GRANT_NOUNS: ReadonlySet<string> = new Set(words.grantNouns);

/** « espère être aidée par la Région »: what she who does it gives. */
export const GRANTING_VERBS: Readonly<Record<string, string>> = words.grantingVerbs;
