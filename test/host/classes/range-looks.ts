import type { Fill, Font } from '../model/style';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, color, isGiven, number, oneOf, text } from './arguments';
import { PATTERNS, toFileName, toModelName } from './format-names';
import type { Context } from './range-style';
import { changeStyle, readStyle } from './range-style';
import type { RangeTarget } from './range-target';

function setFill(context: Context, change: (fill: Fill) => Fill): void {
  changeStyle(context, (style) => ({ ...style, fill: change(style.fill) }));
}

export const rangeFill = defineClass<RangeTarget>({
  name: 'RangeFill',
  scalars: {
    color: {
      get: (context) =>
        readStyle(context, ({ fill }) =>
          fill.pattern === 'none' ? '#FFFFFF' : (fill.color ?? '#FFFFFF'),
        ) ?? '',
      set: (context, value) => {
        const next = value === '' ? null : color(value);
        setFill(context, (fill) =>
          next === null
            ? { pattern: 'none', color: null, patternColor: null }
            : { ...fill, pattern: fill.pattern === 'none' ? 'solid' : fill.pattern, color: next },
        );
      },
    },
    pattern: {
      get: (context) => readStyle(context, ({ fill }) => toModelName(PATTERNS, fill.pattern)),
      set: (context, value) => {
        const pattern = toFileName(PATTERNS, text(value));
        setFill(context, (fill) => ({ ...fill, pattern }));
      },
    },
    patternColor: {
      get: (context) => readStyle(context, ({ fill }) => fill.patternColor ?? '#000000') ?? '',
      set: (context, value) => {
        const patternColor = color(value);
        setFill(context, (fill) => ({ ...fill, patternColor }));
      },
    },
    tintAndShade: { get: () => 0 },
  },
  methods: {
    clear: (context) => {
      setFill(context, () => ({ pattern: 'none', color: null, patternColor: null }));
      return null;
    },
  },
});

export function font<K extends keyof Font>(
  key: K,
  fromJson: (value: Argument) => Font[K],
): { get: (context: Context) => Json; set: (context: Context, value: Argument) => void } {
  return {
    get: (context) => readStyle(context, (style) => style.font[key]),
    set: (context, value) => {
      if (!isGiven(value)) throw invalidArgument('A value was expected');
      const next = fromJson(value);
      changeStyle(context, (style) => ({ ...style, font: { ...style.font, [key]: next } }));
    },
  };
}

export const UNDERLINES = [
  'None',
  'Single',
  'Double',
  'SingleAccountant',
  'DoubleAccountant',
] as const;

export function fontSize(value: Argument): number {
  const size = number(value);
  if (size < 1 || size > 409) throw invalidArgument('A size goes from 1 to 409 points');
  return size;
}

export const rangeFont = defineClass<RangeTarget>({
  name: 'RangeFont',
  scalars: {
    bold: font('bold', boolean),
    italic: font('italic', boolean),
    strikethrough: font('strikethrough', boolean),
    superscript: font('superscript', boolean),
    subscript: font('subscript', boolean),
    color: font('color', color),
    name: font('name', text),
    size: font('size', fontSize),
    underline: font('underline', (value) => oneOf(value, UNDERLINES)),
    tintAndShade: { get: () => 0 },
  },
});

export const formatProtection = defineClass<RangeTarget>({
  name: 'FormatProtection',
  scalars: {
    locked: {
      get: (context) => readStyle(context, (style) => style.locked),
      set: (context, value) => {
        const locked = boolean(value);
        changeStyle(context, (style) => ({ ...style, locked }));
      },
    },
    formulaHidden: {
      get: (context) => readStyle(context, (style) => style.formulaHidden),
      set: (context, value) => {
        const formulaHidden = boolean(value);
        changeStyle(context, (style) => ({ ...style, formulaHidden }));
      },
    },
  },
});
