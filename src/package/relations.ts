import { type Archive, rootOf } from './archive';
import { attributeOf, childrenOf } from './elements';
import { escapeXml, XML_HEAD } from './xml';

/** What a part says of another, or of a place outside the package. */
export interface Relation {
  readonly id: string;
  /** The end of its type: `worksheet`, `table`, `hyperlink`… */
  readonly kind: string;
  readonly type: string;
  /** Name of the part from the root of the package, or the address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relations of a part; of the package itself for `''`. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  return childrenOf(rootOf(archive, relationsPart(part)), 'Relationship').map((one) => {
    const type = attributeOf(one, 'Type') ?? '';
    const isExternal = attributeOf(one, 'TargetMode') === 'External';
    const target = attributeOf(one, 'Target') ?? '';
    return {
      id: attributeOf(one, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: isExternal ? target : resolve(part, target),
      isExternal,
    };
  });
}

/** `xl/worksheets/sheet1.xml` has its relations in `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

export function writeRelations(relations: readonly Relation[]): string {
  const lines = relations.map(({ id, type, target, isExternal }) => {
    const where = isExternal ? target : `/${target}`;
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(where)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${NAMESPACE}">${lines.join('')}</Relationships>`;
}

/** The name of a part from the root, from a target that may be relative to the part that says it. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
