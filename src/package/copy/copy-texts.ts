import { literally } from '../../lib/text';
import { UnreadablePackage } from '../trouble';
import { escapeXml } from '../xml';

/**
 * The shared texts of the copy: those no cell needs any more are emptied, so that nothing is left of
 * what went; the others keep their number.
 */
export async function* copySharedTexts(
  texts: AsyncIterable<string>,
  used: ReadonlySet<number>,
): AsyncGenerator<string> {
  let waiting = '';
  let count = 0;
  for await (const text of texts) {
    waiting += text;
    const out: string[] = [];
    let at = 0;
    for (;;) {
      OPENING.lastIndex = at;
      const begin = OPENING.exec(waiting);
      if (!begin) break;
      const end = endOf(begin, waiting);
      if (end < 0) break;
      const prefix = begin[1] ?? '';
      const kept = waiting.slice(begin.index, end);
      out.push(waiting.slice(at, begin.index));
      out.push(used.has(count) ? kept : `<${prefix}si><${prefix}t/></${prefix}si>`);
      at = end;
      count += 1;
    }
    waiting = waiting.slice(at);
    yield out.join('');
  }
  if (!CLOSED.test(waiting)) throw new UnreadablePackage('damaged');
  yield waiting;
}

/** What writes other words in the texts of a part, and leaves its tags as they are. */
export function wordReplacer(replaced: ReadonlyMap<string, string>): (xml: string) => string {
  if (replaced.size === 0) return (xml) => xml;
  const words = new Map([...replaced].map(([text, by]) => [escapeXml(text), escapeXml(by)]));
  // The longest first: one may begin another.
  const longest = [...words.keys()].sort((a, b) => b.length - a.length);
  const escaped = longest.map(literally);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const inTexts = (text: string): string => text.replace(found, (word) => words.get(word) ?? word);
  return (xml) =>
    longest.some((word) => xml.includes(word)) ? xml.replace(/(?<=>)[^<>]+/gu, inTexts) : xml;
}

const OPENING = /<((?:[\w.-]+:)?)si(?:\s[^>]*)?(\/?)>/g;
const CLOSED = /<\/(?:[\w.-]+:)?sst>\s*$|<(?:[\w.-]+:)?sst[^>]*\/>\s*$/;

/** Just after the text that begins there; less than 0 when it is not whole yet. */
function endOf(begin: RegExpExecArray, text: string): number {
  if (begin[2] === '/') return begin.index + begin[0].length;
  const closing = `</${begin[1] ?? ''}si>`;
  const close = text.indexOf(closing, begin.index);
  return close < 0 ? -1 : close + closing.length;
}
