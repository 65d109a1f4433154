import { fold, foldedDistance, similarity } from '../../../lib/text';

/** Two words are taken for one another from here on. */
const LIKE_ENOUGH = 0.6;

/**
 * The word of a list that a typed word was most likely meant to be, or null when none looks like it.
 *
 * @example nearestWord('Formation', ['Accès', 'Formations']) // 'Formations'
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let score = LIKE_ENOUGH;
  for (const word of words) {
    const alike = similarity(typed, word);
    if (alike > score) {
      score = alike;
      best = word;
    }
  }
  return best ?? wordBeginningWith(typed, words);
}

/** Whether two words are spellings of one another: a few letters apart, and not « Axe 1 » and « Axe 2 », « Lot A » and « Lot B ». */
export function isSpellingOf(typed: string, word: string): boolean {
  const [one, other] = [fold(typed), fold(word)];
  const [its, others] = [one, other].map((text) => text.replace(/[a-z]{2,}/gu, ''));
  return its === others && foldedDistance(one, other) <= 2 && similarity(typed, word) >= 0.75;
}

function wordBeginningWith(typed: string, words: readonly string[]): string | null {
  const start = fold(typed);
  if (start.length < 3) return null;
  const found = words.filter((word) => fold(word).startsWith(start));
  return found.length === 1 ? (found[0] ?? null) : null;
}
