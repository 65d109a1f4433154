import { columnIndex } from '../../../src/workbook/location';
import { translateFormula } from '../formulas/references';
import type { Cell } from '../model/cell';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { isTrue, unescapeXml } from './xml';

export interface SharedString {
  readonly text: string;
  /** Several runs with their own fonts, or phonetics: kept by number. */
  readonly isRich: boolean;
}

interface CellContext {
  readonly sheet: Sheet;
  readonly strings: readonly SharedString[];
  /** Master formulas of the shared groups: number → text and place. */
  readonly shared: Map<string, { formula: string; row: number; column: number }>;
}

const ROW = /<(?:\w+:)?row\b([^>]*?)(\/?)>/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const ROW_END = /<\/(?:\w+:)?row>/g;

function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

/** Reads the text of `sheetData` into a sheet. */
export function readCells(data: string, sheet: Sheet, strings: readonly SharedString[]): void {
  const context: CellContext = { sheet, strings, shared: new Map() };
  ROW.lastIndex = 0;
  let row = -1;
  for (let match = ROW.exec(data); match; match = ROW.exec(data)) {
    const tag = match[1] ?? '';
    const number = attributeOf(tag, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    readRowProps(sheet, row, tag);
    if (match[2] === '/') continue;
    ROW_END.lastIndex = ROW.lastIndex;
    const end = ROW_END.exec(data)?.index ?? data.length;
    readRow(data.slice(ROW.lastIndex, end), row, context);
    ROW.lastIndex = end;
  }
}

function readRowProps(sheet: Sheet, row: number, tag: string): void {
  const height = attributeOf(tag, 'ht');
  const outline = attributeOf(tag, 'outlineLevel');
  const style = isTrue(attributeOf(tag, 'customFormat')) ? attributeOf(tag, 's') : undefined;
  const props = {
    ...(height !== undefined && isTrue(attributeOf(tag, 'customHeight'))
      ? { height: Number(height) }
      : {}),
    ...(isTrue(attributeOf(tag, 'hidden')) ? { hidden: true } : {}),
    ...(outline === undefined ? {} : { outline: Number(outline) }),
    ...(isTrue(attributeOf(tag, 'collapsed')) ? { collapsed: true } : {}),
    ...(style === undefined ? {} : { style: Number(style) }),
  };
  if (Object.keys(props).length > 0) sheet.rowProps.set(row, props);
}

function readRow(text: string, row: number, context: CellContext): void {
  const line = new Map<number, Cell>();
  let column = -1;
  for (const match of text.matchAll(CELL)) {
    const tag = match[1] ?? '';
    const address = attributeOf(tag, 'r');
    column = address === undefined ? column + 1 : columnIndex(address.replace(/\d+$/, ''));
    line.set(column, readCell(tag, match[2] ?? '', { row, column }, context));
  }
  if (line.size > 0) context.sheet.rows.set(row, line);
}

function readCell(
  tag: string,
  content: string,
  place: { row: number; column: number },
  context: CellContext,
): Cell {
  const style = Number(attributeOf(tag, 's') ?? 0);
  const type = attributeOf(tag, 't') ?? 'n';
  const raw = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1];
  const formula = readFormula(content, place, context, attributeOf(tag, 'cm'));
  // Some writers leave the number of the text out: there is none.
  if (type === 's' && raw === '') return { value: null, style, ...formula };
  if (type === 's' && raw !== undefined) {
    const string = context.strings[Number(raw)];
    const value = string?.text ?? '';
    return string?.isRich === true
      ? { value, formula: null, style, origin: { shared: Number(raw) } }
      : { value, formula: null, style };
  }
  const value = type === 'inlineStr' ? inlineText(content) : readValue(type, raw);
  return { value, style, ...formula };
}

function readValue(type: string, raw: string | undefined): Scalar {
  if (raw === undefined) return null;
  if (type === 'b') return raw === '1';
  if (type === 'e') return { error: unescapeXml(raw) };
  if (type === 'str') return unescapeCellText(raw);
  if (type === 'd') return unescapeXml(raw);
  return Number(raw);
}

function inlineText(content: string): string {
  return [...content.matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map((match) => unescapeCellText(match[1] ?? ''))
    .join('');
}

/** Text of a cell: XML entities and Excel's `_x000D_` escapes. */
export function unescapeCellText(text: string): string {
  return unescapeXml(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function readFormula(
  content: string,
  { row, column }: { row: number; column: number },
  context: CellContext,
  metadata: string | undefined,
): Pick<Cell, 'formula' | 'origin'> {
  const match = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/.exec(content);
  if (!match) return { formula: null };
  const tag = match[1] ?? '';
  const text = unescapeXml(match[2] ?? '');
  const type = attributeOf(tag, 't');
  const group = attributeOf(tag, 'si');
  if (type === 'array' || type === 'dataTable') {
    const spill = metadata === undefined ? {} : { metadata };
    return { formula: text, origin: { formulaXml: match[0], ...spill } };
  }
  if (type !== 'shared' || group === undefined) return { formula: text };
  if (text !== '') {
    context.shared.set(group, { formula: text, row, column });
    return { formula: text };
  }
  const master = context.shared.get(group);
  return {
    formula: master
      ? translateFormula(master.formula, row - master.row, column - master.column)
      : '',
  };
}
