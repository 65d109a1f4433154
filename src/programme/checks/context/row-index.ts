import { fold } from '../../../lib/text';

interface Row {
  readonly raw: { readonly row: number };
}

/**
 * The rows that bear a text, by that text folded, in the order of the sheet. It is kept up while rows
 * change: the cost of a change does not grow with the table. Each context continues the index of the one
 * before it, which is then over.
 */
export class RowIndex<R extends Row> {
  private readonly rows = new Map<string, R[]>();

  constructor(
    rows: readonly R[],
    private readonly textsOf: (row: R) => readonly string[],
  ) {
    for (const row of rows) this.add(row);
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

  /** Puts rows in the place of others; null for none. */
  change(changes: readonly { readonly before: R | null; readonly after: R | null }[]): void {
    for (const { before } of changes) if (before) this.remove(before);
    for (const { after } of changes) if (after) this.add(after);
  }

  private add(row: R): void {
    for (const text of this.textsOf(row)) {
      const key = fold(text);
      const rows = this.rows.get(key);
      if (!rows && key !== '') this.rows.set(key, [row]);
      else if (rows) insertInOrder(rows, row);
    }
  }

  private remove(row: R): void {
    for (const key of this.textsOf(row).map(fold)) {
      const left = this.all(key).filter(({ raw }) => raw.row !== row.raw.row);
      if (left.length > 0) this.rows.set(key, left);
      else this.rows.delete(key);
    }
  }
}

/** Rows come in order but for those an edit moves; one that names a text twice is held once. */
function insertInOrder<R extends Row>(rows: R[], row: R): void {
  const last = rows.at(-1);
  if (last && last.raw.row < row.raw.row) rows.push(row);
  else if (rowAt(rows, row.raw.row) !== row) rows.splice(placeOfRow(rows, row.raw.row), 0, row);
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
