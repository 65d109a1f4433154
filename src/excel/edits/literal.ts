import type { CellInput } from '../../workbook/edit';

/** What Excel is given for a cell, and whether a text format would read it otherwise. */
export type CellEntry = string | number | boolean;

const TEXT_FORMAT = '@';
const LONGEST_NUMBER_LIKE = 64;

/**
 * What to give Excel so that the cell reads back as asked. Excel reads a text given to a General
 * cell as if it were typed, in English: `6/2` would be a date, `0320` a number, `=A1` a formula. A
 * leading apostrophe keeps it a text and is not part of it; in a cell of format `@` all is text.
 *
 * @example entryOf('0320', 'General') // "'0320"
 */
export function entryOf(cell: CellInput, numberFormat: string): CellEntry {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string' || cell === '') return cell;
  return numberFormat !== TEXT_FORMAT && couldBeRead(cell) ? `'${cell}` : cell;
}

/**
 * Whether a cell of format `@` must be written under General and get its format back: a number or a
 * formula would become text, and a leading apostrophe is read in two ways.
 */
export function needsGeneralFirst(cell: CellInput, numberFormat: string): boolean {
  if (numberFormat !== TEXT_FORMAT || cell === null || cell === '') return false;
  return typeof cell !== 'string' || cell.startsWith("'");
}

/** Whether Excel could take the text for something else. When in doubt, yes: it does no harm. */
function couldBeRead(text: string): boolean {
  const bare = text.trim();
  if (/^[=+\-@'#{]/.test(bare) || bare !== text) return true;
  if (/^(true|false|vrai|faux)$/i.test(bare)) return true;
  if (!/\p{N}/u.test(bare)) return false;
  return bare.length <= LONGEST_NUMBER_LIKE || !/\p{L}/u.test(bare);
}
