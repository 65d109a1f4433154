import words from './status-words.json';

/** What makes a paper or a list final: « arrêter les critères », where « choisir » picks one of several. */
export const SETTLING: ReadonlySet<string> = new Set(words.settling);

/** Papers and descriptions that are made final rather than chosen among others. Folded singulars. */
export const SETTLED: ReadonlySet<string> = new Set(words.settled);

/** « est rédigé » is finished, « est accompagné » goes on. */
export const RESULTS: ReadonlySet<string> = new Set(words.results);
