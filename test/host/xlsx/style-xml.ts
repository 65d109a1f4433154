import type { BorderLine, Borders, Fill, Font, Style } from '../model/style';
import { attributes } from './xml';

function colorXml(name: string, color: string | null): string {
  return color === null ? '' : `<${name} rgb="FF${color.slice(1)}"/>`;
}

const UNDERLINES: Readonly<Record<string, string>> = {
  Double: ' val="double"',
  SingleAccountant: ' val="singleAccounting"',
  DoubleAccountant: ' val="doubleAccounting"',
  Single: '',
};

export function fontXml(font: Partial<Font>): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? '' : value ? `<${name}/>` : `<${name} val="0"/>`;
  const under = font.underline;
  const underline = under === undefined || under === 'None' ? '' : `<u${UNDERLINES[under] ?? ''}/>`;
  const vertical =
    font.superscript === true ? 'superscript' : font.subscript === true ? 'subscript' : '';
  return (
    '<font>' +
    flag('b', font.bold) +
    flag('i', font.italic) +
    flag('strike', font.strikethrough) +
    underline +
    (vertical === '' ? '' : `<vertAlign val="${vertical}"/>`) +
    (font.size === undefined ? '' : `<sz val="${font.size}"/>`) +
    colorXml('color', font.color ?? null) +
    (font.name === undefined ? '' : `<name${attributes({ val: font.name })}/>`) +
    '</font>'
  );
}

export function cellFontXml(font: Font): string {
  const off = (value: boolean): boolean | undefined => (value ? true : undefined);
  return fontXml({
    ...font,
    ...({
      bold: off(font.bold),
      italic: off(font.italic),
      strikethrough: off(font.strikethrough),
    } as Partial<Font>),
  });
}

export function fillXml(fill: Fill, kind: 'cell' | 'differential'): string {
  if (fill.pattern === 'none') return '<fill><patternFill patternType="none"/></fill>';
  if (fill.pattern === 'solid') {
    const inner =
      kind === 'cell'
        ? `${colorXml('fgColor', fill.color)}<bgColor indexed="64"/>`
        : colorXml('fgColor', fill.color) + colorXml('bgColor', fill.color);
    return `<fill><patternFill patternType="solid">${inner}</patternFill></fill>`;
  }
  const inner = colorXml('fgColor', fill.patternColor) + colorXml('bgColor', fill.color);
  return `<fill><patternFill patternType="${fill.pattern}">${inner}</patternFill></fill>`;
}

function lineXml(name: string, line: BorderLine | undefined): string {
  if (!line || line.style === 'none') return `<${name}/>`;
  return `<${name} style="${line.style}">${colorXml('color', line.color)}</${name}>`;
}

const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

export function borderXml(borders: Partial<Borders>): string {
  const flags = attributes({
    diagonalUp: borders.diagonalUp === true ? true : undefined,
    diagonalDown: borders.diagonalDown === true ? true : undefined,
  });
  // A conditional format names only the sides it draws.
  const sides = SIDES.filter((side) => borders[side] !== undefined)
    .map((side) => lineXml(side, borders[side]))
    .join('');
  return `<border${flags}>${sides}</border>`;
}

export function alignmentXml(style: Style): string {
  const { alignment } = style;
  const text = attributes({
    horizontal: alignment.horizontal === 'general' ? undefined : alignment.horizontal,
    vertical: alignment.vertical === 'bottom' ? undefined : alignment.vertical,
    textRotation: alignment.rotation === 0 ? undefined : alignment.rotation,
    wrapText: alignment.wrap ? true : undefined,
    indent: alignment.indent === 0 ? undefined : alignment.indent,
    shrinkToFit: alignment.shrink ? true : undefined,
  });
  return text === '' ? '' : `<alignment${text}/>`;
}
