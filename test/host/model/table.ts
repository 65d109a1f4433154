import type { FilterCriterion } from './features';
import type { Area } from '../../../src/workbook/location';

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Element of the file that must survive (calculated column, totals). */
  readonly xml: string;
}

/** An Excel table. `area` holds the header, the rows and the totals. */
export interface Table {
  readonly id: number;
  /** The sheet it stands on. */
  readonly sheet: string;
  name: string;
  area: Area;
  columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** What its filter lets through. */
  criteria: readonly FilterCriterion[];
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Part of the file it came from; null for a new one. */
  readonly part: string | null;
  /** The text of that part. */
  readonly xml: string | null;
}

/** The rows below the header, without the totals; null when there is none. */
export function dataBody(table: Table): Area | null {
  const top = table.showHeaders ? 1 : 0;
  const rowCount = table.area.rowCount - top - (table.showTotals ? 1 : 0);
  return rowCount > 0 ? { ...table.area, row: table.area.row + top, rowCount } : null;
}
