import type { DocumentProperties } from '../model/workbook';
import { APP_PART, CORE_PART } from './read-properties';
import { child, escapeXml, parseXml } from './xml';
import type { Package } from './zip';

/** Puts the texts of the properties in their parts; empty ones are taken away. */
export function writeProperties(pack: Package, properties: DocumentProperties): void {
  replaceTexts(pack, CORE_PART, {
    'dc:title': properties.title,
    'dc:subject': properties.subject,
    'dc:creator': properties.author,
    'cp:keywords': properties.keywords,
    'dc:description': properties.comments,
    'cp:category': properties.category,
  });
  replaceTexts(pack, APP_PART, { Manager: properties.manager, Company: properties.company });
}

function replaceTexts(pack: Package, part: string, texts: Readonly<Record<string, string>>): void {
  if (!pack.has(part)) return;
  let xml = pack.text(part);
  for (const [name, text] of Object.entries(texts)) {
    const local = name.slice(name.indexOf(':') + 1);
    const root = parseXml(xml);
    const current = child(root, local);
    const element = text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
    if (current) xml = xml.slice(0, current.start) + element + xml.slice(current.end);
    else xml = xml.replace(new RegExp(`</${root.name}>\\s*$`), `${element}</${root.name}>`);
  }
  pack.set(part, xml);
}
