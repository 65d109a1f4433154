import type { Edit, Edits } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { CHECK_TABLE_NAME } from '../../tracker/columns';
import { printedAs, paint } from '../../tracker/layout/edit-parts';
import { PALETTE, TABLE_STYLE } from '../../tracker/sheets/sheet-looks';
import { DATE_FORMAT, TEXT_FORMAT } from '../../tracker/settings/rows';
import { CHECK_ROWS, checkSheetName, columnOf, rowsToAdd, type CheckedBook } from './check-sheet';
import { checkLines } from './check-lines';
import { layOutCheckHead } from './check-head';
import { layOutCheckFoot } from './check-foot';
import { type LeftCell, readLeftCells } from './left-cells';
import { CHECK_COLUMNS, CHECK_WIDTHS, type CheckColumn, type CheckSheetWords } from './words';

export interface CheckSheetInput extends CheckedBook {
  /** The list « Non repris » of a structuring just made; null keeps the one the sheet holds. */
  readonly left: readonly LeftCell[] | null;
}

const FORMATS = CHECK_COLUMNS.map((column) =>
  column === 'acceptedOn' ? DATE_FORMAT : column === 'link' ? 'General' : TEXT_FORMAT,
);

/**
 * Writes the sheet « Contrôle » in place: the verdict and one line a problem on page one, then one line
 * a finding with a link to its cell, what was not checked and why, the readings used, what was not taken
 * over. Prints on A4.
 */
export function layOutChecks(input: CheckSheetInput): Edits {
  const { report, snapshot, tracker, words } = input;
  const left = input.left ?? readLeftCells(snapshot, words);
  const sheet = checkSheetName(snapshot);
  const lines = checkLines(input, CHECK_ROWS.header + 1);
  const added = rowsToAdd(snapshot);
  const table: Area = areaOf([CHECK_ROWS.header, 0], [lines.length + 1, CHECK_COLUMNS.length]);
  const body = { ...table, row: table.row + 1, rowCount: lines.length };
  const foot = layOutCheckFoot({ report, words, left, sheet, body });
  const headers = CHECK_COLUMNS.map((column) => words.headers[column]);
  return [
    { kind: 'ensureSheet', sheet, tabColor: PALETTE.watch, gridlines: 'hidden' },
    ...(added > 0 ? [{ kind: 'insertRows', sheet, first: 0, count: added } as const] : []),
    ...clearSheet(snapshot, sheet, foot.lastRow),
    ...layOutCheckHead({ report, tracker, snapshot, words, sheet }),
    { kind: 'writeCells', sheet, at: table, cells: [headers] },
    { kind: 'writeCells', sheet, at: body, cells: lines, numberFormats: FORMATS },
    ...defineCheckTable(sheet, table),
    ...dressTable(sheet, table, words),
    ...foot.edits,
    { kind: 'freeze', sheet, rows: 0, columns: 0 },
    layOutPage(sheet, foot.lastRow, words),
  ];
}

/** The table of « Contrôle », its columns as wide as what they say. */
export function defineCheckTable(sheet: string, table: Area): Edits {
  return [
    { kind: 'defineTable', sheet, name: CHECK_TABLE_NAME, area: table, style: TABLE_STYLE },
    {
      kind: 'columnWidths',
      sheet,
      first: 0,
      widths: CHECK_COLUMNS.map((key) => CHECK_WIDTHS[key]),
    },
    paint(sheet, [{ ...table, rowCount: 1 }], {
      wrap: true,
      vertical: 'center',
      fill: PALETTE.headerFill,
      font: { bold: true, size: 10, color: PALETTE.headerText },
    }),
  ];
}

/** The header row stays: an emptied header would be renamed by Excel. */
function clearSheet(snapshot: WorkbookSnapshot, sheet: string, lastRow: number): Edits {
  const held = snapshot.sheets.find(({ name }) => name === sheet)?.values.length ?? 0;
  const previous = held + rowsToAdd(snapshot);
  const columnCount = CHECK_COLUMNS.length;
  const below = CHECK_ROWS.header + 1;
  const rowCount = Math.max(previous, lastRow + 1) - below;
  const areas = [
    areaOf([0, 0], [CHECK_ROWS.header, columnCount]),
    areaOf([below, 0], [rowCount, columnCount]),
  ];
  return areas.map((area) => ({ kind: 'clearBlock', sheet, area, what: 'all' }));
}

function dressTable(sheet: string, table: Area, words: CheckSheetWords): Edits {
  const body = { ...table, row: table.row + 1, rowCount: table.rowCount - 1 };
  const columnArea = (key: CheckColumn, count = 1): Area => ({
    ...body,
    column: columnOf(key),
    columnCount: count,
  });
  return [
    paint(sheet, [body], {
      vertical: 'top',
      wrap: true,
      font: { size: 10, color: PALETTE.ink },
    }),
    paint(sheet, [columnArea('todo', 2)], { indent: 1 }),
    paint(sheet, [columnArea('sheet', 5)], {
      wrap: false,
      font: { size: 8, color: PALETTE.muted },
    }),
    {
      kind: 'validate',
      sheet,
      area: columnArea('reason'),
      validation: {
        rule: { kind: 'textLength', max: 500 },
        prompt: { title: words.headers.reason, text: words.reasonPrompt },
      },
    },
    {
      kind: 'conditionalFormats',
      sheet,
      area: columnArea('severity'),
      rules: [
        severityRule(body, words.severities.blocking, PALETTE.alertFill),
        severityRule(body, words.severities.warning, PALETTE.watchFill),
      ],
    },
  ];
}

function severityRule(body: Area, label: string, fill: string) {
  const formula = `=$A${body.row + 1}="${label}"`;
  return { formula, format: { fill, font: { bold: true } }, stopIfTrue: true };
}

/** The columns that only serve the add-in stay out of the printed page. */
export function layOutPage(sheet: string, lastRow: number, words: CheckSheetWords): Edit {
  return printedAs(
    sheet,
    {
      orientation: 'portrait',
      paper: 'a3',
      printArea: areaOf([0, 0], [lastRow + 1, columnOf('sheet')]),
      titleRows: { first: CHECK_ROWS.header, last: CHECK_ROWS.header },
      footer: { left: '&F', center: words.footer, right: '&P / &N' },
    },
    'as many as needed',
  );
}
