import { columnIndex } from '../workbook/location';
import { UnreadablePackage } from './trouble';
import { readAttributes, unescapeXml } from './xml';

/** A row as it is written, and its cells. Rows and columns count from 0. */
export interface RowText {
  readonly row: number;
  /** Opening tag, `>` left out. */
  readonly open: string;
  readonly cells: readonly CellText[];
}

/** A cell as it is written; its texts stay escaped. */
export interface CellText {
  readonly column: number;
  readonly whole: string;
  /** Attributes of its tag, as written. */
  readonly tag: string;
  /** `s`, `n`, `str`, `inlineStr`, `b`, `e` or `d`; `n` when it is not told. */
  readonly type: string;
  /** Attributes and text of its formula; null without one. */
  readonly formula: { readonly tag: string; readonly text: string } | null;
  /** What `<v>` holds; null when there is none. */
  readonly value: string | null;
}

const ROW_NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const CELL_COLUMN = /\sr\s*=\s*["']([A-Za-z]{1,3})/;
const CELL_TYPE = /\st\s*=\s*["'](\w+)["']/;

/** Reads a row; `next` is the row it stands on when it does not tell. */
export function readRow(text: string, prefix: string, next: number): RowText {
  const openEnd = text.indexOf('>');
  const isAlone = text.charAt(openEnd - 1) === '/';
  const open = text.slice(0, isAlone ? openEnd - 1 : openEnd);
  const told = ROW_NUMBER.exec(open)?.[1];
  const row = told === undefined ? next : Number(told) - 1;
  return { row, open, cells: isAlone ? [] : readCells(text, prefix, openEnd + 1) };
}

function readCells(text: string, prefix: string, from: number): readonly CellText[] {
  const cells: CellText[] = [];
  const closing = `</${prefix}c>`;
  const last = text.length - `</${prefix}row>`.length;
  for (let at = text.indexOf('<', from); at >= 0 && at < last; at = text.indexOf('<', at)) {
    const tagEnd = text.indexOf('>', at);
    const isAlone = text.charAt(tagEnd - 1) === '/';
    const close = isAlone ? tagEnd + 1 : text.indexOf(closing, tagEnd);
    if (tagEnd < 0 || close < 0) throw new UnreadablePackage('damaged');
    const end = isAlone ? close : close + closing.length;
    const tag = text.slice(at + prefix.length + 2, isAlone ? tagEnd - 1 : tagEnd);
    const column = CELL_COLUMN.exec(tag)?.[1];
    cells.push({
      column: column === undefined ? (cells.at(-1)?.column ?? -1) + 1 : columnIndex(column),
      whole: text.slice(at, end),
      tag,
      type: CELL_TYPE.exec(tag)?.[1] ?? 'n',
      formula: isAlone ? null : formulaIn(text, prefix, [tagEnd + 1, close]),
      value: isAlone ? null : (between(text, `${prefix}v`, [tagEnd + 1, close])?.text ?? null),
    });
    at = end;
  }
  return cells;
}

function formulaIn(
  text: string,
  prefix: string,
  within: readonly [number, number],
): CellText['formula'] {
  return between(text, `${prefix}f`, within);
}

/** Attributes and content of the first element of a name between two places; null without one. */
function between(
  text: string,
  name: string,
  [from, to]: readonly [number, number],
): { readonly tag: string; readonly text: string } | null {
  // Element by element: a search for the name would go on to the end of the row when the cell has none.
  let at = text.indexOf('<', from);
  while (at >= 0 && at < to && !isTagOf(text, at, name)) at = text.indexOf('<', at + 1);
  if (at < 0 || at >= to) return null;
  const tagEnd = text.indexOf('>', at);
  const isAlone = text.charAt(tagEnd - 1) === '/';
  const tag = text.slice(at + name.length + 1, isAlone ? tagEnd - 1 : tagEnd);
  if (isAlone) return { tag, text: '' };
  return { tag, text: text.slice(tagEnd + 1, text.indexOf(`</${name}>`, tagEnd)) };
}

function isTagOf(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at + 1) && ' />'.includes(text.charAt(at + name.length + 1));
}

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

/** The attributes of a tag by name. */
export function attributesIn(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readAttributes(tag));
}
