import type { Area } from '../../../src/workbook/location';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { Grid, type Pointer } from './values';

/** Cells held in all; beyond, everything is forgotten. */
const MAX_CELLS = 8_000_000;
/** Blocks of more rows or columns are read as far as something stands there. */
const LONG = 1000;

interface Held {
  readonly sheetId: string;
  readonly area: Area;
  readonly grid: Grid;
}

/** Values of the blocks formulas read, until a cell of theirs changes. */
export class BlockCache {
  readonly #held = new Map<string, Held>();
  #cells = 0;

  constructor(readonly workbook: Workbook) {}

  /** `isSure` tells, once the block is built, whether it may be kept. */
  read(
    { sheet, area }: Pointer,
    valueAt: (row: number, column: number) => Scalar,
    isSure: () => boolean,
  ): Grid {
    const { row, column, rowCount, columnCount } = area;
    const key = `${sheet.id}!${String(row)}:${String(column)}:${String(rowCount)}:${String(columnCount)}`;
    const known = this.#held.get(key);
    if (known) return known.grid;
    const end = endOf(sheet, area);
    const rows = Array.from({ length: Math.max(0, end.row - row) }, (_, r) =>
      Array.from({ length: Math.max(0, end.column - column) }, (_cell, c) =>
        valueAt(row + r, column + c),
      ),
    );
    const grid = new Grid(rows, rowCount, columnCount);
    if (!isSure()) return grid;
    this.#cells += rows.length * (rows[0]?.length ?? 0);
    if (this.#cells > MAX_CELLS) {
      this.#held.clear();
      this.#cells = rows.length * (rows[0]?.length ?? 0);
    }
    this.#held.set(key, { sheetId: sheet.id, area, grid });
    return grid;
  }

  /** Forgets the blocks that hold a changed cell. */
  forget(): void {
    for (const [key, { sheetId, area, grid }] of this.#held) {
      if (!this.workbook.dirty.has(sheetId, area)) continue;
      this.#held.delete(key);
      this.#cells -= grid.rows.length * (grid.rows[0]?.length ?? 0);
    }
  }
}

/** The row and column after the last to read. */
function endOf(
  sheet: Sheet,
  { row, column, rowCount, columnCount }: Area,
): { readonly row: number; readonly column: number } {
  const end = { row: row + rowCount, column: column + columnCount };
  if (rowCount <= LONG && columnCount <= LONG) return end;
  let last = { row: 0, column: 0 };
  for (const [at, line] of sheet.rows) {
    last = { row: Math.max(last.row, at + 1), column: last.column };
    if (columnCount > LONG) {
      for (const c of line.keys()) last = { row: last.row, column: Math.max(last.column, c + 1) };
    }
  }
  return {
    row: Math.min(end.row, last.row),
    column: columnCount > LONG ? Math.min(end.column, last.column) : end.column,
  };
}
