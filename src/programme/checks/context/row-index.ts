import { groupBy } from '../../../lib/group-by';
import { fold } from '../../../lib/text';

interface Row {
  readonly raw: { readonly row: number };
}

/** The rows that bear a text, by that text folded, in the order of the sheet. */
export class RowIndex<R extends Row> {
  private readonly rows: ReadonlyMap<string, readonly R[]>;

  constructor(rows: readonly R[], textsOf: (row: R) => readonly string[]) {
    const keysOf = (row: R): readonly string[] => [...new Set(textsOf(row).map(fold))];
    this.rows = groupBy(rows, (row) => keysOf(row).filter((key) => key !== ''));
  }

  /** The first that bears it. */
  get(folded: string): R | undefined {
    return this.rows.get(folded)?.[0];
  }

  has(folded: string): boolean {
    return this.rows.has(folded);
  }

  all(folded: string): readonly R[] {
    return this.rows.get(folded) ?? [];
  }
}

/** The first place whose row is not above that row of the sheet; rows are in the order of the sheet. */
export function placeOfRow(rows: readonly Row[], row: number): number {
  // A table without gaps, as most are, tells at once.
  const straight = row - (rows[0]?.raw.row ?? 0);
  if (rows[straight]?.raw.row === row) return straight;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.raw.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row at that place of the sheet; undefined when there is none. */
export function rowAt<R extends Row>(rows: readonly R[], row: number): R | undefined {
  const found = rows[placeOfRow(rows, row)];
  return found?.raw.row === row ? found : undefined;
}
