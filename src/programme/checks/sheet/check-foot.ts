import type { CellInput, Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import { PALETTE } from '../../tracker/palette';
import { countFormula, IS_ASKED } from './check-head';
import { SEVERITIES } from '../context/finding';
import { LEFT_COLUMNS, type LeftCell } from './left-cells';
import type { CheckReport } from '../report/report';
import { CHECK_COLUMNS, type CheckSheetWords } from './words';

/** A title and the lines under it. */
export interface Block {
  readonly title: readonly CellInput[];
  readonly lines: readonly (readonly CellInput[])[];
}

/** Below the table: counts by strand, what was not checked, readings, what was not taken over. */
export function layOutCheckFoot(input: {
  readonly report: CheckReport;
  readonly words: CheckSheetWords;
  readonly left: readonly LeftCell[];
  readonly sheet: string;
  readonly body: Area;
}): { readonly edits: readonly Edit[]; readonly lastRow: number } {
  const { report, words, left, sheet, body } = input;
  const blocks = [
    strandBlock(report, words, body),
    uncheckedBlock(report, words),
    readingBlock(report, words),
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
export function writeBlock(
  sheet: string,
  row: number,
  { title, lines: body }: Block,
): readonly Edit[] {
  const lines = [title, ...body];
  const columnCount = Math.max(...lines.map((line) => line.length));
  const cells = lines.map((line) => [
    ...line,
    ...Array.from({ length: columnCount - line.length }, () => null),
  ]);
  return [
    { kind: 'writeCells', sheet, at: { row, column: 0 }, cells },
    {
      kind: 'format',
      sheet,
      areas: [{ row, column: 0, rowCount: lines.length, columnCount }],
      format: { horizontal: 'left' },
    },
    {
      kind: 'format',
      sheet,
      areas: [{ row, column: 0, rowCount: 1, columnCount: CHECK_COLUMNS.length - 2 }],
      format: { font: { bold: true, color: PALETTE.title }, fill: PALETTE.bandFill },
    },
  ];
}

/** The name of a strand runs over two columns: its counts begin after them. */
function strandBlock(report: CheckReport, words: CheckSheetWords, body: Area): Block {
  const strands = [...new Set(report.findings.map(({ strand }) => strand || words.noStrand))];
  const severities = SEVERITIES.map((severity) => words.severities[severity]);
  return {
    title: [words.sections.strand, null, null, ...severities],
    lines: strands.map((strand) => [
      strand,
      null,
      null,
      ...severities.map((severity) => ({
        formula: countFormula(body, [['severity', severity], ['strand', strand], IS_ASKED]),
      })),
    ]),
  };
}

function uncheckedBlock({ unchecked }: CheckReport, words: CheckSheetWords): Block {
  const lines = unchecked.map((rule) => [
    rule.code,
    words.titles[rule.code],
    null,
    words.unchecked(rule),
  ]);
  return {
    title: [words.sections.unchecked],
    lines: lines.length > 0 ? lines : [[words.nothingUnchecked]],
  };
}

function readingBlock({ readings }: CheckReport, words: CheckSheetWords): Block {
  return {
    title: [words.sections.readings],
    lines: words.readings(readings).map((reading) => [reading]),
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
