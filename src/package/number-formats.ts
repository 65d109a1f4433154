import { type Archive, rootOf } from './archive';
import { attributeOf, childOf, childrenOf } from './elements';

/** The formats Excel knows by number, as en-US codes. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

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
    return codes.get(id) ?? BUILT_IN[Number(id)] ?? 'General';
  });
}
