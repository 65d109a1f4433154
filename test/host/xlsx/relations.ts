import { MAIN_NAMESPACE } from './content-types';
import type { XmlElement } from './xml';
import { attribute, attributes, childrenOf, parseXml } from './xml';
import type { Package } from './zip';

export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `table`, `drawing`… */
  readonly type: string;
  readonly fullType: string;
  /** A part of the package, or an address outside when `external`. */
  readonly target: string;
  readonly external: boolean;
}

export const OFFICE_RELATIONS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The tag that opens a part, declaring all that is written into it: some files declare `r` further down. */
export function openTag(root: XmlElement): string {
  const names = { xmlns: MAIN_NAMESPACE, 'xmlns:r': OFFICE_RELATIONS, ...root.attributes };
  return `<${root.name}${attributes(names)}>`;
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels` */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** What a relation of `part` points at, as a part name. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const piece of target.split('/')) {
    if (piece === '..') folders.pop();
    else if (piece !== '.') folders.push(piece);
  }
  return folders.join('/');
}

export function readRelations(pack: Package, part: string): Relation[] {
  const name = relationsPart(part);
  if (!pack.has(name)) return [];
  return childrenOf(parseXml(pack.text(name)), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      fullType: type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

export function writeRelations(pack: Package, part: string, relations: readonly Relation[]): void {
  const name = relationsPart(part);
  if (relations.length === 0) {
    pack.delete(name);
    return;
  }
  const body = relations
    .map((relation) => {
      const target = relation.external ? relation.target : `/${relation.target}`;
      const mode = relation.external ? 'External' : undefined;
      return `<Relationship${attributes({ Id: relation.id, Type: relation.fullType, Target: target, TargetMode: mode })}/>`;
    })
    .join('');
  pack.set(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONS}">${body}</Relationships>`,
  );
}

/** A relation to add, with an id none of the others has. */
export function newRelation(others: readonly Relation[], type: string, target: string): Relation {
  let number = others.length + 1;
  while (others.some((relation) => relation.id === `rId${number}`)) number++;
  return {
    id: `rId${number}`,
    type,
    fullType: `${OFFICE_RELATIONS}/${type}`,
    target,
    external: false,
  };
}
