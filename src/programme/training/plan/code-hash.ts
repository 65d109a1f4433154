import type { Tracker } from '../../tracker/tracker';
import { collapseSpaces } from '../../../lib/text';

/*
 * Excel before dynamic arrays has no linear way to tell whether a text was met before. A number has
 * one: FREQUENCY sorts, and a search among sorted numbers halves. So each code becomes a number, its
 * letters weighed by their places: two of a workbook never share one, since the weights are turned
 * until none do, and one typed later would meet another once in a thousand million times.
 */

/** Whole numbers stay exact in Excel below this. */
const EXACT_LIMIT = 9e14;
const MIN_LETTERS = 12;
const MAX_LETTERS = 40;
const LARGEST_LETTER = 255;
const FIRST_WEIGHT = 481_036_337_152;
const WEIGHT_STEP = 762_939_453_125;
const WEIGHT_MODULUS = 1_099_511_627_689;

/** Whether A12 and a12 are the same code. */
export type LetterCase = 'told apart' | 'same';

export interface CodeHash {
  readonly letterCase: LetterCase;
  readonly letters: number;
  readonly modulus: number;
  readonly weights: readonly number[];
}

/**
 * Weights under which no two of these codes have the same number.
 *
 * @param multiple every number stays a whole number Excel holds exactly, this many times as large
 */
export function chooseCodeHash(
  codes: readonly string[],
  { multiple, letterCase }: { readonly multiple: number; readonly letterCase: LetterCase },
): CodeHash {
  const different = [...new Set(codes.map((code) => sameCode(code, letterCase)))];
  const longest = different.reduce((most, { length }) => Math.max(most, length), 0);
  const letters = Math.min(MAX_LETTERS, Math.max(MIN_LETTERS, longest + 2));
  const modulus = Math.floor(EXACT_LIMIT / multiple);
  for (let turn = 0; ; turn += 1) {
    const weights = drawWeights(letters, modulus, turn);
    const hash = { letterCase, letters, modulus, weights };
    const numbers = new Set(different.map((code) => hashCode(code, hash)));
    if (numbers.size === different.length || turn === 20) return hash;
  }
}

/** What the formula of {@link hashFormula} gives for a code. */
export function hashCode(code: string, hash: CodeHash): number {
  const { letterCase, letters, modulus, weights } = hash;
  const padded = sameCode(code, letterCase).padEnd(letters, ' ');
  return weights.reduce((total, weight, at) => total + letterOf(padded, at) * weight, 0) % modulus;
}

/**
 * The number of a code as a formula part.
 *
 * @param text the cell of the code, a text of single spaces
 * @param at the ranges that hold 1, 2, 3… and the weights: a line of attendance would repeat them
 */
export function hashFormula(
  text: string,
  { letterCase, letters, modulus }: CodeHash,
  at: { readonly places: string; readonly weights: string },
): string {
  const compared = letterCase === 'same' ? `LOWER(${text})` : text;
  const padded = `${compared}&"${' '.repeat(letters)}"`;
  return `MOD(SUMPRODUCT(CODE(MID(${padded},${at.places},1)),${at.weights}),${modulus})`;
}

function sameCode(code: string, letterCase: LetterCase): string {
  const text = collapseSpaces(code);
  return letterCase === 'same' ? text.toLowerCase() : text;
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

/** How the N° of sessions and the codes of persons become numbers. `multiple` is one more than the sessions there is room for. */
export function hashesOf(
  { sessions, attendances }: Tracker,
  multiple: number,
): Readonly<Record<'session' | 'code', CodeHash>> {
  const named = attendances?.rows.map(({ value }) => value.session) ?? [];
  const ids = [...(sessions?.rows.map(({ value }) => value.id) ?? []), ...named];
  const codes = attendances?.rows.map(({ value }) => value.code) ?? [];
  return {
    session: chooseCodeHash(ids, { multiple, letterCase: 'same' }),
    code: chooseCodeHash(codes, { multiple, letterCase: 'told apart' }),
  };
}
