import { saysSomething } from '../../reading/grid';
import { rowsUnderHeader } from '../headers/find-tables';
import { readPeriodLabel } from '../time/period-labels';
import type { RowContext } from '../tables/row-context';

/**
 * « 2026 », « 2027 », « 2028 » over what the works of each row cost: by row that has an amount in one year alone, that year.
 * None where all such rows have theirs in the same one, as what is measured so far.
 */
export function amountYears({ grid, table, columns }: RowContext): ReadonlyMap<number, string> {
  const years = columns.filter(
    ({ target, header }) => target === 'own' && readPeriodLabel(header)?.kind === 'year',
  );
  if (years.length < 2) return new Map();
  const isFilled = (row: number, column: number): boolean =>
    saysSomething(grid, row, column) && grid.value(row, column) !== 0;
  const told = rowsUnderHeader(table).flatMap((row): readonly (readonly [number, string])[] => {
    const [first, other] = years.filter(({ column }) => isFilled(row, column));
    return first === undefined || other !== undefined ? [] : [[row, first.header]];
  });
  return new Map(new Set(told.map(([, year]) => year)).size > 1 ? told : []);
}
