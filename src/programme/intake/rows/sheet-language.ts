import { fold } from '../../../lib/text';
import { lineText } from '../../reading/grid';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-role';
import words from './language-words.json';

const FRENCH: ReadonlySet<string> = new Set(words.french);
const OTHER: ReadonlySet<string> = new Set(words.other);

/** Whether the headers and the titles of a table are in another language than French: more of them have words of one. */
export function isInOtherLanguage({ grid, table, columns }: RowContext): boolean {
  const title = columns.find(({ target }) => target === 'title')?.column;
  const rows = title === undefined ? [] : rowsUnderHeader(table);
  const titles = rows.map((row) => lineText(grid, row, title ?? 0));
  const texts = [...columns.map(({ header }) => header), ...titles];
  const said = texts.map((text) => fold(text).split(/[^a-z]+/u));
  const having = (known: ReadonlySet<string>): number =>
    said.filter((some) => some.some((word) => known.has(word))).length;
  return having(OTHER) > having(FRENCH);
}
