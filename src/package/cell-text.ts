import { unescapeXml } from './xml';

const PLAIN_TEXT = /^[^<]*(?:<(?:c|is)[\s>][^<]*)*<t(?: [^>]*)?>([^<]*)<\/t>(?:<\/(?:is|c)>)*\s*$/;

/** What stands in the `<t>` of a text: its runs one after the other, their readings left out. */
export function textOfRuns(xml: string): string {
  const plain = PLAIN_TEXT.exec(xml);
  if (plain) return unescapeText(plain[1] ?? '');
  const spoken = xml.replace(/<(?:[\w.-]+:)?rPh[\s>].*?<\/(?:[\w.-]+:)?rPh>/gs, '');
  const runs = spoken.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>(.*?)<\/(?:[\w.-]+:)?t>/gs);
  return unescapeText(Array.from(runs, ([, run = '']) => run).join(''));
}

/** Excel writes the signs XML cannot hold as `_x000D_`. */
export function unescapeText(raw: string): string {
  const text = unescapeXml(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A text of its own: engines cut texts without copying them, and keep what they were cut from. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
