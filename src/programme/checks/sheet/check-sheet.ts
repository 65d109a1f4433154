import { fold } from '../../../lib/text';
import type { Area } from '../../../workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { CHECK_TABLE_NAME, GENERATED_SHEETS } from '../../tracker/columns';
import { freeSheetName } from '../../tracker/sheets/names';
import { CHECK_COLUMNS, type CheckColumn, type CheckSheetWords } from './words';
import type { CheckReport } from '../report/report';
import type { Tracker } from '../../tracker/tracker';

/** What « Contrôle » and the marks in the grid are made from. */
export interface CheckedBook {
  readonly report: CheckReport;
  readonly snapshot: WorkbookSnapshot;
  readonly tracker: Tracker;
  readonly words: CheckSheetWords;
}

/** Lines of problems above the table: page one holds no more. */
export const PROBLEM_LINES = 12;

/** Rows of the sheet « Contrôle », from 0. The table never moves: Excel resizes it below its header. */
export const CHECK_ROWS = {
  title: 0,
  about: 1,
  verdict: 2,
  outdated: 3,
  problems: 4,
  legend: 5 + PROBLEM_LINES,
  header: 7 + PROBLEM_LINES,
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

/** Rows to put above a table of a former layout, whose header stood higher. */
export function rowsToAdd(snapshot: WorkbookSnapshot): number {
  const table = findCheckTable(snapshot);
  return table ? Math.max(0, CHECK_ROWS.header - table.area.row) : 0;
}

/** Defined names that the marks in the grid read: what names a cell with a finding, and severities. */
export const MARK_NAMES = { cells: 'controle_reperes', severities: 'controle_severites' } as const;

/** Single cells that other sheets and the pane read. */
export const FACT_NAMES = {
  outdated: 'controle_age',
  blocking: 'controle_bloquants',
  checkedOn: 'controle_date',
  stale: 'controle_anciennes',
} as const;
