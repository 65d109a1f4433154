import { type Archive, rootOf } from './archive';
import { attributeOf, childOf, childrenOf } from './elements';
import builtIn from './number-formats.json';

/** The formats Excel knows by number, as en-US codes. */
const BUILT_IN: Readonly<Record<string, string>> = builtIn;

/** Whether a format shows a number as a day: signs between quotes or brackets show nothing of it. */
export function showsDay(format: string): boolean {
  return /[dy]/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''));
}

/** The number format of each style of cell, by its number. */
export function readNumberFormats(archive: Archive, part: string | undefined): readonly string[] {
  const styles = part === undefined ? null : rootOf(archive, part);
  if (styles === null) return [];
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts')).map((one) => [
      attributeOf(one, 'numFmtId') ?? '',
      attributeOf(one, 'formatCode') ?? 'General',
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs')).map((style) => {
    const id = attributeOf(style, 'numFmtId') ?? '0';
    return codes.get(id) ?? BUILT_IN[id] ?? 'General';
  });
}
