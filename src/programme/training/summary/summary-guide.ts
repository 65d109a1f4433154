import { fold } from '../../../lib/text';
import { areaOf } from '../../../workbook/location';
import { GENERATED_TAB, PALETTE } from '../../tracker/sheets/sheet-looks';
import { reservationOf, TRAINED_PERSONS_NAME } from '../../tracker/sheets/names';
import { nameArea, oneCell, paint, printedAs, writeCells } from '../../tracker/layout/edit-parts';
import { PAGE, SUMMARY_AGE_NAME, type SummaryInput } from '../plan/summary-plan';
import type { Edits } from '../../../workbook/edit';

/** Whether nothing was ever typed to be counted: there is no figure to show then, only how to begin. */
export function isToBegin({ tracker, snapshot }: SummaryInput): boolean {
  const isMade = snapshot.names.some(({ name }) => fold(name) === TRAINED_PERSONS_NAME);
  const { sessions, attendances } = tracker;
  return !isMade && sessions?.rows.length === 0 && (attendances?.rows.length ?? 0) === 0;
}

/** « Bilan formations » of a programme without a session: what is missing, and how to begin. */
export function layOutGuide({ sheet, words }: SummaryInput): Edits {
  const { title, lines, typed } = words.guide;
  const column = PAGE.label;
  const last = 2 + lines.length;
  const count = 'COUNTA(tblSessions[N° session])';
  const told = `=IFERROR(IF(${count}>0,"${typed}",""),"")`;
  return [
    { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    writeCells({ sheet, row: 0, column }, [
      [words.title],
      [title],
      ...lines.map((line) => [line]),
      [{ formula: told }],
    ]),
    nameArea(reservationOf('summary'), sheet, oneCell(0, column)),
    nameArea(SUMMARY_AGE_NAME, sheet, oneCell(last, column)),
    { kind: 'columnWidths', sheet, first: 0, widths: [1, 110] },
    { kind: 'rowHeight', sheet, first: 1, count: last, height: 20 },
    paint(sheet, [areaOf([0, column], [last + 1, 1])], {
      font: { color: PALETTE.ink, size: 11 },
      vertical: 'center',
      wrap: true,
    }),
    paint(sheet, [oneCell(0, column)], { font: { bold: true, size: 18, color: PALETTE.title } }),
    paint(sheet, [oneCell(1, column)], { font: { bold: true } }),
    paint(sheet, [oneCell(last, column)], { font: { bold: true, color: PALETTE.alert } }),
    printedAs(
      sheet,
      {
        paper: 'a4',
        printArea: areaOf([0, 0], [last + 1, column + 1]),
        footer: { left: '&F – &A', center: words.footer, right: '&P / &N' },
      },
      'one',
    ),
    { kind: 'show', sheet, at: { row: 0, column: 0 } },
  ];
}
