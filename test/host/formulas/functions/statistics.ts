import { isCellError, type Scalar } from '../../model/scalar';
import { DIVIDED_BY_ZERO, Grid, keyOf, NO_NUMBER, numberOf, Trouble } from '../values';
import { cellsOf, type ExcelFunction, firstOf, gridOf, lift, whole } from './define';
import { testOf } from './criteria';

/** The numbers of a block; an error among them is the answer. @throws Trouble */
export function numbersIn(cells: readonly Scalar[]): readonly number[] {
  return cells.flatMap((cell) => {
    if (isCellError(cell)) throw new Trouble(cell);
    return typeof cell === 'number' ? [cell] : [];
  });
}

/** A value given by itself counts for its number; within a block only numbers do. */
function numbersOf(values: readonly (Scalar | Grid)[]): readonly number[] {
  return values.flatMap((value) =>
    value instanceof Grid ? numbersIn(cellsOf([value])) : value === null ? [0] : [numberOf(value)],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIVIDED_BY_ZERO : sum(numbers) / numbers.length;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
}

function deviation(numbers: readonly number[], lost: number): Scalar {
  if (numbers.length <= lost) return DIVIDED_BY_ZERO;
  const middle = sum(numbers) / numbers.length;
  return Math.sqrt(sum(numbers.map((one) => (one - middle) ** 2)) / (numbers.length - lost));
}

function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NO_NUMBER;
  const above = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? 0) + above) / 2;
}

const isFilled = (cell: Scalar): boolean => cell !== null;

/** By their numbers in SUBTOTAL. */
export const AGGREGATES: Readonly<Record<number, (cells: readonly Scalar[]) => Scalar>> = {
  1: (cells) => mean(numbersIn(cells)),
  2: (cells) => cells.filter((cell) => typeof cell === 'number').length,
  3: (cells) => cells.filter(isFilled).length,
  4: (cells) => largest(numbersIn(cells)),
  5: (cells) => smallest(numbersIn(cells)),
  6: (cells) => numbersIn(cells).reduce((product, one) => product * one, 1),
  7: (cells) => deviation(numbersIn(cells), 1),
  8: (cells) => deviation(numbersIn(cells), 0),
  9: (cells) => sum(numbersIn(cells)),
};

const over = (compute: (numbers: readonly number[]) => Scalar): ExcelFunction =>
  whole((values) => compute(numbersOf(values)));

const ranked = (order: (a: number, b: number) => number): ExcelFunction =>
  whole(([block = null, k = null]) => {
    const sorted = [...numbersIn(cellsOf([block]))].sort(order);
    return lift([k], ([place = null]) => sorted[Math.ceil(numberOf(place)) - 1] ?? NO_NUMBER);
  });

/** One count a bin in the order the bins stand, nothing for a bin met before, and what is above all. */
const frequency: ExcelFunction = whole(([data = null, limits = null]) => {
  const held = cellsOf([data]).filter((cell) => typeof cell === 'number');
  const numbers = Float64Array.from(held).sort();
  const bins = cellsOf([limits]).filter((cell) => typeof cell === 'number');
  const order = bins.map((_, at) => at).sort((a, b) => (bins[a] ?? 0) - (bins[b] ?? 0) || a - b);
  const counts = new Array<number>(bins.length + 1).fill(0);
  let taken = 0;
  for (const at of order) {
    const from = taken;
    while (taken < numbers.length && (numbers[taken] ?? 0) <= (bins[at] ?? 0)) taken += 1;
    counts[at] = taken - from;
  }
  counts[bins.length] = numbers.length - taken;
  return new Grid(counts.map((count) => [count]));
});

/** The places that meet every criterion, of blocks of one shape. */
function placesMeeting(pairs: readonly (readonly [Grid, Scalar])[]): readonly number[] {
  let places: readonly number[] | null = null;
  for (const [grid, criterion] of pairs) {
    const test = testOf(criterion);
    const { columnCount } = grid;
    if (places === null && test.key !== null && columnCount === 1) {
      places = grid.index.get(test.key) ?? [];
      continue;
    }
    const candidates: Iterable<number> =
      places ?? Array.from({ length: grid.rows.length * columnCount }, (_, at) => at);
    places = [...candidates].filter((at) =>
      test.meets(grid.at(Math.floor(at / columnCount), at % columnCount)),
    );
  }
  return places ?? [];
}

/** Empty cells below what is held meet a criterion too. */
function emptyBeyond(pairs: readonly (readonly [Grid, Scalar])[]): number {
  const held = Math.max(...pairs.map(([grid]) => grid.rows.length));
  const [first] = pairs;
  if (first === undefined || !pairs.every(([, criterion]) => testOf(criterion).meets(null)))
    return 0;
  return Math.max(0, first[0].rowCount - held) * first[0].columnCount;
}

/** Criteria given as blocks give one answer each. */
function byCriteria(
  values: readonly (Scalar | Grid)[],
  answer: (pairs: readonly (readonly [Grid, Scalar])[]) => Scalar,
): Scalar | Grid {
  const blocks = values
    .filter((_, at) => at % 2 === 0)
    .map((value) => padded(gridOf(value), values));
  const criteria = values.filter((_, at) => at % 2 === 1);
  return lift(criteria, (asked) =>
    answer(blocks.map((block, at) => [block, asked[at] ?? null] as const)),
  );
}

/** All blocks are walked as far as the longest is held. */
function padded(grid: Grid, values: readonly (Scalar | Grid)[]): Grid {
  const held = Math.max(...values.map((value) => (value instanceof Grid ? value.rows.length : 1)));
  const length = Math.min(grid.rowCount, held);
  if (grid.rows.length >= length) return grid;
  const empty = Array.from({ length: length - grid.rows.length }, () =>
    Array<Scalar>(grid.columnCount).fill(null),
  );
  return new Grid([...grid.rows, ...empty], grid.rowCount, grid.columnCount);
}

/** Cells of a block at the places where its criteria are met. */
const where = (compute: (numbers: readonly number[]) => Scalar): ExcelFunction =>
  whole(([target = null, ...rest]) =>
    byCriteria(rest, (pairs) => compute(pick(gridOf(target), placesMeeting(pairs), pairs))),
  );

/** SUMIF and AVERAGEIF: the block that is added up comes last, and may be left out. */
const whereLast = (compute: (numbers: readonly number[]) => Scalar): ExcelFunction =>
  whole(([block = null, criterion = null, target]) =>
    byCriteria([block, criterion], (pairs) =>
      compute(pick(gridOf(target ?? block), placesMeeting(pairs), pairs)),
    ),
  );

function pick(
  target: Grid,
  places: readonly number[],
  pairs: readonly (readonly [Grid, Scalar])[],
): readonly number[] {
  const width = pairs[0]?.[0].columnCount ?? 1;
  return numbersIn(places.map((at) => target.at(Math.floor(at / width), at % width)));
}

const countWhere: ExcelFunction = whole((values) =>
  byCriteria(values, (pairs) => placesMeeting(pairs).length + emptyBeyond(pairs)),
);

const distinct: ExcelFunction = whole(([block = null]) => {
  const seen = new Set<string>();
  const rows = gridOf(block).rows.filter((row) => {
    const key = row.map(keyOf).join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return new Grid(rows);
});

export const STATISTICS: Readonly<Record<string, ExcelFunction>> = {
  SUM: over(sum),
  SUMSQ: over((numbers) => sum(numbers.map((one) => one * one))),
  PRODUCT: over((numbers) => numbers.reduce((product, number) => product * number, 1)),
  AVERAGE: over(mean),
  MEDIAN: over(median),
  MAX: over(largest),
  MIN: over(smallest),
  STDEV: over((numbers) => deviation(numbers, 1)),
  'STDEV.S': over((numbers) => deviation(numbers, 1)),
  'STDEV.P': over((numbers) => deviation(numbers, 0)),
  COUNT: whole((values) => cellsOf(values).filter((cell) => typeof cell === 'number').length),
  COUNTA: whole((values) => cellsOf(values).filter(isFilled).length),
  COUNTBLANK: whole(([block = null]) => {
    const grid = gridOf(block);
    const filled = [...grid.cells()].filter((cell) => cell !== null && cell !== '').length;
    return grid.rowCount * grid.columnCount - filled;
  }),
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  SUMIF: whereLast(sum),
  SUMIFS: where(sum),
  AVERAGEIF: whereLast(mean),
  AVERAGEIFS: where(mean),
  MAXIFS: where(largest),
  MINIFS: where(smallest),
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
  RANK: whole(([value = null, block = null, order = null]) => {
    const number = numberOf(firstOf(value));
    const isUp = numberOf(firstOf(order)) !== 0;
    const others = numbersIn(cellsOf([block]));
    return others.filter((one) => (isUp ? one < number : one > number)).length + 1;
  }),
  FREQUENCY: frequency,
  UNIQUE: distinct,
};
