import { collapseSpaces } from '../../../lib/text';
import type { ReadingContext } from '../../reading/reading-context';
import words from './training-words.json';
import { findWord, indexWords, type WordIndex } from '../../names/word-index';

/** Other ways to write the programme's trainings. */
const TRAINING_ALIASES: Readonly<Record<string, readonly string[]>> = words;

/** A training as the tracker names it, its group if it has one, and the words of the source when they say more. */
export interface TrainingName {
  readonly training: string;
  readonly group: string;
  readonly remark: string;
}

/** « – groupe 2 », « (session 3) » after the name of a training: which of its groups. */
const GROUP =
  /(?<=\S)\s*[–:,(-]?\s*\b((?:groupe|gr\.|session|vague|promo(?:tion)?|cohorte) ?(?:n° ?)?(?:\d{1,3}|[a-z]))\)?$/iu;

/** Prepares the naming of trainings: those of the list and their short names. */
export function trainingNamer(trainings: readonly string[]): (text: string) => TrainingName {
  const index: WordIndex<string> = indexWords(
    Object.fromEntries(trainings.map((name) => [name, TRAINING_ALIASES[name] ?? []] as const)),
  );
  return (text) => {
    const [written, group = ''] = GROUP.exec(collapseSpaces(text)) ?? [''];
    const whole = collapseSpaces(text).slice(0, -written.length || undefined);
    const bare = whole.replace(/\s*\([^)]*\)\s*$/u, '');
    const exact = findWord(index, whole);
    const known = exact ?? (bare === whole ? null : findWord(index, bare));
    const remark = exact === null && known !== null ? whole : '';
    return { training: known?.meaning ?? whole, group, remark };
  };
}

/** The training of the list that words above a table name; `''` when they name none. */
export function trainingAmong(captions: readonly string[], { lists }: ReadingContext): string {
  const name = trainingNamer(lists.trainings);
  const parts = captions.flatMap((caption) => caption.split(/\s*[–—:(),]\s*|\s-\s/u));
  const named = parts.map((part) => name(part).training);
  return named.find((training) => lists.trainings.includes(training)) ?? '';
}
