import { remember } from '../../lib/remember';
import { fold, similarity } from '../../lib/text';

/** A word found among known ones: which meaning, and how surely (1 when the spelling is exact). */
export interface WordMatch<Meaning> {
  readonly meaning: Meaning;
  readonly score: number;
}

export interface WordIndex<Meaning> {
  readonly exact: ReadonlyMap<string, Meaning>;
  readonly spellings: readonly string[];
}

const MIN_FUZZY_LETTERS = 5;
const MIN_SHORT_LETTERS = 5;
/** « Parten. » */
const SHORTENED = /\p{L}\.$/u;
const SHORTENED_SCORE = 0.9;
const MIN_SIMILARITY = 0.79;
/** Two letters swapped are one mistake, not two. */
const SWAPPED = 0.85;

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
  return { exact, spellings: [...exact.keys()].filter((key) => key.length >= MIN_FUZZY_LETTERS) };
}

/** The meaning of a word spelled as known, case, accents, plural and punctuation apart. */
export function findExact<Meaning>(index: WordIndex<Meaning>, word: string): Meaning | null {
  return index.exact.get(wordKey(word)) ?? null;
}

/** The meaning of a word, a small typing mistake allowed. */
export function findWord<Meaning>(
  index: WordIndex<Meaning>,
  word: string,
): WordMatch<Meaning> | null {
  const exact = findExact(index, word);
  if (exact !== null) return { meaning: exact, score: 1 };
  const key = wordKey(word);
  if (key.length < MIN_FUZZY_LETTERS) return null;
  let best: WordMatch<Meaning> | null = null;
  for (const spelling of index.spellings) {
    // A slip seldom falls on the first letter: « information » is no « formation ».
    if (spelling[0] !== key[0] || Math.abs(spelling.length - key.length) > 2) continue;
    const score = isSwapped(spelling, key) ? SWAPPED : similarity(spelling, key);
    const meaning = index.exact.get(spelling);
    if (meaning !== undefined && score >= MIN_SIMILARITY && score > (best?.score ?? 0)) {
      best = { meaning, score };
    }
  }
  return best;
}

/** The meaning that all the words share which a word cut short by a full stop may stand for: « Parten. ». */
export function findShortened<Meaning>(
  index: WordIndex<Meaning>,
  word: string,
): WordMatch<Meaning> | null {
  const key = wordKey(word);
  if (!SHORTENED.test(word.trim()) || key.length < MIN_SHORT_LETTERS) return null;
  const meant = new Set(
    index.spellings
      .filter((spelling) => spelling.startsWith(key))
      .map((full) => index.exact.get(full)),
  );
  const [meaning] = meant;
  return meaning === undefined || meant.size > 1 ? null : { meaning, score: SHORTENED_SCORE };
}

/** « Actoin » is « Action » with two neighbouring letters the wrong way round. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const isCrossed = a[at] === b[at + 1] && a[at + 1] === b[at];
  return isCrossed && a.slice(at + 2) === b.slice(at + 2);
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
