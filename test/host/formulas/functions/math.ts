import { isCellError, type Scalar } from '../../model/scalar';
import {
  DIVIDED_BY_ZERO,
  Grid,
  NO_NUMBER,
  NOT_A_VALUE,
  numberOf,
  Pointer,
  Trouble,
} from '../values';
import { cellsOf, each, type ExcelFunction, firstOf, given, gridOf, whole } from './define';
import { AGGREGATES, numbersIn } from './statistics';

const one = (compute: (value: number) => number): ExcelFunction =>
  each(([value = null]) => finite(compute(numberOf(value))));

const two = (compute: (a: number, b: number) => number, otherwise = 0): ExcelFunction =>
  each((values) =>
    finite(compute(numberOf(values[0] ?? null), numberOf(given(values, 1, otherwise)))),
  );

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : NO_NUMBER;
}

/** Decimal digits are moved as text: 1.005 is rounded as it is written. */
function shift(value: number, digits: number): number {
  const [base, power = '0'] = String(Number(value.toPrecision(15))).split('e');
  return Number(`${base ?? '0'}e${String(Number(power) + digits)}`);
}

function roundWith(round: (value: number) => number): ExcelFunction {
  return two((value, places) => {
    const digits = Math.trunc(places);
    return Math.sign(value) * shift(round(shift(Math.abs(value), digits)), -digits);
  });
}

const toMultiple = (round: (value: number) => number): ExcelFunction =>
  two((value, step) => (step === 0 ? 0 : round(Number((value / step).toPrecision(15))) * step), 1);

const sumOfProducts: ExcelFunction = whole((values) => {
  const grids = values.map(gridOf);
  const [first] = grids;
  if (first === undefined) return NOT_A_VALUE;
  const isSame = grids.every(
    ({ rowCount, columnCount }) => rowCount === first.rowCount && columnCount === first.columnCount,
  );
  if (!isSame) return NOT_A_VALUE;
  const error = cellsOf(grids).find(isCellError);
  if (error !== undefined) return error;
  let sum = 0;
  for (const [r, row] of first.rows.entries()) {
    for (const c of row.keys()) {
      let product = 1;
      for (const grid of grids) {
        const value = grid.at(r, c);
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
});

/** Rows that a filter hides are left out; above 100 those hidden by hand too. */
const subtotal: ExcelFunction = ([which, ...rest], computing) => {
  const code = numberOf(firstOf(computing.settle(which ? computing.evaluate(which) : null)));
  const compute = AGGREGATES[code % 100];
  if (compute === undefined) return NOT_A_VALUE;
  const values = rest.flatMap((arg) => {
    const pointed = computing.evaluate(arg);
    const grid = gridOf(computing.settle(pointed));
    if (!(pointed instanceof Pointer)) return [...grid.cells()];
    return grid.rows.flatMap((row, at) =>
      computing.isHidden(pointed, pointed.area.row + at) ? [] : [...row],
    );
  });
  return compute(values);
};

/** Numbers 14 and 15 of the function, the largest and the smallest, leave errors out when asked. */
const aggregate: ExcelFunction = whole(([which = null, options = null, array = null, k = null]) => {
  const code = numberOf(firstOf(which));
  const leavesErrors = [2, 3, 6, 7].includes(numberOf(firstOf(options)));
  const cells = cellsOf([array]).filter((cell) => !leavesErrors || !isCellError(cell));
  if (code === 14 || code === 15) {
    const sorted = [...numbersIn(cells)].sort((a, b) => (code === 14 ? b - a : a - b));
    return sorted[numberOf(firstOf(k)) - 1] ?? NO_NUMBER;
  }
  return AGGREGATES[code]?.(cells) ?? NOT_A_VALUE;
});

export const MATH: Readonly<Record<string, ExcelFunction>> = {
  ABS: one(Math.abs),
  INT: one(Math.floor),
  SIGN: one(Math.sign),
  SQRT: one(Math.sqrt),
  EXP: one(Math.exp),
  LN: one(Math.log),
  LOG10: one(Math.log10),
  LOG: two((value, base) => Math.log(value) / Math.log(base), 10),
  POWER: two((value, power) => value ** power),
  PI: () => Math.PI,
  MOD: each(([value = null, by = null]) => {
    const divisor = numberOf(by);
    if (divisor === 0) throw new Trouble(DIVIDED_BY_ZERO);
    return numberOf(value) - divisor * Math.floor(numberOf(value) / divisor);
  }),
  QUOTIENT: each(([value = null, by = null]) => {
    if (numberOf(by) === 0) throw new Trouble(DIVIDED_BY_ZERO);
    return Math.trunc(numberOf(value) / numberOf(by));
  }),
  ROUND: roundWith(Math.round),
  ROUNDUP: roundWith(Math.ceil),
  ROUNDDOWN: roundWith(Math.floor),
  TRUNC: roundWith(Math.floor),
  CEILING: toMultiple(Math.ceil),
  'CEILING.MATH': toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  'FLOOR.MATH': toMultiple(Math.floor),
  MROUND: toMultiple(Math.round),
  SUMPRODUCT: sumOfProducts,
  SUBTOTAL: subtotal,
  AGGREGATE: aggregate,
  SEQUENCE: whole((values) => {
    const [rows = 1, columns = 1, start = 1, step = 1] = values.map((value) =>
      numberOf(firstOf(value)),
    );
    return new Grid(
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_cell, c) => start + (r * columns + c) * step),
      ),
    );
  }),
};
