import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { isCellError, type Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Binary, Tree, Unary } from './formula-tree';
import { type Computing, lift, orTrouble } from './functions/define';
import { FUNCTIONS } from './functions/functions';
import type { CalculatorOptions } from './calculator';
import { parseFormula } from './parse-formula';
import { structuredArea } from './structured';
import {
  compare,
  isEqual,
  DIVIDED_BY_ZERO,
  error,
  Grid,
  NO_NUMBER,
  NO_REFERENCE,
  NOT_A_VALUE,
  numberOf,
  Pointer,
  textOf,
  Trouble,
  type Value,
} from './values';

/** Where a formula stands, counted from 0. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What cells hold, as the evaluator asks for it. */
export interface Cells {
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar;
  readonly gridOf: (pointer: Pointer) => Grid;
}

/** Computes a formula that was read, at a place. */
export function evaluateTree(
  tree: Tree,
  place: Place,
  from: { readonly workbook: Workbook; readonly cells: Cells; readonly options: CalculatorOptions },
): Value {
  return new Evaluation(place, from.workbook, from.cells, from.options).evaluate(tree);
}

const PERCENT = 100;
const MOST_NAMES = 40;

class Evaluation implements Computing {
  readonly at: Computing['at'];
  #depth = 0;

  constructor(
    readonly place: Place,
    readonly workbook: Workbook,
    readonly cells: Cells,
    readonly options: CalculatorOptions,
  ) {
    this.at = place;
  }

  get date1904(): boolean {
    return this.workbook.date1904;
  }

  now = (): number => this.options.now();
  text = (value: number, format: string): string => this.options.text(value, format);

  readonly evaluate = (tree: Tree): Value => {
    switch (tree.kind) {
      case 'value':
        return tree.value;
      case 'missing':
        return null;
      case 'array':
        return new Grid(tree.rows);
      case 'reference':
        return this.#pointer(tree.sheet, tree.area);
      case 'structured':
        return this.#structured(tree);
      case 'name':
        return this.#named(tree.name);
      case 'unary':
        return this.#unary(tree.operator, tree.of);
      case 'binary':
        return tree.operator === ':'
          ? this.#between(this.evaluate(tree.left), this.evaluate(tree.right))
          : this.#binary(tree.operator, tree);
      case 'call':
        return this.#call(tree.name, tree.args);
    }
  };

  readonly settle = (value: Value): Scalar | Grid => {
    if (!(value instanceof Pointer)) return value;
    const { area, sheet } = value;
    return area.rowCount === 1 && area.columnCount === 1
      ? this.cells.valueAt(sheet, area.row, area.column)
      : this.cells.gridOf(value);
  };

  readonly point = (address: string): Value => {
    try {
      const value = this.evaluate(parseFormula(address.replace(/^=/, '')));
      return value instanceof Pointer ? value : NO_REFERENCE;
    } catch {
      return NO_REFERENCE;
    }
  };

  readonly isHidden = ({ sheet }: Pointer, row: number): boolean =>
    sheet.rowProps.get(row)?.hidden === true;

  #pointer(name: string | null, area: Area): Value {
    const sheet = name === null ? this.place.sheet : this.workbook.sheet(name);
    return sheet === undefined ? NO_REFERENCE : new Pointer(sheet, area);
  }

  #structured({ table: name, inner }: Extract<Tree, { kind: 'structured' }>): Value {
    const table = this.workbook.table(name);
    const sheet = table && this.workbook.sheets.find(({ tables }) => tables.includes(table));
    if (!table || !sheet) return error('#NAME?');
    const area = structuredArea(table, inner, this.place.row);
    return area === null ? NO_REFERENCE : new Pointer(sheet, area);
  }

  /** A name of the formula's own sheet comes before one of the workbook. */
  #named(written: string): Value {
    const cut = written.lastIndexOf('!');
    const bare = written.slice(cut + 1);
    const prefix =
      cut < 0 ? null : written.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
    const scope = prefix === null ? this.place.sheet : this.workbook.sheet(prefix);
    const name = (scope && this.workbook.name(bare, scope.id)) ?? this.workbook.name(bare);
    if (!name || this.#depth > MOST_NAMES) {
      const table = this.workbook.table(bare);
      return table
        ? this.#structured({ kind: 'structured', table: bare, inner: '' })
        : error('#NAME?');
    }
    this.#depth += 1;
    try {
      return this.evaluate(treeOfName(name.formula));
    } catch (thrown) {
      if (thrown instanceof Trouble) throw thrown;
      return error('#NAME?');
    } finally {
      this.#depth -= 1;
    }
  }

  #unary(operator: Unary, of: Tree): Value {
    const value = this.evaluate(of);
    if (operator === '@') return intersect(value, this.place, this.settle);
    if (operator === '+') return value;
    return lift([this.settle(value)], ([one = null]) => {
      const number = numberOf(one);
      return operator === '-' ? -number : number / PERCENT;
    });
  }

  #binary(operator: Binary, { left, right }: { readonly left: Tree; readonly right: Tree }): Value {
    const values = [this.settle(this.evaluate(left)), this.settle(this.evaluate(right))];
    return lift(values, ([a = null, b = null]) => operate(operator, a, b));
  }

  /** `A1:INDEX(…)`: the smallest block that holds both. */
  #between(a: Value, b: Value): Value {
    if (!(a instanceof Pointer) || !(b instanceof Pointer) || a.sheet !== b.sheet) {
      return isError(a) ? a : isError(b) ? b : NOT_A_VALUE;
    }
    const row = Math.min(a.area.row, b.area.row);
    const column = Math.min(a.area.column, b.area.column);
    const bottom = Math.max(a.area.row + a.area.rowCount, b.area.row + b.area.rowCount);
    const right = Math.max(a.area.column + a.area.columnCount, b.area.column + b.area.columnCount);
    const area = { row, column, rowCount: bottom - row, columnCount: right - column };
    return new Pointer(a.sheet, area);
  }

  #call(name: string, args: readonly Tree[]): Value {
    const compute = FUNCTIONS[name];
    if (compute === undefined) return error('#NAME?');
    return orTrouble(() => compute(args, this));
  }
}

function isError(value: Value): value is Extract<Scalar, { error: string }> {
  return !(value instanceof Grid) && !(value instanceof Pointer) && isCellError(value);
}

function operate(operator: Binary, a: Scalar, b: Scalar): Scalar {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  switch (operator) {
    case '&':
      return textOf(a) + textOf(b);
    case '=':
      return isEqual(a, b);
    case '<>':
      return !isEqual(a, b);
    case '<':
      return compare(a, b) < 0;
    case '>':
      return compare(a, b) > 0;
    case '<=':
      return compare(a, b) <= 0;
    case '>=':
      return compare(a, b) >= 0;
    default:
      return calculate(operator, numberOf(a), numberOf(b));
  }
}

function calculate(operator: Binary, a: number, b: number): Scalar {
  if (operator === '/' && b === 0) return DIVIDED_BY_ZERO;
  const result =
    operator === '+'
      ? nearNothing(a + b, a)
      : operator === '-'
        ? nearNothing(a - b, a)
        : operator === '*'
          ? a * b
          : operator === '/'
            ? a / b
            : a ** b;
  return Number.isFinite(result) ? result : NO_NUMBER;
}

/** A difference below what fifteen digits tell is none. */
function nearNothing(result: number, of: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(of) * 1e-15 ? 0 : result;
}

const TREES = new Map<string, Tree>();
const MOST_TREES = 5000;

/** The tree of a name's formula, read once. */
function treeOfName(formula: string): Tree {
  const known = TREES.get(formula);
  if (known !== undefined) return known;
  const tree = parseFormula(formula.replace(/^=/, ''));
  if (TREES.size > MOST_TREES) TREES.clear();
  TREES.set(formula, tree);
  return tree;
}

/** The cell of a block that stands on the row or in the column of the formula. */
export function intersect(
  value: Value,
  { row, column }: Computing['at'],
  settle: Computing['settle'],
): Scalar {
  if (!(value instanceof Pointer)) {
    const settled = settle(value);
    return settled instanceof Grid ? settled.at(0, 0) : settled;
  }
  const { area, sheet } = value;
  const r = area.rowCount === 1 ? area.row : row;
  const c = area.columnCount === 1 ? area.column : column;
  const isInside =
    r >= area.row &&
    r < Math.min(MAX_ROWS, area.row + area.rowCount) &&
    c >= area.column &&
    c < Math.min(MAX_COLUMNS, area.column + area.columnCount);
  if (!isInside) return NOT_A_VALUE;
  const cell = settle(new Pointer(sheet, { row: r, column: c, rowCount: 1, columnCount: 1 }));
  return cell instanceof Grid ? cell.at(0, 0) : cell;
}
