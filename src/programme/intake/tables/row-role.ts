import type { ColumnMatch } from '../columns/column-targets';
import type { FoundTable } from '../headers/find-tables';
import type { Grid } from '../../reading/grid';
import type { References } from '../../names/references';
import type { Numbering } from './numbering';
import type { StrandFinder } from './strands';

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
      /** A heading: the strand of what stands under it, who does it, the month of its days, or where. */
      readonly kind: 'strand' | 'owner' | 'month' | 'territory' | 'site';
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: 'total' }
  | { readonly kind: 'note' }
  /** A second line of a task, or the same tasks drawn a second time. */
  | { readonly kind: 'again' }
  /** A head has its entries in the rows under it. */
  | { readonly kind: 'legend'; readonly isHead?: true };

export interface RowContext {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly columns: readonly ColumnMatch[];
  readonly strands: StrandFinder;
  readonly references: References;
  readonly numbering: Numbering;
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
  return grid
    .filled(row)
    .filter((column) => column >= table.firstColumn && column <= table.lastColumn);
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
