import type { Scalar } from './scalar';

/** A cell as stored. A cell object is replaced, never changed, but for its computed value. */
export interface Cell {
  /** Typed value, or the last result of the formula. */
  value: Scalar;
  /** English, without `=`; null for a typed value. */
  readonly formula: string | null;
  readonly style: number;
  /** For cells read from a file: what must be written back as it was (rich text, array formulas). */
  readonly origin?: CellOrigin;
  /** The recalculation in which `value` was computed; absent when it comes from the file. */
  computedAt?: number;
}

export interface CellOrigin {
  /** Index in the shared strings, when the text is there. */
  readonly shared?: number;
  /** The whole `<f>` element of an array or data-table formula. */
  readonly formulaXml?: string;
  /** What this calculator made of the formula when the file was read, when it was not the file's result. */
  readonly learnt?: Scalar;
  /** Index of the cell's metadata: the formula spills. */
  readonly metadata?: string;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === null);
}

export interface RowProps {
  /** Points; undefined: the default height. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outline?: number;
  readonly collapsed?: boolean;
  readonly style?: number;
}

export interface ColumnProps {
  /** Characters of the default font, as in the file. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outline?: number;
  readonly collapsed?: boolean;
  readonly style?: number;
}
