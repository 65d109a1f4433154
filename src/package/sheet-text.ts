import { UnreadablePackage } from './trouble';

/** The parts of a sheet in their order: what stands before its rows, its rows, what stands after. */
export type SheetPiece =
  | { readonly kind: 'head'; readonly text: string; readonly prefix: string }
  /** Whole rows. */
  | { readonly kind: 'rows'; readonly text: string }
  | { readonly kind: 'tail'; readonly text: string };

const ROWS_BEGIN = /<((?:[\w.-]+:)?)sheetData\s*(\/?)>/;

/**
 * Cuts the text of a sheet, that comes slice by slice, between rows: a sheet is never whole in memory. The
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
    const rows = endOfRows(waiting, prefix);
    const end = waiting.indexOf(`</${prefix}sheetData>`, rows);
    isTail = end >= 0;
    const cut = isTail ? end : rows;
    if (cut > 0) yield { kind: 'rows', text: waiting.slice(0, cut) };
    waiting = waiting.slice(cut);
  }
  if (prefix === null || !isTail) throw new UnreadablePackage('damaged');
  yield { kind: 'tail', text: waiting };
}

/** Just after the last row that is whole; 0 without one. */
function endOfRows(text: string, prefix: string): number {
  const closing = `</${prefix}row>`;
  const close = text.lastIndexOf(closing);
  return close < 0 ? 0 : close + closing.length;
}
