/** An XML element. Names keep their prefix; `local` is the name without it. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** Where the element stands in the text it was read from. */
  readonly start: number;
  end: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** `&amp;`, `&#233;` and the `_x000D_` escapes are left to the caller of cell texts. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, entity: string) => {
    if (entity.startsWith('#x')) return String.fromCodePoint(parseInt(entity.slice(2), 16));
    if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? whole;
  });
}

/** Text for element content or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/\r/g, '&#13;')
      .replace(/\n/g, '&#10;')
      .replace(/\t/g, '&#9;')
      // Characters XML cannot hold travel as Excel's own escapes.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
  );
}

function readAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of tag.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

/** Where a tag that starts at `open` ends, quotes respected. */
function tagEnd(xml: string, open: number): number {
  let at = open;
  let quote = '';
  for (;;) {
    at++;
    const character = xml[at];
    if (character === undefined) throw new Error('Unfinished XML tag');
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
}

function skipMarkup(xml: string, open: number): number | null {
  if (xml.startsWith('<?', open)) return xml.indexOf('?>', open) + 2;
  if (xml.startsWith('<!--', open)) return xml.indexOf('-->', open) + 3;
  if (xml.startsWith('<!', open)) return xml.indexOf('>', open) + 1;
  return null;
}

function startElement(xml: string, open: number, close: number): XmlElement {
  const inner = xml.slice(open + 1, xml[close - 1] === '/' ? close - 1 : close);
  const space = inner.search(/\s/);
  const name = space < 0 ? inner : inner.slice(0, space);
  return {
    name,
    local: name.slice(name.indexOf(':') + 1),
    attributes: space < 0 ? {} : readAttributes(inner.slice(space)),
    children: [],
    text: '',
    start: open,
    end: close + 1,
  };
}

/**
 * Reads an XML text into a tree. `opaque` names an element whose content is not read (only where it
 * stands), for the big `sheetData`.
 */
export function parseXml(xml: string, opaque = ''): XmlElement {
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = xml.indexOf('<');
  while (at >= 0 && at < xml.length) {
    const skipped = skipCdata(xml, at, stack) ?? skipMarkup(xml, at);
    if (skipped !== null) {
      at = textUntilTag(xml, skipped, stack);
      continue;
    }
    const close = tagEnd(xml, at);
    if (xml[at + 1] === '/') {
      const done = stack.pop();
      if (done) done.end = close + 1;
      at = textUntilTag(xml, close + 1, stack);
      continue;
    }
    const element = startElement(xml, at, close);
    stack.at(-1)?.children.push(element);
    root ??= element;
    let next = close + 1;
    if (xml[close - 1] !== '/') {
      if (element.local === opaque) {
        element.end = xml.indexOf('>', xml.lastIndexOf(`</${element.name}`)) + 1;
        next = element.end;
      } else stack.push(element);
    }
    at = textUntilTag(xml, next, stack);
  }
  if (!root) throw new Error('Empty XML');
  return root;
}

function skipCdata(xml: string, at: number, stack: XmlElement[]): number | null {
  if (!xml.startsWith('<![CDATA[', at)) return null;
  const end = xml.indexOf(']]>', at);
  const top = stack.at(-1);
  if (top) top.text += xml.slice(at + 9, end);
  return end + 3;
}

function textUntilTag(xml: string, from: number, stack: XmlElement[]): number {
  const next = xml.indexOf('<', from);
  const top = stack.at(-1);
  if (top && next > from) top.text += unescapeXml(xml.slice(from, next));
  return next;
}

export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element ? element.children.filter((candidate) => candidate.local === local) : [];
}

/** An attribute by its name without prefix (`r:id` is `id`). */
export function attribute(element: XmlElement, local: string): string | undefined {
  const direct = element.attributes[local];
  if (direct !== undefined) return direct;
  const key = Object.keys(element.attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : element.attributes[key];
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Said to be false; absent is not. */
export function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}

/** ` name="value"` for each given attribute, undefined ones left out. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
      return ` ${name}="${escapeXml(text)}"`;
    })
    .join('');
}
