import { fold } from '../../../lib/text';
import { columnLetters } from '../../../workbook/location';
import type { ColumnHeader } from './column-headers';

/**
 * Names each column in the answers: `Feuil1!Axe`, `Feuil1!Axe (2)` in a second table, `Feuil1!Date [D]`
 * where a header comes back, `Feuil1![D]` without header.
 */
export function columnKeys(
  { sheet, order }: { readonly sheet: string; readonly order: number },
  headers: readonly ColumnHeader[],
): ReadonlyMap<number, string> {
  const met = new Set<string>();
  const table = order === 0 ? '' : ` (${order + 1})`;
  return new Map(
    headers.map(({ header, column }): [number, string] => {
      const word = fold(header);
      const isPlain = word !== '' && !met.has(word);
      met.add(word);
      const name = isPlain ? header : `${header} [${columnLetters(column)}]`.trim();
      return [column, `${sheet}!${name}${table}`];
    }),
  );
}
