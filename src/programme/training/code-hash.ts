import { collapseSpaces } from '../../lib/text';

/*
 * Excel before dynamic arrays has no linear way to tell whether a text was met before. A number has
 * one: FREQUENCY sorts. So each code becomes a number, the same for the same code, to the letter
 * and to the case; two codes of a workbook never share one, since the weights are turned until none
 * do, and a code typed later would meet another once in a hundred thousand million times.
 */

/** Whole numbers stay exact in Excel below this. */
const EXACT_LIMIT = 9e14;
const MIN_LETTERS = 12;
const MAX_LETTERS = 40;
const LARGEST_LETTER = 255;
const FIRST_WEIGHT = 481_036_337_152;
const WEIGHT_STEP = 762_939_453_125;
const WEIGHT_MODULUS = 1_099_511_627_689;

export interface CodeHash {
  readonly letters: number;
  readonly modulus: number;
  readonly weights: readonly number[];
}

/** Weights under which no two of these codes have the same number. */
export function chooseCodeHash(codes: readonly string[], visitsPerPerson: number): CodeHash {
  const different = [...new Set(codes.map(collapseSpaces))].filter((code) => code !== '');
  const longest = different.reduce((most, { length }) => Math.max(most, length), 0);
  const letters = Math.min(MAX_LETTERS, Math.max(MIN_LETTERS, longest + 2));
  const modulus = Math.floor(EXACT_LIMIT / visitsPerPerson);
  for (let turn = 0; ; turn += 1) {
    const hash = { letters, modulus, weights: drawWeights(letters, modulus, turn) };
    const numbers = new Set(different.map((code) => hashCode(code, hash)));
    if (numbers.size === different.length || turn === 20) return hash;
  }
}

/** What the formula of {@link hashFormula} gives for a code. */
export function hashCode(code: string, { letters, modulus, weights }: CodeHash): number {
  const padded = code.padEnd(letters, ' ');
  return weights.reduce((sum, weight, at) => sum + letterOf(padded, at) * weight, 0) % modulus;
}

/** The number of a code of at least `letters` letters, spaces included, as a formula part. */
export function hashFormula(code: string, { modulus, weights }: CodeHash): string {
  const places = weights.map((_, at) => at + 1).join(';');
  return `MOD(SUMPRODUCT(CODE(MID(${code},{${places}},1)),{${weights.join(';')}}),${modulus})`;
}

function letterOf(text: string, at: number): number {
  const letter = text.charCodeAt(at);
  return letter > LARGEST_LETTER ? '?'.charCodeAt(0) : letter;
}

/** A fixed sequence that looks drawn at random, small enough for the sum to stay exact. */
function drawWeights(letters: number, modulus: number, turn: number): readonly number[] {
  const limit = Math.min(modulus, Math.floor((EXACT_LIMIT * 9) / (letters * LARGEST_LETTER)));
  let state = BigInt(FIRST_WEIGHT + turn);
  return Array.from({ length: letters }, () => {
    state = (state * state + BigInt(WEIGHT_STEP)) % BigInt(WEIGHT_MODULUS);
    return 1 + Number(state % BigInt(limit - 1));
  });
}
