import { type Area, type CellPlace, quoteSheet, areaOf } from '../../../workbook/location';
import { FIRST_LINE, HEADER_LINE } from '../../workings/block';
import { DRAWING_COLUMN, DRAWING_KEYS } from '../drawing/drawing-block';
import { held } from '../rows/formula';
import words from './gantt-words.fr.json';

/** Beside the block of the drawing on the sheet of workings. */
const PRINT_COLUMN = DRAWING_COLUMN + DRAWING_KEYS.length;

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

/** What each row reads of « Calculs » beside the grid, once, for its short cell formulas. */
export type Helper = keyof typeof words.helpers;
export const HELPERS = Object.keys(words.helpers) as readonly Helper[];

/** Single values the formulas share, on the sheet of workings. */
export type Scalar = keyof typeof words.scalars;
export const SCALARS = Object.keys(words.scalars) as readonly Scalar[];

/** The lines under the notes that cut time: one cell a column of the grid. */
export type ScaleLine = keyof typeof words.scaleLines;
export const SCALE_LINES = Object.keys(words.scaleLines) as readonly ScaleLine[];

/** The days of the calendar that the header marks, a column each on the sheet of workings. */
export type DayList = keyof typeof words.dayLists;
export const DAY_LISTS = Object.keys(words.dayLists) as readonly DayList[];
/** How many days a list can hold. */
export const DAY_ROOM = 200;

/** Where everything of the Gantt stands. Rows and columns count from 0. */
export interface Frame {
  readonly sheet: string;
  /** The sheet « Calculs ». */
  readonly workings: string;
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

/** The days of a list, whole, on the sheet of workings. */
export function dayListArea(list: DayList): Area {
  const column = PRINT_COLUMN + 1 + DAY_LISTS.indexOf(list);
  return { row: FIRST_LINE, column, rowCount: DAY_ROOM, columnCount: 1 };
}

/** The fingerprint of each row drawn, in the order of the body, on the sheet of workings. */
export function printArea({ bodyRows }: Frame): Area {
  return areaOf([FIRST_LINE, PRINT_COLUMN], [Math.max(bodyRows, 1), 1]);
}

/** Everything the add-in writes on the sheet; what users put outside it is theirs. */
export function blockOf(frame: Frame): Area {
  const rowCount = scaleRow(frame, 'schoolBreak') + 1;
  return { row: 0, column: 0, rowCount, columnCount: lastColumnOfBlock(frame) + 1 };
}

export function gridArea(frame: Frame): Area {
  return areaOf([FIRST_BODY_ROW, FIRST_GRID_COLUMN], [frame.bodyRows, gridColumns(frame)]);
}

/** A line of the scale over all columns of the grid. */
export function scaleLineArea(frame: Frame, line: ScaleLine): Area {
  const columnCount = gridColumns(frame);
  return { row: scaleRow(frame, line), column: FIRST_GRID_COLUMN, rowCount: 1, columnCount };
}

/** The shared value's cell, held both ways, its sheet included. */
export function scalarCell(frame: Frame, scalar: Scalar): string {
  const { row, column } = scalarPlace(scalar);
  return `${quoteSheet(frame.workings)}!${held(column, row, 'both')}`;
}

/** Values stand in the line below their names, above the block of the drawing. */
export function scalarPlace(scalar: Scalar): CellPlace {
  return { row: HEADER_LINE - 1, column: DRAWING_COLUMN + SCALARS.indexOf(scalar) };
}

export function printedArea(frame: Frame): Area {
  const rowCount = firstNoteRow(frame) + frame.noteRows;
  return { row: 0, column: 0, rowCount, columnCount: notesColumn(frame) + 1 };
}

/** Everything the rows work out by formula, below the heading of the first strand. */
export function drawingArea(frame: Frame): Area {
  const columnCount = helperColumn(frame, 'isHeld') - LEFT.title + 1;
  const rowCount = Math.max(frame.bodyRows - 1, 1);
  return { row: FIRST_BODY_ROW + 1, column: LEFT.title, rowCount, columnCount };
}

/** The values the formulas share: all that tells how the sheet was made, choices apart. */
export function headArea(): Area {
  return { ...scalarPlace('unit'), rowCount: 1, columnCount: SCALARS.length };
}
