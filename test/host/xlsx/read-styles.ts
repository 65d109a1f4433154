import type { Differential } from '../model/features';
import type { Alignment, BorderLine, Borders, Fill, Font, Style } from '../model/style';
import { DEFAULT_STYLE, NO_BORDERS } from '../model/style';
import type { ThemeColors } from './colors';
import { readColor } from './colors';
import { BUILT_IN_FORMATS } from './number-formats';
import type { XmlElement } from './xml';
import { attribute, child, childrenOf, isFalse, isTrue } from './xml';

export interface StylesRead {
  readonly styles: readonly Style[];
  readonly differentials: readonly Differential[];
}

function flag(element: XmlElement, name: string): boolean | undefined {
  const found = child(element, name);
  return found && (attribute(found, 'val') === undefined || isTrue(attribute(found, 'val')));
}

function readUnderline(element: XmlElement): string | undefined {
  const found = child(element, 'u');
  if (!found) return undefined;
  const value = attribute(found, 'val') ?? 'single';
  const names: Readonly<Record<string, string>> = {
    none: 'None',
    single: 'Single',
    double: 'Double',
    singleAccounting: 'SingleAccountant',
    doubleAccounting: 'DoubleAccountant',
  };
  return names[value] ?? 'Single';
}

/** Only what the element says. */
function readFontParts(element: XmlElement, theme: ThemeColors): Partial<Font> {
  const name = child(element, 'name') ?? child(element, 'rFont');
  const size = child(element, 'sz');
  const color = child(element, 'color');
  const align = child(element, 'vertAlign');
  const vertical = align && attribute(align, 'val');
  const parts: { -readonly [K in keyof Font]?: Font[K] | undefined } = {
    name: name && attribute(name, 'val'),
    size: size && Number(attribute(size, 'val')),
    bold: flag(element, 'b'),
    italic: flag(element, 'i'),
    strikethrough: flag(element, 'strike'),
    underline: readUnderline(element),
    color: color && (readColor(color, theme) ?? '#000000'),
    superscript: vertical && vertical === 'superscript',
    subscript: vertical && vertical === 'subscript',
  } as { -readonly [K in keyof Font]?: Font[K] | undefined };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function readFill(element: XmlElement, theme: ThemeColors, kind: 'cell' | 'differential'): Fill {
  const pattern = child(element, 'patternFill');
  if (!pattern) {
    const gradient = child(element, 'gradientFill');
    const stop = gradient?.children[0];
    const color = stop && readColor(child(stop, 'color'), theme);
    return gradient
      ? { pattern: 'solid', color: color ?? null, patternColor: null }
      : DEFAULT_STYLE.fill;
  }
  const front = readColor(child(pattern, 'fgColor'), theme);
  const back = readColor(child(pattern, 'bgColor'), theme);
  const type = attribute(pattern, 'patternType') ?? (kind === 'differential' ? 'solid' : 'none');
  if (type === 'none') return DEFAULT_STYLE.fill;
  // A solid fill shows the front colour in a cell, the back colour in a conditional format.
  if (type === 'solid') {
    const color = kind === 'cell' ? (front ?? back) : (back ?? front);
    return { pattern: 'solid', color, patternColor: null };
  }
  return { pattern: type, color: back, patternColor: front };
}

function readLine(element: XmlElement | undefined, theme: ThemeColors): BorderLine {
  if (!element) return NO_BORDERS.left;
  const style = attribute(element, 'style') ?? 'none';
  const color = style === 'none' ? null : (readColor(child(element, 'color'), theme) ?? '#000000');
  return { style, color };
}

function readBorders(element: XmlElement, theme: ThemeColors): Borders {
  return {
    left: readLine(child(element, 'left') ?? child(element, 'start'), theme),
    right: readLine(child(element, 'right') ?? child(element, 'end'), theme),
    top: readLine(child(element, 'top'), theme),
    bottom: readLine(child(element, 'bottom'), theme),
    diagonal: readLine(child(element, 'diagonal'), theme),
    diagonalUp: isTrue(attribute(element, 'diagonalUp')),
    diagonalDown: isTrue(attribute(element, 'diagonalDown')),
  };
}

/** Sides a conditional format draws nothing on are left out. */
function drawnSides(borders: Borders): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(borders).filter(
      ([, line]) => typeof line === 'object' && (line as BorderLine).style !== 'none',
    ),
  );
}

function readAlignment(element: XmlElement | undefined): Alignment {
  if (!element) return DEFAULT_STYLE.alignment;
  return {
    horizontal: attribute(element, 'horizontal') ?? 'general',
    vertical: attribute(element, 'vertical') ?? 'bottom',
    wrap: isTrue(attribute(element, 'wrapText')),
    indent: Number(attribute(element, 'indent') ?? 0),
    shrink: isTrue(attribute(element, 'shrinkToFit')),
    rotation: Number(attribute(element, 'textRotation') ?? 0),
  };
}

function list(root: XmlElement, group: string, item: string): XmlElement[] {
  return childrenOf(child(root, group), item);
}

function readDifferential(element: XmlElement, theme: ThemeColors): Differential {
  const font = child(element, 'font');
  const fill = child(element, 'fill');
  const border = child(element, 'border');
  const format = child(element, 'numFmt');
  const code = format && attribute(format, 'formatCode');
  return {
    ...(font ? { font: readFontParts(font, theme) } : {}),
    ...(fill ? { fill: readFill(fill, theme, 'differential') } : {}),
    ...(border ? { borders: drawnSides(readBorders(border, theme)) } : {}),
    ...(code === undefined ? {} : { numberFormat: code }),
  };
}

/** The cell formats of a workbook in the file's numbering, and the formats of its conditional rules. */
export function readStyles(root: XmlElement, theme: ThemeColors): StylesRead {
  const formats = new Map<number, string>(
    list(root, 'numFmts', 'numFmt').map((element) => [
      Number(attribute(element, 'numFmtId')),
      attribute(element, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = list(root, 'fonts', 'font').map((element): Font => ({
    ...DEFAULT_STYLE.font,
    ...readFontParts(element, theme),
  }));
  const fills = list(root, 'fills', 'fill').map((element) => readFill(element, theme, 'cell'));
  const borders = list(root, 'borders', 'border').map((element) => readBorders(element, theme));
  const styles = list(root, 'cellXfs', 'xf').map((xf): Style => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    const protection = child(xf, 'protection');
    return {
      numberFormat: formats.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General',
      font: fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? DEFAULT_STYLE.font,
      fill: fills[Number(attribute(xf, 'fillId') ?? 0)] ?? DEFAULT_STYLE.fill,
      borders: borders[Number(attribute(xf, 'borderId') ?? 0)] ?? NO_BORDERS,
      alignment: readAlignment(child(xf, 'alignment')),
      locked: !protection || !isFalse(attribute(protection, 'locked')),
      formulaHidden: protection !== undefined && isTrue(attribute(protection, 'hidden')),
      quotePrefix: isTrue(attribute(xf, 'quotePrefix')),
    };
  });
  const differentials = list(root, 'dxfs', 'dxf').map((element) =>
    readDifferential(element, theme),
  );
  return { styles, differentials };
}
