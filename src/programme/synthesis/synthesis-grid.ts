import { columnLetters } from '../../workbook/location';
import { writeCells } from '../tracker/layout/edit-parts';
import type { CellInput, Edit } from '../../workbook/edit';
import { GENERAL_FORMAT } from '../tracker/settings/rows';

/** Columns of the page, from 0, in three blocks of near width; what each holds in « Par volet ». */
export const COLUMN = {
  left: 0,
  leftText: 1,
  state: 2,
  middle: 3,
  middleText: 4,
  right: 9,
  rightText: 10,
  rightEnd: 11,
  last: 12,
} as const;
export const COLUMN_COUNT = COLUMN.last + 1;

/** Characters of the default font: 297 mm less the margins at full size. */
export const WIDTHS = [11, 22, 18, 6.4, 6, 7, 7.2, 6, 6.6, 11.5, 13, 7, 13];

/** Lines of each sorted list: no more than there are rows to tell, within bounds. */
const [FEWEST_LINES, MOST_LINES] = [3, 8];
/** Lines of « Ce qui a changé ». */
export const CHANGE_LINES = 5;
/** Lines that the user may type under each of the two last headings. */
export const TYPED_LINES = 4;

/** Rows of the page, from 0. */
export interface SynthesisRows {
  readonly title: number;
  readonly subtitle: number;
  readonly stale: number;
  readonly cards: number;
  readonly strands: number;
  readonly firstStrand: number;
  readonly strandCount: number;
  readonly lists: number;
  readonly listLines: number;
  readonly bottom: number;
  /** « Ce qui a changé », under the pace of the trainings where there is one. */
  readonly changes: number;
  readonly links: number;
}

/** Where everything stands for that many strands and rows of Suivi, with trainings to tell or without. */
export function synthesisRows(shown: {
  readonly strandCount: number;
  readonly rowCount: number;
  readonly training: 'told' | 'none';
}): SynthesisRows {
  const { strandCount, rowCount, training } = shown;
  const listLines = Math.min(Math.max(rowCount, FEWEST_LINES), MOST_LINES);
  const strands = 8;
  const firstStrand = strands + 2;
  const lists = firstStrand + strandCount + 2;
  const bottom = lists + listLines + 3;
  return {
    title: 0,
    subtitle: 1,
    stale: 2,
    cards: 4,
    strands,
    firstStrand,
    strandCount,
    lists,
    listLines,
    bottom,
    changes: training === 'told' ? bottom + 4 : bottom,
    links: bottom + 2 * (TYPED_LINES + 1) + 1,
  };
}

/** `$B$11` */
export function at(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

/** Writes cells of one row of the page under one number format. */
export type Put = (
  place: readonly [row: number, column: number],
  cells: readonly CellInput[],
  format?: string,
) => Edit;

/** Writes on that sheet. */
export function putter(sheet: string): Put {
  return ([row, column], cells, format = GENERAL_FORMAT) =>
    writeCells(
      { sheet, row, column },
      [cells],
      cells.map(() => format),
    );
}

export const f = (formula: string): CellInput => ({ formula });
