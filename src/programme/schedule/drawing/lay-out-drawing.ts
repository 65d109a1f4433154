import type { CellInput, Edit } from '../../../workbook/edit';
import { type Area, absoluteAreaAddress, areaOf, quoteSheet } from '../../../workbook/location';
import { DATE_FORMAT } from '../../tracker/settings-rows';
import { FIRST_LINE, HEADER_LINE } from '../../workings/lay-out-workings';
import { columnFormula } from '../rows/column-formula';
import type { ScheduleSource } from '../rows/schedule-source';
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
  /** The sheet of workings, and how many rows of Suivi it follows. */
  readonly workings: { readonly sheet: string; readonly lines: number };
  readonly source: ScheduleSource;
  readonly hasBaseline: boolean;
  readonly words: DrawingWords;
}

/** The block of the drawing on « Calculs » and its names: one row of formulas, filled down. */
export function layOutDrawing(input: DrawingInput): readonly Edit[] {
  const { sheet, lines } = input.workings;
  const formulas = drawingFormulas(input);
  const from = areaOf([FIRST_LINE, DRAWING_COLUMN], [1, DRAWING_KEYS.length]);
  const cells = DRAWING_KEYS.map((key): CellInput => ({ formula: formulas[key] }));
  const headers = DRAWING_KEYS.map((key) => input.words.drawing[key]);
  const columnOf = (key: DrawingField): Area => ({
    ...from,
    column: DRAWING_COLUMN + DRAWING_KEYS.indexOf(key),
    columnCount: 1,
    rowCount: lines,
  });
  return [
    ...DRAWING_KEYS.map((key): Edit => ({
      kind: 'defineName',
      name: drawingName(key),
      refersTo: `=${quoteSheet(sheet)}!${absoluteAreaAddress(columnOf(key))}`,
    })),
    { kind: 'writeCells', sheet, at: { ...from, row: HEADER_LINE }, cells: [headers] },
    { kind: 'writeCells', sheet, at: from, cells: [cells] },
    { kind: 'fill', sheet, from, to: { ...from, row: FIRST_LINE + 1, rowCount: lines - 1 } },
    {
      kind: 'format',
      sheet,
      areas: [columnOf('due'), columnOf('doneDay')],
      format: { numberFormat: DATE_FORMAT },
    },
  ];
}

function drawingFormulas({
  source,
  hasBaseline,
  words,
}: DrawingInput): Readonly<Record<DrawingField, string>> {
  const c = drawingCell;
  const read = (key: Parameters<typeof columnFormula>[1]): string =>
    columnFormula(source, key, c('line'));
  return {
    ...strokeFormulas(c),
    ...agreementFormulas(c, read('dueText')),
    ...textFormulas({ c, read, hasBaseline, words }),
  };
}
