import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import { type MeetingTitle, meetingTitle } from './meeting-titles';
import { readStatus } from '../../reading/read-status';
import { TYPE_WORDS } from '../../reading/status-words';
import {
  DECISION_TITLE,
  LAST_STEP,
  MILESTONE_TITLE,
  NUMBERED_TITLE,
  RECURRING_TITLE,
  TASK_TITLE,
  TRAINING_TITLE,
  YEARLY_DOCUMENT,
  YEARLY_TARGET,
} from './type-words';
import { findExact, findWord, indexWords } from '../../names/word-index';

const TYPE_INDEX = indexWords(TYPE_WORDS);

/** What a « Type » cell says; null when it says nothing known. */
export function readTypeWord(text: string): ActionType | null {
  return findWord(TYPE_INDEX, text)?.meaning ?? null;
}

/** The type typed in a status cell that tells no status: « Récurrent », « Jalon ». */
export function typeOfStatus(text: string): ActionType | null {
  return readStatus(text, {}) === null ? findExact(TYPE_INDEX, text) : null;
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
  return isTraining ? 'Récurrent' : TYPE_OF_MEETING[meetingTitle(title) ?? 'on-a-day'];
}

const TYPE_OF_MEETING: Readonly<Record<MeetingTitle, ActionType>> = {
  once: 'Jalon',
  session: 'Jalon',
  series: 'Récurrent',
  several: 'Récurrent',
  'on-a-day': 'Tâche',
};

/** Work such as a recruitment is a task when it is drawn or dated over a period, a workshop comes again. */
export function typeOverPeriod(type: ActionType, title: string): ActionType {
  if (type !== 'Jalon') return type;
  if (TASK_TITLE.test(fold(title))) return 'Tâche';
  return meetingTitle(title) === 'session' ? 'Récurrent' : type;
}

/** « Bilan annuel » with one day: the year is what it tells of, not its rhythm. « Point » is a meeting. */
export function typeOnOneDay(type: ActionType, title: string): ActionType {
  const meeting = meetingTitle(title);
  if (type === 'Tâche') return meeting === 'on-a-day' ? 'Jalon' : type;
  const isOnce = YEARLY_DOCUMENT.test(fold(title)) || meeting === 'series';
  return type === 'Récurrent' && isOnce ? 'Jalon' : type;
}
