import { columnPoints, rowPoints } from '../xlsx/anchors';
import type { Alignment, Fill, Font, Style } from '../model/style';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, color, integer, isGiven, number, oneOf, text } from './arguments';
import { autofit } from './autofit';
import { bordersOf } from './range-borders';
import {
  HORIZONTAL,
  PATTERNS,
  VERTICAL,
  rotationFromFile,
  rotationToFile,
  toFileName,
  toModelName,
} from './format-names';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf } from './range-target';
import { common, editStyles } from './style-edit';

type Context = MemberContext<RangeTarget>;

export function readStyle({ target, session }: Context, read: (style: Style) => Json): Json {
  return common(session, target.sheet, areaOf(target, session), read);
}

export function changeStyle({ target, session }: Context, change: (style: Style) => Style): void {
  const area = areaOf(target, session);
  requireEditable(session, target.sheet, 'formatCells', area);
  editStyles(session, target.sheet, area, change);
}

function alignment<K extends keyof Alignment>(
  key: K,
  toJson: (value: Alignment[K]) => Json,
  fromJson: (value: Argument) => Alignment[K],
): { get: (context: Context) => Json; set: (context: Context, value: Argument) => void } {
  return {
    get: (context) => readStyle(context, (style) => toJson(style.alignment[key])),
    set: (context, value) => {
      const next = fromJson(value);
      changeStyle(context, (style) => ({
        ...style,
        alignment: { ...style.alignment, [key]: next },
      }));
    },
  };
}

/** The size shared by columns or rows; null when they differ. */
function shared(sizes: readonly number[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}

function columnsOf({ target, session }: Context): number[] {
  const area = areaOf(target, session);
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

function rowsOf({ target, session }: Context): number[] {
  const area = areaOf(target, session);
  const count = Math.min(area.rowCount, 100_000);
  return Array.from({ length: count }, (_, index) => area.row + index);
}

export function setColumnWidth(context: Context, value: Argument): void {
  const points = number(value);
  if (points < 0 || points > 1790) throw invalidArgument('A width goes from 0 to 255 characters');
  requireEditable(context.session, context.target.sheet, 'formatColumns');
  for (const column of columnsOf(context)) {
    context.target.sheet.setColumnProps(column, { width: points / 5.25, hidden: points === 0 });
  }
}

export function setRowHeight(context: Context, value: Argument): void {
  const height = number(value);
  if (height < 0 || height > 409.5) throw invalidArgument('A height goes from 0 to 409.5 points');
  requireEditable(context.session, context.target.sheet, 'formatRows');
  for (const row of rowsOf(context)) {
    context.target.sheet.setRowProps(row, { height, hidden: height === 0 });
  }
}

/** The rows follow their contents again. */
function forgetRowHeight(context: Context): void {
  const { sheet } = context.target;
  requireEditable(context.session, sheet, 'formatRows');
  for (const row of rowsOf(context)) {
    const { height: _, ...rest } = sheet.rowProps.get(row) ?? {};
    sheet.rowProps.set(row, rest);
  }
  sheet.touched.add('cells');
}

export const rangeFormat = defineClass<RangeTarget>({
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: alignment(
      'horizontal',
      (value) => toModelName(HORIZONTAL, value),
      (value) => toFileName(HORIZONTAL, text(value)),
    ),
    verticalAlignment: alignment(
      'vertical',
      (value) => toModelName(VERTICAL, value),
      (value) => toFileName(VERTICAL, text(value)),
    ),
    wrapText: alignment('wrap', (value) => value, boolean),
    shrinkToFit: alignment('shrink', (value) => value, boolean),
    indentLevel: alignment(
      'indent',
      (value) => value,
      (value) => {
        const level = integer(value);
        if (level < 0 || level > 250) throw invalidArgument('An indent goes from 0 to 250');
        return level;
      },
    ),
    textOrientation: alignment('rotation', rotationFromFile, (value) =>
      rotationToFile(number(value)),
    ),
    columnWidth: {
      get: (context) =>
        shared(columnsOf(context).map((c) => columnPoints(context.target.sheet, c))),
      set: setColumnWidth,
    },
    rowHeight: {
      get: (context) => shared(rowsOf(context).map((row) => rowPoints(context.target.sheet, row))),
      set: setRowHeight,
    },
    useStandardWidth: {
      get: (context) =>
        columnsOf(context).every(
          (c) => context.target.sheet.columnProps.get(c)?.width === undefined,
        ),
    },
    useStandardHeight: {
      get: (context) =>
        rowsOf(context).every(
          (row) => context.target.sheet.rowProps.get(row)?.height === undefined,
        ),
      set: (context, value) => {
        if (boolean(value)) forgetRowHeight(context);
      },
    },
  },
  objects: {
    fill: ({ target, session }) => rangeFill(target, session),
    font: ({ target, session }) => rangeFont(target, session),
    borders: ({ target, session }) => bordersOf(target, session),
    protection: ({ target, session }) => formatProtection(target, session),
  },
  methods: {
    autofitColumns: (context) => autofit(context, 'columns'),
    autofitRows: (context) => autofit(context, 'rows'),
  },
});

function setFill(context: Context, change: (fill: Fill) => Fill): void {
  changeStyle(context, (style) => ({ ...style, fill: change(style.fill) }));
}

const rangeFill = defineClass<RangeTarget>({
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

function font<K extends keyof Font>(
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

const rangeFont = defineClass<RangeTarget>({
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

const formatProtection = defineClass<RangeTarget>({
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
