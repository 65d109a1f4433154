import { columnLetters } from '../../../workbook/location';
import { isBlank } from '../../reading/grid';
import type { OwnValue } from '../../reading/proposal';
import type { RowContext } from '../tables/row-role';
import { bandOver } from '../columns/column-headers';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';

/** Columns kept as they are, whether or not something is read from them too. */
const KEPT: readonly ColumnTarget[] = ['own', 'number', 'duration'];
/** How the column of the source's own numbers is called when nothing names it. */
const REFERENCE = 'Réf.';

/** The cells of a row that stand in columns of the user's own, as typed. */
export function ownValues({ grid, table, columns }: RowContext, at: number): readonly OwnValue[] {
  const kept = columns.filter(({ target }) => KEPT.includes(target));
  return kept.flatMap((match): readonly OwnValue[] => {
    const { column } = match;
    const merge = grid.merge(at, column);
    const row = merge?.row ?? at;
    const value = grid.value(row, merge?.column ?? column);
    // A number merged over several rows is one, and must not be summed for each.
    const isOther =
      merge !== null && (merge.column !== column || (row !== at && typeof value !== 'string'));
    if (isBlank(value) || isOther) return [];
    const name = ownHeader(match);
    const isShared = kept.some((other) => other !== match && ownHeader(other) === name);
    const header = isShared
      ? `${name} (${bandOver(grid, table, match) || columnLetters(column)})`
      : name;
    const own = { header, value, format: grid.format(row, column) };
    return [grid.isHidden(column) ? { ...own, isHidden: true } : own];
  });
}

/** The name that a column of the user's own has in the tracker. */
export function ownHeader({ header, target, column }: ColumnMatch): string {
  if (header !== '') return header;
  return target === 'number' ? REFERENCE : `Colonne ${columnLetters(column)}`;
}
