import type { Area } from '../../../src/workbook/location';
import { showArea } from '../formulas/references';
import { isCellError } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { EVENT } from '../rich-api/event-hub';
import type { Session } from '../rich-api/session';

/** Sorts rows by the text of one of their columns, counted from 1. Excel tells of it apart from edits. */
export function sortRows(session: Session, sheet: Sheet, area: Area, by: number): void {
  const at = (index: number, column: number) => sheet.cell(area.row + index, area.column + column);
  const keyOf = (index: number): string => {
    const value = at(index, by - 1)?.value ?? null;
    return isCellError(value) ? '' : String(value ?? '');
  };
  const indexes = Array.from({ length: area.rowCount }, (_, index) => index);
  const order = [...indexes].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'fr') || a - b);
  const lines = order.map((index) =>
    Array.from({ length: area.columnCount }, (_, column) => at(index, column) ?? null),
  );
  lines.forEach((line, index) => {
    line.forEach((cell, column) => sheet.setCell(area.row + index, area.column + column, cell));
  });
  const detail = { address: showArea(area), source: 'Local', worksheetId: sheet.id };
  session.events.raise(EVENT.rowSorted, [sheet.id, 'Workbook'], detail, 'local');
}
