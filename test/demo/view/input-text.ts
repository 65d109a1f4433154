import type { CellPlace } from '../../../src/workbook/location';
import { showValue } from '../../host/classes/range-read';
import { mapPieces } from '../../host/formulas/references';
import { isDateFormat } from '../../host/formulas/show-number';
import type { Sheet } from '../../host/model/sheet';
import type { Session } from '../../host/rich-api/session';

/** What the formula line shows of a cell: typed again, it gives the same cell. */
export function inputOf(session: Session, sheet: Sheet, { row, column }: CellPlace): string {
  const cell = sheet.cell(row, column);
  if (!cell) return '';
  if (cell.formula !== null) return `=${withFrenchSigns(cell.formula)}`;
  const { date1904, styles } = session.workbook;
  const { numberFormat, quotePrefix } = styles.get(cell.style);
  if (typeof cell.value !== 'number') {
    return `${quotePrefix ? "'" : ''}${showValue(cell.value, '@', date1904)}`;
  }
  if (isDateFormat(numberFormat)) return showValue(cell.value, 'dd/mm/yyyy', date1904);
  return String(cell.value).replace('.', ',');
}

/** A comma is the decimal sign, a semicolon separates arguments. */
function withFrenchSigns(formula: string): string {
  return mapPieces(formula, (piece) =>
    piece.kind === 'text' ? piece.text.replace(',', ';').replace('.', ',') : piece.text,
  );
}
