import type { ConditionalFormat, Edit, Edits } from '../../workbook/edit';
import { type Area, areaOf } from '../../workbook/location';
import { oneCell } from '../tracker/layout/edit-parts';
import { PALETTE } from '../tracker/sheets/sheet-looks';
import { at, COLUMN, type SynthesisRows } from './synthesis-grid';
import type { SynthesisWords } from './synthesis-input';

/** Colours double the symbols and words; they never stand alone. */
export function markStandings(sheet: string, rows: SynthesisRows, words: SynthesisWords): Edits {
  const cell = (column: number): string => at(rows.firstStrand, column).replace(/\$(\d)/u, '$1');
  const begins = (word: string): string => `LEFT(${cell(COLUMN.state)},1)="${word.slice(0, 1)}"`;
  const rule = (formula: string, color: string): ConditionalFormat => ({
    formula: `=${formula}`,
    format: { font: { color, bold: true } },
    stopIfTrue: true,
  });
  const mark = (area: Area, rules: readonly ConditionalFormat[]): Edit => {
    return { kind: 'conditionalFormats', sheet, area, rules };
  };
  const first = rows.lists + 1;
  const lines = (column: number, columnCount: number): Edit =>
    mark(areaOf([first, column], [rows.listLines, columnCount]), [
      {
        formula: `=${at(first, column).replace(/\$(\d)/u, '$1')}<>""`,
        format: { borders: [{ edge: 'bottom', style: 'thin', color: PALETTE.rule }] },
        stopIfTrue: false,
      },
    ]);
  const column = (index: number): Area =>
    areaOf([rows.firstStrand, index], [rows.strandCount + 1, 1]);
  const late = COLUMN.middle + 3;
  return [
    mark(column(COLUMN.state), [
      rule(begins(words.states.late), PALETTE.alert),
      rule(begins(words.states['to-watch']), PALETTE.watch),
      rule(begins(words.states.awaiting), PALETTE.title),
      rule(begins(words.states['on-time']), '#3B6E22'),
    ]),
    mark(column(late), [rule(`N(${cell(late)})>0`, PALETTE.alert)]),
    mark(oneCell(rows.cards, COLUMN.left), [
      rule(`N(${at(rows.cards, COLUMN.left)})>0`, PALETTE.alert),
    ]),
    lines(COLUMN.left, 3),
    lines(COLUMN.middle, 6),
    lines(COLUMN.right, 4),
  ];
}
