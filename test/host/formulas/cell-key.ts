import type { Sheet } from '../model/sheet';

const COLUMNS = 2 ** 15;
const CELLS = 2 ** 35;
const numbers = new WeakMap<Sheet, number>();
let last = 0;

/** One number for a place of a sheet, counted from 0. */
export function cellKey(sheet: Sheet, row: number, column: number): number {
  let number = numbers.get(sheet);
  if (number === undefined) numbers.set(sheet, (number = last++));
  return number * CELLS + row * COLUMNS + column;
}
