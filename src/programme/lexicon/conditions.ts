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

/** They open a clause that holds nothing back. Folded. */
const CONCESSIVE_CLAUSES: readonly string[] = words.concessiveClauses;

/** They open a noun that holds nothing back. Folded. */
const CONCESSIVE_PHRASES: readonly string[] = words.concessivePhrases;

/** They open a clause without which nothing is done. Folded. */
const CONDITION_CLAUSES: readonly string[] = words.conditionClauses;

/** With what was told before and a verb that denies, they open a condition: « sans cet accord ». Folded. */
export const WITHOUT: readonly string[] = words.without;

/** They open a clause that will happen. Folded. */
const EVENT_CLAUSES: readonly string[] = words.eventClauses;

/** They open a noun without which nothing is done. Folded. */
const CONDITION_PHRASES: readonly string[] = words.conditionPhrases;

/** What is waited for: « après accord », « dès cet avis ». Folded. */
const AGREEMENT_NOUNS: readonly string[] = words.agreementNouns;
export const AGREEMENTS: ReadonlySet<string> = new Set(AGREEMENT_NOUNS);
const PAPERS: readonly string[] = words.papers;
const OWNERS: readonly string[] = ['', "l'", 'la ', 'cet ', 'cette ', 'son ', 'sa ', 'leur '];

function afterDecisions(opening: string, nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => OWNERS.map((owner) => `${opening} ${owner}${noun}`));
}

function opener(
  effect: ConditionOpener['effect'],
  form: ConditionOpener['form'],
  ...words: readonly string[]
): ConditionOpener {
  return { words, effect, form };
}

/** Words that open a condition, longest first where one begins another. */
export const CONDITION_OPENERS: readonly ConditionOpener[] = [
  opener('Non bloquante', 'clause', ...CONCESSIVE_CLAUSES),
  opener('Non bloquante', 'phrase', ...CONCESSIVE_PHRASES, ...WHOLE_CONDITIONS),
  opener('Bloquante', 'phrase', ...WHOLE_ANSWERS),
  opener('Bloquante', 'clause', ...CONDITION_CLAUSES),
  opener('Bloquante', 'event', ...EVENT_CLAUSES),
  opener(
    'Bloquante',
    'phrase',
    ...CONDITION_PHRASES,
    ...afterDecisions('apres', AGREEMENT_NOUNS),
    ...afterDecisions('des', [...AGREEMENT_NOUNS, ...PAPERS]),
  ),
];

/** They look like the words of a condition and open none. Folded. */
export const NOT_CONDITIONS: readonly string[] = words.notConditions;

/** What makes a paper or a list final: « arrêter les critères », where « choisir » picks one of several. */
export const SETTLING: ReadonlySet<string> = new Set(words.settling);

/** Papers and descriptions that are made final rather than chosen among others. Folded singulars. */
export const SETTLED: ReadonlySet<string> = new Set(words.settled);

/** « est rédigé » is finished, « est accompagné » goes on. */
export const RESULTS: ReadonlySet<string> = new Set(words.results);
