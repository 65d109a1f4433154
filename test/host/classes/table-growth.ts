import { translateFormula } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import { dataBody, type Table } from '../model/table';
import type { Session } from '../rich-api/session';

/** What Excel does when something is typed under a table: the table takes the row in. */
export function growTable(session: Session, sheet: Sheet, place: CellAt): void {
  const { row, column } = place;
  const table = sheet.tables.find(
    ({ area, showTotals }) =>
      !showTotals &&
      row === area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  if (table === undefined || !isEmptyRow(sheet, table, row)) return;
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  sheet.touched.add('tables');
  session.workbook.noteStructure();
  continueRow(sheet, table, row);
}

/** The computed columns of a table go on in rows inserted among its own. */
export function continueTables(sheet: Sheet, first: number, count: number): void {
  for (const table of sheet.tables) {
    const body = dataBody(table);
    if (body === null || first <= body.row || first >= body.row + body.rowCount) continue;
    for (let row = first; row < first + count; row++) continueRow(sheet, table, row);
  }
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

function isEmptyRow(sheet: Sheet, { area }: Table, row: number): boolean {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index).every(
    (column) => (sheet.cell(row, column)?.value ?? null) === null,
  );
}

function continueRow(sheet: Sheet, { area }: Table, row: number): void {
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const above = sheet.cell(row - 1, column);
    if (above === undefined || row - 1 === area.row) continue;
    const formula = above.formula === null ? null : translateFormula(above.formula, 1, 0);
    sheet.setCell(row, column, { value: null, formula, style: above.style });
  }
}
