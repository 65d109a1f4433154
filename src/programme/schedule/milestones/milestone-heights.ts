import { countLines } from '../../../lib/text-width';
import { sum } from '../../../lib/numbers';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { Edit, Edits } from '../../../workbook/edit';
import type { Action } from '../../tracker/tracker';
import {
  columnAt,
  columnWidths,
  FONT_SIZE,
  type MilestoneColumn,
  type MilestoneFrame,
  type Part,
  PARTS,
  sectionRows,
  TOP_ROWS,
} from './milestone-frame';
import type { RowsOfParts } from './milestones';

const [LINE_HEIGHT, PADDING] = [12.5, 2];
const [HEADING_HEIGHT, HEADER_HEIGHT] = [18, 2 * LINE_HEIGHT + PADDING];
/** Of the blank line under each part. */
const GAP_HEIGHT = 7;
const MOST_LINES = 5;
/** Points that a cell leaves free around its text, where it is indented. */
const CELL_PADDING = 12;

export interface MilestoneHeights {
  readonly frame: MilestoneFrame;
  readonly rows: RowsOfParts;
  /** Lines that the fullest cell of each line of the grid takes. */
  readonly gridLines: readonly number[];
}

/** Points of what stands above a row; one that is given no height has that of the sheet. */
export function heightAbove(heights: Edits, row: number): number {
  const above = heights.flatMap((edit) =>
    edit.kind === 'rowHeights' && edit.first < row ? edit.heights : [],
  );
  return sum(above) + 15 * (row - above.length);
}

/**
 * Each line is as tall as its words of today ask. Lines move with the rows: where one takes two lines
 * of words, each has room for as many.
 */
export function heightsOf({ frame, rows: told, gridLines }: MilestoneHeights): Edits {
  const { sheet } = frame;
  const rows = sectionRows(frame);
  const linesOf = (part: Part): readonly number[] => {
    const asked = told[part].map((action) => heightOf(action, columnWidths(frame)));
    const most = Math.max(LINE_HEIGHT + PADDING, ...asked);
    const least = Math.min(2 * LINE_HEIGHT + PADDING, most);
    const kept = new Array<number>(frame.spare[part]).fill(LINE_HEIGHT + PADDING);
    return [...asked.map((height) => Math.max(height, least)), ...kept];
  };
  const heights = (first: number, points: readonly number[]): Edit => {
    return { kind: 'rowHeights', sheet, first, heights: points };
  };
  const inGrid = gridLines.map(
    (of) => Math.min(Math.max(of, 1), 30) * (LINE_HEIGHT + 0.5) + PADDING,
  );
  const section = (first: number, lines: readonly number[]): Edit =>
    heights(first, [HEADING_HEIGHT, HEADER_HEIGHT, ...lines, GAP_HEIGHT]);
  // Each of them: what stood in a row before may have left it lower.
  return [
    heights(TOP_ROWS.title, [27]),
    ...PARTS.map((part) => section(rows[part], linesOf(part))),
    section(rows.grid, inGrid),
    ...(frame.changeRows === 0
      ? []
      : [section(rows.changes, new Array<number>(frame.changeRows).fill(HEADER_HEIGHT))]),
  ];
}

function heightOf(action: Action, widths: readonly number[]): number {
  const { title, condition, effect, strand, dueText, territory } = action;
  const { decisionMaker, owner, partners, dependsOn } = action;
  const lines = (text: string, column: MilestoneColumn): number =>
    countLines(text, {
      room: pointsOfCharacters(widths[columnAt(column)] ?? 0) - CELL_PADDING,
      size: FONT_SIZE * 1.03,
    });
  const needed = Math.max(
    lines(title, 'title'),
    lines(condition === '' ? '' : `${condition} [${effect ?? ''}]`, 'condition'),
    lines(strand, 'strand'),
    lines(territory, 'territory'),
    lines(dueText, 'due'),
    lines(decisionMaker || owner || partners.join(' ; '), 'who'),
    lines(dependsOn.map(({ id }) => id).join(' ; '), 'dependsOn'),
  );
  return Math.min(needed, MOST_LINES) * LINE_HEIGHT + PADDING;
}
