import {
  type Area,
  cellAddress,
  absoluteAddress,
  quoteSheet,
} from '../../../../src/workbook/location';
import { isCellError, type Scalar } from '../../model/scalar';
import type { Tree } from '../formula-tree';
import {
  compare,
  Grid,
  keyOf,
  NO_REFERENCE,
  NOT_A_VALUE,
  NOT_FOUND,
  numberOf,
  Pointer,
  textOf,
  truthOf,
  type Value,
} from '../values';
import { patternOf } from './criteria';
import { type Computing, each, type ExcelFunction, firstOf, gridOf, lift, whole } from './define';

const MISSING: Tree = { kind: 'missing' };

function scalarOf(
  tree: Tree | undefined,
  { evaluate, settle }: Computing,
  otherwise: Scalar,
): Scalar {
  if (tree === undefined || tree.kind === 'missing') return otherwise;
  return firstOf(settle(evaluate(tree)));
}

/** Where a value stands in a list, from 0; -1 when it does not. `lists` have one row or one column. */
function placeOf(wanted: Scalar, list: readonly Scalar[], index: Grid['index'] | null): number {
  const pattern = typeof wanted === 'string' ? patternOf(wanted) : null;
  if (pattern !== null) {
    return list.findIndex((one) => typeof one === 'string' && pattern.test(one));
  }
  if (index !== null) return index.get(keyOf(wanted ?? 0))?.[0] ?? -1;
  const key = keyOf(wanted ?? 0);
  return list.findIndex((one) => one !== null && keyOf(one) === key);
}

/** The last that is not above the value (1), or the last that is not below (-1), in a sorted list. */
function nearestIn(wanted: Scalar, list: readonly Scalar[], way: number): number {
  let found = -1;
  for (const [at, one] of list.entries()) {
    if (one === null || isCellError(one) || typeof one !== typeof wanted) continue;
    const order = compare(one, wanted);
    if (way > 0 ? order <= 0 : order >= 0) found = at;
    else if (way < 0) break;
  }
  return found;
}

function lineOf(grid: Grid): {
  readonly list: readonly Scalar[];
  readonly index: Grid['index'] | null;
} {
  if (grid.columnCount === 1) {
    return { list: grid.rows.map(([value = null]) => value), index: grid.index };
  }
  return { list: grid.rows[0] ?? [], index: null };
}

const match: ExcelFunction = whole(([wanted = null, block = null, type = 1]) => {
  const way = numberOf(firstOf(type));
  const { list, index } = lineOf(gridOf(block));
  return lift([wanted], ([value = null]) => {
    if (isCellError(value)) return value;
    const at = way === 0 ? placeOf(value, list, index) : nearestIn(value, list, way);
    return at < 0 ? NOT_FOUND : at + 1;
  });
});

/** Cells that are pointed at stay so: only those asked for are computed. */
const index: ExcelFunction = ([from = MISSING, rowTree, columnTree], computing) => {
  const source = computing.evaluate(from);
  const rows = rowTree === undefined ? 0 : computing.settle(computing.evaluate(rowTree));
  const columns =
    columnTree === undefined ? null : computing.settle(computing.evaluate(columnTree));
  if (rows instanceof Grid || columns instanceof Grid) {
    return lift([rows, columns], ([row = null, column = null]) =>
      firstOf(
        computing.settle(partAt(source, numberOf(row), column === null ? null : numberOf(column))),
      ),
    );
  }
  if (isCellError(rows)) return rows;
  if (isCellError(columns)) return columns;
  return partAt(source, numberOf(rows), columns === null ? null : numberOf(columns));
};

function partAt(source: Value, row: number, column: number | null): Value {
  if (!(source instanceof Grid) && !(source instanceof Pointer)) {
    return isCellError(source) || (row <= 1 && (column ?? 1) <= 1) ? source : NO_REFERENCE;
  }
  const { rowCount, columnCount } = source instanceof Pointer ? source.area : source;
  // With one number, it counts along a block of one row.
  const isRow = column === null && rowCount === 1 && columnCount > 1;
  const [r, c] = isRow
    ? [1, Math.trunc(row)]
    : [Math.trunc(row), Math.trunc(column ?? (columnCount === 1 ? 1 : 0))];
  if (r < 0 || c < 0) return NOT_A_VALUE;
  if (r > rowCount || c > columnCount) return NO_REFERENCE;
  if (source instanceof Pointer) {
    const { area, sheet } = source;
    const part: Area = {
      row: area.row + Math.max(0, r - 1),
      column: area.column + Math.max(0, c - 1),
      rowCount: r === 0 ? rowCount : 1,
      columnCount: c === 0 ? columnCount : 1,
    };
    return new Pointer(sheet, part);
  }
  if (r > 0 && c > 0) return source.at(r - 1, c - 1);
  const rows = r === 0 ? source.rows : [source.rows[r - 1] ?? []];
  return new Grid(c === 0 ? rows : rows.map((line) => [line[c - 1] ?? null]));
}

const lookDown: ExcelFunction = whole(
  ([wanted = null, block = null, which = null, near = true]) => {
    const grid = gridOf(block);
    const { list, index: found } = lineOf(new Grid(grid.rows.map(([value = null]) => [value])));
    const column = numberOf(firstOf(which));
    if (column < 1) return NOT_A_VALUE;
    if (column > grid.columnCount) return NO_REFERENCE;
    return lift([wanted], ([value = null]) => {
      const at = truthOf(firstOf(near)) ? nearestIn(value, list, 1) : placeOf(value, list, found);
      return at < 0 ? NOT_FOUND : grid.at(at, column - 1);
    });
  },
);

const lookAlong: ExcelFunction = whole(
  ([wanted = null, block = null, which = null, near = true]) => {
    const grid = gridOf(block);
    const row = numberOf(firstOf(which));
    if (row < 1) return NOT_A_VALUE;
    if (row > grid.rowCount) return NO_REFERENCE;
    return lift([wanted], ([value = null]) => {
      const list = grid.rows[0] ?? [];
      const at = truthOf(firstOf(near)) ? nearestIn(value, list, 1) : placeOf(value, list, null);
      return at < 0 ? NOT_FOUND : grid.at(row - 1, at);
    });
  },
);

/** The list is taken for sorted, errors in it left out: `LOOKUP(2,1/(…),…)` gives the last that holds. */
const look: ExcelFunction = whole(([wanted = null, block = null, result]) => {
  const grid = gridOf(block);
  const isWide = grid.columnCount > grid.rowCount;
  const list = isWide ? (grid.rows[0] ?? []) : grid.rows.map(([value = null]) => value);
  const answers = result === undefined ? grid : gridOf(result);
  const lines =
    answers.columnCount > answers.rowCount
      ? (answers.rows.at(-1) ?? [])
      : answers.rows.map((line) => line.at(-1) ?? null);
  return lift([wanted], ([value = null]) => {
    const at = nearestIn(value, list, 1);
    return at < 0 ? NOT_FOUND : (lines[at] ?? null);
  });
});

const lookAcross: ExcelFunction = whole(
  ([wanted = null, block = null, result = null, otherwise]) => {
    const { list, index: found } = lineOf(gridOf(block));
    const answers = gridOf(result);
    return lift([wanted], ([value = null]) => {
      const at = placeOf(value, list, found);
      if (at < 0) return otherwise === undefined ? NOT_FOUND : firstOf(otherwise);
      return answers.columnCount === 1 ? answers.at(at, 0) : answers.at(0, at);
    });
  },
);

function areaOf(tree: Tree, computing: Computing): Area | null {
  const value = computing.evaluate(tree);
  return value instanceof Pointer ? value.area : null;
}

const numberOfPlace =
  (pick: (area: Area) => { readonly first: number; readonly count: number }): ExcelFunction =>
  ([arg], computing) => {
    if (arg === undefined) return pick({ ...computing.at, rowCount: 1, columnCount: 1 }).first + 1;
    const area = areaOf(arg, computing);
    if (area === null) return NOT_A_VALUE;
    const { first, count } = pick(area);
    if (count === 1) return first + 1;
    const numbers = Array.from({ length: count }, (_, at) => first + at + 1);
    const isRows = area.rowCount === count && area.columnCount !== count;
    return new Grid(isRows ? numbers.map((number) => [number]) : [numbers]);
  };

const countOf =
  (pick: (size: Pick<Area, 'rowCount' | 'columnCount'>) => number): ExcelFunction =>
  ([arg = MISSING], computing) => {
    const value = computing.evaluate(arg);
    if (value instanceof Pointer) return pick(value.area);
    if (value instanceof Grid) return pick(value);
    return isCellError(value) ? value : 1;
  };

const offset: ExcelFunction = ([from = MISSING, ...rest], computing) => {
  const source = computing.evaluate(from);
  if (!(source instanceof Pointer)) return NOT_A_VALUE;
  const number = (at: number, otherwise: number): number =>
    Math.trunc(numberOf(scalarOf(rest[at], computing, otherwise)));
  const { area, sheet } = source;
  const moved = {
    row: area.row + number(0, 0),
    column: area.column + number(1, 0),
    rowCount: number(2, area.rowCount),
    columnCount: number(3, area.columnCount),
  };
  const isInside =
    moved.row >= 0 && moved.column >= 0 && moved.rowCount > 0 && moved.columnCount > 0;
  return isInside ? new Pointer(sheet, moved) : NO_REFERENCE;
};

const address: ExcelFunction = each((values) => {
  const [row = null, column = null, fixed = 1, , sheet] = values;
  const place = { row: numberOf(row) - 1, column: numberOf(column) - 1 };
  const kind = numberOf(fixed);
  const whole = absoluteAddress(place);
  const shown =
    kind === 4
      ? cellAddress(place)
      : kind === 2
        ? whole.slice(1)
        : kind === 3
          ? whole.replace(/\$(?=\d)/, '')
          : whole;
  return sheet === undefined || sheet === null ? shown : `${quoteSheet(textOf(sheet))}!${shown}`;
});

export const LOOKUP: Readonly<Record<string, ExcelFunction>> = {
  INDEX: index,
  MATCH: match,
  VLOOKUP: lookDown,
  HLOOKUP: lookAlong,
  LOOKUP: look,
  XLOOKUP: lookAcross,
  ROW: numberOfPlace(({ row, rowCount }) => ({ first: row, count: rowCount })),
  COLUMN: numberOfPlace(({ column, columnCount }) => ({ first: column, count: columnCount })),
  ROWS: countOf(({ rowCount }) => rowCount),
  COLUMNS: countOf(({ columnCount }) => columnCount),
  OFFSET: offset,
  INDIRECT: ([arg], computing) => {
    const value = scalarOf(arg, computing, null);
    return isCellError(value) ? value : computing.point(textOf(value));
  },
  ADDRESS: address,
  TRANSPOSE: whole(([block = null]) => {
    const grid = gridOf(block);
    return new Grid(
      Array.from({ length: grid.columnCount }, (_, c) => grid.rows.map((row) => row[c] ?? null)),
    );
  }),
};
