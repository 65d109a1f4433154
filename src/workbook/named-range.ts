import { type Area, parseArea, sheetOfFormula } from './location';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * The range a defined name stands for; null when there is no such name or it is no range.
 *
 * @example namedRange(snapshot, 'synthese_retard')?.area // { row: 4, column: 1, rowCount: 1, columnCount: 1 }
 */
export function namedRange(
  { names, sheets }: Pick<WorkbookSnapshot, 'names' | 'sheets'>,
  name: string,
): { readonly sheet: SheetSnapshot; readonly area: Area } | null {
  const wanted = name.toLowerCase();
  const formula = names.find((one) => one.name.toLowerCase() === wanted)?.formula;
  if (formula === undefined) return null;
  const title = sheetOfFormula(formula);
  const sheet = sheets.find((one) => one.name === title);
  const area = parseArea(formula.replace(/^=/u, ''));
  return sheet === undefined || area === null ? null : { sheet, area };
}
