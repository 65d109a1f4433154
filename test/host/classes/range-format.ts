import type { Alignment } from '../model/style';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { columnPoints, rowPoints } from '../xlsx/anchors';
import { boolean, integer, number, text } from './arguments';
import { autofit } from './autofit';
import {
  HORIZONTAL,
  VERTICAL,
  rotationFromFile,
  rotationToFile,
  toFileName,
  toModelName,
} from './format-names';
import { bordersOf } from './range-borders';
import { formatProtection, rangeFill, rangeFont } from './range-looks';
import {
  columnsOf,
  forgetRowHeight,
  rowsOf,
  setColumnWidth,
  setRowHeight,
  shared,
} from './range-sizes';
import type { Context } from './range-style';
import { changeStyle, readStyle } from './range-style';
import type { RangeTarget } from './range-target';

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
