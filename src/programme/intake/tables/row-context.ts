import { fold } from '../../../lib/text';
import { PLANNED, REVISED } from '../columns/column-headers';
import { ANYWHERE, type ColumnMatch, type ColumnTarget, WHEN } from '../columns/column-targets';
import { readHeader } from '../headers/header-kinds';
import { type Columns, filledWithin, isWithin } from '../../reading/grid';
import { NOTHING } from '../../reading/layout-words';
import type { References } from '../../names/references';
import type { Numbered } from './numbering';
import type { StrandFinder } from './strands';
import type { CellLocation } from '../../../workbook/location';
import { resolveCell } from './ditto';
import type { blockHeads, MatchedTable } from './told-once';

const NOTE_LETTERS = 60;

/** What a row under a header is. */
export type RowRole =
  | {
      readonly kind: 'data';
      /** It looks as headings do and says more: the rows under it are of none of those above. */
      readonly isHead?: true;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'header' }
  | {
      /** A heading: the strand of what stands under it, who does it, the month or the year of its days, or where. */
      readonly kind: 'strand' | 'owner' | 'month' | 'year' | 'territory' | 'site';
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: 'total' }
  | { readonly kind: 'note' }
  /** A second line of a task, or the same tasks drawn a second time. */
  | { readonly kind: 'again' }
  /** The second line of a task, as it was done; the column whose word says so. */
  | { readonly kind: 'actual'; readonly column: number }
  /** A head has its entries in the rows under it. */
  | { readonly kind: 'legend'; readonly isHead?: true };

export interface RowContext extends Numbered, MatchedTable {
  /** The column that names the rows; undefined without. */
  readonly title: number | undefined;
  readonly strands: StrandFinder;
  readonly references: References;
  /** Whether it is the only table of its sheet: what stands over it is its own. */
  readonly isAlone: boolean;
  /** By column that says once what holds for a block of rows: the row that says it of each row. */
  readonly blockHeads: ReturnType<typeof blockHeads>;
}

/** In what a cell looks like the headings of its table; nothing when it does not. */
export type HeadingLooks = (row: number, column: number) => readonly HeadingLook[];

export interface HeadingLook {
  readonly mark: string;
  /** Whether several headings look so, and none of them follows another: there is no doubt. */
  readonly isSure: boolean;
  /** Whether the row is an action all the same, by its figures. */
  readonly isTinted: boolean;
}

export interface FilledRow {
  readonly row: number;
  readonly filled: readonly number[];
  /** Blank rows since the last row of the table. */
  readonly blanks: number;
  readonly looks: HeadingLooks;
}

/** The filled columns of a row that lie inside the table. */
export function filledColumns({ grid, table }: RowContext, row: number): readonly number[] {
  return filledWithin(grid, row, table);
}

/** The next row that is not empty, or null under the last. */
export function nextRow({ grid, table }: RowContext, row: number): number | null {
  let next = row + 1;
  while (next <= table.lastRow && grid.filled(next).length === 0) next += 1;
  return next > table.lastRow ? null : next;
}

/** Too long or too well closed for a title. */
export function isSentence(text: string): boolean {
  return text.length > NOTE_LETTERS || /[.!?]$/u.test(text);
}

/** The cells of one row by what they hold, ditto marks resolved and merged cells repeated. */
export interface RowCellsReader {
  readonly words: readonly CellWords[];
  /** Words of the first column with that target; `''` without any. */
  readonly text: (target: ColumnTarget) => string;
  /** Every column with that target that is filled. */
  readonly all: (target: ColumnTarget) => readonly CellWords[];
  /** The first column with that target, or null. */
  readonly column: (target: ColumnTarget) => number | null;
}

export interface CellWords {
  readonly match: ColumnMatch;
  readonly text: string;
  /** Where the words stand: above, for a merged cell or one that holds for the rows under it. */
  readonly row: number;
}

/** Opens the rows of a table, to be read from the first to the last, so that « idem » can look at the row before. */
export function openCells({
  grid,
  table,
  columns,
  blockHeads: heads,
}: RowContext): (row: number) => RowCellsReader {
  const above = new Map<number, string>();
  const held = columns.map((match) => ({ match, initial: initialOf(match, columns) }));
  const tell = (match: ColumnMatch, row: number): CellWords => {
    const merge = grid.merge(row, match.column);
    const from = heads.get(match.column)?.get(row) ?? row;
    const { row: at, column: anchor } =
      merge && merge.rowCount > 1 ? merge : { row: from, column: match.column };
    const isRepeated = anchor !== match.column && columns.some(({ column }) => column === anchor);
    // A header merged over the first rows is no word of theirs.
    const isHeader = at <= table.lastHeaderRow;
    const typed = isRepeated || isHeader ? '' : grid.text(at, anchor);
    const text = resolveCell(match.target, typed, above.get(match.column) ?? '');
    if (text.trim() !== '') above.set(match.column, text);
    return { match, text, row: at };
  };
  return (row) => {
    const words = held.flatMap(({ match, initial }) => {
      const told = tell(match, row);
      if (initial === null || (told.text.trim() !== '' && !NOTHING.test(fold(told.text))))
        return [told];
      return [{ ...told, text: '' }, tell(initial, row)];
    });
    return readerOf(words);
  };
}

/** « Échéance initiale » beside « Échéance révisée », « Prévu » beside « Reporté au »: what holds where no new day is set; null without. */
function initialOf(
  { header, target }: ColumnMatch,
  columns: readonly ColumnMatch[],
): ColumnMatch | null {
  if (!WHEN.includes(target) || !REVISED.test(fold(header))) return null;
  const initial = columns.find(
    (other) =>
      other.target === 'own' &&
      !REVISED.test(fold(other.header)) &&
      (PLANNED.test(fold(other.header)) || isDueOf(other, target)),
  );
  return initial === undefined ? null : { ...initial, target };
}

/** « Échéance » is the end too, beside when the work begins. */
function isDueOf({ header }: ColumnMatch, target: ColumnTarget): boolean {
  const says = readHeader(header).action?.meaning;
  return says === target || (says === 'due' && target === 'end');
}

/** What a row says in some of its columns. */
export function readWithin(read: RowCellsReader, within: Columns): RowCellsReader {
  return readerOf(read.words.filter(({ match: { column } }) => isWithin(within, column)));
}

const LINE_BREAKS = /\s*[\r\n]+\s*/gu;

/** Words of every filled cell of a row, in order: what « Texte d'origine » keeps. */
export function rowWords(row: RowContext, at: number): string {
  return toldColumns(row, at)
    .flatMap(({ column, target }) => (target === 'period' ? [] : row.grid.text(at, column)))
    .map((text) => text.replace(LINE_BREAKS, ' '))
    .join(' | ');
}

/** Where the words of a row stand, those of persons apart. */
export function sourcesOf(row: RowContext, at: number): readonly CellLocation[] {
  return toldColumns(row, at).map(({ column }) => ({ sheet: row.grid.sheet, row: at, column }));
}

/** The columns that say something in a row, those of persons apart. */
function toldColumns({ grid, columns }: RowContext, at: number): readonly ColumnMatch[] {
  return columns.filter(({ column, target }) => !grid.isEmpty(at, column) && !isKeptOut(target));
}

/** Targets whose cells are never copied anywhere. */
export function isKeptOut(target: ColumnTarget): boolean {
  return ANYWHERE.includes(target);
}

function readerOf(words: readonly CellWords[]): RowCellsReader {
  const all = (target: ColumnTarget): readonly CellWords[] =>
    words.filter(({ match, text }) => match.target === target && text.trim() !== '');
  return {
    words,
    all,
    text: (target) => all(target)[0]?.text ?? '',
    column: (target) => words.find(({ match }) => match.target === target)?.match.column ?? null,
  };
}
