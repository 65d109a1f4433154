import type { DocumentProperties } from '../model/workbook';
import { attribute, child, childrenOf, parseXml } from './xml';
import type { Package } from './zip';

export const CORE_PART = 'docProps/core.xml';
export const APP_PART = 'docProps/app.xml';
export const CUSTOM_PART = 'docProps/custom.xml';

/** Title, author and the like. */
export function readProperties(pack: Package, properties: DocumentProperties): void {
  if (pack.has(CORE_PART)) {
    const root = parseXml(pack.text(CORE_PART));
    const text = (name: string): string => child(root, name)?.text ?? '';
    properties.title = text('title');
    properties.subject = text('subject');
    properties.author = text('creator');
    properties.category = text('category');
    properties.keywords = text('keywords');
    properties.comments = text('description');
    properties.lastAuthor = text('lastModifiedBy');
    properties.creationDate = text('created') || null;
    properties.revisionNumber = Number(text('revision') || 0);
  }
  if (pack.has(APP_PART)) {
    const root = parseXml(pack.text(APP_PART));
    properties.manager = child(root, 'Manager')?.text ?? '';
    properties.company = child(root, 'Company')?.text ?? '';
  }
  if (!pack.has(CUSTOM_PART)) return;
  for (const element of childrenOf(parseXml(pack.text(CUSTOM_PART)), 'property')) {
    const name = attribute(element, 'name');
    if (name !== undefined) properties.custom.set(name, element.children[0]?.text ?? '');
  }
}
