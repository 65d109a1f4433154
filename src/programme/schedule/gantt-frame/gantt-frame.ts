import {
  type Area,
  absoluteAreaAddress,
  areaOf,
  type CellPlace,
  quoteSheet,
} from '../../../workbook/location';
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

/** What the Gantt has to hold. */
export interface FrameSize {
  readonly sheet: string;
  /** The sheet « Calculs ». */
  readonly workings: string;
  /** Columns of time, « Au-delà » included. */
  readonly capacity: number;
  readonly bodyRows: number;
  /** Lines of legend and notes below the body. */
  readonly noteRows: number;
}

/** Where everything of a Gantt of that size stands. Rows and columns count from 0. */
export type Frame = ReturnType<typeof placesOf>;

export function frameOf(size: FrameSize): Frame {
  return placesOf(size);
}

function placesOf(size: FrameSize) {
  const { workings, capacity, bodyRows, noteRows } = size;
  /** « Antérieur », the columns of time and « Sans date ». */
  const columns = capacity + 2;
  const notesColumn = gridColumn(columns);
  const lastColumn = notesColumn + HELPERS.length;
  const firstNoteRow = FIRST_BODY_ROW + bodyRows + 1;
  const helperColumn = (helper: Helper): number => notesColumn + 1 + HELPERS.indexOf(helper);
  const scaleRow = (line: ScaleLine): number =>
    firstNoteRow + noteRows + 2 + SCALE_LINES.indexOf(line);
  const topLeft = [0, 0] as const;
  return {
    ...size,
    columns,
    notesColumn,
    lastColumn,
    firstNoteRow,
    helperColumn,
    scaleRow,
    /** A line of the scale over all columns of the grid. */
    scaleLine: (line: ScaleLine): Area => areaOf([scaleRow(line), FIRST_GRID_COLUMN], [1, columns]),
    /** A cell of a line of the scale: its row is held, its column moves along. */
    scaleCell: (line: ScaleLine, index: number): string =>
      held(gridColumn(index), scaleRow(line), 'row'),
    /** A cell of the row's helpers, its column held: `$BA10`. */
    helperCell: (row: number, helper: Helper): string => held(helperColumn(helper), row, 'column'),
    /** The shared value's cell, held both ways, its sheet included. */
    scalar: (scalar: Scalar): string => {
      const { row, column } = scalarPlace(scalar);
      return `${quoteSheet(workings)}!${held(column, row, 'both')}`;
    },
    /** A list of days as a formula part, its sheet included. */
    dayList: (list: DayList): string =>
      `${quoteSheet(workings)}!${absoluteAreaAddress(dayListArea(list))}`,
    /** Everything the add-in writes on the sheet; what users put outside it is theirs. */
    block: areaOf(topLeft, [scaleRow('schoolBreak') + 1, lastColumn + 1]),
    printed: areaOf(topLeft, [firstNoteRow + noteRows, notesColumn + 1]),
    grid: areaOf([FIRST_BODY_ROW, FIRST_GRID_COLUMN], [bodyRows, columns]),
    /** Everything the rows work out by formula, below the heading of the first strand. */
    drawing: areaOf(
      [FIRST_BODY_ROW + 1, LEFT.title],
      [Math.max(bodyRows - 1, 1), helperColumn('isHeld') - LEFT.title + 1],
    ),
    /** The fingerprint of each row drawn, in the order of the body, on the sheet of workings. */
    prints: areaOf([FIRST_LINE, PRINT_COLUMN], [Math.max(bodyRows, 1), 1]),
  };
}

export function gridColumn(index: number): number {
  return FIRST_GRID_COLUMN + index;
}

/** The days of a list, whole, on the sheet of workings. */
export function dayListArea(list: DayList): Area {
  return areaOf([FIRST_LINE, PRINT_COLUMN + 1 + DAY_LISTS.indexOf(list)], [DAY_ROOM, 1]);
}

/** Values stand in the line below their names, above the block of the drawing. */
export function scalarPlace(scalar: Scalar): CellPlace {
  return { row: HEADER_LINE - 1, column: DRAWING_COLUMN + SCALARS.indexOf(scalar) };
}
