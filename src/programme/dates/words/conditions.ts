import { oneOf } from '../../../lib/word-patterns';
import words from './conditions.json';

/** The words of conditions, for prose, for the cells of a table and for due dates. All folded. */

/** Words that open a condition, and what the condition does to the action it is said of. */
export interface ConditionOpener {
  readonly words: readonly string[];
  readonly effect: 'Bloquante' | 'Non bloquante';
  /** « quoi qu’il arrive » has no verb to wait for; « si … retenu » has; « dès que … pourvu » will happen. */
  readonly form: 'clause' | 'phrase' | 'event';
}

const { inSentences: told, inCells, inDueDates } = words;

/** Whole by themselves: nothing that follows belongs to them. */
export const WHOLE_CONDITIONS: readonly string[] = words.wholeConditions;

/** Whole by themselves: what was just asked has first to be answered. */
export const WHOLE_ANSWERS: readonly string[] = words.wholeAnswers;

/** With what was told before and a verb that denies, they open a condition: « sans cet accord ». */
export const WITHOUT: readonly string[] = words.without;

/** What is waited for: « après accord », « dès cet avis ». */
export const AGREEMENTS: ReadonlySet<string> = new Set(words.agreementNouns);

/** They look like the words of a condition and open none. */
export const NOT_CONDITIONS: readonly string[] = told.notConditions;

/** « après accord », « dès cet avis », « dès réception »; without its accent, « dès avis » is « des avis ». */
const AFTER = [
  ...['apres', 'des']
    .flatMap((opener) =>
      words.owners.flatMap((owner) => words.agreementNouns.map((noun) => opener + owner + noun)),
    )
    .filter((phrase) => phrase !== 'des avis'),
  ...words.papers.map((paper) => `des ${paper}`),
];
const PHRASES = [...words.concessivePhrases, ...WHOLE_CONDITIONS];
const CONCESSIONS = [...words.concessiveClauses, ...PHRASES];
const CONDITIONS = [...words.conditionClauses, ...words.heads, ...words.held];

/** Words that open a condition in a sentence, longest first where one begins another. */
export const CONDITION_OPENERS: readonly ConditionOpener[] = [
  opener('Non bloquante', 'clause', [...words.concessiveClauses, ...told.concessiveClauses]),
  opener('Non bloquante', 'phrase', [...PHRASES, ...told.concessivePhrases]),
  opener('Bloquante', 'phrase', WHOLE_ANSWERS),
  opener('Bloquante', 'clause', [...words.conditionClauses, ...told.conditionClauses]),
  opener('Bloquante', 'event', told.eventClauses),
  opener('Bloquante', 'phrase', [...told.conditionPhrases, ...words.held, ...AFTER]),
];

function opener(
  effect: ConditionOpener['effect'],
  form: ConditionOpener['form'],
  opening: readonly string[],
): ConditionOpener {
  return { effect, form, words: opening };
}

const OPENS = { before: '(?:^|[^a-z])(', after: ')' };
/** In a cell, at its start or behind a comma or a bracket: « Ravalement, si la mairie veut ». */
const APART = { before: '(?<=(?:^|[,;:/(–-])\\s*)(?:', after: ')' };
/** In the run of a cell, « si » tells what is made, « trier par nom si … », unless it waits for an agreement. */
const SUPPOSED = [
  `(?<!(?:${inCells.asks.join('|')}) )(?:${inCells.suppose.join('|')})`,
  `(?=(?:[^.;,|()]* )?(?:${[...words.agreementNouns, ...inCells.agreed].join('|')})(?![a-z]))`,
].join('');
/** In a cell: what follows does not stop the work. */
export const NON_BLOCKING = oneOf(
  [...CONCESSIONS, ...inCells.concessions, oneOf(inCells.setApart.concessions, APART).source],
  OPENS,
);
/** In a cell: the work waits for what follows. */
export const BLOCKING = oneOf(
  [
    ...CONDITIONS,
    ...AFTER.map((words) => `${words}(?![a-z])`),
    ...inCells.conditions,
    oneOf(inCells.setApart.conditions, APART).source,
    SUPPOSED,
  ],
  OPENS,
);

/** In a due date, its marks left out: what it waits for, or does not. */
export const DUE_CONDITIONS = {
  blocking: byWord([...CONDITIONS, ...inDueDates.conditions]),
  'non-blocking': byWord([...CONCESSIONS, ...inDueDates.concessions]),
};

function byWord(phrases: readonly string[]): string {
  return phrases.join(' | ').replaceAll(/['-]/gu, ' ');
}
