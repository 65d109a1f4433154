import { type Archive, rootOf } from '../archive';
import { attributeOf, childrenOf } from '../elements';
import { UnreadablePackage } from '../trouble';
import { escapeXml, XML_HEAD } from '../xml';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/**
 * The list of what each part of a copy is, from that of the source: only parts that are there are
 * told, and the workbook is one without macros.
 */
export function copyContentTypes(
  archive: Archive,
  { parts, workbook }: { readonly parts: readonly string[]; readonly workbook: string },
): string {
  const types = rootOf(archive, '[Content_Types].xml');
  if (types === null) throw new UnreadablePackage('damaged');
  const entries = childrenOf(types);
  const told = new Map(
    entries
      .filter(({ name }) => name.endsWith('Override'))
      .map((one) => [(attributeOf(one, 'PartName') ?? '').slice(1).toLowerCase(), one] as const),
  );
  const overrides = parts.flatMap((part) => {
    const entry = told.get(part.toLowerCase());
    const type = part === workbook ? MAIN : entry && attributeOf(entry, 'ContentType');
    return type === undefined
      ? []
      : [line('Override', { PartName: `/${part}`, ContentType: type })];
  });
  const extensions = new Set(
    parts.map((part) => part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  );
  const defaults = entries
    .filter(({ name }) => name.endsWith('Default'))
    .map(
      (one) =>
        [attributeOf(one, 'Extension') ?? '', attributeOf(one, 'ContentType') ?? ''] as const,
    )
    .filter(([extension]) => extensions.has(extension.toLowerCase()))
    .map(([Extension, ContentType]) => line('Default', { Extension, ContentType }));
  return `${XML_HEAD}<Types xmlns="${NAMESPACE}">${defaults.join('')}${overrides.join('')}</Types>`;
}

function line(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}/>`;
}
