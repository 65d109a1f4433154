import { range } from '../../../lib/numbers';
import { tally } from '../../../lib/tally';
import { filledCells, fillOf, foldedText } from '../../reading/grid';
import type { RowContext } from '../tables/row-context';
import { PAUSE_START, PLAIN_MARK } from '../time/mark-words';
import type { Period } from '../time/time-axis';

/*
 * What is no bar in a hand-made Gantt: the background of its columns, the bands of its lines, and the
 * words of days off that every row repeats.
 */

/** A fill that most rows share in a column is the sheet's background. */
const BACKGROUND_SHARE = 0.6;
/** Columns ruled in colour: bars may hide it on most rows of some. */
const RULED_SHARE = 0.75;
const MIN_RULED = 3;
/** Of the rows of a ground, those that may be without it. */
const GAPS = 0.1;
const MIN_BACKGROUND_ROWS = 4;
/** A word that nearly all rows have in a column tells of the column. */
const DAY_OFF_SHARE = 0.9;
/** « #EDEDED », « #F2F2F2 »: as a rule, and in its tints, the same to the eye. */
const PALE_GREY = /^#([EF][0-9A-F])\1\1$/u;
const PALE = '#EEEEEE';
const BAND_SHARE = 0.6;
/** Times of a drawing that hardly any task takes all of. */
const LONG = 24;
/** Of 255, in red, green and blue alike. */
const NEAR = 12;

/** The fills of columns that are their background: ruled time, the colour of most rows. */
export function backgroundsOf(
  { grid }: RowContext,
  periods: readonly Pick<Period, 'column'>[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const backgrounds = new Map<number, string>();
  if (rows.length < MIN_BACKGROUND_ROWS) return backgrounds;
  // Bars lie on no row that says nothing: what goes on over these too is the ground.
  const all = range(Math.min(...rows), Math.max(...rows));
  const fills = periods.map(({ column }) => {
    const shares = [rows, all].flatMap((lines) => {
      const seen = lines.filter((at) => grid.isEmpty(at, column));
      const counts = tally(seen.flatMap((at) => fillAt(grid, at, column) ?? []));
      return [...counts].map(([fill, count]) => ({ fill, share: count / lines.length }));
    });
    return { column, shares };
  });
  for (const fill of new Set(fills.flatMap(({ shares }) => shares.map((one) => one.fill)))) {
    const held = fills.filter(({ shares }) => shares.some((one) => one.fill === fill));
    const full = held.filter(({ shares }) =>
      shares.some((one) => one.fill === fill && one.share >= BACKGROUND_SHARE),
    );
    // The colour of bars may fill most of one column too; one column in two is ruled, bars or not.
    if (full.length * 2 <= held.length) continue;
    const isIn = (at: number): boolean =>
      held.some(({ column }) => fillAt(grid, at, column) === fill);
    const lines = rows.slice(rows.findIndex(isIn), rows.findLastIndex(isIn) + 1);
    // It goes on under each row from its first to its last, but where a bar hides it.
    const broken = held.filter(({ column }) => {
      const plain = lines.filter((at) => grid.isEmpty(at, column) && !fillAt(grid, at, column));
      return plain.length > lines.length * GAPS;
    });
    if (broken.length * 2 >= held.length) continue;
    const isRuled = full.length >= held.length * RULED_SHARE && full.length >= MIN_RULED;
    for (const { column } of isRuled ? held : full) backgrounds.set(column, fill);
  }
  return backgrounds;
}

/** The colour of the lines that have one from their title over most of the drawing, when there are some. */
export function bandsOf(
  { grid, title = 0 }: RowContext,
  periods: readonly Pick<Period, 'column'>[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const bands = rows.flatMap((at) => {
    const fill = fillAt(grid, at, title);
    const fills = periods.map(({ column }) => fillAt(grid, at, column));
    const same = fills.filter((one) => one === fill).length;
    // Another colour on all that it leaves is a bar over it.
    const isUnder = same > 0 && same < fills.length && !fills.includes(null);
    const isBand = isUnder || same >= periods.length * BAND_SHARE;
    // A heading over the whole of a long drawing, in its own colour from end to end.
    const isWhole = same === fills.length && fills.length >= LONG;
    return fill !== null && isBand ? [{ at, fill, isSure: isUnder || isWhole }] : [];
  });
  const isSure = bands.some((band) => band.isSure);
  const most = Math.max(0, ...tally(bands.map(({ fill }) => fill)).values());
  const isSeen = isSure || most >= MIN_BACKGROUND_ROWS;
  return new Map(isSeen ? bands.map(({ at, fill }) => [at, fill]) : []);
}

/** Fewer rows may have two colours by turns because of what they say. */
const FEWEST_TURNS = 5;

/** Two colours by turns, or one on every other row: to be read by, and of no meaning. */
export function areBands(fills: readonly (string | null)[]): boolean {
  const isTurn = (fill: string | null, at: number): boolean =>
    fill !== fills[at + 1] && (at + 2 >= fills.length || fill === fills[at + 2]);
  return fills.length >= FEWEST_TURNS && fills.slice(0, -1).every(isTurn);
}

/** The colours that the legend calls days off, « congés », beside its words or behind them. */
export function pausesOf(
  { grid, table: { firstHeaderRow, lastHeaderRow } }: RowContext,
  rows: readonly number[],
): ReadonlySet<string> {
  const told = filledCells(grid).filter(
    ({ row, column }) =>
      PAUSE_START.test(foldedText(grid, row, column)) &&
      !rows.includes(row) &&
      (row < firstHeaderRow || row > lastHeaderRow),
  );
  return new Set(
    told.flatMap(({ row, column }) => {
      const isBeside = column > 0 && grid.isEmpty(row, column - 1);
      return fillAt(grid, row, column) ?? (isBeside ? fillAt(grid, row, column - 1) : null) ?? [];
    }),
  );
}

/** The words that nearly all rows have under the same time. */
export function daysOffOf(
  { grid }: RowContext,
  periods: readonly Period[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  if (rows.length < MIN_BACKGROUND_ROWS) return new Map();
  return new Map(
    periods.flatMap(({ column }): readonly (readonly [number, string])[] => {
      const counts = tally(rows.map((at) => foldedText(grid, at, column)));
      const [word] = [...counts].find(([, count]) => count >= rows.length * DAY_OFF_SHARE) ?? [''];
      return word === '' || PLAIN_MARK.test(word) ? [] : [[column, word]];
    }),
  );
}

/** Whether a colour is another, or so near that it looks as one. */
export function looksAs(fill: string | null, other: string | undefined): boolean {
  if (fill === null || other === undefined) return false;
  return [1, 3, 5].every((at) => {
    const [one, two] = [fill, other].map((hex) => parseInt(hex.slice(at, at + 2), 16));
    return Math.abs((one ?? 0) - (two ?? 0)) <= NEAR;
  });
}

/** The colour of a cell, all pale greys being one; some programs colour a merged bar on its first cell alone. */
export function fillAt(grid: RowContext['grid'], at: number, column: number): string | null {
  const anchor = grid.merge(at, column) ?? { row: at, column };
  const fill = fillOf(grid, anchor.row, anchor.column);
  return fill !== null && PALE_GREY.test(fill) ? PALE : fill;
}
