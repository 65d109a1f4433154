import { parseArea, sheetOfFormula } from '../../workbook/location';
import type { NameSnapshot, RangeRequest } from '../../workbook/snapshot';
import type { SheetArea } from '../packing';
import { rangeOf } from '../sheet-range';
import type { Overview } from './read-overview';

interface NamedArea extends SheetArea {
  readonly name: string;
}

/** Where the ranges to be read alone stand, on sheets that are not read whole. */
export function areasToRead(
  overview: Overview,
  whole: ReadonlySet<string>,
  request: RangeRequest | undefined,
): readonly SheetArea[] {
  return namedAreas(overview, request?.read ?? []).filter(({ sheet }) => !whole.has(sheet));
}

/** Queues the counting of formulas; once counted, gives the names with what was told. */
export function queueFormulaCounts(
  context: Excel.RequestContext,
  overview: Overview,
  request: RangeRequest | undefined,
): () => readonly NameSnapshot[] {
  const counted = namedAreas(overview, request?.counted ?? []).map(({ name, sheet, area }) => ({
    name,
    cells: rangeOf(context, sheet, area).getSpecialCellsOrNullObject('Formulas').load('cellCount'),
  }));
  return () =>
    overview.names.map((one) => {
      const found = counted.find(({ name }) => name === one.name);
      if (found === undefined) return one;
      return { ...one, formulaCells: found.cells.isNullObject ? 0 : found.cells.cellCount };
    });
}

function namedAreas(overview: Overview, wanted: readonly string[]): readonly NamedArea[] {
  const asked = new Set(wanted.map((name) => name.toLowerCase()));
  return overview.names.flatMap(({ name, formula }): readonly NamedArea[] => {
    const area = asked.has(name.toLowerCase()) ? parseArea(formula.replace(/^=/u, '')) : null;
    const sheet = overview.sheets.find((one) => one.name === sheetOfFormula(formula));
    return area === null || sheet === undefined ? [] : [{ name, sheet: sheet.name, area }];
  });
}
