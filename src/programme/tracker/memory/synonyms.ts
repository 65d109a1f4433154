import { fold } from '../../../lib/text';
import { ATTENDANCE_MARKS, type AttendanceMark, type Status, STATUSES } from '../lists';
import words from './synonyms.json';

/** Words that stand for a status without a doubt, folded. */
const STATUS_SYNONYMS: Readonly<Record<Status, readonly string[]>> = words.statuses;

const MARK_SYNONYMS: Readonly<Record<AttendanceMark, readonly string[]>> = words.marks;

const STATUS_OF = invert(STATUSES, STATUS_SYNONYMS);
const MARK_OF = invert(ATTENDANCE_MARKS, MARK_SYNONYMS);

/**
 * The status a word stands for without a doubt, or null.
 *
 * @example statusFromWord('OK') // 'Réalisé'
 */
export function statusFromWord(word: string): Status | null {
  return STATUS_OF.get(fold(word)) ?? null;
}

/** The attendance a word or sign stands for without a doubt, or null. */
export function markFromWord(word: string): AttendanceMark | null {
  const folded = fold(word);
  // « abs. exc. »
  return MARK_OF.get(folded) ?? MARK_OF.get(folded.replaceAll('.', '')) ?? null;
}

function invert<Word extends string>(
  words: readonly Word[],
  synonyms: Readonly<Record<Word, readonly string[]>>,
): ReadonlyMap<string, Word> {
  const index = new Map<string, Word>();
  for (const word of words) {
    for (const synonym of [fold(word), ...synonyms[word]]) index.set(synonym, word);
  }
  return index;
}
