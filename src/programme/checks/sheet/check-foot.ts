import { paint } from '../../tracker/layout/edit-parts';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { LEFT_COLUMNS, type LeftCell } from './left-cells';
import type { CheckReport } from '../report/report';
import { columnOf } from './check-sheet';
import type { CheckSheetWords } from './words';

/** A title and the lines under it. */
export interface Block {
  readonly title: readonly CellInput[];
  readonly lines: readonly (readonly CellInput[])[];
}

/** Below the table: what was not checked, readings, what was not taken over. */
export function layOutCheckFoot(input: {
  readonly report: CheckReport;
  readonly words: CheckSheetWords;
  readonly left: readonly LeftCell[];
  readonly sheet: string;
  readonly body: Area;
}): { readonly edits: Edits; readonly lastRow: number } {
  const { report, words, left, sheet, body } = input;
  const blocks = [
    uncheckedBlock(report, words),
    {
      title: [words.sections.readings],
      lines: words.readings(report.readings).map((reading) => [reading]),
    },
    leftBlock(left, words),
  ];
  const edits: Edit[] = [];
  let row = body.row + body.rowCount + 1;
  for (const { title, lines } of blocks) {
    edits.push(...writeBlock(sheet, row, { title, lines }));
    row += lines.length + 2;
  }
  return { edits, lastRow: row - 2 };
}

/** Writes a block of lines under its title, on its coloured band. */
export function writeBlock(sheet: string, row: number, { title, lines: body }: Block): Edits {
  const lines = [title, ...body];
  const columnCount = Math.max(...lines.map((line) => line.length));
  const cells = lines.map((line) => [
    ...line,
    ...Array.from({ length: columnCount - line.length }, () => null),
  ]);
  return [
    { kind: 'writeCells', sheet, at: { row, column: 0 }, cells },
    paint(sheet, [{ row, column: 0, rowCount: lines.length, columnCount }], { horizontal: 'left' }),
    paint(sheet, [{ row, column: 0, rowCount: 1, columnCount: columnOf('sheet') }], {
      font: { bold: true, color: PALETTE.title },
      fill: PALETTE.bandFill,
    }),
  ];
}

function uncheckedBlock({ unchecked }: CheckReport, words: CheckSheetWords): Block {
  const lines = unchecked.map((rule) => [
    rule.code,
    null,
    words.titles[rule.code],
    words.unchecked(rule),
  ]);
  return {
    title: [words.sections.unchecked],
    lines: lines.length > 0 ? lines : [[words.nothingUnchecked]],
  };
}

/** The list « Non repris ». */
export function leftBlock(left: readonly LeftCell[], words: CheckSheetWords): Block {
  const lines = left.map(({ sheet, cell, text, reason }): readonly CellInput[] => {
    const line: CellInput[] = Array.from({ length: LEFT_COLUMNS.text + 1 }, () => null);
    line[LEFT_COLUMNS.place] = `${sheet}!${cell}`;
    line[LEFT_COLUMNS.reason] = reason;
    line[LEFT_COLUMNS.text] = text;
    return line;
  });
  return {
    title: [words.sections.left],
    lines: lines.length > 0 ? lines : [[words.nothingLeft]],
  };
}
