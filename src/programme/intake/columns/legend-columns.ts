import { rowsUnderHeader } from '../headers/find-tables';
import { likely } from './column-guess';
import { type ColumnHeader, isInAxis } from './column-headers';
import { type Draft, settle, textsOf } from './column-draft';
import { colourKeys, legendOwners } from './legend-owners';

const LIST_LETTERS = 30;

/** A few words on the first rows alone, past a column that is empty: a legend or a list of values beside the table. */
export function settleBeside(draft: Draft): void {
  const { grid, table } = draft.request;
  const columnsAt = (row: number): readonly number[] =>
    grid.filled(row).filter((at) => at >= table.firstColumn && at <= table.lastColumn);
  const rows = rowsUnderHeader(table).filter((row) => columnsAt(row).length > 0);
  const isBlank = ({ header, column }: ColumnHeader): boolean =>
    header === '' && !isInAxis(table, column) && rows.every((row) => grid.isEmpty(row, column));
  const owners = table.axis === null ? [] : legendOwners(colourKeys(grid, table));
  const isKey = ({ column }: ColumnHeader): boolean => {
    const told = rows.filter((at) => !grid.isEmpty(at, column));
    const keys = owners.filter((key) => key.column === column && told.includes(key.row));
    return keys.length > 0 && keys.length === told.length;
  };
  for (const header of draft.headers.filter(isKey)) settle(draft, header, likely('ignored'));
  const title = draft.headers.findIndex(({ meaning }) => meaning.action?.meaning === 'title');
  const after = title < 0 ? [] : draft.headers.slice(title + 1);
  const gap = after.findIndex(isBlank);
  for (const header of gap < 0 ? [] : after.slice(gap + 1)) {
    const texts = textsOf(draft, header);
    const isList =
      texts.length > 1 &&
      texts.length * 2 <= rows.length &&
      new Set(texts).size === texts.length &&
      texts.every((text) => text.length <= LIST_LETTERS && /\p{L}/u.test(text)) &&
      rows.slice(0, texts.length).every((row) => !grid.isEmpty(row, header.column));
    settle(draft, header, isList ? likely('ignored') : null);
  }
}

/** « Prévu : », « Réalisé : » in a column without a name: what the colours beside them say, and not of these rows. */
export function areLabels(draft: Draft, header: ColumnHeader): boolean {
  const texts = textsOf(draft, header);
  return texts.length > 0 && texts.every((text) => /:\s*$/u.test(text));
}
