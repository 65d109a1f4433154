import { mentions, NO_LETTER, oneOf } from '../../../lib/word-patterns';
import words from './type-words.json';

/** Words of a title by which the type of an action is known. Folded; the first rule that holds wins. */

/** Something that someone has to decide; « arbre de décision », « scan pour validation » say what a thing is for. */
export const DECISION_TITLE = oneOf(words.decision, {
  before: '(?:^|(?<!(?:^|[^a-z])(?:d|de|pour))[^a-z])',
  after: '(?![a-rt-z])',
});

/** A meeting, a training, anything said in the plural or at a rhythm. */
export const RECURRING_TITLE = mentions(words.recurring);

/** One of several: « Formation des gardiens – session 2 ». */
export const NUMBERED_TITLE = /(?:^|[^a-z])(?:session|seance|reunion) (?:n° ?)?\d{1,2}$/u;

/** Said of a due date: « tous les mois ». */
export const RHYTHM = mentions(words.rhythm);

/** One training is a series of sessions. */
export const TRAINING_TITLE =
  /(?:^|[^a-z])(?:formation|stage|sensibilisation des (?:agents|equipes|personnels))(?![a-z])/u;

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
