import { type CellPlace, lastCell, parseArea, sheetOfFormula } from '../../workbook/location';
import type { NameSnapshot, SheetSnapshot } from '../../workbook/snapshot';

const COUNTS_FROM_TODAY = /^=.*\b(?:TODAY|NOW)\(/iu;
/** « $B$2 », « C4:C9 » of the sheet itself. */
const CELLS = /(?<![\w!'.\]])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/gu;

const WORDS = /[\p{L}_][\p{L}\d_.]*/gu;

/**
 * Tells which cells of a sheet count from the day it is looked at, by their own formula or by a cell of
 * the sheet that it names, as « =B2+7 » or « =Project_Start+7 » under a « =TODAY() »; of a range, its first and
 * its last.
 */
export function cellsOfToday(
  { name, formulas }: Pick<SheetSnapshot, 'name' | 'formulas'>,
  names: readonly Pick<NameSnapshot, 'name' | 'formula'>[],
): (row: number, column: number) => boolean {
  const own = names.filter(({ formula }) => sheetOfFormula(formula) === name);
  const addresses = new Map(
    own.map((one) => [one.name.toLowerCase(), one.formula.split('!').at(-1) ?? '']),
  );
  const isUsed = formulas.some((row) => row.some((held) => COUNTS_FROM_TODAY.test(String(held))));
  const known = new Map<string, boolean>();
  const isOfToday = ({ row, column }: CellPlace): boolean => {
    const formula = String(formulas[row]?.[column] ?? '');
    const key = `${row}:${column}`;
    const held = known.get(key);
    if (held !== undefined || !formula.startsWith('=')) return held ?? false;
    // A formula that names itself adds nothing.
    known.set(key, false);
    const told = formula.replace(WORDS, (word) => addresses.get(word.toLowerCase()) ?? word);
    const named = (told.match(CELLS) ?? []).flatMap((address) => parseArea(address) ?? []);
    const counts =
      COUNTS_FROM_TODAY.test(formula) ||
      named.some((area) => isOfToday(area) || isOfToday(lastCell(area)));
    known.set(key, counts);
    return counts;
  };
  return (row, column) => isUsed && isOfToday({ row, column });
}
