import { MAX_COLUMNS } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { requireEditable } from './guards';
import { showValue } from './range-read';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

/** Widths and heights guessed from the number of characters: near enough to be readable. */
export function autofit(context: MemberContext<RangeTarget>, what: 'columns' | 'rows'): null {
  const { target, session } = context;
  const { sheet } = target;
  const area = areaOf(target, session);
  requireEditable(session, sheet, what === 'columns' ? 'formatColumns' : 'formatRows');
  if (what === 'rows') {
    for (const row of new Set([...sheet.cellsIn(area)].map((found) => found.row))) {
      const { height: _, ...rest } = sheet.rowProps.get(row) ?? {};
      sheet.setRowProps(row, {});
      sheet.rowProps.set(row, { ...rest, ...fittingHeight(session, sheet, row) });
    }
    return null;
  }
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    const style = session.workbook.styles.get(cell.style);
    const value = session.calculator.valueOf(sheet, row, column, cell);
    const shown = showValue(value, style.numberFormat, session.workbook.date1904);
    const longest = Math.max(...shown.split('\n').map((line) => line.length));
    const factor = (style.font.size / 11) * (style.font.bold ? 1.1 : 1);
    widths.set(column, Math.max(widths.get(column) ?? 0, Math.min(255, longest * factor + 1.7)));
  }
  for (const [column, width] of widths) sheet.setColumnProps(column, { width });
  return null;
}

/** A row that needs more than one line gets its height; others keep the default one. */
function fittingHeight(session: Session, sheet: Sheet, row: number): { height?: number } {
  let lines = 1;
  for (const { column, cell } of sheet.cellsIn({
    row,
    column: 0,
    rowCount: 1,
    columnCount: MAX_COLUMNS,
  })) {
    const style = session.workbook.styles.get(cell.style);
    if (!style.alignment.wrap || typeof cell.value !== 'string') continue;
    const width = sheet.columnProps.get(column)?.width ?? sheet.defaultColumnWidth;
    const perLine = Math.max(1, Math.floor(width * (11 / style.font.size)));
    const needed = cell.value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    lines = Math.max(lines, needed);
  }
  return lines === 1 ? {} : { height: Math.min(409.5, lines * sheet.defaultRowHeight) };
}
