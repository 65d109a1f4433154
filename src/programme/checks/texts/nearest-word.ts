import { fold, similarity } from '../../../lib/text';

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

function wordBeginningWith(typed: string, words: readonly string[]): string | null {
  const start = fold(typed);
  if (start.length < 3) return null;
  const found = words.filter((word) => fold(word).startsWith(start));
  return found.length === 1 ? (found[0] ?? null) : null;
}
