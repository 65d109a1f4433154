import type { CellInput, Edit, FormatEdit } from '../../../workbook/edit';
import { absoluteAreaAddress, type Area } from '../../../workbook/location';
import { PALETTE } from '../../tracker/palette';
import { CHECK_ROWS, columnOf } from './check-sheet';
import { SEVERITIES } from '../context/finding';
import type { CheckReport } from '../report/report';
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
  const counts = SEVERITIES.map((severity): readonly CellInput[] => {
    const isOfSeverity = ['severity', words.severities[severity]] as const;
    return [
      words.severities[severity],
      { formula: countFormula(body, [isOfSeverity, IS_ASKED]) },
      { formula: countFormula(body, [isOfSeverity, ['reason', '<>']]) },
    ];
  });
  return [
    { kind: 'writeCells', sheet, at: cellAt(0), cells: lines.map((line) => [line]) },
    {
      kind: 'writeCells',
      sheet,
      at: cellAt(CHECK_ROWS.severities),
      cells: [[words.sections.severity, words.total, words.accepted], ...counts],
    },
    ...dressHead(sheet, blocking > 0 ? PALETTE.alert : PALETTE.good),
  ];
}

/** A line that still asks for something. */
export const IS_ASKED = ['reason', ''] as const;

function dressHead(sheet: string, verdictColor: string): readonly Edit[] {
  const muted = [cellAt(CHECK_ROWS.statusDate), cellAt(CHECK_ROWS.help)];
  const header = { ...cellAt(CHECK_ROWS.severities), columnCount: 3 };
  const counts = { ...header, row: header.row + 1, rowCount: SEVERITIES.length };
  const format = (areas: readonly Area[], looks: FormatEdit): Edit => ({
    kind: 'format',
    sheet,
    areas,
    format: looks,
  });
  return [
    format([cellAt(CHECK_ROWS.title)], { font: { bold: true, size: 16, color: PALETTE.title } }),
    format([cellAt(CHECK_ROWS.verdict)], { font: { bold: true, size: 12, color: verdictColor } }),
    format(muted, { font: { color: PALETTE.muted } }),
    format([header], {
      font: { bold: true, color: PALETTE.title },
      fill: PALETTE.bandFill,
      wrap: true,
    }),
    format([counts], { horizontal: 'left' }),
  ];
}

function cellAt(row: number): Area {
  return { row, column: 0, rowCount: 1, columnCount: 1 };
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
