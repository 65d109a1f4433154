import type { Edit } from '../../../workbook/edit';
import { HEADER_LINE, layOutBlock, type WorkingsPlace } from '../../workings/block';
import { agreementFormulas } from './drawing-agreement';
import { strokeFormulas } from './drawing-bars';
import {
  DRAWING_COLUMN,
  DRAWING_KEYS,
  drawingCell,
  type DrawingField,
  drawingName,
} from './drawing-block';
import { textFormulas } from './drawing-texts';
import type { DrawingWords } from './drawing-words';

export interface DrawingInput {
  readonly workings: WorkingsPlace;
  readonly hasBaseline: boolean;
  readonly words: DrawingWords;
}

/** The block of the drawing on « Calculs » and its names: one row of formulas, filled down. */
export function layOutDrawing(input: DrawingInput): readonly Edit[] {
  const { sheet } = input.workings;
  const formulas = drawingFormulas(input);
  const headers = DRAWING_KEYS.map((key) => input.words.drawing[key]);
  const at = { row: HEADER_LINE, column: DRAWING_COLUMN };
  const fields = DRAWING_KEYS.map((key) => ({
    name: drawingName(key),
    formula: formulas[key],
    isDay: key === 'due' || key === 'doneDay',
  }));
  return [
    { kind: 'writeCells', sheet, at, cells: [headers] },
    ...layOutBlock({ ...input.workings, column: DRAWING_COLUMN, fields }),
  ];
}

function drawingFormulas({
  hasBaseline,
  words,
}: DrawingInput): Readonly<Record<DrawingField, string>> {
  const c = drawingCell;
  return {
    ...strokeFormulas(c),
    ...agreementFormulas(c),
    ...textFormulas({ c, hasBaseline, words }),
  };
}
