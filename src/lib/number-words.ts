import words from './number-words.json';

/** French counts of one word and their values. Folded. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = words.counts;

const HUNDRED = 100;
const SCORE = 20;

/** « trente-deux », « quatre-vingt-dix », « cent vingt et un »: folded words; null for anything else. */
export function numberOfWords(words: string): number | null {
  const parts = words.split(/[\s-]+/u).filter((part) => part !== '');
  const isCount = parts.every((part, at) => (part === 'et' ? at > 0 : valueOf(part) !== undefined));
  if (parts.length === 0 || !isCount || parts.at(-1) === 'et') return null;
  return parts.reduce((sum, part) => {
    const value = valueOf(part) ?? 0;
    // « quatre-vingts », « deux cents »: what stands before multiplies.
    const isTimes = (value === SCORE && sum === 4) || (value === HUNDRED && sum > 1);
    return isTimes ? sum * value : sum + value;
  }, 0);
}

function valueOf(part: string): number | undefined {
  return NUMBER_WORDS[part] ?? NUMBER_WORDS[part.replace(/^(vingt|cent)s$/u, '$1')];
}

/** « une dizaine »: about ten, never a number to write. Folded. */
export const ROUND_NUMBERS: Readonly<Record<string, number>> = words.rounds;
