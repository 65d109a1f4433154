import type { XmlElement } from './xml';

/** The first element of that name anywhere below. */
export function findDeep(element: XmlElement, local: string): XmlElement | undefined {
  for (const inner of element.children) {
    const found = inner.local === local ? inner : findDeep(inner, local);
    if (found) return found;
  }
  return undefined;
}
