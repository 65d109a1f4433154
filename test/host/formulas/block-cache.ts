import type { Workbook } from '../model/workbook';
import type { ReadBlock, RuntimeValue } from './engine-parts';

/** Cells held in all; beyond, everything is forgotten. */
const MAX_CELLS = 8_000_000;

interface Held {
  readonly sheetId: string;
  readonly area: { row: number; column: number; rowCount: number; columnCount: number };
  readonly value: RuntimeValue;
}

/** Values of the blocks formulas read, until a cell of theirs changes. */
export class BlockCache {
  readonly #held = new Map<string, Held>();
  #cells = 0;

  constructor(readonly workbook: Workbook) {}

  readonly read: ReadBlock = ({ sheet, top, left, bottom, right, build }) => {
    const key = `${sheet}!${top}:${left}:${bottom}:${right}`;
    const known = this.#held.get(key);
    if (known) return known.value;
    const value = build();
    const rowCount = bottom - top + 1;
    const columnCount = right - left + 1;
    this.#cells += rowCount * columnCount;
    if (this.#cells > MAX_CELLS) {
      this.#held.clear();
      this.#cells = rowCount * columnCount;
    }
    const sheetId = this.workbook.sheet(sheet)?.id ?? '';
    const area = { row: top - 1, column: left - 1, rowCount, columnCount };
    this.#held.set(key, { sheetId, area, value });
    return value;
  };

  /** Forgets the blocks that hold a changed cell. */
  forget(): void {
    for (const [key, { sheetId, area }] of this.#held) {
      if (!this.workbook.dirty.has(sheetId, area)) continue;
      this.#held.delete(key);
      this.#cells -= area.rowCount * area.columnCount;
    }
  }
}
