import { remember } from '../../../lib/remember';
import { fold, foldCase } from '../../../lib/text';
import { nearestWord } from './nearest-word';

/** A list of words, asked many times about the same typed words. */
export interface WordIndex {
  readonly words: readonly string[];
  /** Whether the formulas take it for a word of the list: accents count. */
  readonly has: (typed: string) => boolean;
  /** The word itself, as the list writes it, whatever its accents; undefined when it is not listed. */
  readonly find: (typed: string) => string | undefined;
  /** The listed word a typed one was most likely meant to be; null when none looks like it. */
  readonly nearest: (typed: string) => string | null;
}

const REMEMBERED_WORDS = 5_000;

/** Each answer is worked out once. */
export function makeWordIndex(words: readonly string[]): WordIndex {
  const byFolded = new Map<string, string>();
  for (const word of words) if (!byFolded.has(fold(word))) byFolded.set(fold(word), word);
  const listed = new Set(words.map(foldCase));
  return {
    words,
    has: (typed) => listed.has(foldCase(typed)),
    find: (typed) => byFolded.get(fold(typed)),
    nearest: remember((typed) => nearestWord(typed, words), REMEMBERED_WORDS),
  };
}
