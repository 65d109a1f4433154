import { isElement, unescapeXml, type XmlChild, type XmlElement } from './xml';

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements just inside, of a name when one is given; none within no element. */
export function childrenOf(
  element: XmlElement | null | undefined,
  local?: string,
): readonly XmlElement[] {
  return (element?.children ?? [])
    .filter(isElement)
    .filter(({ name }) => local === undefined || localName(name) === local);
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(element, local)[0];
}

/** Every element below, of a name. */
export function descendantsOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    const below = descendantsOf(child, local);
    return localName(child.name) === local ? [child, ...below] : below;
  });
}

/** The value of an attribute by its name without prefix; a name with a prefix asks for that one. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const exact = element.attributes.find(([key]) => key === name);
  return (exact ?? element.attributes.find(([key]) => localName(key) === name))?.[1];
}

/** The id of a relation, whatever prefix its namespace bears. */
export function relationOf(element: XmlElement): string | undefined {
  return element.attributes.find(([key]) => /^[^:]+:(?:id|embed|link|pict)$/.test(key))?.[1];
}

/** Whether a mark such as `hidden="1"` is set. */
export function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** What an element says, its elements left out. */
export function textOf(element: XmlElement): string {
  return unescapeXml(element.children.map((child) => (isElement(child) ? '' : child)).join(''));
}

/** The same with attributes set; null takes one away. Names are given as they are to be written. */
export function withAttributes(
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): XmlElement {
  const kept = element.attributes.map(([key, value]) => [key, changes[key] ?? value] as const);
  const added = Object.entries(changes)
    .filter(([key]) => !element.attributes.some(([name]) => name === key))
    .map(([key, value]) => [key, value ?? ''] as const);
  const attributes = [...kept, ...added].filter(([key]) => changes[key] !== null);
  return { ...element, attributes };
}

/** The same element, each one below replaced by what `change` makes of it, itself or others, from the inside out. */
export function rewriteBelow(
  element: XmlElement,
  change: (below: XmlElement) => XmlElement | null,
): XmlElement {
  return rewriteChildren(element, (child) => change(rewriteBelow(child, change)));
}

/** The same element with other elements just inside. */
export function rewriteChildren(
  element: XmlElement,
  change: (child: XmlElement) => XmlElement | null,
): XmlElement {
  const children = element.children.flatMap((child): readonly XmlChild[] => {
    const changed = isElement(child) ? change(child) : child;
    return changed === null ? [] : [changed];
  });
  return { ...element, children };
}
