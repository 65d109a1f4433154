import { rowsUnderHeader } from '../headers/find-tables';
import { filledWithin } from '../../reading/grid';
import { likely } from './column-guess';
import { isInAxis } from './column-headers';
import type { Column, Draft } from './column-draft';
import { colourKeys, legendOwners } from './legend-owners';

const LIST_LETTERS = 30;

/** A few words on the first rows alone, past a column that is empty: a legend or a list of values beside the table. */
export function settleBeside({ columns, request: { grid, table } }: Draft): void {
  const rows = rowsUnderHeader(table).filter((row) => filledWithin(grid, row, table).length > 0);
  const owners = table.axis === null ? [] : legendOwners(colourKeys(grid, table));
  for (const one of columns) {
    const keys = owners.filter(
      ({ row, column }) => column === one.column && one.rows.includes(row),
    );
    if (keys.length > 0 && keys.length === one.rows.length) one.settle(likely('ignored'));
  }
  const title = columns.findIndex(({ says }) => says === 'title');
  const after = title < 0 ? [] : columns.slice(title + 1);
  const gap = after.findIndex(
    ({ header, column, rows: told }) =>
      header === '' && !isInAxis(table, column) && told.length === 0,
  );
  for (const one of gap < 0 ? [] : after.slice(gap + 1)) {
    const { texts } = one;
    const isList =
      texts.length > 1 &&
      texts.length * 2 <= rows.length &&
      new Set(texts).size === texts.length &&
      texts.every((text) => text.length <= LIST_LETTERS && /\p{L}/u.test(text)) &&
      rows.slice(0, texts.length).every((row) => one.rows.includes(row));
    if (isList) one.settle(likely('ignored'));
  }
}

/** « Prévu : », « Réalisé : » in a column without a name: what the colours beside them say, and not of these rows. */
export function areLabels({ texts }: Column): boolean {
  return texts.length > 0 && texts.every((text) => /:\s*$/u.test(text));
}
