import { filledCells, type Grid } from '../../reading/grid';
import type { Column, Draft } from './column-draft';

/** « AB : Anne », « KB = Karim », up to the next name. */
const ENTRY = /(?<![\p{L}\d])(\p{Lu}{2,4})\s*[=:]\s*(?=((?:\p{Lu}[\p{L}’']+[\s-]?){2,4}))/gu;
const INITIALS = /^\p{Lu}{2,4}$/u;
/** Between those who share a task. */
const BETWEEN = /\s*[,;/&+-]\s*|\s+et\s+/u;
const MIN_CELLS = 2;

/** Whether a column holds initials that a line of the sheet spells out as names of persons: « AB : Anne Bertin – KB : Karim Benali ». */
export function areKeyed({ request }: Draft, { texts }: Column): boolean {
  const initials = [...new Set(texts.flatMap((text) => text.trim().split(BETWEEN)))];
  if (texts.length < MIN_CELLS || !initials.every((one) => INITIALS.test(one))) return false;
  const key = keyOf(request.grid);
  return initials.every((one) => key.has(one));
}

function keyOf(grid: Grid): ReadonlySet<string> {
  const entries = filledCells(grid).flatMap(({ row, column }) => [
    ...grid.text(row, column).matchAll(ENTRY),
  ]);
  const isOf = ([, letters = '', name = '']: RegExpExecArray): boolean =>
    name
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
      .join('')
      .startsWith(letters);
  return new Set(entries.flatMap((entry) => (isOf(entry) ? (entry[1] ?? []) : [])));
}
