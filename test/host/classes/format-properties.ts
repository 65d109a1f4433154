import type { Borders, Style } from '../model/style';
import type { Argument } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, color, integer, isGiven, number, oneOf, record, text } from './arguments';
import { inner, pick } from './asked-properties';
import {
  HORIZONTAL,
  PATTERNS,
  VERTICAL,
  borderFromFile,
  rotationFromFile,
  rotationToFile,
  toFileName,
  toModelName,
} from './format-names';
import { LINE_STYLES, WEIGHTS, withColor, withStyle, withWeight } from './range-borders';
import { UNDERLINES, fontSize } from './range-looks';

const SIDES = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

export function readFormat(style: Style, asked: Argument): Json {
  const { font, fill, alignment, borders } = style;
  const found: Record<string, Json> = pick(asked, {
    horizontalAlignment: () => toModelName(HORIZONTAL, alignment.horizontal),
    verticalAlignment: () => toModelName(VERTICAL, alignment.vertical),
    wrapText: () => alignment.wrap,
    shrinkToFit: () => alignment.shrink,
    indentLevel: () => alignment.indent,
    textOrientation: () => rotationFromFile(alignment.rotation),
  });
  const fillAsked = inner(asked, 'fill');
  if (isGiven(fillAsked)) {
    found.fill = pick(fillAsked, {
      color: () => (fill.pattern === 'none' ? '' : (fill.color ?? '')),
      pattern: () => toModelName(PATTERNS, fill.pattern),
      patternColor: () => fill.patternColor ?? '',
    });
  }
  const fontAsked = inner(asked, 'font');
  if (isGiven(fontAsked)) {
    found.font = pick(fontAsked, {
      name: () => font.name,
      size: () => font.size,
      color: () => font.color,
      bold: () => font.bold,
      italic: () => font.italic,
      underline: () => font.underline,
      strikethrough: () => font.strikethrough,
      superscript: () => font.superscript,
      subscript: () => font.subscript,
    });
  }
  const protectionAsked = inner(asked, 'protection');
  if (isGiven(protectionAsked)) {
    found.protection = pick(protectionAsked, {
      locked: () => style.locked,
      formulaHidden: () => style.formulaHidden,
    });
  }
  const bordersAsked = inner(asked, 'borders');
  if (isGiven(bordersAsked)) found.borders = readBorders(borders, bordersAsked);
  return found;
}

function readBorders(borders: Borders, asked: Argument): Json {
  // `borders: { style: true }` asks the same of every side.
  const perSide = (side: keyof typeof SIDES): Argument => inner(asked, side) ?? asked;
  return Object.fromEntries(
    Object.keys(SIDES).map((key) => {
      const side = key as keyof typeof SIDES;
      const line = borders[SIDES[side]];
      return [
        side,
        pick(perSide(side), {
          style: () => borderFromFile(line.style).style,
          weight: () => borderFromFile(line.style).weight,
          color: () => line.color ?? '',
        }),
      ];
    }),
  );
}

type StyleChange = (style: Style) => Style;

function setter(
  value: Argument,
  change: (style: Style, given: Exclude<Argument, null | undefined>) => Style,
): StyleChange {
  return isGiven(value) ? (style) => change(style, value) : (style) => style;
}

/** The change a format object asks for; absent keys leave things as they are. */
export function formatChange(given: Argument): StyleChange {
  const format = isGiven(given) ? record(given) : {};
  const font = isGiven(format.font) ? record(format.font) : {};
  const fill = isGiven(format.fill) ? record(format.fill) : {};
  const protection = isGiven(format.protection) ? record(format.protection) : {};
  const align = (
    key: keyof Style['alignment'],
    value: Argument,
    read: (value: Argument) => unknown,
  ): StyleChange =>
    setter(value, (style, set) => ({
      ...style,
      alignment: { ...style.alignment, [key]: read(set) },
    }));
  const write = (
    key: keyof Style['font'],
    value: Argument,
    read: (value: Argument) => unknown,
  ): StyleChange =>
    setter(value, (style, set) => ({ ...style, font: { ...style.font, [key]: read(set) } }));
  const changes: StyleChange[] = [
    align('horizontal', format.horizontalAlignment, (v) => toFileName(HORIZONTAL, text(v))),
    align('vertical', format.verticalAlignment, (v) => toFileName(VERTICAL, text(v))),
    align('wrap', format.wrapText, boolean),
    align('shrink', format.shrinkToFit, boolean),
    align('indent', format.indentLevel, integer),
    align('rotation', format.textOrientation, (v) => rotationToFile(number(v))),
    write('bold', font.bold, boolean),
    write('italic', font.italic, boolean),
    write('strikethrough', font.strikethrough, boolean),
    write('superscript', font.superscript, boolean),
    write('subscript', font.subscript, boolean),
    write('color', font.color, color),
    write('name', font.name, text),
    write('size', font.size, fontSize),
    write('underline', font.underline, (v) => oneOf(v, UNDERLINES)),
    setter(fill.pattern, (style, v) => ({
      ...style,
      fill: { ...style.fill, pattern: toFileName(PATTERNS, text(v)) },
    })),
    setter(fill.color, (style, v) => ({
      ...style,
      fill:
        v === ''
          ? { pattern: 'none', color: null, patternColor: null }
          : {
              ...style.fill,
              pattern: style.fill.pattern === 'none' ? 'solid' : style.fill.pattern,
              color: color(v),
            },
    })),
    setter(protection.locked, (style, v) => ({ ...style, locked: boolean(v) })),
    setter(protection.formulaHidden, (style, v) => ({ ...style, formulaHidden: boolean(v) })),
    bordersChange(format.borders),
  ];
  return (style) => changes.reduce((current, change) => change(current), style);
}

function bordersChange(given: Argument): StyleChange {
  if (!isGiven(given)) return (style) => style;
  const borders = record(given);
  return (style) => {
    const next: { -readonly [K in keyof Borders]: Borders[K] } = { ...style.borders };
    for (const [key, side] of Object.entries(SIDES)) {
      const asked = borders[key];
      if (!isGiven(asked)) continue;
      const line = record(asked);
      if (isGiven(line.style)) next[side] = withStyle(next[side], oneOf(line.style, LINE_STYLES));
      if (isGiven(line.weight)) next[side] = withWeight(next[side], oneOf(line.weight, WEIGHTS));
      if (isGiven(line.color)) next[side] = withColor(next[side], line.color);
    }
    return { ...style, borders: next };
  };
}
