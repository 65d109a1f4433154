import { type CalendarDate, serialOf, toExcelSerial } from '../../../lib/calendar-date';
import type { Edits } from '../../../workbook/edit';
import { areaOf } from '../../../workbook/location';
import { BASELINE_TABLE_NAME } from '../../tracker/columns';
import { deadlineOf } from '../../tracker/lateness';
import { nameArea, oneCell, paint, printedAs, writeCells } from '../../tracker/layout/edit-parts';
import { DATE_FORMAT, GENERAL_FORMAT, TEXT_FORMAT } from '../../tracker/settings/rows';
import type { Action } from '../../tracker/tracker';
import { type Baseline, BASELINE_DATE_NAME } from './baseline';
import type words from './baseline-words.fr.json';

/** What the sheet « Référence » says, in French, and the headers of its table. */
export type BaselineWords = typeof words;

const HEADER_ROW = 3;
const WIDTHS = [12, 28, 64, 24, 12, 12, 13];

/**
 * « Figer une référence »: the dates of today in a visible table, in place of the former reference.
 * The table is enlarged or shortened, never made twice.
 */
export function layOutBaseline(
  input: {
    readonly sheet: string;
    readonly actions: readonly Action[];
    readonly frozenOn: CalendarDate;
    readonly previous: Pick<Baseline, 'rows'> | null;
  },
  { headers, ...words }: BaselineWords,
): Edits {
  const { sheet, actions, frozenOn, previous } = input;
  const columnCount = headers.length;
  const rows = actions.map((action) => [
    action.id,
    action.strand,
    action.title,
    action.status ?? '',
    serialOf(action.start),
    serialOf(action.end),
    serialOf(deadlineOf(action)),
  ]);
  const body = rows.length === 0 ? [headers.map(() => null)] : rows;
  const surplus = (previous?.rows.length ?? 0) - body.length;
  const below = { row: HEADER_ROW + 1 + body.length, column: 0, rowCount: surplus, columnCount };
  const area = { row: HEADER_ROW, column: 0, rowCount: body.length + 1, columnCount };
  const dates = [TEXT_FORMAT, GENERAL_FORMAT, GENERAL_FORMAT, GENERAL_FORMAT];
  return [
    { kind: 'ensureSheet', sheet, tabColor: '#7F7F7F', gridlines: 'shown' },
    { kind: 'writeCells', sheet, at: { row: 0, column: 0 }, cells: [[words.title]] },
    writeCells(
      { sheet, row: 1, column: 0 },
      [[words.frozenOn, toExcelSerial(frozenOn), words.help]],
      [GENERAL_FORMAT, DATE_FORMAT, GENERAL_FORMAT],
    ),
    writeCells({ sheet, row: HEADER_ROW, column: 0 }, [headers]),
    writeCells({ sheet, row: HEADER_ROW + 1, column: 0 }, body, [
      ...dates,
      DATE_FORMAT,
      DATE_FORMAT,
      DATE_FORMAT,
    ]),
    { kind: 'defineTable', sheet, name: BASELINE_TABLE_NAME, area, style: 'TableStyleLight1' },
    ...(surplus > 0 ? [{ kind: 'clearBlock', sheet, area: below, what: 'all' } as const] : []),
    nameArea(BASELINE_DATE_NAME, sheet, oneCell(1, 1)),
    ...(previous === null ? lookOf(sheet) : []),
  ];
}

function lookOf(sheet: string): Edits {
  return [
    { kind: 'columnWidths', sheet, first: 0, widths: WIDTHS },
    paint(sheet, [oneCell(0, 0)], { font: { bold: true, size: 16 } }),
    paint(sheet, [areaOf([1, 0], [1, 2])], { font: { bold: true } }),
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 0 },
    printedAs(
      sheet,
      { paper: 'a4', footer: { left: '&F – &A', right: '&P / &N' } },
      'as many as needed',
    ),
  ];
}
