import words from './conditions.json';

/** Words that open a condition, and what the condition does to the action it is said of. */
export interface ConditionOpener {
  /** Folded. */
  readonly words: readonly string[];
  readonly effect: 'Bloquante' | 'Non bloquante';
  /**
   * « quoi qu’il arrive » has no verb to wait for; « si … retenu » has; « dès que … pourvu » will
   * happen.
   */
  readonly form: 'clause' | 'phrase' | 'event';
}

/** Whole by themselves: nothing that follows belongs to them. Folded. */
export const WHOLE_CONDITIONS: readonly string[] = words.wholeConditions;

/** Whole by themselves: what was just asked has first to be answered. Folded. */
export const WHOLE_ANSWERS: readonly string[] = words.wholeAnswers;

/** With what was told before and a verb that denies, they open a condition: « sans cet accord ». Folded. */
export const WITHOUT: readonly string[] = words.without;

/** What is waited for: « après accord », « dès cet avis ». Folded. */
export const AGREEMENTS: ReadonlySet<string> = new Set(words.agreementNouns);
const OWNERS: readonly string[] = ['', "l'", 'la ', 'cet ', 'cette ', 'son ', 'sa ', 'leur '];

function afterDecisions(opening: string, nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => OWNERS.map((owner) => `${opening} ${owner}${noun}`));
}

const AFTER = [
  ...words.conditionPhrases,
  ...afterDecisions('apres', words.agreementNouns),
  ...afterDecisions('des', [...words.agreementNouns, ...words.papers]),
];

/** Words that open a condition, longest first where one begins another. */
export const CONDITION_OPENERS: readonly ConditionOpener[] = [
  { effect: 'Non bloquante', form: 'clause', words: words.concessiveClauses },
  {
    effect: 'Non bloquante',
    form: 'phrase',
    words: [...words.concessivePhrases, ...WHOLE_CONDITIONS],
  },
  { effect: 'Bloquante', form: 'phrase', words: WHOLE_ANSWERS },
  { effect: 'Bloquante', form: 'clause', words: words.conditionClauses },
  { effect: 'Bloquante', form: 'event', words: words.eventClauses },
  { effect: 'Bloquante', form: 'phrase', words: AFTER },
];

/** They look like the words of a condition and open none. Folded. */
export const NOT_CONDITIONS: readonly string[] = words.notConditions;
