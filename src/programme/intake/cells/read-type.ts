import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import { typeOfMeeting } from './meeting-titles';
import { TYPE_WORDS } from '../../reading/status-words';
import {
  DECISION_TITLE,
  LAST_STEP,
  MILESTONE_TITLE,
  NUMBERED_TITLE,
  RECURRING_TITLE,
  TASK_TITLE,
  TRAINING_TITLE,
  YEARLY_TARGET,
} from './type-words';
import { findWord, indexWords } from '../../names/word-index';

const TYPE_INDEX = indexWords(TYPE_WORDS);

/** What a « Type » cell says; null when it says nothing known. */
export function readTypeWord(text: string): ActionType | null {
  return findWord(TYPE_INDEX, text)?.meaning ?? null;
}

/** The type that the words of a title announce; a task when nothing else does. */
export function typeOfTitle(title: string, strand: string): ActionType {
  const folded = fold(title);
  if (DECISION_TITLE.test(folded)) return 'Décision';
  if (YEARLY_TARGET.test(folded)) return 'Tâche';
  if (NUMBERED_TITLE.test(folded)) return 'Jalon';
  if (RECURRING_TITLE.test(folded)) return 'Récurrent';
  if (TRAINING_TITLE.test(folded) && !TASK_TITLE.test(folded)) return 'Récurrent';
  if (MILESTONE_TITLE.test(folded) || LAST_STEP.test(folded)) return 'Jalon';
  const isTraining = fold(strand).startsWith('formation') && !TASK_TITLE.test(folded);
  return isTraining ? 'Récurrent' : (typeOfMeeting(title) ?? 'Tâche');
}
