import words from './noun-like-forms.json';

/** Forms that are more often a noun: read as a verb only where a verb must stand. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(words.nounLikeForms);
