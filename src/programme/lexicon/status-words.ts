import words from './status-words.json';

/** « n’est pas arrêté », « n’a pas été arrêté »: still to be decided. */
export const UNDECIDED: ReadonlySet<string> = new Set(words.undecided);

/** « n’est pas validé » is still to be decided, « n’a pas été validé » is. */
export const UNFINISHED: ReadonlySet<string> = new Set(words.unfinished);

/** « est rédigé » is finished, « est accompagné » goes on. */
export const RESULTS: ReadonlySet<string> = new Set(words.results);

/** What makes a paper or a list final: « arrêter les critères », where « choisir » picks one of several. */
export const SETTLING: ReadonlySet<string> = new Set(words.settling);

/** Papers and descriptions that are made final rather than chosen among others. Folded singulars. */
export const SETTLED: ReadonlySet<string> = new Set(words.settled);

/** What describes those to house and what they need: kept as a whole, none chosen over another. Folded singulars. */
export const DESCRIBED: ReadonlySet<string> = new Set(words.described);

/** « les communes recherchées »: what is wanted is told, nobody chooses one of them. */
export const WANTED: ReadonlySet<string> = new Set(words.wanted);
