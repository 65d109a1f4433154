import type { Edit } from '../../workbook/edit';
import { areaOf } from '../../workbook/location';
import { PALETTE } from '../tracker/sheet-looks';
import { at, COLUMN, type SynthesisRows } from './synthesis-grid';
import type { SynthesisWords } from './words';

/** Colours double the symbols and words; they never stand alone. */
export function markStandings(
  sheet: string,
  rows: SynthesisRows,
  words: SynthesisWords,
): readonly Edit[] {
  const states = areaOf([rows.firstStrand, COLUMN.state], [rows.strandCount + 1, 1]);
  const late = areaOf([rows.firstStrand, COLUMN.middle + 3], [rows.strandCount + 1, 1]);
  const cell = (column: number): string => at(rows.firstStrand, column).replace(/\$(\d)/u, '$1');
  const begins = (word: string): string => `LEFT(${cell(COLUMN.state)},1)="${word.slice(0, 1)}"`;
  const rule = (formula: string, color: string) => ({
    formula: `=${formula}`,
    format: { font: { color, bold: true } },
    stopIfTrue: true,
  });
  const first = rows.lists + 1;
  const lines = (column: number, columnCount: number): Edit => ({
    kind: 'conditionalFormats',
    sheet,
    area: areaOf([first, column], [rows.listLines, columnCount]),
    rules: [
      {
        formula: `=${at(first, column).replace(/\$(\d)/u, '$1')}<>""`,
        format: { borders: [{ edge: 'bottom', style: 'thin', color: PALETTE.rule }] },
        stopIfTrue: false,
      },
    ],
  });
  const figure = areaOf([rows.cards, COLUMN.left], [1, 1]);
  return [
    {
      kind: 'conditionalFormats',
      sheet,
      area: states,
      rules: [
        rule(begins(words.states.late), PALETTE.alert),
        rule(begins(words.states['to-watch']), PALETTE.watch),
        rule(begins(words.states.awaiting), PALETTE.title),
        rule(begins(words.states['on-time']), '#3B6E22'),
      ],
    },
    {
      kind: 'conditionalFormats',
      sheet,
      area: late,
      rules: [rule(`N(${cell(COLUMN.middle + 3)})>0`, PALETTE.alert)],
    },
    {
      kind: 'conditionalFormats',
      sheet,
      area: figure,
      rules: [rule(`N(${at(rows.cards, COLUMN.left)})>0`, PALETTE.alert)],
    },
    lines(COLUMN.left, 3),
    lines(COLUMN.middle, 6),
    lines(COLUMN.right, 4),
  ];
}
