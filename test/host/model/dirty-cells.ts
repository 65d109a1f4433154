import type { Area } from '../../../src/workbook/location';
import type { Sheet } from './sheet';

interface Span {
  first: number;
  last: number;
}

/** Cells that changed, remembered by column as a span of rows: more than needed, never less. */
export class DirtyCells {
  readonly #spans = new Map<string, Map<number, Span>>();
  #isAll = false;

  get isAll(): boolean {
    return this.#isAll;
  }

  addAll(): void {
    this.#isAll = true;
  }

  /** Answers whether the cell was outside what is known. */
  add(sheet: Pick<Sheet, 'id'>, row: number, column: number): boolean {
    let columns = this.#spans.get(sheet.id);
    if (!columns) this.#spans.set(sheet.id, (columns = new Map<number, Span>()));
    const span = columns.get(column);
    if (!span) {
      columns.set(column, { first: row, last: row });
      return true;
    }
    if (row >= span.first && row <= span.last) return false;
    span.first = Math.min(span.first, row);
    span.last = Math.max(span.last, row);
    return true;
  }

  has(sheetId: string, area: Area): boolean {
    const columns = this.#spans.get(sheetId);
    if (!columns) return false;
    const end = area.row + area.rowCount - 1;
    const touches = (span: Span | undefined): boolean =>
      span !== undefined && span.first <= end && span.last >= area.row;
    if (area.columnCount === 1) return touches(columns.get(area.column));
    for (const [column, span] of columns) {
      const isInside = column >= area.column && column < area.column + area.columnCount;
      if (isInside && touches(span)) return true;
    }
    return false;
  }

  clear(): void {
    this.#spans.clear();
    this.#isAll = false;
  }
}
