import { UnreadablePackage } from './trouble';

/** An element as it is written; the text between elements stays escaped, so that it is kept as it is. */
export interface XmlElement {
  /** With its prefix, if any. */
  readonly name: string;
  /** Name and unescaped value, in order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlChild[];
}
export type XmlChild = XmlElement | string;

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that an escaped one stands for. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? whole;
  });
}

/** Text for the content of an element or an attribute between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (one) => {
    if (one === '&') return '&amp;';
    if (one === '<') return '&lt;';
    if (one === '>') return '&gt;';
    return one === '"' ? '&quot;' : `&#${one.charCodeAt(0)};`;
  });
}

/** Name and unescaped value of what stands in a tag, its name left out. */
export function readAttributes(tag: string): readonly (readonly [string, string])[] {
  return Array.from(
    tag.matchAll(ATTRIBUTE),
    ([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')] as const,
  );
}

interface OpenElement {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly children: XmlChild[];
}

/**
 * Reads a part of a package: elements, attributes and texts; comments, instructions and the
 * declaration are left out.
 *
 * @throws UnreadablePackage when a tag is not closed, or the text declares a document type
 */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: [], children: [] };
  const path = [root];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    const top = path.at(-1) ?? root;
    if (open > at) top.children.push(text.slice(at, open));
    if (open < 0) break;
    at = readMarkup(text, open, path);
  }
  const [first] = root.children.filter(isElement);
  if (path.length !== 1 || first === undefined) throw new UnreadablePackage('damaged');
  return first;
}

/** Reads what begins with `<`; gives where it ends. */
function readMarkup(text: string, open: number, path: OpenElement[]): number {
  const top = path.at(-1);
  if (text.startsWith('<!--', open)) return after(text, '-->', open);
  if (text.startsWith('<?', open)) return after(text, '?>', open);
  if (text.startsWith('<![CDATA[', open)) {
    const end = after(text, ']]>', open);
    top?.children.push(escapeXml(text.slice(open + 9, end - 3)));
    return end;
  }
  if (text.startsWith('<!', open) || !top) throw new UnreadablePackage('damaged');
  const end = endOfTag(text, open);
  if (text.startsWith('</', open)) {
    path.pop();
    if (top.name !== text.slice(open + 2, end - 1).trim()) throw new UnreadablePackage('damaged');
    return end;
  }
  const isClosed = text.charAt(end - 2) === '/';
  const tag = text.slice(open + 1, isClosed ? end - 2 : end - 1);
  const name = /^[^\s/>]+/.exec(tag)?.[0] ?? '';
  const attributes = readAttributes(tag.slice(name.length));
  const element: OpenElement = { name, attributes, children: [] };
  top.children.push(element);
  if (!isClosed) path.push(element);
  return end;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new UnreadablePackage('damaged');
  return at + mark.length;
}

/** Just after the `>` that closes a tag; one between quotes closes nothing. */
export function endOfTag(text: string, open: number): number {
  let quote = '';
  for (let at = open; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (quote !== '') quote = one === quote ? '' : quote;
    else if (one === '"' || one === "'") quote = one;
    else if (one === '>') return at + 1;
  }
  throw new UnreadablePackage('damaged');
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes an element as it was read. */
export function serialiseXml(element: XmlElement): string {
  const { name, children } = element;
  const open = openingTag(element);
  if (children.length === 0) return `${open.slice(0, -1)}/>`;
  const inside = children.map((one) => (isElement(one) ? serialiseXml(one) : one));
  return `${open}${inside.join('')}</${name}>`;
}

/** `<name attribute="…">` */
export function openingTag({ name, attributes }: XmlElement): string {
  return `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}>`;
}

export function isElement(child: XmlChild): child is XmlElement {
  return typeof child !== 'string';
}
