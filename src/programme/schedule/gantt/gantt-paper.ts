import { sum } from '../../../lib/numbers';
import type { Who } from '../rows/schedule-source';
import type { ScheduleRow } from '../rows/select-rows';
import { hashData } from '../../tracker/fingerprint';

/**
 * Points of the columns: an A3 page holds them together at 84 %, where the 9 points of the rows print
 * at 7.5; without Calibri they are a quarter wider, and print at 6.
 */
export const WIDTHS = {
  /** N°, action, partners, due date and status; an owner takes less room than partners. */
  left: {
    partners: [40.5, 231, 180, 93, 118.5],
    owner: [40.5, 306, 105, 93, 118.5],
    nobody: [40.5, 306, 105, 93, 118.5],
  },
  /** « Antérieur », and « Sans date » over two lines. */
  edges: [46.5, 31.5],
  notes: 99,
  /** What the columns of time share. */
  time: 438,
} as const;

/** Points of each row drawn. */
export type RowHeights = ReadonlyMap<ScheduleRow, number>;
/** Points of a line of words, and of the heading of a strand. */
export const LINE_HEIGHT = 11.25;
export const HEADING_HEIGHT = LINE_HEIGHT + 0.75;

/** Points of rows that the first of several pages holds, and each of the others. */
export interface PageRoom {
  readonly first: number;
  readonly next: number;
}

/** Points that an A3 page holds of rows printed at that part of their size. */
export function pageHeight(scale: number): number {
  return PAGE_POINTS / scale;
}

/** Between the margins of a page that lies. */
const PAGE_POINTS = 780;

/** Names these widths: a Gantt drawn with others is given them once, whatever was pulled since. */
export function widthsName(who: Who): string {
  return hashData([WIDTHS, WIDTHS.left[who]]);
}

/** Points of the letters of rows and notes. */
export const FONT_SIZE = 9;
/** Printers and other programs set letters a little wider than Excel does on the screen. */
export const SURE_SIZE = FONT_SIZE * 1.03;
/** Points that a cell leaves free around its text. */
export const CELL_PADDING = 5;

/** Points of each column of time. */
export function timeWidths(capacity: number): readonly number[] {
  return new Array<number>(capacity).fill(WIDTHS.time / capacity);
}

/** Points from « Antérieur » to the right edge of the page, where notes are told. */
export function roomForNotes(times: readonly number[]): number {
  const { edges, notes } = WIDTHS;
  return sum([notes, ...edges, ...times]) - CELL_PADDING;
}
