import { nameArea, oneCell, paint, writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edit, FormatEdit, Edits } from '../../../workbook/edit';
import { countLines, widthOfText } from '../../../lib/text-width';
import { pointsOfCharacters } from '../../../workbook/column-width';
import { areaOf } from '../../../workbook/location';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import { serialOf } from '../../../lib/calendar-date';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { SEVERITIES } from '../context/finding';
import { verdictOf } from '../report/report';
import { CHECK_ROWS, columnOf, FACT_NAMES, PROBLEM_LINES, type CheckedBook } from './check-sheet';
import { MARK_LOOKS } from './mark-findings';
import { quoted } from '../../workings/formula';
import { outdatedFormula } from './outdated-formula';
import { problemLines } from './problem-lines';
import { CHECK_WIDTHS, type CheckSheetWords } from './words';

export interface CheckHeadInput extends CheckedBook {
  readonly sheet: string;
}

/** Points of a line of page one; those kept for other problems are no hole in it. */
const [USED_HEIGHT, UNUSED_HEIGHT] = [15, 1.5];

const FONT_SIZE = 10;
const ADVICE_WIDTH = pointsOfCharacters(CHECK_WIDTHS.todo);
/** Points of an advice in one line, up to the edge of the page. */
const ADVICE_ROOM =
  ADVICE_WIDTH +
  pointsOfCharacters(CHECK_WIDTHS.link + CHECK_WIDTHS.reason + CHECK_WIDTHS.acceptedOn);

/** Page one: what the sheet is, the verdict, one line a problem, what the colours mean. */
export function layOutCheckHead(input: CheckHeadInput): Edits {
  const { report, tracker, snapshot, words, sheet } = input;
  const isStopped = ['blocking', 'personal'].includes(verdictOf(report));
  const outdated = outdatedFormula(tracker, snapshot, words.outdated);
  const lines: readonly CellInput[] = [
    words.title,
    words.about({ statusDate: report.readings.statusDate, checkedOn: report.checkedOn }),
    words.verdict(report),
    outdated === null ? null : { formula: outdated },
    words.sections.problems,
  ];
  const todo = columnOf('todo');
  const problems = problemLines(report, words).map(({ severity, says, todo: advice }) => {
    const line: CellInput[] = Array.from({ length: todo + 1 }, () => null);
    line[0] = words.marks[severity];
    line[1] = says;
    line[todo] = advice || null;
    return line;
  });
  const first = { row: CHECK_ROWS.problems + 1, column: 0 };
  const wrapped = problems.flatMap((line, index) =>
    linesOf(line[todo]) > 1 ? [areaOf([first.row + index, todo], [1, 1])] : [],
  );
  return [
    { kind: 'writeCells', sheet, at: { row: 0, column: 0 }, cells: lines.map((line) => [line]) },
    ...(problems.length > 0
      ? [{ kind: 'writeCells', sheet, at: first, cells: problems } as const]
      : []),
    {
      kind: 'rowHeights',
      sheet,
      first: first.row,
      heights: Array.from({ length: PROBLEM_LINES }, (_, line) =>
        line < problems.length ? USED_HEIGHT * linesOf(problems[line]?.[todo]) : UNUSED_HEIGHT,
      ),
    },
    paint(sheet, [areaOf([first.row, 0], [PROBLEM_LINES, todo + 1])], {
      vertical: 'top',
      font: { size: FONT_SIZE },
    }),
    paint(sheet, wrapped, { wrap: true }),
    ...writeLegend(sheet, words),
    ...writeFacts(input),
    ...dressHead(sheet, isStopped ? PALETTE.alert : PALETTE.good),
  ];
}

/** Lines of an advice: what its column and the empty ones beside have no room for is wrapped. */
function linesOf(advice: CellInput | undefined): number {
  const text = typeof advice === 'string' ? advice : '';
  return widthOfText(text, FONT_SIZE) <= ADVICE_ROOM
    ? 1
    : countLines(text, { room: ADVICE_WIDTH, size: FONT_SIZE });
}

/** What a mark in the grid means, each word on its colour. */
function writeLegend(sheet: string, words: CheckSheetWords): Edits {
  const row = CHECK_ROWS.legend;
  const cells = SEVERITIES.map((severity) => words.legend[severity]);
  const columns = [columnOf('title'), columnOf('says'), columnOf('todo')];
  return [
    { kind: 'writeCells', sheet, at: { row, column: columnOf('title') }, cells: [cells] },
    ...SEVERITIES.map((severity, at): Edit => {
      const { fill, font } = MARK_LOOKS[severity];
      const area = areaOf([row, columns[at] ?? 0], [1, 1]);
      return paint(sheet, [area], { ...(fill ? { fill } : {}), ...(font ? { font } : {}) });
    }),
  ];
}

/** Figures that other sheets read, right of the printed page, each under a name. */
function writeFacts({ report, words, sheet }: CheckHeadInput): Edits {
  const label = columnOf('sheet');
  const day = serialOf(report.checkedOn);
  const grey = { font: { size: 8, color: PALETTE.muted } };
  return [
    writeCells(
      { sheet, row: 0, column: label },
      [
        [words.facts.blocking, report.counts.blocking],
        [words.facts.checkedOn, day],
        [words.facts.stale, staleFormula(report)],
      ],
      [
        ['@', 'General'],
        ['@', DATE_FORMAT],
        ['@', 'General'],
      ],
    ),
    paint(sheet, [{ row: 0, column: label, rowCount: 3, columnCount: 2 }], grey),
    nameArea(FACT_NAMES.blocking, sheet, oneCell(0, label + 1)),
    nameArea(FACT_NAMES.checkedOn, sheet, oneCell(1, label + 1)),
    nameArea(FACT_NAMES.stale, sheet, oneCell(2, label + 1)),
    nameArea(FACT_NAMES.outdated, sheet, oneCell(CHECK_ROWS.outdated, 0)),
  ];
}

/** The sheets that PUB-07 tells, until each is made again. */
function staleFormula({ stale }: CheckHeadInput['report']): CellInput {
  const told = (stale ?? []).map(
    ({ sheet, isStill }) => `IF(IFERROR(${isStill},FALSE),${quoted(sheet)},"")`,
  );
  return told.length === 0 ? null : { formula: `=${told.join('&')}` };
}

function dressHead(sheet: string, verdictColor: string): Edits {
  const format = (row: number, looks: FormatEdit, columnCount = 1): Edit =>
    paint(sheet, [areaOf([row, 0], [1, columnCount])], looks);
  const band = { font: { bold: true, color: PALETTE.title }, fill: PALETTE.bandFill };
  return [
    format(CHECK_ROWS.title, { font: { bold: true, size: 16, color: PALETTE.title } }),
    format(CHECK_ROWS.about, { font: { color: PALETTE.muted } }),
    format(CHECK_ROWS.verdict, { font: { bold: true, size: 14, color: verdictColor } }),
    format(CHECK_ROWS.outdated, { font: { bold: true, color: PALETTE.alert } }),
    format(CHECK_ROWS.problems, band, columnOf('sheet')),
  ];
}
