import type { Area } from '../../../src/workbook/location';
import { columnPoints, rowPoints } from '../xlsx/anchors';
import type { Borders, Style } from '../model/style';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, MemberContext } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { boolean, color, integer, isGiven, list, number, oneOf, record, text } from './arguments';
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
import { requireEditable } from './guards';
import { LINE_STYLES, WEIGHTS, withColor, withStyle, withWeight } from './range-borders';
import { UNDERLINES, fontSize, setColumnWidth, setRowHeight } from './range-format';
import { gridOf } from './range-read';
import type { RangeTarget } from './range-target';
import { areaOf, fullAddress, isUnbounded, rangeAt, requireCells } from './range-target';
import { editStyles } from './style-edit';

type Context = MemberContext<RangeTarget>;
type Asked = { readonly [key: string]: Argument };

const SIDES = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;

function wants(asked: Argument, key: string): boolean {
  return isGiven(asked) && typeof asked === 'object' && (asked as Asked)[key] === true;
}

function inner(asked: Argument, key: string): Argument {
  return isGiven(asked) && typeof asked === 'object' ? (asked as Asked)[key] : undefined;
}

function pick(asked: Argument, values: Readonly<Record<string, () => Json>>): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const [key, read] of Object.entries(values)) if (wants(asked, key)) found[key] = read();
  return found;
}

function readFormat(style: Style, asked: Argument): Json {
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

function getCellProperties({ target, session }: Context, [asked]: readonly Argument[]): Json {
  const area = areaOf(target, session);
  if (isUnbounded(area)) throw invalidArgument('Whole rows or columns are too big');
  requireCells(area);
  const { styles } = session.workbook;
  const formats = new Map<number, Json>();
  const formatAsked = inner(asked, 'format');
  return gridOf(target.sheet, area, (_, row, column, sheet) => {
    const id = sheet.styleAt(row, column);
    const found: Record<string, Json> = {};
    if (wants(asked, 'address')) {
      const cell: Area = { row, column, rowCount: 1, columnCount: 1 };
      found.address = fullAddress(rangeAt(sheet, cell), cell);
    }
    if (wants(asked, 'hidden')) {
      found.hidden =
        sheet.rowProps.get(row)?.hidden === true || sheet.columnProps.get(column)?.hidden === true;
    }
    if (isGiven(formatAsked)) {
      const known = formats.get(id) ?? readFormat(styles.get(id), formatAsked);
      formats.set(id, known);
      found.format = known;
    }
    return found;
  });
}

type StyleChange = (style: Style) => Style;

function setter(
  value: Argument,
  change: (style: Style, given: Exclude<Argument, null | undefined>) => Style,
): StyleChange {
  return isGiven(value) ? (style) => change(style, value) : (style) => style;
}

/** The change a format object asks for; absent keys leave things as they are. */
function formatChange(given: Argument): StyleChange {
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

function setCellProperties({ target, session }: Context, [given]: readonly Argument[]): null {
  const area = areaOf(target, session);
  const rows = list(given);
  const isShaped =
    rows.length === area.rowCount && rows.every((row) => list(row).length === area.columnCount);
  if (!isShaped) throw invalidArgument('The grid does not have the size of the range');
  requireEditable(session, target.sheet, 'formatCells', area);
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of list(row).entries()) {
      const properties = isGiven(cell) ? record(cell) : {};
      if (!isGiven(properties.format)) continue;
      const place: Area = {
        row: area.row + r,
        column: area.column + c,
        rowCount: 1,
        columnCount: 1,
      };
      editStyles(session, target.sheet, place, formatChange(properties.format));
    }
  }
  return null;
}

function getLines(
  { target, session }: Context,
  asked: Argument,
  direction: 'rows' | 'columns',
): Json {
  const area = areaOf(target, session);
  const { sheet } = target;
  const isRows = direction === 'rows';
  const first = isRows ? area.row : area.column;
  const count = isRows ? area.rowCount : area.columnCount;
  requireCells({ ...area, rowCount: count, columnCount: 1 });
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const found: Record<string, Json> = {};
    if (wants(asked, isRows ? 'rowIndex' : 'columnIndex'))
      found[isRows ? 'rowIndex' : 'columnIndex'] = index;
    if (wants(asked, isRows ? 'rowHidden' : 'columnHidden')) {
      const props = isRows ? sheet.rowProps : sheet.columnProps;
      found[isRows ? 'rowHidden' : 'columnHidden'] = props.get(index)?.hidden === true;
    }
    const format = inner(asked, 'format');
    if (isGiven(format)) {
      found.format = pick(format, {
        rowHeight: () => rowPoints(sheet, index),
        ...(isRows
          ? { useStandardHeight: () => sheet.rowProps.get(index)?.height === undefined }
          : {}),
        columnWidth: () => columnPoints(sheet, index),
      });
    }
    return found;
  });
}

function setLines(
  { target, session }: Context,
  given: Argument,
  direction: 'rows' | 'columns',
): null {
  const area = areaOf(target, session);
  const isRows = direction === 'rows';
  const lines = list(given);
  if (lines.length !== (isRows ? area.rowCount : area.columnCount)) {
    throw invalidArgument('The list does not have the size of the range');
  }
  for (const [offset, line] of lines.entries()) {
    if (!isGiven(line)) continue;
    const properties = record(line);
    const place: Area = isRows
      ? { ...area, row: area.row + offset, rowCount: 1 }
      : { ...area, column: area.column + offset, columnCount: 1 };
    const context: Context = { target: rangeAt(target.sheet, place), session };
    const format = isGiven(properties.format) ? record(properties.format) : {};
    if (isRows && isGiven(format.rowHeight)) setRowHeight(context, format.rowHeight);
    if (!isRows && isGiven(format.columnWidth)) setColumnWidth(context, format.columnWidth);
    const hidden = isRows ? properties.rowHidden : properties.columnHidden;
    if (isGiven(hidden)) {
      if (isRows) target.sheet.setRowProps(place.row, { hidden: boolean(hidden) });
      else target.sheet.setColumnProps(place.column, { hidden: boolean(hidden) });
    }
    if (isGiven(properties.format))
      editStyles(session, target.sheet, place, formatChange(properties.format));
  }
  return null;
}

export const cellPropertyMethods: NonNullable<ClassDefinition<RangeTarget>['methods']> = {
  getCellProperties,
  setCellProperties,
  getRowProperties: (context, [asked]) => getLines(context, asked, 'rows'),
  getColumnProperties: (context, [asked]) => getLines(context, asked, 'columns'),
  setRowProperties: (context, [given]) => setLines(context, given, 'rows'),
  setColumnProperties: (context, [given]) => setLines(context, given, 'columns'),
};
