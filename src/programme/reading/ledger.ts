import type { Grid } from './grid';
import type { LeftReason, AccountedCell, CellUse } from './proposal';

/** What became of the cells of one sheet while it is read. */
export interface Ledger {
  /** The first word about a cell holds, but a row takes over what had only been left. */
  readonly mark: (row: number, column: number, use: CellUse) => void;
  /** Every cell that is not empty, once; those nobody spoke of are left with this reason. */
  readonly close: (unspoken: LeftReason) => readonly AccountedCell[];
}

export const IN_ROW: CellUse = { kind: 'row' };

export function leftFor(reason: LeftReason): CellUse {
  return { kind: 'left', reason };
}

export function usedAs(as: Extract<CellUse, { kind: 'used' }>['as']): CellUse {
  return { kind: 'used', as };
}

/** Opens the account of a sheet. */
export function openLedger(grid: Grid): Ledger {
  const uses = new Map<number, CellUse>();
  const keyOf = (row: number, column: number): number => row * grid.columnCount + column;
  return {
    mark: (row, column, use) => {
      const key = keyOf(row, column);
      const held = uses.get(key);
      if (held === undefined || (held.kind === 'left' && use.kind !== 'left')) uses.set(key, use);
    },
    close: (unspoken) => {
      const cells: AccountedCell[] = [];
      for (let row = 0; row < grid.rowCount; row += 1) {
        for (let column = 0; column < grid.columnCount; column += 1) {
          if (grid.value(row, column) === null) continue;
          const blank = grid.isEmpty(row, column) ? leftFor('decoration') : undefined;
          const use = uses.get(keyOf(row, column)) ?? blank ?? leftFor(unspoken);
          cells.push({ location: { sheet: grid.sheet, row, column }, use });
        }
      }
      return cells;
    },
  };
}
