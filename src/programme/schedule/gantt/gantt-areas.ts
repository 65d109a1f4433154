import type { Area } from '../../../workbook/location';
import {
  FIRST_BODY_ROW,
  firstNoteRow,
  type Frame,
  helperColumn,
  SCALARS,
  LEFT,
  notesColumn,
  scalarPlace,
} from './gantt-frame';

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
