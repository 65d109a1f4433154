import { paint } from '../../tracker/layout/edit-parts';
import type { CellInput, Edits } from '../../../workbook/edit';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import { leftBlock, writeBlock } from './check-foot';
import {
  CHECK_ROWS,
  checkSheetName,
  columnOf,
  findCheckTable,
  type CheckedBook,
} from './check-sheet';
import { defineCheckTable, layOutPage } from './lay-out-checks';
import type { LeftCell } from './left-cells';
import { CHECK_COLUMNS } from './words';

export interface LeftSheetInput extends Pick<CheckedBook, 'snapshot' | 'words'> {
  readonly left: readonly LeftCell[];
}

/**
 * Writes the list « Non repris » of a structuring in « Contrôle », where each check keeps it. The
 * sheet is made when it is not there yet, and says that nothing was checked.
 */
export function layOutLeftCells(input: LeftSheetInput): Edits {
  const { snapshot, words, left } = input;
  const table = findCheckTable(snapshot);
  if (table === null) return newSheet(input);
  const { name: sheet, values } = table.sheet;
  const title = values.findLastIndex((line) => line[0] === words.sections.left);
  const row = title < 0 ? values.length + 1 : title;
  const rowCount = Math.max(values.length - row, 1);
  const area = { row, column: 0, rowCount, columnCount: CHECK_COLUMNS.length };
  const block = leftBlock(left, words);
  return [
    { kind: 'clearBlock', sheet, area, what: 'all' },
    ...writeBlock(sheet, row, block),
    layOutPage(sheet, row + block.lines.length, words),
  ];
}

function newSheet({ snapshot, words, left }: LeftSheetInput): Edits {
  const sheet = checkSheetName(snapshot);
  const headers = CHECK_COLUMNS.map((column) => words.headers[column]);
  const body: readonly CellInput[] = CHECK_COLUMNS.map((column) =>
    column === 'says' ? words.notYet : null,
  );
  const columnCount = CHECK_COLUMNS.length;
  const table = { row: CHECK_ROWS.header, column: 0, rowCount: 2, columnCount };
  const block = leftBlock(left, words);
  const at = CHECK_ROWS.header + 3;
  const cellAt = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  return [
    { kind: 'ensureSheet', sheet, tabColor: PALETTE.watch, gridlines: 'hidden' },
    { kind: 'writeCells', sheet, at: cellAt(0), cells: [[words.title], [words.notYet]] },
    paint(sheet, [cellAt(CHECK_ROWS.title)], {
      font: { bold: true, size: 16, color: PALETTE.title },
    }),
    { kind: 'writeCells', sheet, at: table, cells: [headers, body] },
    ...defineCheckTable(sheet, table),
    paint(sheet, [{ ...cellAt(CHECK_ROWS.header + 1), column: columnOf('says') }], { wrap: true }),
    ...writeBlock(sheet, at, block),
    // A print area cannot be taken away: the first check must find one to put back if it fails.
    layOutPage(sheet, at + block.lines.length, words),
  ];
}
