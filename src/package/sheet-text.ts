import { UnreadablePackage } from './trouble';

/** The parts of a sheet in their order: what stands before its rows, its rows, what stands after. */
export type SheetPiece =
  | { readonly kind: 'head'; readonly text: string; readonly prefix: string }
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'tail'; readonly text: string };

const ROWS_BEGIN = /<((?:[\w.-]+:)?)sheetData\s*(\/?)>/;

/**
 * Cuts the text of a sheet, that comes slice by slice, into rows: a sheet is never whole in memory. The
 * head ends with the tag that opens the rows, and the tail begins with the one that closes them.
 */
export async function* piecesOf(texts: AsyncIterable<string>): AsyncGenerator<SheetPiece> {
  let waiting = '';
  let prefix: string | null = null;
  let isTail = false;
  for await (const text of texts) {
    waiting += text;
    if (prefix === null) {
      const begin = ROWS_BEGIN.exec(waiting);
      if (!begin) continue;
      prefix = begin[1] ?? '';
      const end = begin.index + begin[0].length;
      isTail = begin[2] === '/';
      const opened = isTail ? `${waiting.slice(0, begin.index)}<${prefix}sheetData>` : null;
      yield { kind: 'head', text: opened ?? waiting.slice(0, end), prefix };
      waiting = (isTail ? `</${prefix}sheetData>` : '') + waiting.slice(end);
    }
    if (isTail) continue;
    const { rows, rest, isLast } = cutRows(waiting, prefix);
    if (rows.length > 0) yield { kind: 'rows', rows };
    waiting = rest;
    isTail = isLast;
  }
  if (prefix === null || !isTail) throw new UnreadablePackage('damaged');
  yield { kind: 'tail', text: waiting };
}

/** The whole rows a text begins with, and what is left. */
function cutRows(
  text: string,
  prefix: string,
): { readonly rows: readonly string[]; readonly rest: string; readonly isLast: boolean } {
  const rows: string[] = [];
  const closing = `</${prefix}row>`;
  const end = `</${prefix}sheetData>`;
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    if (text.startsWith(end, open)) return { rows, rest: text.slice(open), isLast: true };
    const tagEnd = text.indexOf('>', open);
    if (tagEnd < 0) break;
    const isAlone = text.charAt(tagEnd - 1) === '/';
    const close = isAlone ? tagEnd + 1 : text.indexOf(closing, tagEnd);
    if (close < 0) break;
    const next = isAlone ? close : close + closing.length;
    rows.push(text.slice(open, next));
    at = next;
  }
  return { rows, rest: text.slice(at), isLast: false };
}
