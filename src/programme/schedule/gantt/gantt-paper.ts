/** One A3 page as long as the rows fit it, A4 pages beyond. */
export const PAPERS = ['a3', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/**
 * Points of the columns. Each set is as wide as its page is at 78 %, where the 9 points of the rows
 * print at 7; on A4, where height does not count, texts take more lines instead.
 */
interface Widths {
  /** N°, action, partners, due date and status. */
  readonly left: readonly [number, number, number, number, number];
  /** « Antérieur » and « Sans date », each. */
  readonly edge: number;
  readonly notes: number;
  /** What the columns of time share. */
  readonly time: number;
}

export const WIDTHS: Readonly<Record<Paper, Widths>> = {
  a3: { left: [36, 246, 198.75, 93, 121.5], edge: 36, notes: 108.75, time: 486 },
  a4: { left: [36, 161.25, 105, 81, 85.5], edge: 36, notes: 75, time: 330 },
};

/** Points of the letters of rows and notes. */
export const FONT_SIZE = 9;
/** Printers and other programs set letters a little wider than Excel does on the screen. */
export const SURE_SIZE = FONT_SIZE * 1.03;
/** Points that a cell leaves free around its text. */
export const CELL_PADDING = 5;

/** Narrower columns have no room for their names, which then stand upright. */
const LEAST_LEVEL = 18;

/** Points of each column of time. */
export function timeWidths(capacity: number, paper: Paper): readonly number[] {
  return new Array<number>(capacity).fill(WIDTHS[paper].time / capacity);
}

/** Points from « Antérieur » to the right edge of the page, where notes are told. */
export function roomForNotes(times: readonly number[], paper: Paper): number {
  const { edge, notes } = WIDTHS[paper];
  return times.reduce((sum, width) => sum + width, 2 * edge + notes) - CELL_PADDING;
}

/** Whether so many columns of time are too narrow for their names. */
export function areNamesUpright(capacity: number, paper: Paper): boolean {
  return WIDTHS[paper].time / capacity < LEAST_LEVEL;
}
