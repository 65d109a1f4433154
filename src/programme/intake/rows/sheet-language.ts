import { fold } from '../../../lib/text';
import { lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowContext } from '../tables/row-context';
import words from './language-words.json';

const FRENCH: ReadonlySet<string> = new Set(words.french);
/** « US 12 : en tant que bailleur, … » */
const WISH = new RegExp(String.raw`^\W*(?:us ?)?\d*\W*(?:${words.wishes.join('|')})`, 'u');
const OTHER: ReadonlySet<string> = new Set(words.other);

/** One word may be an acronym: « AO », « DAS ». */
const MIN_OTHER = 2;

/**
 * What a table is read with: whether some titles are wishes of users, and whether its headers and titles
 * are in another language than French: some of them have words of one, and more than have French ones.
 */
export function withLanguage(
  { grid, table, columns, title }: RowContext,
  context: ReadingContext,
): ReadingContext {
  const rows = title === undefined ? [] : rowsUnderHeader(table);
  const titles = rows.map((row) => lineText(grid, row, title ?? 0));
  const texts = [...columns.map(({ header }) => header), ...titles];
  const said = texts.map((text) => fold(text).split(/[^a-z]+/u));
  const having = (known: ReadonlySet<string>): number =>
    said.filter((some) => some.some((word) => known.has(word))).length;
  const tellsWishes = titles.filter((text) => WISH.test(fold(text))).length > 1;
  const others = having(OTHER);
  const isInOtherLanguage = others >= MIN_OTHER && others > having(FRENCH);
  return { ...context, isInOtherLanguage, tellsWishes };
}
