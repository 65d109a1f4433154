import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import { meetingOf } from './meeting-titles';
import { TYPE_WORDS } from '../../reading/status-words';
import { MEETING_NOUNS } from '../../lexicon/nouns';
import { NOT_INFINITIVES } from '../../lexicon/verbs';
import {
  DECISION_TITLE,
  INFINITIVE_HEAD,
  MILESTONE_TITLE,
  TASK_TITLE,
  TITLE_RHYTHM,
} from './type-words';
import words from './type-words.json';
import { findWord, indexWords } from '../../names/word-index';

const NOUNS = new Set([...NOT_INFINITIVES].map(fold));
const TYPE_OF_MEETING = { once: 'Jalon', repeated: 'Récurrent', either: 'Tâche' } as const;
const TYPE_INDEX = indexWords(TYPE_WORDS);

/** What a « Type » cell says; null when it says nothing known. */
export function readTypeWord(text: string): ActionType | null {
  return findWord(TYPE_INDEX, text)?.meaning ?? null;
}

/**
 * The type that the words of a title announce; a task when nothing else does. « Formation des agents »,
 * « Ateliers » say nothing of how often: a rhythm does, a strand of trainings, or « Réunions ».
 */
export function typeOfTitle(title: string, strand: string): ActionType {
  const folded = fold(title);
  if (TITLE_RHYTHM.test(folded)) return 'Récurrent';
  const verb = verbOf(folded);
  if (verb !== null) return words.deciding.includes(verb) ? 'Décision' : 'Tâche';
  if (DECISION_TITLE.test(folded)) return 'Décision';
  if (MILESTONE_TITLE.test(folded)) return 'Jalon';
  if (fold(strand).startsWith('formation') && !TASK_TITLE.test(folded)) return 'Récurrent';
  return TYPE_OF_MEETING[meetingOf(title) ?? 'either'];
}

/** The infinitive that a title begins with; null for a noun, « Goûter des familles » too. */
function verbOf(folded: string): string | null {
  const head = INFINITIVE_HEAD.exec(folded)?.[1] ?? null;
  return head === null || NOUNS.has(head) || MEETING_NOUNS.has(head) ? null : head;
}
