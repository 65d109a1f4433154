/** « une troisième », « un dernier »: one more of the same. */
const RANK =
  /^(?:premi(?:er|ère)|seconde?|derni(?:er|ère)|\p{L}{3,}ième|autre|suivante?|prochaine?|\d+(?:e|ème))$/u;

/** Whether a word in small letters says which of several. */
export function isRankWord(low: string): boolean {
  return RANK.test(low);
}
