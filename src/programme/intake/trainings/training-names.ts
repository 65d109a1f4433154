import { collapseSpaces } from '../../../lib/text';
import { TRAINING_ALIASES } from './training-words';
import { findWord, indexWords, type WordIndex } from '../../names/word-index';

/** A training as the tracker names it, and the words of the source when they say more. */
export interface TrainingName {
  readonly training: string;
  readonly remark: string;
}

/** Prepares the naming of trainings: those of the list and their short names. */
export function trainingNamer(trainings: readonly string[]): (text: string) => TrainingName {
  const index: WordIndex<string> = indexWords(
    Object.fromEntries(trainings.map((name) => [name, TRAINING_ALIASES[name] ?? []] as const)),
  );
  return (text) => {
    const whole = collapseSpaces(text);
    const exact = findWord(index, whole);
    if (exact !== null) return { training: exact.meaning, remark: '' };
    const bare = whole.replace(/\s*\([^)]*\)\s*$/u, '');
    const known = bare === whole ? null : findWord(index, bare);
    return known ? { training: known.meaning, remark: whole } : { training: whole, remark: '' };
  };
}
