import { columnLetters } from '../../../src/workbook/location';
import { translateFormula } from '../formulas/references';
import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';

/** Lines of one column that repeat a formula, moved down. */
interface Repeat {
  readonly number: number;
  readonly first: Cell;
  readonly from: number;
  readonly to: number;
}

/**
 * Excel repeats no formula that names a sheet or a column of a table, or that lists constants; what a
 * text says does not count.
 */
const NEVER_SHARED = /^(?:[^"]|"[^"]*")*?[![{]/;

/**
 * The tag of each formula that a column repeats line after line: as Excel does, the first one is
 * written with the cells it holds for, the others by its number alone.
 */
export function sharedFormulaTags(
  sheet: Sheet,
  rows: readonly number[],
): ReadonlyMap<Cell, string> {
  const open = new Map<number, Repeat & { readonly last: Cell }>();
  const repeats = new Map<Cell, Repeat & { readonly column: number }>();
  const tags = new Map<Cell, string>();
  let count = 0;
  for (const row of rows) {
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (!canRepeat(cell)) continue;
      const above = open.get(column);
      if (above?.to !== row - 1 || !isMovedDown(above.last, cell)) {
        open.set(column, { number: -1, first: cell, from: row, to: row, last: cell });
        continue;
      }
      const number = above.number < 0 ? count++ : above.number;
      const repeat = { ...above, number, to: row };
      open.set(column, { ...repeat, last: cell });
      repeats.set(above.first, { ...repeat, column });
      tags.set(cell, `<f t="shared" si="${number}"/>`);
    }
  }
  for (const [first, { number, column, from, to }] of repeats) {
    const letters = columnLetters(column);
    const area = `${letters}${from + 1}:${letters}${to + 1}`;
    tags.set(first, `<f t="shared" ref="${area}" si="${number}">`);
  }
  return tags;
}

function canRepeat({ formula, origin }: Cell): boolean {
  return formula !== null && origin?.formulaXml === undefined && !NEVER_SHARED.test(formula);
}

function isMovedDown(above: Cell, cell: Cell): boolean {
  return translateFormula(above.formula ?? '', 1, 0) === cell.formula;
}
