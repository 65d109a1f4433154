import type { CellPlace } from '../../../src/workbook/location';
import type { SheetView, WindowAsked } from '../view/sheet-view';

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;
/** Rows and columns drawn around what is seen. */
const AROUND = { rows: 12, columns: 6 };

/** The block to draw for what is seen. */
export function around({ top, bottom, left, right }: WindowAsked): WindowAsked {
  return {
    top: Math.max(0, top - AROUND.rows),
    bottom: bottom + AROUND.rows,
    left: Math.max(0, left - AROUND.columns),
    right: right + AROUND.columns,
  };
}

export function contains(drawn: WindowAsked, seen: WindowAsked): boolean {
  return (
    drawn.top <= seen.top &&
    drawn.bottom >= seen.bottom &&
    drawn.left <= seen.left &&
    drawn.right >= seen.right
  );
}

/** Where rows and columns stand, in pixels from the top-left cell. */
export class Layout {
  readonly #lefts: readonly number[];
  readonly #tops: readonly number[];

  constructor(readonly view: SheetView) {
    this.#lefts = offsets(view.columnWidths);
    this.#tops = offsets(Array.from({ length: view.rowCount }, (_, row) => this.height(row)));
  }

  width(column: number): number {
    return this.view.columnWidths[column] ?? 0;
  }

  height(row: number): number {
    return this.view.rowHeights[row] ?? this.view.defaultRowHeight;
  }

  left(column: number): number {
    return this.#lefts[Math.min(column, this.#lefts.length - 1)] ?? 0;
  }

  top(row: number): number {
    return this.#tops[Math.min(row, this.#tops.length - 1)] ?? 0;
  }

  get totalWidth(): number {
    return this.#lefts.at(-1) ?? 0;
  }

  get totalHeight(): number {
    return this.#tops.at(-1) ?? 0;
  }

  /** The block the scroller shows. */
  seen({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): WindowAsked {
    const { frozen, rowCount, columnWidths } = this.view;
    return {
      top: indexAt(this.#tops, scrollTop + this.top(frozen.rows)),
      bottom: Math.min(rowCount - 1, indexAt(this.#tops, scrollTop + clientHeight)),
      left: indexAt(this.#lefts, scrollLeft + this.left(frozen.columns)),
      right: Math.min(columnWidths.length - 1, indexAt(this.#lefts, scrollLeft + clientWidth)),
    };
  }

  /** How far to scroll, at least, so that a cell is seen whole. */
  reveal(scroller: HTMLElement, { row, column }: CellPlace): void {
    const { frozen } = this.view;
    if (row >= frozen.rows) {
      const first = scroller.scrollTop + this.top(frozen.rows);
      const last = scroller.scrollTop + scroller.clientHeight - HEADER_HEIGHT;
      if (this.top(row) < first) scroller.scrollTop = this.top(row) - this.top(frozen.rows);
      else if (this.top(row + 1) > last) {
        scroller.scrollTop = this.top(row + 1) - scroller.clientHeight + HEADER_HEIGHT + 8;
      }
    }
    if (column >= frozen.columns) {
      const first = scroller.scrollLeft + this.left(frozen.columns);
      const last = scroller.scrollLeft + scroller.clientWidth - HEADER_WIDTH;
      if (this.left(column) < first) {
        scroller.scrollLeft = this.left(column) - this.left(frozen.columns);
      } else if (this.left(column + 1) > last) {
        scroller.scrollLeft = this.left(column + 1) - scroller.clientWidth + HEADER_WIDTH + 8;
      }
    }
  }
}

/** Where each begins, and where the last ends. */
function offsets(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}

/** The last that begins at or before a distance. */
function indexAt(starts: readonly number[], distance: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
