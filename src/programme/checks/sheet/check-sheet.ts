import { fold } from '../../../lib/text';
import type { Area } from '../../../workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { CHECK_TABLE_NAME, GENERATED_SHEETS } from '../../tracker/columns';
import { freeSheetName } from '../../tracker/sheet-names';
import { CHECK_COLUMNS, type CheckColumn } from './words';

/** Rows of the sheet « Contrôle », from 0. The table never moves: Excel resizes it below its header. */
export const CHECK_ROWS = {
  title: 0,
  verdict: 1,
  statusDate: 2,
  help: 3,
  severities: 5,
  header: 10,
} as const;

/** Columns of tblControle, which begins at A. */
export function columnOf(column: CheckColumn): number {
  return CHECK_COLUMNS.indexOf(column);
}

/** The sheet that holds the findings: that of tblControle, or a free name. */
export function checkSheetName(snapshot: WorkbookSnapshot): string {
  const table = snapshot.tables.find(({ name }) => fold(name) === fold(CHECK_TABLE_NAME));
  return table?.sheet ?? freeSheetName(snapshot, GENERATED_SHEETS.checks);
}

/** The sheet and the body of tblControle as they stand; null when it was never written. */
export function findCheckTable(snapshot: WorkbookSnapshot): {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly headers: readonly string[];
} | null {
  const table = snapshot.tables.find(({ name }) => fold(name) === fold(CHECK_TABLE_NAME));
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  return table && sheet ? { sheet, area: table.area, headers: table.headers } : null;
}

/** Defined names that the marks in the grid read: the cells with findings, and their severities. */
export const MARK_NAMES = { cells: 'controle_cellules', severities: 'controle_severites' } as const;
