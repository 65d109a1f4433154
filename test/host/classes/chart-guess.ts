import type { Area } from '../../../src/workbook/location';
import { sheetPrefix, showFixedArea } from '../formulas/references';
import type { ChartSeries } from '../model/chart';
import { newSeries } from '../model/chart';
import { isCellError, shownValue } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Session } from '../rich-api/session';
import { computed } from './range-read';

/** Series as Excel finds them: text at the left and the top are categories and names. */
export function seriesFrom(
  { sheet, area }: { sheet: Sheet; area: Area },
  by: 'Auto' | 'Columns' | 'Rows',
  session: Session,
): ChartSeries[] {
  const isByRows = by === 'Rows' || (by === 'Auto' && area.columnCount > area.rowCount);
  const at = (row: number, column: number): string | number | boolean => {
    const value = computed(session, sheet, area.row + row, area.column + column);
    return isCellError(value) ? '' : shownValue(value);
  };
  const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const hasHeader = area.rowCount > 1 && isWord(at(0, area.columnCount - 1));
  const hasCategories = area.columnCount > 1 && isWord(at(area.rowCount - 1, 0));
  const headerRows = hasHeader ? 1 : 0;
  const headerColumns = hasCategories ? 1 : 0;
  const prefix = sheetPrefix(sheet.name);
  const show = (row: number, column: number, rowCount: number, columnCount: number): string =>
    prefix +
    showFixedArea({ row: area.row + row, column: area.column + column, rowCount, columnCount });
  const rows = area.rowCount - headerRows;
  const columns = area.columnCount - headerColumns;
  const count = isByRows ? rows : columns;
  return Array.from({ length: count }, (_, index) => {
    const name = isByRows ? at(headerRows + index, 0) : at(0, headerColumns + index);
    const hasName = isByRows ? hasCategories : hasHeader;
    const series = newSeries(hasName ? String(name) : `Série${index + 1}`);
    series.values = isByRows
      ? show(headerRows + index, headerColumns, 1, columns)
      : show(headerRows, headerColumns + index, rows, 1);
    if (isByRows && hasHeader) series.categories = show(0, headerColumns, 1, columns);
    if (!isByRows && hasCategories) series.categories = show(headerRows, 0, rows, 1);
    return series;
  });
}
