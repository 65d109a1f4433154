import { mentions, NO_LETTER, oneOf } from '../../../lib/word-patterns';
import words from './type-words.json';

/** Words of a title by which the type of an action is known. Folded; the first rule that holds wins. */

const AS_TOPIC = {
  before: '(?:^|(?<!(?:^|[^a-z])(?:d|de|pour))[^a-z])',
  after: '(?![a-rt-z])',
};

/** Something that someone has to decide; « arbre de décision », « scan pour validation » say what a thing is for. */
export const DECISION_TITLE = oneOf(words.decision, AS_TOPIC);

/** « Choix du prestataire »: decided by someone, or work like any other. */
export const CHOICE_TITLE = oneOf(words.choice, AS_TOPIC);

/** A meeting, a training, anything said in the plural or at a rhythm. */
export const RECURRING_TITLE = mentions(words.recurring);

/** One of several: « Formation des gardiens – session 2 ». */
export const NUMBERED_TITLE = /(?:^|[^a-z])(?:session|seance|reunion) (?:n° ?)?\d{1,2}$/u;

/** Said of a due date: « tous les mois ». */
export const RHYTHM = mentions(words.rhythm);

/** One training is a series of sessions; « Demande de stage » is none. */
export const TRAINING_TITLE =
  /^(?:[^:]*:\s*|.*\s-\s)?(?:l[ae] |l'|les )?(?:formation|stage|sensibilisation des (?:agents|equipes|personnels))(?![a-z])/u;

/** « Implémenter la sélection »: a verb is work to do, whatever it is about. */
export const INFINITIVE_HEAD = new RegExp(
  `^(?:[\\d.)]+ )*([a-z]{2,}(?:er|ir)|${words.verbs.join('|')})(?: |$)`,
  'u',
);

/** Work around a training that is not itself a training. */
export const TASK_TITLE = oneOf(words.task, { before: "^(?:l[ae] |l'|les )?", after: NO_LETTER });

/** « Objectif annuel : 60 attributions »: to be reached within the year, not again each year. */
export const YEARLY_TARGET =
  /^(?:l')?(?:objectif|cible|quota|plafond)s? (?:annuel(?:le)?|semestriel(?:le)?|trimestriel(?:le)?|mensuel(?:le)?)s?(?![a-z])/u;

/** Something that happens once. */
export const MILESTONE_TITLE = oneOf(words.milestone, {
  before: "^(?:[^:]*:\\s*|.*\\s-\\s)?(?:\\d+(?:er|ere|eres|e|eme)?s?\\s+|mise a |la |le |les |l')*",
  after: NO_LETTER,
});

/** The step that ends a title: « Réhab. bâtiment C, livraison ». */
export const LAST_STEP = oneOf(words.lastStep, { before: '^[^,]+, ', after: '(?: [^ ,]+){0,3}$' });
