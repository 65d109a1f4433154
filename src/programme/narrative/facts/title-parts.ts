import lists from './words.json';
/** Verbs that add nothing to their noun: « une visite est organisée » is a visit. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(lists.emptyVerbs);
/** A title longer than this does without « pour » and a purpose. */
export const LONG_WITH_PURPOSE = 95;

/** « notre demande » is told as « la demande ». */
export const POSSESSIVES = /^(?:notre|nos|votre|vos|leurs?|son|sa|ses)[\s\u00a0]/iu;
