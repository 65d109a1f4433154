import type { CellLocation, SheetArea } from './location';

/** What a copy keeps, loses and freezes. Rows and columns count from 0. */
export interface CopyPlan {
  /** The sheets that stay, in the order of the copy. */
  readonly sheets: readonly string[];
  /** Sheets whose formulas all become the values the file holds for them. */
  readonly frozen: readonly string[];
  /** Cells whose contents go; their looks stay. */
  readonly emptied: readonly EmptiedArea[];
  /** Columns of tables whose cells go under a header that says so. */
  readonly columns: readonly {
    readonly table: string;
    readonly column: number;
    readonly header: string;
  }[];
  /** Values replaced by a text; formulas that read them are frozen first. */
  readonly masks: readonly WrittenCell[];
  /** What stands in the place of what a cell holds. */
  readonly written: readonly WrittenCell[];
  /** Texts of cells that go: no formula leaves one of them behind as the value it had. */
  readonly withheld: ReadonlySet<string>;
  /** Words of headers and footers, each with what stands in its place. */
  readonly footers: ReadonlyMap<string, string>;
  /** Words that no text of the copy holds, each with what stands in their place. */
  readonly replaced: ReadonlyMap<string, string>;
  /** What becomes of hidden rows and columns: seen, or without contents. */
  readonly hidden: 'shown' | 'emptied';
}

export interface EmptiedArea extends SheetArea {
  /** Whether the cells that a chart shows keep their values. */
  readonly keepsDrawn?: true;
}

export interface WrittenCell extends CellLocation {
  /** A day is its number in Excel. */
  readonly value: string | number;
}
