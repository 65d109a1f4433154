import { mentions, NO_LETTER, oneOf } from '../../../lib/word-patterns';
import words from './type-words.json';

/** Words of a title by which the type of an action is known. Folded; the first rule that holds wins. */

const AS_TOPIC = {
  before: '(?:^|(?<!(?:^|[^a-z])(?:d|de|pour))[^a-z])',
  after: '(?![a-rt-z])',
};

/** Something that someone has to decide; « arbre de décision », « scan pour validation » say what a thing is for. */
export const DECISION_TITLE = oneOf(words.decision, AS_TOPIC);

/** « Choix du prestataire »: decided by whoever is named to decide; work like any other otherwise. */
export const CHOICE_TITLE = oneOf(words.choice, AS_TOPIC);

/** Said of a due date: « tous les mois ». */
export const RHYTHM = mentions([...words.rhythm, ...words.period]);

/** Said of a title: « Point hebdomadaire »; « Solde annuel » is that of a year. */
export const TITLE_RHYTHM = mentions(words.rhythm);

/** « Implémenter la sélection »: a verb is work to do, whatever it is about. */
export const INFINITIVE_HEAD = new RegExp(
  `^(?:[\\d.)]+ )*([a-z]{2,}(?:er|ir)|${words.verbs.join('|')})(?: |$)`,
  'u',
);

/** Work around a training that is not itself a training. */
export const TASK_TITLE = oneOf(words.task, { before: "^(?:l[ae] |l'|les )?", after: NO_LETTER });

/** Something that happens once. */
export const MILESTONE_TITLE = oneOf(words.milestone, {
  before:
    "^(?:[^:]*:\\s*|.*\\s-\\s)?(?:\\d+(?:er|ere|eres|e|eme)?s?\\s+|premi(?:er|ere)s?\\s+|mise a |la |le |les |l')*",
  after: NO_LETTER,
});
