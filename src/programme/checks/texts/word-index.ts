import { remember } from '../../../lib/remember';
import { foldCase } from '../../../lib/text';
import { isSpellingOf, nearestWord } from './nearest-word';

/** A list of words, asked many times about the same typed words. */
export interface WordIndex {
  readonly words: readonly string[];
  /** Whether the formulas take it for a word of the list: accents count. */
  readonly has: (typed: string) => boolean;
  /** The listed word a typed one was most likely meant to be; null when none looks like it. */
  readonly nearest: (typed: string) => string | null;
  /** An earlier word of the list of which a listed word is a mere spelling; null when there is none. */
  readonly doubles: (typed: string) => string | null;
}

/** Each word is looked for once: as many answers are remembered as a long programme asks for. */
export function makeWordIndex(words: readonly string[]): WordIndex {
  const listed = new Set(words.map(foldCase));
  return {
    words,
    has: (typed) => listed.has(foldCase(typed)),
    nearest: remember((typed) => nearestWord(typed, words), 5_000),
    doubles: remember((typed) => {
      const at = words.findIndex((word) => foldCase(word) === foldCase(typed));
      return words.slice(0, Math.max(at, 0)).find((word) => isSpellingOf(typed, word)) ?? null;
    }, 5_000),
  };
}
