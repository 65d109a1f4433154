import type { Tree } from '../formula-tree';
import { isCellError, type Scalar } from '../../model/scalar';
import { Grid, type Pointer, Trouble, type Value } from '../values';

/** What a function can ask of the workbook it is computed in. */
export interface Computing {
  readonly evaluate: (tree: Tree) => Value;
  /** The same with what is pointed at computed: a single value, or a grid. */
  readonly settle: (value: Value) => Scalar | Grid;
  readonly at: { readonly row: number; readonly column: number };
  /** Days from the start of the workbook's calendar. */
  readonly now: () => number;
  readonly date1904: boolean;
  readonly text: (value: number, format: string) => string;
  /** What a text names: `Suivi!A1`, `tblSuivi[Action]`, a defined name. */
  readonly point: (address: string) => Value;
  readonly isHidden: (pointer: Pointer, row: number) => boolean;
}

/** Arguments are read by the function itself, so that some are never computed. */
export type ExcelFunction = (args: readonly Tree[], computing: Computing) => Value;

/**
 * A function of single values: given several at once it gives as many, as `IF` does within
 * `SUMPRODUCT`. What it throws as trouble is what the cell shows.
 */
export function each(
  compute: (values: readonly Scalar[], computing: Computing) => Scalar,
  { takesErrors = false } = {},
): ExcelFunction {
  return (args, computing) =>
    lift(
      args.map((arg) => computing.settle(computing.evaluate(arg))),
      (values) => {
        const error = takesErrors ? undefined : values.find(isCellError);
        return error ?? compute(values, computing);
      },
    );
}

/** A function of everything its arguments hold. */
export function whole(
  compute: (values: readonly (Scalar | Grid)[], computing: Computing) => Value,
): ExcelFunction {
  return (args, computing) =>
    compute(
      args.map((arg) => computing.settle(computing.evaluate(arg))),
      computing,
    );
}

/** Computes cell by cell over the widest of the values; a single one stands for all. */
export function lift(
  values: readonly (Scalar | Grid)[],
  compute: (values: readonly Scalar[]) => Scalar,
): Scalar | Grid {
  const grids = values.filter((value): value is Grid => value instanceof Grid);
  if (grids.length === 0) return orTrouble(() => compute(values as readonly Scalar[]));
  const rowCount = Math.max(...grids.map((grid) => grid.rowCount));
  const columnCount = Math.max(...grids.map((grid) => grid.columnCount));
  // Whole columns are worked out as far as they hold something.
  const held = Math.max(...grids.map(({ rows }) => rows.length), 1);
  const rows = Array.from({ length: Math.min(rowCount, held) }, (_, row) =>
    Array.from({ length: columnCount }, (_cell, column) =>
      orTrouble(() => compute(values.map((value) => cellOf(value, row, column)))),
    ),
  );
  return new Grid(rows, rowCount, columnCount);
}

function cellOf(value: Scalar | Grid, row: number, column: number): Scalar {
  if (!(value instanceof Grid)) return value;
  const { rowCount, columnCount } = value;
  const r = rowCount === 1 ? 0 : row;
  const c = columnCount === 1 ? 0 : column;
  return r >= rowCount || c >= columnCount ? { error: '#N/A' } : value.at(r, c);
}

export function orTrouble<T extends Value>(compute: () => T): T | Scalar {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Trouble) return thrown.code;
    throw thrown;
  }
}

/** The only or the first value. */
export function firstOf(value: Scalar | Grid): Scalar {
  return value instanceof Grid ? value.at(0, 0) : value;
}

export function gridOf(value: Scalar | Grid): Grid {
  return value instanceof Grid ? value : new Grid([[value]]);
}

/** Every cell that is held; of a value that is not pointed at, itself. */
export function cellsOf(values: readonly (Scalar | Grid)[]): readonly Scalar[] {
  return values.flatMap((value) => (value instanceof Grid ? [...value.cells()] : [value]));
}

/** A value that was asked for, or what stands for it. */
export function given(values: readonly Scalar[], at: number, otherwise: Scalar): Scalar {
  return values.length > at ? (values[at] ?? null) : otherwise;
}
