import { remember } from '../../../src/lib/remember';
import { columnIndex } from '../../../src/workbook/location';

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** `Suivi!$A$1:B2`, `A:C` (no rows) or `2:3` (no columns). */
export interface Reference {
  /** Unquoted; null on the formula's own sheet. */
  readonly sheet: string | null;
  readonly kind: 'cells' | 'columns' | 'rows';
  readonly start: Corner;
  /** Absent for a single cell. */
  readonly end: Corner | null;
}

/** A formula cut where it matters: everything is kept, joined it is the formula again. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly isFunction: boolean }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  /** `tblSuivi[Début]`; `table` is '' for `[@Début]`. `inner` is what the outer brackets hold. */
  | {
      readonly kind: 'structured';
      readonly text: string;
      readonly table: string;
      readonly inner: string;
    };

const PREFIX = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const REFERENCE = new RegExp(
  String.raw`(?:${PREFIX})?(?:${CELL}(?::${CELL})?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\[])`,
  'uy',
);
const WORD = /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;

/** With these begins nothing but themselves. */
const MARKS = new Set('(),;&=<>+-*/^% {}');

/** A formula filled over thousands of cells is cut once, those of a whole tracker are known at a time. */
const REMEMBERED_FORMULAS = 10_000;

export const cutFormula = remember(cutAnew, REMEMBERED_FORMULAS);

function cutAnew(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function pieceAt(formula: string, at: number): Piece {
  const character = formula[at] ?? '';
  if (MARKS.has(character)) return { kind: 'text', text: character };
  if (character === '"') return { kind: 'string', text: quoted(formula, at) };
  if (character === '[') return structuredAt(formula, at, '');
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(formula);
  if (match) {
    const reference = readReference(match);
    if (reference) return { kind: 'reference', text: match[0], reference };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(formula)?.[0];
  if (word !== undefined) {
    const next = formula[at + word.length];
    if (next === '[') return structuredAt(formula, at, word);
    return { kind: 'word', text: word, isFunction: next === '(' };
  }
  NUMBER.lastIndex = at;
  return { kind: 'text', text: NUMBER.exec(formula)?.[0] ?? character };
}

function quoted(formula: string, at: number): string {
  const match = /"(?:[^"]|"")*"?/y;
  match.lastIndex = at;
  return match.exec(formula)?.[0] ?? '"';
}

function structuredAt(formula: string, at: number, table: string): Piece {
  let depth = 0;
  let end = at + table.length;
  for (; end < formula.length; end++) {
    const character = formula[end];
    // An apostrophe makes the next character of a column's name plain.
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) break;
  }
  const text = formula.slice(at, end + 1);
  return { kind: 'structured', text, table, inner: text.slice(table.length + 1, -1) };
}

function corner(match: RegExpExecArray, columnAt: number | null, rowAt: number | null): Corner {
  return {
    column: columnAt === null ? 0 : columnIndex(match[columnAt + 1] ?? 'A'),
    columnFixed: columnAt !== null && match[columnAt] === '$',
    row: rowAt === null ? 0 : Number(match[rowAt + 1]) - 1,
    rowFixed: rowAt !== null && match[rowAt] === '$',
  };
}

function readReference(match: RegExpExecArray): Reference | null {
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  if (match[4] !== undefined) {
    const end = match[8] === undefined ? null : corner(match, 7, 9);
    const start = corner(match, 3, 5);
    const isInside = (place: Corner): boolean =>
      place.column < 16_384 && place.row >= 0 && place.row < 1_048_576;
    if (!isInside(start) || (end && !isInside(end))) return null;
    return { sheet, kind: 'cells', start, end };
  }
  if (match[12] !== undefined) {
    return { sheet, kind: 'columns', start: corner(match, 11, null), end: corner(match, 13, null) };
  }
  return { sheet, kind: 'rows', start: corner(match, null, 15), end: corner(match, null, 17) };
}
