import { formatFrenchDate, fromExcelSerial } from '../lib/calendar-date';
import type { CellPlace } from '../workbook/location';
import { type CellValue, known, type SheetSnapshot } from '../workbook/snapshot';
import { textsOf } from './archive';
import { textOfRuns, unescapeText } from './cell-text';
import { CellReader, HIDDEN } from './cells';
import { showsDay } from './number-formats';
import { aroundCells, type SharedParts } from './sheet-surroundings';
import { piecesOf } from './sheet-text';
import type { SheetPart } from './workbook-part';
import { openingTag, parseXml, unescapeXml, type XmlElement } from './xml';

interface Grids {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  readonly errors: CellPlace[];
  readonly hiddenRows: number[];
}

/**
 * Reads the cells of a sheet; a formula shared from another cell is told as `=` alone. Each step gives
 * how many signs of its text were read.
 */
export async function* readSheet(
  sheet: SheetPart,
  shared: SharedParts,
): AsyncGenerator<number, Omit<SheetSnapshot, 'position'>> {
  const grids: Grids = {
    values: [],
    texts: [],
    formulas: [],
    numberFormats: [],
    errors: [],
    hiddenRows: [],
  };
  let head: XmlElement | null = null;
  let tail: XmlElement | null = null;
  let cells = new CellReader('');
  // A sheet that is a chart has no rows.
  const isChart = sheet.kind === 'chartsheet';
  for await (const piece of isChart ? [] : piecesOf(textsOf(shared.archive, sheet.part))) {
    const { prefix } = cells;
    if (piece.kind === 'head') {
      cells = new CellReader(piece.prefix);
      head = parseXml(`${piece.text}</${piece.prefix}sheetData></${piece.prefix}worksheet>`);
    } else if (piece.kind === 'rows') {
      readRows(piece.text, { cells, grids, shared });
      yield piece.text.length;
    } else if (head) tail = parseXml(`${openingTag(head)}<${prefix}sheetData>${piece.text}`);
  }
  // Of a sheet that repeats others, few cells are told.
  if (shared.isNews === undefined) widen(grids);
  const { hiddenRows, ...told } = grids;
  return { ...aroundCells(sheet, { head, tail }, shared), ...told, hiddenRows: known(hiddenRows) };
}

interface ReadingCells {
  readonly cells: CellReader;
  readonly grids: Grids;
  readonly shared: SharedParts;
}

function readRows(text: string, reading: ReadingCells): void {
  const { cells, grids, shared } = reading;
  // What is wanted of formulas is told of a whole text of them at once; signs told by number hide it.
  const mayBeWanted = /&(?:#|apos;)/.test(text) || shared.isFormulaWanted(text);
  cells.take(text);
  while (cells.nextRow()) {
    const { row, rowFrom, rowTagTo } = cells;
    skipTo(row, grids.values);
    skipTo(row, grids.texts);
    skipTo(row, grids.formulas);
    skipTo(row, grids.numberFormats);
    if (HIDDEN.test(text.slice(rowFrom, rowTagTo))) grids.hiddenRows.push(row);
    readCells(reading, mayBeWanted);
  }
}

function readCells({ cells, grids, shared }: ReadingCells, mayBeWanted: boolean): void {
  const { row } = cells;
  const values = [...(grids.values[row] ?? [])];
  const texts = [...(grids.texts[row] ?? [])];
  const formulas = [...(grids.formulas[row] ?? [])];
  const formats = [...(grids.numberFormats[row] ?? [])];
  while (cells.nextCell()) {
    const { column, tag } = cells;
    const value = valueOf(cells, shared);
    const isError = tag.type === 'e';
    const isNews = isError || shared.isNews === undefined || shared.isNews(value);
    if (!isNews && !mayBeWanted) continue;
    const formula = formulaOf(cells, shared, mayBeWanted);
    if (!isNews && (formula ?? '=') === '=') continue;
    if (isError) grids.errors.push({ row, column });
    fill(values, column, null)[column] = value;
    const format = shared.numberFormats[tag.style] ?? 'General';
    fill(texts, column, '')[column] = value === null ? '' : textOf(value, format, shared);
    fill(formulas, column, null)[column] = formula ?? value;
    fill(formats, column, 'General')[column] = format;
  }
  const own = keep(values, [grids.values[row - 1]]);
  grids.values[row] = own;
  grids.texts[row] = keep(texts, [grids.texts[row - 1], own]);
  grids.formulas[row] = keep(formulas, [grids.formulas[row - 1], own]);
  grids.numberFormats[row] = keep(formats, [grids.numberFormats[row - 1]]);
}

/** Rows that are not written are one empty line. */
function skipTo(row: number, lines: unknown[][]): void {
  const nothing: unknown[] = [];
  while (lines.length < row) lines.push(nothing);
}

/** A line that repeats the one above, or the values of its row, is kept once: thousands do. */
function keep<Item extends CellValue>(
  line: Item[],
  known: readonly (readonly CellValue[] | undefined)[],
): Item[] {
  const same = known.find(
    (one): one is Item[] =>
      one?.length === line.length && line.every((item, column) => item === one[column]),
  );
  // One that grew holds room for more.
  return same ?? line.slice();
}

function textOf(
  value: Exclude<CellValue, null>,
  format: string,
  { dateSystem, keep }: SharedParts,
): string {
  const isDay = typeof value === 'number' && format !== 'General' && showsDay(format);
  const day = isDay ? fromExcelSerial(value, dateSystem) : null;
  return day === null ? String(value) : keep(formatFrenchDate(day));
}

/** The line with something in each column before that one. */
function fill<Item>(line: Item[], column: number, nothing: Item): Item[] {
  while (line.length < column) line.push(nothing);
  return line;
}

function formulaOf(
  cells: CellReader,
  { isFormulaWanted, keep }: SharedParts,
  mayBeWanted: boolean,
): string | null {
  if (!cells.hasFormula()) return null;
  if (!mayBeWanted) return '=';
  const told = unescapeXml(cells.formula);
  return isFormulaWanted(told) ? keep(`=${told}`) : '=';
}

function valueOf(cells: CellReader, { texts, keep }: SharedParts): CellValue {
  const { type } = cells.tag;
  if (type === 'inlineStr') return keep(textOfRuns(cells.whole));
  const { value } = cells;
  if (value === null || (value === '' && type !== 'str')) return null;
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' || value === 'true';
  return type === 'n' ? Number(value) : keep(unescapeText(value));
}

/** Every line as long as the longest. */
function widen({ values, texts, formulas, numberFormats }: Grids): void {
  const width = values.reduce((most, { length }) => Math.max(most, length), 0);
  for (const line of values) fill(line, width, null);
  for (const line of texts) fill(line, width, '');
  for (const line of formulas) fill(line, width, null);
  for (const line of numberFormats) fill(line, width, 'General');
}
