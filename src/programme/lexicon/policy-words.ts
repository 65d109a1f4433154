import words from './policy-words.json';

/** Programmes of the State, the regions or Europe: they pay, they are no place and no body. Folded. */
export const POLICY_NAMES: readonly string[] = words.policyNames;

/** Words that open the name of a programme and of no building. Folded. */
export const POLICY_WORDS: ReadonlySet<string> = new Set(words.policyWords);

/** What may be called so, besides buildings. Folded. */
export const POLICY_HEADS: ReadonlySet<string> = new Set(words.policyHeads);

/** What a programme gives before « du programme ». Folded. */
export const POLICY_GIFTS: ReadonlySet<string> = new Set(words.policyGifts);

/** How a town enters a programme, besides being chosen. */
export const ENTERING_VERBS: ReadonlySet<string> = new Set(words.enteringVerbs);

/** Who enters a programme. Folded. */
export const POLICY_TAKERS: ReadonlySet<string> = new Set(words.policyTakers);
