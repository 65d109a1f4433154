/**
 * Points of the columns, as wide together as an A3 page is at 78 %, where the 9 points of the rows
 * print at 7.
 */
export const WIDTHS = {
  /** N°, action, partners, due date and status. */
  left: [36, 244.5, 197.25, 91.5, 117],
  /** « Antérieur » and « Sans date », each. */
  edge: 34.5,
  notes: 102,
  /** What the columns of time share. */
  time: 504.75,
} as const;

/** Points of the letters of rows and notes. */
export const FONT_SIZE = 9;
/** Printers and other programs set letters a little wider than Excel does on the screen. */
export const SURE_SIZE = FONT_SIZE * 1.03;
/** Points that a cell leaves free around its text. */
export const CELL_PADDING = 5;

/** Narrower columns have no room for their names, which then stand upright. */
const LEAST_LEVEL = 18;

/** Points of each column of time. */
export function timeWidths(capacity: number): readonly number[] {
  return new Array<number>(capacity).fill(WIDTHS.time / capacity);
}

/** Points from « Antérieur » to the right edge of the page, where notes are told. */
export function roomForNotes(times: readonly number[]): number {
  const { edge, notes } = WIDTHS;
  return times.reduce((sum, width) => sum + width, 2 * edge + notes) - CELL_PADDING;
}

/** Whether so many columns of time are too narrow for their names. */
export function areNamesUpright(capacity: number): boolean {
  return WIDTHS.time / capacity < LEAST_LEVEL;
}
