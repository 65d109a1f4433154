import { type CellPlace, lastCell, parseArea } from '../../workbook/location';
import type { CellValue } from '../../workbook/snapshot';

const COUNTS_FROM_TODAY = /^=.*\b(?:TODAY|NOW)\(/iu;
/** « $B$2 », « C4:C9 » of the sheet itself. */
const CELLS = /(?<![\w!'.\]])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/gu;

/**
 * Tells which cells of a sheet count from the day it is looked at, by their own formula or by a cell of
 * the sheet that it names, as « =B2+7 » under a « =TODAY() ».
 */
export function cellsOfToday(
  formulas: readonly (readonly CellValue[])[],
): (row: number, column: number) => boolean {
  const isUsed = formulas.some((row) => row.some((held) => COUNTS_FROM_TODAY.test(String(held))));
  const known = new Map<string, boolean>();
  const isOfToday = ({ row, column }: CellPlace): boolean => {
    const formula = formulas[row]?.[column];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
    const key = `${row}:${column}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    // A formula that names itself adds nothing.
    known.set(key, false);
    const told = COUNTS_FROM_TODAY.test(formula) || named(formula).some(isOfToday);
    known.set(key, told);
    return told;
  };
  return (row, column) => isUsed && isOfToday({ row, column });
}

/** The cells that a formula names: of a range, its first and its last. */
function named(formula: string): readonly CellPlace[] {
  return (formula.match(CELLS) ?? []).flatMap((address) => {
    const area = parseArea(address);
    return area === null ? [] : [area, lastCell(area)];
  });
}
