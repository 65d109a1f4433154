import { filledColumns, classifyRows, type RowContext, type RowRole } from './classify-rows';
import type { ColumnTarget } from '../columns/column-targets';
import { isKeptOut } from './action-cells';
import { IN_ROW, type Ledger, leftFor, usedAs } from '../../reading/ledger';
import type { CellUse } from '../../reading/proposal';

/** A row under a header: where it is, and what it is. */
export interface TableRow {
  readonly at: number;
  readonly role: RowRole;
}

/** A row whose cells are to be accounted for. */
export interface RowAccount {
  readonly row: RowContext;
  readonly ledger: Ledger;
  readonly at: number;
}

const USES: Readonly<Record<Exclude<RowRole['kind'], 'data' | 'blank'>, CellUse>> = {
  header: leftFor('duplicate-header'),
  strand: usedAs('strand'),
  territory: usedAs('strand'),
  site: usedAs('strand'),
  day: usedAs('strand'),
  total: leftFor('total'),
  note: leftFor('note'),
  legend: usedAs('legend'),
};

/** The rows under a header, from the first to the last. */
export function rowsUnder(row: RowContext): readonly TableRow[] {
  return classifyRows(row).map((role, index) => ({
    at: row.table.lastHeaderRow + 1 + index,
    role,
  }));
}

/** What becomes of the cells of a row that is no row of data; null for rows of data and blank rows. */
export function useOfRole({ kind }: RowRole): CellUse | null {
  return kind === 'data' || kind === 'blank' ? null : USES[kind];
}

/** Accounts for every filled cell of a row in the same way. */
export function markRow({ row, ledger, at }: RowAccount, use: CellUse): void {
  for (const column of filledColumns(row, at)) ledger.mark(at, column, use);
}

/** Accounts for each filled cell of a row by what its column holds. */
export function markColumns(
  { row, ledger, at }: RowAccount,
  useOf: (target: ColumnTarget, column: number) => CellUse,
): void {
  for (const { column, target } of row.columns) {
    if (!row.grid.isEmpty(at, column)) ledger.mark(at, column, useOf(target, column));
  }
}

/** Accounts for a row of a list: what could not be read, and what the list does not keep, is left. */
export function markListed(account: RowAccount, unread: readonly ColumnTarget[]): void {
  markColumns(account, (target) => {
    if (target === 'total') return leftFor('computed');
    if (target === 'ignored') return leftFor('not-selected');
    if (unread.includes(target)) return leftFor('not-understood');
    return isKeptOut(target) ? leftFor('personal-data') : IN_ROW;
  });
}

/** The rows of the legend under a table. */
export function legendRowsOf(rows: readonly TableRow[]): readonly number[] {
  return rows.filter(({ role }) => role.kind === 'legend').map(({ at }) => at);
}
