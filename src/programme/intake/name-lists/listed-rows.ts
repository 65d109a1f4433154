import { openCells, type RowCellsReader } from '../tables/action-cells';
import type { RowContext } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';
import { type Ledger, leftFor } from '../../reading/ledger';
import type { ReadingContext } from '../../reading/reading-context';
import { markListed, markRow, rowsUnder, useOfRole } from '../tables/table-rows';

export interface ListRequest {
  readonly context: ReadingContext;
  readonly ledger: Ledger;
}

export interface ListedRow<Value> {
  readonly value: Value;
  /** Columns whose words have no place in the tracker. */
  readonly unread: readonly ColumnTarget[];
}

/** Reads the rows of a list that name something, and accounts for every cell of all its rows. */
export function readListedRows<Value>(
  row: RowContext,
  ledger: Ledger,
  readRow: (read: RowCellsReader) => ListedRow<Value> | null,
): readonly Value[] {
  const cells = openCells(row);
  return rowsUnder(row).flatMap(({ at, role }) => {
    const account = { row, ledger, at };
    const use = useOfRole(role);
    if (use !== null) markRow(account, use.kind === 'used' ? leftFor('note') : use);
    if (role.kind !== 'data') return [];
    const listed = readRow(cells.read(at));
    if (listed === null) markRow(account, leftFor('not-understood'));
    else markListed(account, listed.unread);
    return listed === null ? [] : [listed.value];
  });
}
