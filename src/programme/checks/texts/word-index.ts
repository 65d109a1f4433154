import { fold } from '../../../lib/text';
import { isSpellingOf, nearestWord } from './nearest-word';

/** A list of words, asked many times about the same typed words. */
export interface WordIndex {
  readonly words: readonly string[];
  readonly has: (typed: string) => boolean;
  /** The word itself, as the list writes it; undefined when it is not listed. */
  readonly find: (typed: string) => string | undefined;
  /** The listed word a typed one was most likely meant to be; null when none looks like it. */
  readonly nearest: (typed: string) => string | null;
  /** An earlier word of the list of which a listed word is a mere spelling; null when there is none. */
  readonly doubles: (typed: string) => string | null;
}

/** Case and accents do not matter; each answer is worked out once. */
export function makeWordIndex(words: readonly string[]): WordIndex {
  const byFolded = new Map<string, string>();
  for (const word of words) if (!byFolded.has(fold(word))) byFolded.set(fold(word), word);
  const doubles = once((typed) => {
    const at = words.findIndex((word) => fold(word) === fold(typed));
    return words.slice(0, Math.max(at, 0)).find((word) => isSpellingOf(typed, word)) ?? null;
  });
  return {
    words,
    has: (typed) => byFolded.has(fold(typed)),
    find: (typed) => byFolded.get(fold(typed)),
    nearest: once((typed) => nearestWord(typed, words)),
    doubles,
  };
}

/** Works an answer out the first time a text is asked about. */
export function once<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}
