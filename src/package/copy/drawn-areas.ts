import type { Area } from '../../workbook/location';
import { textOfPart } from '../archive';
import { descendantsOf, textOf } from '../elements';
import { wordsOf } from '../formula-words';
import { relationsOf } from '../relations';
import type { WorkbookPackage } from '../workbook-part';
import { parseXml } from '../xml';

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
    const text = textOfPart(archive, target);
    const formulas = text === null ? [] : descendantsOf(parseXml(text), 'f').map(textOf);
    return formulas.flatMap(wordsOf).flatMap((word) => {
      if (word.kind !== 'cells' || word.sheet === null || word.area === null) return [];
      return [{ sheet: word.sheet, area: word.area }];
    });
  });
}
