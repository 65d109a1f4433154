import type { Sheet } from '../model/sheet';
import { anchorBox } from './anchors';
import { findDeep } from './find';
import { readChart } from './read-chart';
import type { Relation } from './relations';
import { readRelations } from './relations';
import { attribute, parseXml } from './xml';
import type { Package } from './zip';

/** Charts and shapes of a sheet: kept as they are, known by name, kind and title. */
export function readDrawing(pack: Package, sheet: Sheet, relations: readonly Relation[]): void {
  const relation = relations.find(({ type }) => type === 'drawing');
  if (!relation) return;
  const xml = pack.text(relation.target);
  const inner = readRelations(pack, relation.target);
  for (const anchor of parseXml(xml).children) {
    const [thing] = anchor.children.filter((element) =>
      ['graphicFrame', 'sp', 'pic', 'cxnSp', 'grpSp'].includes(element.local),
    );
    if (!thing) continue;
    const properties = findDeep(thing, 'cNvPr');
    const name = (properties && attribute(properties, 'name')) ?? '';
    const reference = findDeep(thing, 'chart');
    const part = reference && inner.find(({ id }) => id === reference.attributes['r:id'])?.target;
    const id = (properties && attribute(properties, 'id')) ?? name;
    if (part === undefined) {
      sheet.shapes.push({ id, name, kind: thing.local });
      continue;
    }
    const source = { anchorXml: xml.slice(anchor.start, anchor.end), part };
    const alt = (properties && attribute(properties, 'descr')) ?? '';
    const known = { id: `{file-${id}}`, name, source, altText: alt };
    const chart = readChart(parseXml(pack.text(part)), known);
    sheet.charts.push({ ...chart, ...anchorBox(anchor, sheet) });
  }
}
