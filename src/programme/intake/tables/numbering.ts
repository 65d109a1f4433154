import { fold } from '../../../lib/text';
import { AXIS_NAME } from '../columns/column-headers';
import { type ColumnMatch, TELLING } from '../columns/column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { foldedText, type Grid, indentOf, saysSomething } from '../../reading/grid';

/** How the rows of a table are numbered: « I », « A », « 1 », or « 1 », « 1.1 », « 1.1.1 ». */
export interface Numbering {
  readonly column: number | null;
  /** The shapes of numbers, in the order in which they are first met: the outer before the inner. */
  readonly shapes: readonly string[];
  /** Those of the numbers that titles open with. */
  readonly openings: readonly string[];
  /** Those of the rows that say when, who or how far. */
  readonly told: ReadonlySet<string>;
  /** The shape of a number among them; `''` of what is no number. Folded. */
  readonly shapeOf: (text: string) => string;
}

const NAMED_BY_NUMBER = /^(\D*\p{L}\D*?)(\d{1,2})(?![\d.,/-])/u;
const ARROW = /^[^a-z0-9]+/u;
const ROMAN = /^[ivx]+$/u;
const LETTER = /^[a-z]$/u;
const NUMBER = /^(?:\d{1,4}|[a-z]|[ivx]{1,4})(?:[.,/-](?:\d{1,3}|[a-z]))*[.)°]?$/u;

/** The numbers stand under a name that says so, else beside the titles, to their left. */
export function numberingOf(
  grid: Grid,
  table: FoundTable,
  { columns, title = 0 }: { columns: readonly ColumnMatch[]; title: number | undefined },
): Numbering {
  const named = columns.find(({ target }) => target === 'number')?.column;
  const beside = fold(columns.find((match) => match.column === title - 1)?.header ?? '');
  const column = named ?? (title > table.firstColumn && !AXIS_NAME.test(beside) ? title - 1 : null);
  const telling = columns.filter(({ target }) => TELLING.includes(target));
  const under = rowsUnderHeader(table);
  const texts = under.map((row) => (column === null ? '' : foldedText(grid, row, column)));
  // « A » to « K », among which « I » is no 1.
  const areLetters = texts.includes('a') && texts.includes('h');
  const shapeOf = (text: string): string =>
    areLetters && LETTER.test(text) ? 'a' : shapeOfNumber(text);
  const rows = under.map((row, index) => ({
    shape: shapeOf(texts[index] ?? ''),
    opening: openingOf(grid, row, title),
    isTold: telling.some((one) => saysSomething(grid, row, one.column)),
  }));
  const shapes = [...new Set(rows.map(({ shape }) => shape))];
  const openings = [...new Set(rows.map(({ opening }) => opening))];
  return {
    column,
    shapeOf,
    shapes: shapes.filter((shape) => shape !== ''),
    openings: openings.filter((shape) => shape !== ''),
    told: new Set(rows.flatMap(({ shape, isTold }) => (isTold ? [shape] : []))),
  };
}

/** The number that a title opens with: « 1.2 Acheter ». */
function openingOf(grid: Grid, row: number, column: number): string {
  const [first = '', ...words] = foldedText(grid, row, column).split(' ');
  return words.length > 0 && /^\d/u.test(first) ? shapeOfNumber(first) : '';
}

/** « 1.1 » of « ↳ 3.12 », « I » of « IV », « a » of « B »; `''` of what is no number. Folded. */
function shapeOfNumber(text: string): string {
  const number = text.replace(ARROW, '');
  if (!NUMBER.test(number)) return '';
  const parts = number.replace(/[.)°]$/u, '').split(/[.,/-]/u);
  return parts.map((part) => (ROMAN.test(part) ? 'I' : /\d/u.test(part) ? '1' : 'a')).join('.');
}

export interface Numbered {
  readonly grid: Grid;
  readonly numbering: Numbering;
}

/** How deep a row stands: « 1.2.1 » is two levels down, « A » one under « I »; else by how far it is set in. */
export function levelOf({ grid, numbering }: Numbered, at: number, column: number): number {
  const shape = shapeAt({ grid, numbering }, at);
  const depth = shape.split('.').length - 1;
  const isDotted = numbering.shapes.some((one) => one.includes('.'));
  if (isDotted && shape !== '') return depth;
  const isMixed = numbering.shapes.length > 1 && numbering.shapes.every((one) => one.length === 1);
  if (isMixed && shape !== '') return numbering.shapes.indexOf(shape);
  return indentOf(grid, at, column);
}

/** Whether a row is set further in than one over it. Where numbers tell the levels, a row without one tells none. */
export function isSetIn(
  numbered: Numbered,
  { over, under }: { readonly over: number; readonly under: number | null },
  column: number,
): boolean {
  if (under === null) return false;
  const { shapes, openings } = numbered.numbering;
  const areOpened = shapes.length === 0 && openings.includes('1') && openings.length > 1;
  const [outer, inner] = [over, under].map((at) =>
    areOpened ? openingOf(numbered.grid, at, column) : shapeAt(numbered, at),
  );
  const isTold = areOpened || shapes.some((shape) => shape.includes('.'));
  if (isTold && (outer === '') !== (inner === '')) return false;
  return levelOf(numbered, under, column) > levelOf(numbered, over, column);
}

/** Whether a row bears a number of a table whose numbers tell the levels: « 3 » after « 2.1 ». */
export function isNumberedByLevel(numbered: Numbered, at: number): boolean {
  const { shapes } = numbered.numbering;
  return shapes.some((one) => one.includes('.')) && shapeAt(numbered, at) !== '';
}

function shapeAt({ grid, numbering: { column, shapeOf } }: Numbered, at: number): string {
  return column === null ? '' : shapeOf(foldedText(grid, at, column).replace(/[.,]0$/u, ''));
}

/** « Fase 1 (Preparação) » and « Fase 2 (Protótipo) »: of one level, however far each is set in. */
export function followsOn(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => NAMED_BY_NUMBER.exec(fold(text)));
  return !!one && one[1] === other?.[1] && Number(one[2]) + 1 === Number(other?.[2]);
}
