import type { CellInput, Edit } from '../../workbook/edit';
import { absoluteAreaAddress, type Area } from '../../workbook/location';
import { PALETTE } from '../tracker/palette';
import { CHECK_ROWS, columnOf } from './check-sheet';
import { SEVERITIES } from './finding';
import type { CheckReport } from './report';
import type { CheckColumn, CheckSheetWords } from './words';

/** Title, verdict, status date, and the counts as formulas over the table. */
export function layOutCheckHead(input: {
  readonly report: CheckReport;
  readonly words: CheckSheetWords;
  readonly sheet: string;
  /** The body of tblControle. */
  readonly body: Area;
}): readonly Edit[] {
  const { report, words, sheet, body } = input;
  const { blocking, warning } = report.counts;
  const verdict = words.verdict({ scope: report.scope, blocking, warning });
  const lines: readonly CellInput[] = [
    words.title,
    verdict,
    `${words.statusDate(report.readings.statusDate)}  ${words.referenceDate(report.readings.referenceDate)}`,
    words.help,
  ];
  const counts = SEVERITIES.map((severity): readonly CellInput[] => [
    words.severities[severity],
    {
      formula: countFormula(body, [
        ['severity', words.severities[severity]],
        ['reason', ''],
      ]),
    },
    {
      formula: countFormula(body, [
        ['severity', words.severities[severity]],
        ['reason', '<>'],
      ]),
    },
  ]);
  const cell = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  return [
    { kind: 'writeCells', sheet, at: cell(0), cells: lines.map((line) => [line]) },
    {
      kind: 'writeCells',
      sheet,
      at: cell(CHECK_ROWS.severities),
      cells: [[words.sections.severity, words.total, words.accepted], ...counts],
    },
    {
      kind: 'format',
      sheet,
      areas: [cell(CHECK_ROWS.title)],
      format: { font: { bold: true, size: 16, color: PALETTE.title } },
    },
    {
      kind: 'format',
      sheet,
      areas: [cell(CHECK_ROWS.verdict)],
      format: {
        font: { bold: true, size: 12, color: blocking > 0 ? PALETTE.alert : PALETTE.good },
      },
    },
    {
      kind: 'format',
      sheet,
      areas: [cell(CHECK_ROWS.statusDate), cell(CHECK_ROWS.help)],
      format: { font: { color: PALETTE.muted } },
    },
    {
      kind: 'format',
      sheet,
      areas: [{ row: CHECK_ROWS.severities, column: 0, rowCount: 1, columnCount: 3 }],
      format: { font: { bold: true, color: PALETTE.title }, fill: PALETTE.bandFill, wrap: true },
    },
  ];
}

/** Counts the lines of the table that hold these words; `''` means empty, `<>` filled. */
export function countFormula(
  body: Area,
  criteria: readonly (readonly [CheckColumn, string])[],
): string {
  const parts = criteria.map(([column, word]) => {
    const area = { ...body, column: columnOf(column), columnCount: 1 };
    return `${absoluteAreaAddress(area)},"${word.replaceAll('"', '""')}"`;
  });
  return `=COUNTIFS(${parts.join(',')})`;
}
