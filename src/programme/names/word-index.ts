import { groupBy } from '../../lib/group-by';
import { remember } from '../../lib/remember';
import { fold } from '../../lib/text';

/** A word found among known ones: which meaning, and how surely (1 when the spelling is exact). */
export interface WordMatch<Meaning> {
  readonly meaning: Meaning;
  readonly score: number;
}

export interface WordIndex<Meaning> {
  readonly exact: ReadonlyMap<string, Meaning>;
  /** Those long enough to be misspelt, by their first letter: a slip leaves it. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

const MIN_FUZZY_LETTERS = 5;
const MIN_SHORT_LETTERS = 5;
/** « Parten. » */
const SHORTENED = /\p{L}\.$/u;
const SHORTENED_SCORE = 0.9;
/** Fewer letters in order make too many words of the language out of one another: « signe », « singe ». */
const MIN_SWAPPED_LETTERS = 6;
/** So long a word is hardly another one but for a letter: « solide » is no « solde ». */
const MIN_LONG_LETTERS = 9;
const SLIP_SCORE = 0.9;

/** Words by meaning, ready to be looked up; the first meaning wins when two share a word. */
export function indexWords<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): WordIndex<Meaning> {
  const exact = new Map<string, Meaning>();
  for (const meaning of Object.keys(words) as Meaning[]) {
    for (const word of [meaning, ...words[meaning]]) {
      const key = wordKey(word);
      if (!exact.has(key)) exact.set(key, meaning);
    }
  }
  const long = [...exact.keys()].filter((key) => key.length >= MIN_FUZZY_LETTERS);
  return { exact, spellings: groupBy(long, (key) => [key.charAt(0)]) };
}

/** The meaning of a word spelled as known, case, accents, plural and punctuation apart. */
export function findExact<Meaning>(index: WordIndex<Meaning>, word: string): Meaning | null {
  return index.exact.get(wordKey(word)) ?? null;
}

/** The meaning of a word, one slip of the hand allowed; another word of the language is none, however like it. */
export function findWord<Meaning>(
  index: WordIndex<Meaning>,
  word: string,
): WordMatch<Meaning> | null {
  const exact = findExact(index, word);
  if (exact !== null) return { meaning: exact, score: 1 };
  const key = wordKey(word);
  if (key.length < MIN_FUZZY_LETTERS) return null;
  const meant = spelledLike(index, key).find((spelling) => isSlip(spelling, key));
  const meaning = meant === undefined ? undefined : index.exact.get(meant);
  return meaning === undefined ? null : { meaning, score: SLIP_SCORE };
}

/** The meaning that all the words share which a word cut short by a full stop may stand for: « Parten. ». */
export function findShortened<Meaning>(
  index: WordIndex<Meaning>,
  word: string,
): WordMatch<Meaning> | null {
  const key = wordKey(word);
  if (!SHORTENED.test(word.trim()) || key.length < MIN_SHORT_LETTERS) return null;
  const meant = new Set(
    spelledLike(index, key)
      .filter((spelling) => spelling.startsWith(key))
      .map((full) => index.exact.get(full)),
  );
  const [meaning] = meant;
  return meaning === undefined || meant.size > 1 ? null : { meaning, score: SHORTENED_SCORE };
}

/** The spellings that begin as a word does. */
function spelledLike({ spellings }: WordIndex<unknown>, key: string): readonly string[] {
  return spellings.get(key.charAt(0)) ?? [];
}

/**
 * Whether one word is the other but for a letter typed twice or once, « terminné », or two neighbours the wrong way round,
 * « actoin »; in a long word, for any one letter between its first and its last two: « à revoir » is no « à prévoir ».
 */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const isInner =
    (short[at - 1] ?? ' ') !== ' ' && at < short.length - 1 && long.length >= MIN_LONG_LETTERS;
  if (long.length > short.length) {
    const isTwice = at > 0 && at < short.length && long[at] === long[at - 1];
    return (isTwice || isInner) && short.slice(at) === long.slice(at + 1);
  }
  if (isInner && short.slice(at + 1) === long.slice(at + 1)) return true;
  const isCrossed = short[at] === long[at + 1] && short[at + 1] === long[at];
  const isLong = long.length >= MIN_SWAPPED_LETTERS && at > 0 && at < long.length - 2;
  return isCrossed && isLong && short.slice(at + 2) === long.slice(at + 2);
}

/** The form in which words of lists are compared: folded, without end marks, singular. */
export const wordKey: (word: string) => string = remember(makeKey, 2000);

function makeKey(word: string): string {
  const key = fold(word)
    .replace(/[\s:;,.!*]+$/u, '')
    .replace(/\s*\(s\)|\(e\)|\(es\)|\(x\)/gu, '')
    .replace(/\s*([/?])\s*/gu, '$1');
  return key
    .split(' ')
    .map((part) => (part.length > 3 ? part.replace(/[sx]$/u, '') : part))
    .join(' ');
}
