import type { DueCell } from '../../reading/due-request';
import type { CellWords, RowCellsReader, RowContext } from '../tables/row-context';
import type { CarriedWords } from './carried-words';
import type { DayOrder } from './day-order';
import type { LineParts } from '../../reading/line-parts';

/** From which day each cell is read, by `row:column`, where its column says it by its order. */
export type CellYears = ReadonlyMap<string, NonNullable<DueCell['since']>>;

/** A row of a table of actions, ready to be cut into its actions. */
export interface RowToRead {
  readonly row: RowContext;
  readonly at: number;
  readonly read: RowCellsReader;
  readonly carried: CarriedWords;
  /** Columns in which a day may be typed month first. */
  readonly order: DayOrder;
  readonly years: CellYears;
  /** The year that a row has its one amount in, where columns are called by years. */
  readonly amountYears: ReadonlyMap<number, string>;
  /** Columns of a status told in points of a hundred: 5, 10, and 1 that is not all. */
  readonly points: ReadonlySet<number>;
  /** The state that the sheet says of what is struck through, « barré = fait »; `''` where it does not. */
  readonly struckState: string;
  /** Whether durations lead to no end: most of those that the table tells are of another length. */
  readonly countsOtherwise: boolean;
  /** Whether the cards of a board, or the lines of a list, say in brackets who has them. */
  readonly areLinesOwned: boolean;
  /** Whether what stands under the states of a board is the task of its first column once more, in its words or others. */
  readonly areCardsWordedAgain: boolean;
  /** The column that parts the lines of its task, « Prévu » over « Réel »; null without. */
  readonly partedBy: number | null;
}

/** One action of a row. */
export interface ActionToRead extends RowToRead {
  readonly cell: CellWords;
  readonly titles: readonly string[];
  readonly title: string;
  /** What its line says beside its title, in a list without a column of days. */
  readonly line: LineParts;
  readonly index: number;
}
