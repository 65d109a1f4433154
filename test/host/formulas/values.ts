import type { Area } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import { type CellError, isCellError, type Scalar } from '../model/scalar';

/** Values side by side and under one another; beyond those held, cells are empty. */
export class Grid {
  #index: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(
    readonly rows: readonly (readonly Scalar[])[],
    readonly rowCount = rows.length,
    readonly columnCount = rows[0]?.length ?? 0,
  ) {}

  at(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? null;
  }

  /** Every cell that is held, row by row. */
  *cells(): Generator<Scalar> {
    for (const row of this.rows) yield* row;
  }

  /** Rows of the first column by what they hold, first come first; made once, for lookups. */
  get index(): ReadonlyMap<string, readonly number[]> {
    if (this.#index !== null) return this.#index;
    const made = new Map<string, number[]>();
    for (const [row, [value = null]] of this.rows.entries()) {
      const key = keyOf(value);
      const held = made.get(key);
      if (held === undefined) made.set(key, [row]);
      else held.push(row);
    }
    this.#index = made;
    return made;
  }
}

/** Cells that are pointed at: nothing of them is computed until it is asked. */
export class Pointer {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

export type Value = Scalar | Grid | Pointer;

/** The same for what Excel takes for equal: case does not count. */
export function keyOf(value: Scalar): string {
  if (value === null) return '';
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  return typeof value === 'number'
    ? `n${String(Number(value.toPrecision(15)))}`
    : `b${String(value)}`;
}

export function error(code: string): CellError {
  return { error: code };
}

export const NOT_A_VALUE = error('#VALUE!');
export const NOT_FOUND = error('#N/A');
export const NO_REFERENCE = error('#REF!');
export const NO_NUMBER = error('#NUM!');
export const DIVIDED_BY_ZERO = error('#DIV/0!');

/** Thrown by functions, and caught where a value is expected. */
export class Trouble extends Error {
  constructor(readonly code: CellError) {
    super(code.error);
  }
}

/** The number a value counts for in arithmetic. @throws Trouble */
export function numberOf(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) throw new Trouble(value);
  const read = readNumber(value);
  if (read === null) throw new Trouble(NOT_A_VALUE);
  return read;
}

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?\s*%?$/i;
const DAY = /^(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/;

/** A text that says a number or a day; null for any other. */
export function readNumber(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  if (NUMBER.test(bare)) {
    const value = Number(bare.replace('%', '').replace(',', '.'));
    return bare.endsWith('%') ? value / 100 : value;
  }
  const day = DAY.exec(bare);
  if (day === null) return null;
  const [year, month, date] = day[4] === undefined ? [day[3], day[2], day[1]] : day.slice(4);
  return serialOf(Number(year), Number(month), Number(date));
}

/** A day as Excel counts them; months and days beyond their bounds carry over. */
export function serialOf(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  return days < 61 ? days - 1 : days;
}

/** The text a value is when it is joined to others. @throws Trouble */
export function textOf(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) throw new Trouble(value);
  return String(Number(value.toPrecision(15)))
    .replace('e+', 'E+')
    .replace('e-', 'E-');
}

/** @throws Trouble */
export function truthOf(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^(?:true|vrai)$/i.test(value)) return true;
    if (/^(?:false|faux)$/i.test(value)) return false;
    throw new Trouble(NOT_A_VALUE);
  }
  return numberOf(value) !== 0;
}

const ALPHABET = new Intl.Collator('fr', { sensitivity: 'accent' });

/** What part of a number Excel’s fifteen digits surely tell apart. */
const FAR = 1e-13;

/** Whether Excel takes them for equal: case does not count. @throws Trouble */
export function isEqual(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || a.toLowerCase() === b.toLowerCase();
  }
  return compare(a, b) === 0;
}

/** Below, above or equal to 0, as Excel sorts: numbers, then texts, then truths. @throws Trouble */
export function compare(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (isCellError(a)) throw new Trouble(a);
  if (isCellError(b)) throw new Trouble(b);
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const ranks = rankOf(left) - rankOf(right);
  if (ranks !== 0) return ranks;
  if (typeof left === 'string' && typeof right === 'string') {
    if (left === right || left.toLowerCase() === right.toLowerCase()) return 0;
    return ALPHABET.compare(left, right) || 1;
  }
  return compareNumbers(Number(left), Number(right));
}

function compareNumbers(x: number, y: number): number {
  if (x === y) return 0;
  const isFar = Math.abs(x - y) > FAR * Math.max(Math.abs(x), Math.abs(y));
  return !isFar && x.toPrecision(15) === y.toPrecision(15) ? 0 : x - y;
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
