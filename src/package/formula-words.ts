import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from '../workbook/location';
import { descendantsOf, textOf } from './elements';
import type { XmlElement } from './xml';

/** Something a formula names. Names are as they are written, in any case. */
export type FormulaWord =
  /** Cells, of another sheet or (null) of the formula's own; `area` is null when it is no rectangle. */
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Area | null }
  /** Cells of several sheets: `Janvier:Mars!A1`. */
  | { readonly kind: 'sheets'; readonly first: string; readonly last: string }
  /** Columns of a table, all when there are none; `''` is the table the formula stands in. */
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'external' }
  /** Cells that are no more: `#REF!`. */
  | { readonly kind: 'broken' }
  /** A text between quotes, which INDIRECT or HYPERLINK may follow to a cell. */
  | { readonly kind: 'text'; readonly text: string };

const WORD =
  /"((?:[^"]|"")*)"|'((?:[^']|'')+)'!|(#REF!)|([\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{N}_.\\?]*)?)!|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(![])|([\p{L}_\\][\p{L}\p{N}_.\\?]*)|(\[)|[\p{N}.]+(?:[eE][+-]?\d+)?/uy;
const CELLS =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(![])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|#REF!|[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/**
 * What a formula names, as a file writes it: English, commas, without `=`.
 *
 * @example wordsOf('SUM(Sites!A1:A9)') // [{ kind: 'function', name: 'SUM' }, { kind: 'cells', … }]
 */
export function wordsOf(formula: string): readonly FormulaWord[] {
  const words: FormulaWord[] = [];
  let at = 0;
  while (at < formula.length) {
    WORD.lastIndex = at;
    const match = WORD.exec(formula);
    if (!match) {
      at += 1;
      continue;
    }
    at += match[0].length;
    at = readWord({ formula, match, words }, at);
  }
  return words;
}

/** What the formulas of a drawing name. */
export function wordsIn(root: XmlElement): readonly FormulaWord[] {
  return descendantsOf(root, 'f').flatMap((formula) => wordsOf(textOf(formula)));
}

interface Reading {
  readonly formula: string;
  readonly match: RegExpExecArray;
  readonly words: FormulaWord[];
}

/** Adds the word that was met; gives where the formula goes on. */
function readWord({ formula, match, words }: Reading, at: number): number {
  const [, text, quoted, broken, bare, cells, word, bracket] = match;
  if (text !== undefined) words.push({ kind: 'text', text: text.replaceAll('""', '"') });
  else if (broken !== undefined) words.push({ kind: 'broken' });
  else if (quoted !== undefined || bare !== undefined) {
    const sheet = (quoted ?? bare ?? '').replaceAll("''", "'");
    return readSheetCells({ formula, words, sheet }, at);
  } else if (cells !== undefined) words.push(cellsOf(cells, null));
  else if (bracket !== undefined) return readBracket({ formula, words }, at);
  else if (word !== undefined && formula.startsWith('(', at)) {
    words.push({ kind: 'function', name: word });
  } else if (word !== undefined && formula.startsWith('[', at)) {
    return readColumns({ formula, words, table: word }, at + 1);
  } else if (word !== undefined) words.push({ kind: 'name', name: word });
  return at;
}

function readSheetCells(
  { formula, words, sheet }: { formula: string; words: FormulaWord[]; sheet: string },
  at: number,
): number {
  CELLS.lastIndex = at;
  const cells = CELLS.exec(formula)?.[0] ?? '';
  const end = at + cells.length;
  if (cells === '#REF!') words.push({ kind: 'broken' });
  else if (sheet.includes('[') || /^\d+$/.test(sheet)) words.push({ kind: 'external' });
  else if (sheet.includes(':')) {
    const [first = '', last = ''] = sheet.split(':');
    words.push({ kind: 'sheets', first, last });
  } else if (formula.startsWith('[', end)) {
    return readColumns({ formula, words, table: cells }, end + 1);
  } else words.push(cellsOf(cells, sheet), ...nameOfSheet(cells));
  return end;
}

/** `Suivi!seuil` names a thing of that sheet alone. */
function nameOfSheet(word: string): readonly FormulaWord[] {
  return /^[\p{L}_\\]/u.test(word) && parseArea(word) === null && !word.includes(':')
    ? [{ kind: 'name', name: word }]
    : [];
}

/** `[1]Feuil1!A1` is another workbook; `[@Fin]` or `[Fin]` a column of the table around. */
function readBracket(
  { formula, words }: { formula: string; words: FormulaWord[] },
  at: number,
): number {
  const external = /^[^[\]]*\](?:[\p{L}\p{N}_.\\?]+|'(?:[^']|'')+')?!/u.exec(formula.slice(at));
  if (!external) return readColumns({ formula, words, table: '' }, at);
  words.push({ kind: 'external' });
  CELLS.lastIndex = at + external[0].length;
  return CELLS.lastIndex + (CELLS.exec(formula)?.[0].length ?? 0);
}

/** Reads `[#This Row],[Fin]]` up to the bracket that closes the one before; `'` escapes the next sign. */
function readColumns(
  { formula, words, table }: { formula: string; words: FormulaWord[]; table: string },
  from: number,
): number {
  const parts: string[] = [];
  let part = '';
  let depth = 1;
  let at = from;
  for (; at < formula.length && depth > 0; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") {
      at += 1;
      part += formula.charAt(at);
    } else if (sign === '[') {
      depth += 1;
      part = '';
    } else if (sign === ']') {
      depth -= 1;
      parts.push(part);
      part = '';
    } else if (depth > 1 || !',:@ '.includes(sign) || part !== '') part += sign;
  }
  const columns = parts.map((one) => one.replace(/^@/, '').trim());
  words.push({ kind: 'table', table, columns: columns.filter((one) => !/^#|^[,:]?$/.test(one)) });
  return at;
}

function cellsOf(cells: string, sheet: string | null): FormulaWord {
  return { kind: 'cells', sheet, area: areaOf(cells) };
}

function areaOf(cells: string): Area | null {
  const area = parseArea(cells);
  if (area) return area;
  const local = cells.replaceAll('$', '');
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  const corner = columns ? parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`) : null;
  if (corner) return { ...corner, rowCount: MAX_ROWS };
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(local);
  const side = rows ? parseArea(`A${rows[1] ?? ''}:A${rows[2] ?? ''}`) : null;
  return side ? { ...side, columnCount: MAX_COLUMNS } : null;
}
