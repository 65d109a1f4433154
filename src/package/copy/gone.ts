import { literally } from '../../lib/text';
import { type Area, doOverlap } from '../../workbook/location';
import type { CellReader } from '../cells';
import { wordsOf, type FormulaWord } from '../formula-words';
import { escapeXml } from '../xml';

/** What the copy will lack, folded to lower case: what names it cannot stay a formula. */
export interface Gone {
  readonly sheets: ReadonlySet<string>;
  /** Sheets of the source in their order, those that go included: `A:C!B2` may cross one. */
  readonly order: readonly string[];
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Cells whose contents go, by sheet. */
  readonly emptied: ReadonlyMap<string, readonly Area[]>;
  /** Columns whose cells all go, by table. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether functions written in macros go with them. */
  readonly hasMacros: boolean;
  /** Met in every formula that may name something of another sheet that goes. */
  readonly mention: RegExp;
}

/** Where a formula stands: its sheet, and how far it is repeated from its first cell. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly table?: string;
  /** Rows and columns over which the same formula is shared; its references move along. */
  readonly spread?: { readonly rows: number; readonly columns: number };
}

/** Sheet names within texts, as INDIRECT and HYPERLINK write them. */
const SHEET_IN_TEXT = /(?:'((?:[^']|'')+)'|([^'!#=(),;]+))!/u;
/** Excel writes its own functions in capitals; those of macros keep the letters they were given. */
const OWN_FUNCTION = /^(?:_XL\w+\.)*[A-Z][A-Z0-9_.]*$/i;

/** Whether a formula may name something that the copy lacks; it is as a part writes it, escaped. */
export function mayNameGone(escaped: string, gone: Gone, { sheet }: FormulaPlace): boolean {
  return gone.hasMacros || gone.emptied.has(sheet.toLowerCase()) || gone.mention.test(escaped);
}

/** Whether a formula names something that the copy lacks. */
export function namesGone(formula: string, gone: Gone, place: FormulaPlace): boolean {
  if (!mayNameGone(formula, gone, place)) return false;
  return wordsOf(formula).some((word) => isGoneWord(word, gone, place));
}

/** What is known of every formula of a shape: where rows decide, each is looked at on its own. */
export type ShapeVerdict = 'goes' | 'stays' | 'by-rows';

/** Texts and names in quotes, then the row of a cell: formulas filled down a column differ by it alone. */
const QUOTED_OR_ROW =
  /&quot;.*?&quot;|"[^"]*"|&apos;.*?&apos;|'[^']*'|(?<![\p{L}\p{N}_.\\&#])(\$?[A-Za-z]{1,3}\$?)\d{1,7}(?![\p{L}\p{N}_.(![])/gsu;

/** What stands between the rows of the cells of a formula. */
export type Shape = readonly string[];

/**
 * The shape of a formula as a part writes it: one but for the rows of its cells has the same.
 *
 * @example shapeOf("IF(A12>$B$3,'Lot A1'!C9,0)") // ['IF(A', '>$B$', ",'Lot A1'!C", ',0)']
 */
export function shapeOf(escaped: string): Shape {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: whole, 1: column, index } of escaped.matchAll(QUOTED_OR_ROW)) {
    if (column === undefined) continue;
    pieces.push(escaped.slice(at, index + column.length));
    at = index + whole.length;
  }
  return [...pieces, escaped.slice(at)];
}

/** Whether the formula of a cell has that shape. */
export function hasShape(
  shape: Shape,
  { text, formulaFrom, formulaTo }: Pick<CellReader, 'text' | 'formulaFrom' | 'formulaTo'>,
): boolean {
  let at = formulaFrom;
  for (let index = 0; index < shape.length; index += 1) {
    const piece = shape[index] ?? '';
    if (index > 0) {
      const digits = at;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === digits) return false;
    }
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === formulaTo;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Judges all formulas of one shape by one of them. */
export function judgeShape(formula: string, gone: Gone, place: FormulaPlace): ShapeVerdict {
  const words = wordsOf(formula);
  const tall = { ...place, spread: { rows: Number.MAX_SAFE_INTEGER, columns: 1 } };
  const fromTop = words.map((word) =>
    word.kind === 'cells' && word.area ? { ...word, area: { ...word.area, row: 0 } } : word,
  );
  if (!fromTop.some((word) => isGoneWord(word, gone, tall))) return 'stays';
  const isSure = words.some((word) => word.kind !== 'cells' && isGoneWord(word, gone, place));
  return isSure ? 'goes' : 'by-rows';
}

/**
 * Looks for words as a formula writes them, for brackets of another workbook, for `#REF!`, and for signs
 * that XML writes by their number, which may be those of any word.
 */
export function mentionOf(words: readonly string[]): RegExp {
  const escaped = words
    .filter((word) => word !== '')
    .flatMap((word) => [...new Set([word, escapeXml(word)])])
    .map((word) => literally(word.replaceAll("'", "''")));
  return new RegExp(['#REF!', '\\[', ':[^(),]+!', '&#|&apos;', ...escaped].join('|'), 'iu');
}

function isGoneWord(word: FormulaWord, gone: Gone, place: FormulaPlace): boolean {
  switch (word.kind) {
    case 'external':
    case 'broken':
      return true;
    case 'text':
      return isGoneText(word.text, gone);
    case 'sheets':
      return crosses(word, gone);
    case 'function':
      return isMacroFunction(word.name, gone);
    case 'name':
      return gone.names.has(word.name.toLowerCase()) || gone.tables.has(word.name.toLowerCase());
    case 'table':
      return isGoneTable(word, gone, place);
    case 'cells':
      return areGoneCells(word, gone, place);
  }
}

/** A text that INDIRECT or HYPERLINK would follow: `#'Présences'!A1`, `tblPresences[Métier]`. */
function isGoneText(text: string, { sheets, tables }: Gone): boolean {
  const sheet = SHEET_IN_TEXT.exec(text);
  const name = (sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2] ?? '').trim();
  return sheets.has(name.toLowerCase()) || tables.has(text.replace(/[[(].*$/su, '').toLowerCase());
}

function crosses({ first, last }: { first: string; last: string }, gone: Gone): boolean {
  const [from, to] = [first, last].map((name) => gone.order.indexOf(name.toLowerCase()));
  if (from === undefined || to === undefined || from < 0 || to < 0) return true;
  const between = gone.order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return between.some((name) => gone.sheets.has(name) || gone.emptied.has(name));
}

function isMacroFunction(name: string, { hasMacros, names }: Gone): boolean {
  if (names.has(name.toLowerCase())) return true;
  return hasMacros && !(OWN_FUNCTION.test(name) && name === name.toUpperCase());
}

function isGoneTable(
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  gone: Gone,
  place: FormulaPlace,
): boolean {
  const name = (table === '' ? (place.table ?? '') : table).toLowerCase();
  if (gone.tables.has(name)) return true;
  const emptied = gone.columns.get(name);
  return emptied !== undefined && columns.some((column) => emptied.has(column.toLowerCase()));
}

function areGoneCells(
  { sheet, area }: { readonly sheet: string | null; readonly area: Area | null },
  gone: Gone,
  { sheet: own, spread }: FormulaPlace,
): boolean {
  const name = (sheet ?? own).toLowerCase();
  if (gone.sheets.has(name)) return true;
  const emptied = gone.emptied.get(name);
  if (!emptied || !area) return false;
  const reached = {
    ...area,
    rowCount: area.rowCount + (spread?.rows ?? 1) - 1,
    columnCount: area.columnCount + (spread?.columns ?? 1) - 1,
  };
  return emptied.some((one) => doOverlap(one, reached));
}

/** The names that lead, one through another, to something the copy lacks. */
export function findGoneNames(
  names: readonly { readonly name: string; readonly formula: string; readonly goes: boolean }[],
  gone: Omit<Gone, 'names'>,
): ReadonlySet<string> {
  const found = new Set(names.filter(({ goes }) => goes).map(({ name }) => name.toLowerCase()));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    const mention = new RegExp(`${gone.mention.source}|${mentionOf([...found]).source}`, 'iu');
    for (const { name, formula } of names) {
      if (found.has(name.toLowerCase())) continue;
      const isGone = namesGone(formula, { ...gone, mention, names: found }, { sheet: '' });
      if (isGone) found.add(name.toLowerCase());
    }
  }
  return found;
}
