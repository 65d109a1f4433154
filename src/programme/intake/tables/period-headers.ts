import type { Grid } from '../../reading/grid';
import { foldedText } from '../../reading/grid';
import { type PeriodLabel, readPeriodLabel } from './period-labels';

type MonthLabel = Extract<PeriodLabel, { kind: 'month' }>;

const MIN_NUMBERS = 4;

/**
 * Reads bare numbers under a row of months: 27, 28, 29… going on from month to month are weeks, 5, 12,
 * 19 starting again are days. Gives each column the words that say so: `S27`, `5/6`.
 */
export function numberedPeriods(grid: Grid, row: number): ReadonlyMap<number, string> {
  const none: ReadonlyMap<number, string> = new Map();
  if (row < 1) return none;
  const numbers = grid.filled(row).flatMap((column) => {
    const text = foldedText(grid, row, column);
    return /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 53
      ? [{ column, number: Number(text) }]
      : [];
  });
  if (numbers.length < MIN_NUMBERS) return none;
  const months = numbers.map(({ column }) => monthAbove(grid, row - 1, column));
  if (months.some((month) => month === null)) return none;
  const resets = numbers.filter(
    ({ number }, index) => index > 0 && number < (numbers[index - 1]?.number ?? 0) && number < 45,
  ).length;
  const areWeeks = resets <= 1 && numbers.some(({ number }) => number > 31 || resets === 0);
  return new Map(
    numbers.map(({ column, number }, index): [number, string] => [
      column,
      areWeeks ? `S${number}` : `${number}/${months[index]?.month ?? 1}`,
    ]),
  );
}

/** The month whose merged cell, or whose cell further left, stands above a column. */
function monthAbove(grid: Grid, row: number, column: number): MonthLabel | null {
  for (let at = column; at >= 0; at -= 1) {
    if (grid.isEmpty(row, at)) continue;
    const label = readPeriodLabel(foldedText(grid, row, at));
    return label?.kind === 'month' ? label : null;
  }
  return null;
}
