import { sheetOfFormula } from '../../workbook/location';
import type { Gone } from './gone';
import lists from './kept.json';
import type { Relation } from '../relations';

/** What a part of each kind may lead to in a copy. All else is not copied, whatever it is. */
const KEPT: Readonly<Record<string, readonly string[]>> = lists.relations;

/**
 * The relations of a part that a copy keeps.
 *
 * @param kind what the part is to the one that leads to it; `package` for the package itself
 * @param pictures id of the picture of a sheet's header or footer, the only old-style drawing kept
 */
export function keptRelations(
  kind: string,
  relations: readonly Relation[],
  { gone, pictures }: { readonly gone: Gone; readonly pictures?: string | undefined },
): readonly Relation[] {
  const kept = KEPT[kind] ?? [];
  return relations.filter((relation) => {
    if (!kept.includes(relation.kind)) return false;
    if (relation.kind === 'hyperlink') return leadsOut(relation, gone);
    if (relation.kind === 'vmlDrawing') return relation.id === pictures;
    return !relation.isExternal;
  });
}

/** Addresses of the web, and places of sheets that stay: no path of a network, no address of a person. */
function leadsOut({ target, isExternal }: Relation, { sheets }: Gone): boolean {
  if (!isExternal) return false;
  if (/^https?:\/\//i.test(target)) return true;
  const sheet = target.startsWith('#') ? sheetOfFormula(target.slice(1)) : null;
  return sheet !== null && !sheets.has(sheet.toLowerCase());
}
