import { HEADER_LINE, layOutBlock, type WorkingsPlace } from '../../workings/block';
import { strokeFormulas } from './drawing-bars';
import {
  DRAWING_COLUMN,
  DRAWING_KEYS,
  drawingCell,
  type DrawingField,
  drawingName,
  type CellName,
} from './drawing-block';
import { textFormulas } from './drawing-texts';
import type { DrawingWords } from './drawing-words';
import { MONTH_NAMES } from '../../../lib/french-date';
import { quoted, rankOf } from '../../workings/formula';
import type { Edits } from '../../../workbook/edit';

export interface DrawingInput {
  readonly workings: WorkingsPlace;
  readonly hasBaseline: boolean;
  readonly words: DrawingWords;
}

/** The block of the drawing on « Calculs » and its names: one row of formulas, filled down. */
export function layOutDrawing(input: DrawingInput): Edits {
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

/** Marks that stand against a word: « d’août », « juin, ». */
const BESIDE_WORDS = ['’', "'", ',', '.', '(', ')'];

/**
 * Whether the words of a row name a month or a year that its dates do not reach. Only words that name
 * one month are looked at to the month; a day of margin lets « avant septembre » end in August.
 */
function agreementFormulas(
  c: CellName,
): Readonly<Record<'plainWords' | 'saidMonth' | 'saidYear' | 'disagrees', string>> {
  const words = c('dueText');
  const apart = BESIDE_WORDS.reduce(
    (text, mark) => `SUBSTITUTE(${text},${quoted(mark)}," ")`,
    words,
  );
  const found = MONTH_NAMES.map(
    (month) => `ISNUMBER(SEARCH(${quoted(` ${month} `)},${c('plainWords')}))`,
  );
  const [first, last] = [
    `(MIN(${c('start')},${c('end')})-1)`,
    `(MAX(${c('start')},${c('end')},${c('windowEnd')})+1)`,
  ];
  const monthOf = (day: string): string => `(YEAR(${day})*12+MONTH(${day}))`;
  const [month, year] = [c('saidMonth'), c('saidYear')];
  const said = `(${year}*12+${month})`;
  const isMonthOut = `OR(${said}<${monthOf(first)},${said}>${monthOf(last)})`;
  const isNameOut = `MOD(${month}-MONTH(${first}),12)>${monthOf(last)}-${monthOf(first)}`;
  const isYearOut = `OR(${year}<YEAR(${first}),${year}>YEAR(${last}))`;
  const byMonth = `IF(${year}>0,${isMonthOut},${isNameOut})`;
  const isOut = `IF(${month}>0,${byMonth},IF(${year}>0,${isYearOut},FALSE))`;
  return {
    plainWords: `=" "&${apart}&" "`,
    saidMonth: `=IF(${found.join('+')}=1,${rankOf(found)},0)`,
    saidYear: `=IFERROR(IF(VALUE(MID(${words},SEARCH("20??",${words}),4))>=2000,VALUE(MID(${words},SEARCH("20??",${words}),4)),0),0)`,
    disagrees: `=IF(AND(${c('start')}="",${c('end')}=""),0,IFERROR(IF(${isOut},1,0),0))`,
  };
}
