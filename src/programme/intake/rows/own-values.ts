import { columnLetters } from '../../../workbook/location';
import { isBlank } from '../../reading/grid';
import type { OwnValue } from '../../reading/proposal';
import { readTypeWord } from '../cells/action-type';
import type { RowContext } from '../tables/row-context';
import { bandOver } from '../columns/column-headers';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';

/** Columns kept as they are, whether or not something is read from them too. */
const KEPT: readonly ColumnTarget[] = ['own', 'number', 'duration'];
/** How the column of the source's own numbers is called when nothing names it. */
const REFERENCE = 'Réf.';

/** The cells of a row that stand in columns of the user's own, as typed. */
export function ownValues(row: RowContext, at: number): readonly OwnValue[] {
  const { grid, columns } = row;
  const kept = columns.filter(({ target }) => KEPT.includes(target));
  // « Risque faible » among « Jalon » is no type.
  const others = columns.filter(
    ({ target, column }) => target === 'type' && readTypeWord(grid.text(at, column)) === null,
  );
  return [...kept, ...others].flatMap((match): readonly OwnValue[] => {
    const { column } = match;
    const merge = grid.merge(at, column);
    const top = merge?.row ?? row.blockHeads.get(column)?.get(at) ?? at;
    const value = grid.value(top, merge?.column ?? column);
    // A number merged over several rows is one, and must not be summed for each; words and days hold for all.
    const isOnce = top !== at && typeof value !== 'string' && grid.date(top, column) === null;
    const isOther = merge !== null && (merge.column !== column || isOnce);
    if (isBlank(value) || isOther) return [];
    const header = headerApart(match, kept, row);
    const own = { header, value, format: grid.format(top, column) };
    return [grid.isHidden(column) ? { ...own, isHidden: true } : own];
  });
}

/** Columns of one header are told apart by the band over each, or by their letters. */
function headerApart(
  match: ColumnMatch,
  kept: readonly ColumnMatch[],
  { grid, table }: RowContext,
): string {
  const name = ownHeader(match);
  const alike = kept.filter((other) => other !== match && ownHeader(other) === name);
  if (alike.length === 0) return name;
  const [band = '', ...bands] = [match, ...alike].map((one) => bandOver(grid, table, one));
  const isApart = band !== '' && !bands.includes(band);
  return `${name} (${isApart ? band : columnLetters(match.column)})`;
}

/** The name that a column of the user's own has in the tracker. */
export function ownHeader({ header, target, column }: ColumnMatch): string {
  if (header !== '') return header;
  return target === 'number' ? REFERENCE : `Colonne ${columnLetters(column)}`;
}
