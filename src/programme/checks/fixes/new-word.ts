import { choosePrefix } from '../../tracker/rows/action-numbers';
import type { CheckContext } from '../context/context';
import type { RowFix } from './row-fix';

/**
 * Adds a word to a list of the workbook, in the first empty line of « Listes », a strand with capitals of
 * its own; null without such a line.
 */
export function newWord(
  key: 'strand' | 'training' | 'territory' | 'basin',
  word: string,
  { sheetNamed, tracker: { lists, listPlace } }: Pick<CheckContext, 'sheetNamed' | 'tracker'>,
): RowFix<never> | null {
  const column = listPlace?.columns[key];
  if (word === '' || !listPlace || column === undefined) return null;
  const { sheet, area, columns } = listPlace;
  const lines = sheetNamed(sheet)?.values.slice(area.row + 1, area.row + area.rowCount) ?? [];
  const free = lines.findIndex((line) => (line[column] ?? null) === null);
  if (free < 0) return null;
  const cell = { sheet, row: area.row + 1 + free, before: '' };
  const others = [{ ...cell, column, after: word }];
  if (key === 'strand' && columns.prefix !== undefined) {
    others.push({ ...cell, column: columns.prefix, after: choosePrefix(word, lists.strands) });
  }
  return { mode: 'on-confirmation', writes: {}, others };
}
