import type { Area } from '../../workbook/location';
import { rootOf } from '../archive';
import { descendantsOf, textOf } from '../elements';
import { wordsOf } from '../formula-words';
import { relationsOf } from '../relations';
import type { WorkbookPackage } from '../workbook-part';

/** The cells that the charts of some sheets show. */
export function drawnAreas(
  { archive, sheets }: WorkbookPackage,
  names: readonly string[],
): readonly { readonly sheet: string; readonly area: Area }[] {
  const drawings = sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'drawing'));
  const charts = drawings
    .flatMap(({ target }) => relationsOf(archive, target))
    .filter(({ kind }) => kind === 'chart');
  return charts.flatMap(({ target }) => {
    const chart = rootOf(archive, target);
    const formulas = chart === null ? [] : descendantsOf(chart, 'f').map(textOf);
    return formulas.flatMap(wordsOf).flatMap((word) => {
      if (word.kind !== 'cells' || word.sheet === null || word.area === null) return [];
      return [{ sheet: word.sheet, area: word.area }];
    });
  });
}
