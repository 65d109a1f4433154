import { attribute, attributes, childrenOf, parseXml } from './xml';
import type { Package } from './zip';

const PART = '[Content_Types].xml';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  worksheet: `${SHEET_ML}.worksheet+xml`,
  table: `${SHEET_ML}.table+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  comments: `${SHEET_ML}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

/** Makes `[Content_Types].xml` say what the package holds: parts that went are forgotten. */
export function settleContentTypes(pack: Package, added: ReadonlyMap<string, string>): void {
  const root = parseXml(pack.text(PART));
  const defaults = new Map(
    childrenOf(root, 'Default').map((element) => [
      attribute(element, 'Extension') ?? '',
      attribute(element, 'ContentType') ?? '',
    ]),
  );
  const overrides = new Map(
    childrenOf(root, 'Override').map((element) => [
      (attribute(element, 'PartName') ?? '').slice(1),
      attribute(element, 'ContentType') ?? '',
    ]),
  );
  for (const [part, type] of added) overrides.set(part, type);
  for (const part of [...overrides.keys()]) if (!pack.has(part)) overrides.delete(part);
  if (pack.names().some((name) => name.endsWith('.vml')) && !defaults.has('vml')) {
    defaults.set('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  }
  const body = [
    ...[...defaults].map(
      ([Extension, ContentType]) => `<Default${attributes({ Extension, ContentType })}/>`,
    ),
    ...[...overrides].map(
      ([part, ContentType]) => `<Override${attributes({ PartName: `/${part}`, ContentType })}/>`,
    ),
  ].join('');
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
  pack.set(PART, `${XML_HEAD}<Types xmlns="${xmlns}">${body}</Types>`);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
