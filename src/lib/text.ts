import { distance } from 'fastest-levenshtein';
import { remember } from './remember';

const COMBINING_MARKS = /\p{M}/gu;
/** No-break, narrow no-break, thin and figure spaces, tabs, line ends. */
const SPACES = /\s+/gu;
const APOSTROPHES = /[’‘ʼ′`´]/gu;
/** Letters without accents and single spaces: only capitals are left to fold. */
const ALREADY_PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
const DASHES = /[‐‑‒–—−]/gu;
/** A workbook says the same words tens of thousands of times; its long texts are met once or twice. */
const REMEMBERED_TEXTS = 60_000;
const REMEMBERED_LENGTH = 200;

/**
 * The form in which two texts are compared: lower case, no accents, plain apostrophes, hyphens and
 * ligatures, single spaces, nothing around. The text shown to a user is never the folded one.
 *
 * @example fold('  À L’ÉTÉ ') // "a l'ete"
 */
export function fold(text: string): string {
  return text.length > REMEMBERED_LENGTH ? foldAnew(text) : foldRemembered(text);
}

const foldRemembered = remember(foldAnew, REMEMBERED_TEXTS);

function foldAnew(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text.toLowerCase();
  return collapseSpaces(text)
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}

/**
 * The form in which the formulas of Excel compare two texts: capitals are all that they pass over.
 *
 * @example foldCase(' RÉALISÉ ') // 'réalisé', which « realise » is not
 */
export function foldCase(text: string): string {
  return collapseSpaces(text).toLowerCase();
}

/** Characters that a cell of Excel holds at most. */
export const LONGEST_CELL_TEXT = 32_767;

/** As much of a text as a cell of Excel holds, its last character « … » when it is cut. */
export function cutToCell(text: string): string {
  return text.length <= LONGEST_CELL_TEXT ? text : `${text.slice(0, LONGEST_CELL_TEXT - 1)}…`;
}

/**
 * A text as a regular expression finds it, under whatever flags.
 *
 * @example literally('a.b') // 'a\\.b'
 */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Trims, and turns every run of spaces, tabs and line ends into one space. */
export function collapseSpaces(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/**
 * The pieces of a text between separators, trimmed; none is empty.
 *
 * @example piecesOf('Accès ; Maintien ;', ';') // ['Accès', 'Maintien']
 */
export function piecesOf(text: string, separator: string | RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** How many letters must change to turn one folded text into the other. */
export const foldedDistance = distance;

/** Whether two neighbouring letters of folded words changed places and nothing else: « setpembre ». */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

/** The text with a capital first. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a small letter first. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Puts texts in the order of their characters. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How alike two texts are once folded, from 0 (nothing in common) to 1 (the same). */
export function similarity(a: string, b: string): number {
  const left = fold(a);
  const right = fold(b);
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - distance(left, right) / longest;
}
