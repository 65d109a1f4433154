import { columnLetters } from '../../../workbook/location';
import { ACTION_FIELDS, type ActionField } from '../../workings/action-block';
import { FIRST_LINE } from '../../workings/block';
import drawingFacts from './drawing-facts.json';
import drawingFields from './drawing-fields.json';

/**
 * How each row of Suivi is drawn, one line a row on « Calculs », beside what is worked out of the row:
 * each is a column under the defined name `calcg_<word>`. Columns of time count from 1, « Antérieur »
 * is 0.
 */
export const DRAWING_FIELDS = drawingFields;
export type DrawingField = keyof typeof DRAWING_FIELDS;
export const DRAWING_KEYS = Object.keys(DRAWING_FIELDS) as readonly DrawingField[];

/** First column of the block on the sheet of workings: those before are of the rows of Suivi. */
export const DRAWING_COLUMN = 45;

/** The defined name of a column of the block. */
export function drawingName(field: DrawingField): string {
  return `calcg_${DRAWING_FIELDS[field]}`;
}

/** Names the first day of each column of time of the Gantt. */
export const TIMES_NAME = 'gantt_temps';

/** What the drawing reads of the same line of the block of the rows. */
export type Fact = keyof typeof drawingFacts;

/** Gives a cell of the first line by what it holds: `$BC6`, its column held. */
export type CellName = (part: Fact | DrawingField) => string;

export const drawingCell: CellName = (part) => {
  const column =
    part in drawingFacts
      ? ACTION_FIELDS.indexOf(drawingFacts[part as Fact] as ActionField)
      : DRAWING_COLUMN + DRAWING_KEYS.indexOf(part as DrawingField);
  return `$${columnLetters(column)}${String(FIRST_LINE + 1)}`;
};
