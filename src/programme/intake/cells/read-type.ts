import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import { typeOfMeeting } from './meeting-titles';
import { TYPE_WORDS } from '../../reading/status-words';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { NOT_INFINITIVES } from '../../lexicon/verbs';
import {
  CHOICE_TITLE,
  DECISION_TITLE,
  INFINITIVE_HEAD,
  LAST_STEP,
  MILESTONE_TITLE,
  NUMBERED_TITLE,
  RECURRING_TITLE,
  RHYTHM,
  TASK_TITLE,
  TRAINING_TITLE,
  YEARLY_TARGET,
} from './type-words';
import words from './type-words.json';
import { findWord, indexWords } from '../../names/word-index';

const NOUNS = new Set([...NOT_INFINITIVES].map(fold));
const TYPE_INDEX = indexWords(TYPE_WORDS);

/** What a « Type » cell says; null when it says nothing known. */
export function readTypeWord(text: string): ActionType | null {
  return findWord(TYPE_INDEX, text)?.meaning ?? null;
}

/** The type that the words of a title announce; a task when nothing else does. */
export function typeOfTitle(title: string, strand: string): ActionType {
  const folded = fold(title);
  const verb = verbOf(folded);
  if (verb !== null && RHYTHM.test(folded)) return 'Récurrent';
  if (verb !== null) return words.deciding.includes(verb) ? 'Décision' : 'Tâche';
  if (DECISION_TITLE.test(folded) || CHOICE_TITLE.test(folded)) return 'Décision';
  if (YEARLY_TARGET.test(folded)) return 'Tâche';
  if (NUMBERED_TITLE.test(folded)) return 'Jalon';
  if (RECURRING_TITLE.test(folded)) return 'Récurrent';
  if (TRAINING_TITLE.test(folded) && !TASK_TITLE.test(folded)) return 'Récurrent';
  if (MILESTONE_TITLE.test(folded) || LAST_STEP.test(folded)) return 'Jalon';
  const isTraining = fold(strand).startsWith('formation') && !TASK_TITLE.test(folded);
  return isTraining ? 'Récurrent' : (typeOfMeeting(title) ?? 'Tâche');
}

/** Whether nothing but « Choix de … », « Validation de … » tells that a title is a decision. */
export function isChoice(title: string): boolean {
  const folded = fold(title);
  return CHOICE_TITLE.test(folded) && !DECISION_TITLE.test(folded);
}

/** « Présenter le bilan annuel », « Formation des agents »: once or again, as its dates tell. */
export function mayBeOnce(title: string, strand: string): boolean {
  const folded = fold(title);
  if (fold(strand).startsWith('formation')) return false;
  return verbOf(folded) !== null || (TRAINING_TITLE.test(folded) && !RECURRING_TITLE.test(folded));
}

/** The infinitive that a title begins with; null for a noun, « Goûter des familles » too. */
function verbOf(folded: string): string | null {
  const head = INFINITIVE_HEAD.exec(folded)?.[1] ?? null;
  return head === null || NOUNS.has(head) || MEETING_NOUNS.has(head) ? null : head;
}
