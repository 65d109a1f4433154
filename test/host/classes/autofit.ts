import { countLines } from '../../../src/lib/text-width';
import { pointsOfCharacters } from '../../../src/workbook/column-width';
import { MAX_COLUMNS } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { requireEditable } from './guards';
import { showValue } from './range-read';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

/** Widths guessed from the number of characters, heights from the letters of Calibri: near enough to be readable. */
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

/** Points that a cell leaves free around its text, and a line takes for each point of its letters. */
const [CELL_PADDING, LINE] = [5, 1.275];

/** A row that needs more than one line gets its height; others keep the default one. */
function fittingHeight(session: Session, sheet: Sheet, row: number): { height?: number } {
  let tallest = sheet.defaultRowHeight;
  for (const { column, cell } of sheet.cellsIn({
    row,
    column: 0,
    rowCount: 1,
    columnCount: MAX_COLUMNS,
  })) {
    const style = session.workbook.styles.get(cell.style);
    if (!style.alignment.wrap || typeof cell.value !== 'string') continue;
    const width = sheet.columnProps.get(column)?.width ?? sheet.defaultColumnWidth;
    const { size } = style.font;
    const room = Math.max(size, pointsOfCharacters(width) - CELL_PADDING);
    const lines = countLines(cell.value, { room, size });
    if (lines > 1) tallest = Math.max(tallest, lines * size * LINE);
  }
  return tallest === sheet.defaultRowHeight ? {} : { height: Math.min(409.5, tallest) };
}
