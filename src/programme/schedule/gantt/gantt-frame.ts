import type { Area } from '../../../workbook/location';
import { held } from '../rows/formula';

/** The visible columns at the left of the grid. */
export const LEFT = { number: 0, title: 1, partners: 2, due: 3, status: 4 } as const;
/** The lines above the body. */
export const TOP = {
  title: 0,
  subtitle: 1,
  controls: 2,
  filters: 3,
  year: 4,
  month: 5,
  label: 6,
  marks: 7,
  calendar: 8,
} as const;
export const FIRST_BODY_ROW = 9;
export const FIRST_GRID_COLUMN = 5;

/** What each row computes beside the grid, once, for its short cell formulas. */
export const HELPERS = [
  'reading',
  'match',
  'type',
  'status',
  'start',
  'end',
  'period',
  'doneDay',
  'condition',
  'isSpread',
  'windowEnd',
  'due',
  'deadline',
  'days',
  'lateness',
  'mode',
  'startColumn',
  'windowColumn',
  'endColumn',
  'dueColumn',
  'doneColumn',
  'hatchFirst',
  'hatchLast',
  'solidFirst',
  'solidLast',
  'solidKind',
  'symbolColumn',
  'symbol',
  'textColumn',
  'text',
  'mark',
  'colour',
  'isLate',
  'isHeld',
  'disagrees',
  'noteMark',
  'isCounted',
  'reference',
  'rowPrint',
] as const;
export type Helper = (typeof HELPERS)[number];

/** Single values the formulas share, beside the helpers' headers. */
export const SCALARS = [
  'unit',
  'detailedStart',
  'detailedEnd',
  'pastColumns',
  'skippedColumns',
  'statusColumn',
  'latest',
  'reminder',
  'target',
  'rowsAtWriting',
  'fingerprint',
  'writtenAt',
  'look',
  'heights',
  'trained',
  'wholeStart',
  'wholeEnd',
  'formats',
  'conditionLines',
  'directMatches',
  'paper',
] as const;
export type Scalar = (typeof SCALARS)[number];

/** The lines under the notes that cut time: one cell a column of the grid. */
export const SCALE_LINES = ['index', 'label', 'start', 'end', 'zone', 'schoolBreak'] as const;
export type ScaleLine = (typeof SCALE_LINES)[number];

/** Below them, the days of the calendar that the header marks, one a cell from the first column on. */
export const DAY_LINES = ['publicHolidays', 'breakStarts', 'breakEnds', 'schoolReturns'] as const;
export type DayLine = (typeof DAY_LINES)[number];

/** Where everything of the Gantt stands. Rows and columns count from 0. */
export interface Frame {
  readonly sheet: string;
  /** Columns of time, « Au-delà » included. */
  readonly capacity: number;
  readonly bodyRows: number;
  /** Lines of legend and notes below the body. */
  readonly noteRows: number;
}

/** « Antérieur », the columns of time and « Sans date ». */
export function gridColumns({ capacity }: Frame): number {
  return capacity + 2;
}

export function gridColumn(index: number): number {
  return FIRST_GRID_COLUMN + index;
}

export function notesColumn(frame: Frame): number {
  return gridColumn(gridColumns(frame));
}

export function helperColumn(frame: Frame, helper: Helper): number {
  return notesColumn(frame) + 1 + HELPERS.indexOf(helper);
}

export function lastColumnOfBlock(frame: Frame): number {
  return notesColumn(frame) + HELPERS.length;
}

export function firstNoteRow({ bodyRows }: Frame): number {
  return FIRST_BODY_ROW + bodyRows + 1;
}

export function scaleRow(frame: Frame, line: ScaleLine): number {
  return firstNoteRow(frame) + frame.noteRows + 2 + SCALE_LINES.indexOf(line);
}

/** The same line without « Antérieur » and « Sans date », whose empty cells some programs count. */
export function timeLineArea(frame: Frame, line: ScaleLine): Area {
  return { ...scaleLineArea(frame, line), column: gridColumn(1), columnCount: frame.capacity };
}

export function dayRow(frame: Frame, line: DayLine): number {
  return scaleRow(frame, 'schoolBreak') + 1 + DAY_LINES.indexOf(line);
}

/** How many days a line of the calendar can hold. */
export function dayRoom(frame: Frame): number {
  return lastColumnOfBlock(frame) - FIRST_GRID_COLUMN + 1;
}

/** A line of the calendar, whole. */
export function dayLineArea(frame: Frame, line: DayLine): Area {
  const row = dayRow(frame, line);
  return { row, column: FIRST_GRID_COLUMN, rowCount: 1, columnCount: dayRoom(frame) };
}

/** Everything the add-in writes on the sheet; what users put outside it is theirs. */
export function blockOf(frame: Frame): Area {
  const rowCount = dayRow(frame, 'schoolReturns') + 1;
  return { row: 0, column: 0, rowCount, columnCount: lastColumnOfBlock(frame) + 1 };
}

export function gridArea(frame: Frame): Area {
  return {
    row: FIRST_BODY_ROW,
    column: FIRST_GRID_COLUMN,
    rowCount: frame.bodyRows,
    columnCount: gridColumns(frame),
  };
}

/** A line of the scale over all columns of the grid. */
export function scaleLineArea(frame: Frame, line: ScaleLine): Area {
  const columnCount = gridColumns(frame);
  return { row: scaleRow(frame, line), column: FIRST_GRID_COLUMN, rowCount: 1, columnCount };
}

/** The shared value's cell, held both ways. */
export function scalarCell(frame: Frame, scalar: Scalar): string {
  const place = scalarPlace(frame, scalar);
  return held(place.column, place.row, 'both');
}

/** Values stand in the line below their names, above the helpers' headers. */
export function scalarPlace(
  frame: Frame,
  scalar: Scalar,
): { readonly row: number; readonly column: number } {
  return { row: TOP.subtitle, column: notesColumn(frame) + 2 + SCALARS.indexOf(scalar) };
}
