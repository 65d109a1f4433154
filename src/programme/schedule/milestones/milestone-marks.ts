import type { ConditionalFormat, Edit } from '../../../workbook/edit';
import { areaOf } from '../../../workbook/location';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { quoted } from '../../workings/formula';
import { LATE_COLOUR } from '../gantt/gantt-conditional-formats';
import { held } from '../rows/formula';
import { columnAt, MILESTONE_COLUMNS, type MilestoneFrame, sectionRows } from './milestone-frame';
import type { MilestoneWords } from './milestone-words';

export const LINE = '#C9CED8';

/** Late in red, watched on a pale ground, done in grey; a line under each; no headers over nothing. */
export function latenessRules(frame: MilestoneFrame, words: MilestoneWords): Edit {
  const { awaited, end } = sectionRows(frame);
  const block = areaOf([awaited + 1, 0], [end - awaited - 1, MILESTONE_COLUMNS.length]);
  const begins = (column: 'lateness' | 'status', text: string): string =>
    `LEFT(${held(columnAt(column), block.row, 'column')},${String(text.length)})=${quoted(text)}`;
  const told = [columnAt('number'), columnAt('lateness')];
  const isToldLate = `OR(${told.map((one) => `COLUMN()=${String(one + 1)}`).join(',')})`;
  const rule = (formula: string, format: ConditionalFormat['format']): ConditionalFormat => ({
    formula: `=${formula}`,
    format,
    stopIfTrue: false,
  });
  const first = held(0, block.row, 'column');
  const title = held(columnAt('title'), block.row, 'column');
  const isLine = `AND(${first}<>"",${title}<>"",${first}<>${quoted(words.headers.number)})`;
  const line = [{ edge: 'bottom', style: 'thin', color: LINE }] as const;
  const below = held(columnAt('title'), block.row + 1, 'column');
  const isBare = `AND(${first}=${quoted(words.headers.number)},${below}="")`;
  const isWatched = `OR(${begins('lateness', words.toWatch)},${begins('lateness', words.heldSince)})`;
  return {
    kind: 'conditionalFormats',
    sheet: frame.sheet,
    area: block,
    rules: [
      { ...rule(isBare, { fill: '#FFFFFF', font: { color: '#FFFFFF' } }), stopIfTrue: true },
      rule(`AND(${begins('lateness', words.late)},${isToldLate})`, {
        font: { bold: true, color: LATE_COLOUR },
        borders: line,
      }),
      rule(isWatched, { fill: '#FFF4D6', borders: line }),
      rule(begins('status', 'Réalisé'), { font: { color: PALETTE.muted }, borders: line }),
      rule(isLine, { borders: line }),
    ],
  };
}
