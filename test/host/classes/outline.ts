import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { ExcelError, invalidArgument } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Sheet } from '../model/sheet';
import { isGiven, oneOf } from './arguments';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';

const MAX_LEVEL = 7;

/** Groups rows or columns one level deeper (1) or takes one level away (-1). */
export function group(
  { target, session }: MemberContext<RangeTarget>,
  option: Argument,
  step: 1 | -1,
): null {
  const { sheet } = target;
  const area = areaOf(target, session);
  const isRows = isGiven(option)
    ? oneOf(option, ['ByRows', 'ByColumns']) === 'ByRows'
    : area.columnCount === MAX_COLUMNS;
  if (isRows ? area.rowCount === MAX_ROWS : area.columnCount === MAX_COLUMNS) {
    throw invalidArgument('Everything cannot be grouped');
  }
  requireEditable(session, sheet, isRows ? 'formatRows' : 'formatColumns');
  const first = isRows ? area.row : area.column;
  const count = isRows ? area.rowCount : area.columnCount;
  const props = isRows ? sheet.rowProps : sheet.columnProps;
  for (let index = first; index < first + count; index++) {
    const outline = (props.get(index)?.outline ?? 0) + step;
    if (outline > MAX_LEVEL || outline < 0) {
      throw new ExcelError('InvalidOperation', 'An outline has at most seven levels');
    }
    if (isRows) sheet.setRowProps(index, { outline });
    else sheet.setColumnProps(index, { outline });
  }
  sheet.touched.add('properties');
  return null;
}

/** Shows the outline down to that many levels; 0 leaves a direction as it is. */
export function showLevels(session: Session, sheet: Sheet, rows: number, columns: number): void {
  requireEditable(session, sheet, 'formatRows');
  if (rows < 0 || rows > 8 || columns < 0 || columns > 8) throw invalidArgument('Levels go to 8');
  for (const [row, { outline = 0 }] of [...sheet.rowProps]) {
    if (rows > 0 && outline > 0) sheet.setRowProps(row, { hidden: outline >= rows });
  }
  for (const [column, { outline = 0 }] of [...sheet.columnProps]) {
    if (columns > 0 && outline > 0) sheet.setColumnProps(column, { hidden: outline >= columns });
  }
}
