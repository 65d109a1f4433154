import type { Area } from '../../src/workbook/location';
import { readAddress } from './formulas/references';
import type { Cell } from './model/cell';
import type { Sheet, Visibility } from './model/sheet';
import type { Style } from './model/style';
import { Workbook } from './model/workbook';
import { readNotation } from './cell-notation';
import { writeWorkbook } from './xlsx/write-workbook';

/** A sheet to build: texts in the notation of `test/data/workbooks/README.md`, and how it looks. */
export interface SheetSpec {
  readonly name: string;
  /** Rows of cells; '' is an empty cell. */
  readonly cells: readonly (readonly string[])[];
  readonly visibility?: Visibility;
  /** Addresses: `A1:H1`. */
  readonly merged?: readonly string[];
  /** `{ 'A6:H6': '#D9D9D9' }` */
  readonly fills?: Readonly<Record<string, string>>;
  readonly fontColors?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
  readonly strikethrough?: readonly string[];
  readonly wrap?: readonly string[];
  readonly verticalText?: readonly string[];
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Characters by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly hiddenColumns?: readonly string[];
  /** Row numbers from 1. */
  readonly hiddenRows?: readonly number[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
  readonly autoFilter?: string;
  readonly printArea?: string;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly isProtected?: boolean;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  /** `{ liste_statuts: "Listes!$B$2:$B$8" }` */
  readonly names?: Readonly<Record<string, string>>;
  /** Sheet shown first. */
  readonly active?: string;
  readonly author?: string;
}

/** An empty workbook with one sheet, as a new one in a French Excel. */
export function blankWorkbook(): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'Feuil1', cells: [] }] });
}

/**
 * Builds an .xlsx file.
 *
 * @example buildWorkbook({ sheets: [{ name: 'Suivi', cells: [['Action', '{d:2014-06-06|jj/mm/aaaa}']] }] })
 */
export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  const workbook = new Workbook();
  workbook.date1904 = spec.date1904 ?? false;
  workbook.properties.author = spec.author ?? '';
  for (const sheet of spec.sheets) buildSheet(workbook, sheet);
  for (const [name, formula] of Object.entries(spec.names ?? {})) {
    workbook.names.push({ name, formula, scope: null, visible: true, comment: '' });
  }
  workbook.active = workbook.sheet(spec.active ?? '') ?? workbook.sheets[0] ?? null;
  return writeWorkbook(workbook);
}

function buildSheet(workbook: Workbook, spec: SheetSpec): void {
  const sheet = workbook.addSheet(spec.name);
  sheet.visibility = spec.visibility ?? 'Visible';
  spec.cells.forEach((row, r) => {
    row.forEach((text, c) => {
      const cell = makeCell(workbook, text);
      if (cell) sheet.setCell(r, c, cell);
    });
  });
  paint(workbook, sheet, spec);
  shape(sheet, spec);
  for (const { name, area } of spec.tables ?? []) addTable(workbook, sheet, name, areaOf(area));
  if (spec.printArea !== undefined) {
    const formula = `'${spec.name.replaceAll("'", "''")}'!${dollars(spec.printArea)}`;
    const scope = sheet.id;
    workbook.names.push({ name: '_xlnm.Print_Area', formula, scope, visible: true, comment: '' });
  }
}

function makeCell(workbook: Workbook, text: string): Cell | null {
  const read = readNotation(text, workbook.date1904);
  if (read === null) return null;
  const base = workbook.styles.get(0);
  const style =
    read.format === null ? 0 : workbook.styles.intern({ ...base, numberFormat: read.format });
  return { value: read.value, formula: read.formula, style };
}

function areaOf(address: string): Area {
  const read = readAddress(address);
  if (!read) throw new Error(`${address} is not an address`);
  return read.area;
}

function dollars(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function restyle(
  workbook: Workbook,
  sheet: Sheet,
  address: string,
  change: (style: Style) => Style,
): void {
  const area = areaOf(address);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cell(row, column) ?? { value: null, formula: null, style: 0 };
      const style = workbook.styles.intern(change(workbook.styles.get(cell.style)));
      sheet.setCell(row, column, { ...cell, style });
    }
  }
}

function paint(workbook: Workbook, sheet: Sheet, spec: SheetSpec): void {
  const each = (addresses: readonly string[] = [], change: (style: Style) => Style): void => {
    for (const address of addresses) restyle(workbook, sheet, address, change);
  };
  for (const [address, color] of Object.entries(spec.fills ?? {})) {
    const fill = { pattern: 'solid', color: color.toUpperCase(), patternColor: null };
    each([address], (style) => ({ ...style, fill }));
  }
  for (const [address, color] of Object.entries(spec.fontColors ?? {})) {
    each([address], (style) => ({ ...style, font: { ...style.font, color: color.toUpperCase() } }));
  }
  for (const [address, numberFormat] of Object.entries(spec.numberFormats ?? {})) {
    each([address], (style) => ({ ...style, numberFormat }));
  }
  each(spec.bold, (style) => ({ ...style, font: { ...style.font, bold: true } }));
  each(spec.strikethrough, (style) => ({
    ...style,
    font: { ...style.font, strikethrough: true },
  }));
  each(spec.wrap, (style) => ({ ...style, alignment: { ...style.alignment, wrap: true } }));
  each(spec.verticalText, (style) => ({
    ...style,
    alignment: { ...style.alignment, rotation: 90 },
  }));
}

function shape(sheet: Sheet, spec: SheetSpec): void {
  sheet.merges = (spec.merged ?? []).map(areaOf);
  for (const [letters, width] of Object.entries(spec.columnWidths ?? {})) {
    sheet.setColumnProps(areaOf(`${letters}1`).column, { width });
  }
  for (const letters of spec.hiddenColumns ?? []) {
    sheet.setColumnProps(areaOf(`${letters}1`).column, { hidden: true });
  }
  for (const row of spec.hiddenRows ?? []) sheet.setRowProps(row - 1, { hidden: true });
  for (const [cell, text] of Object.entries(spec.notes ?? {})) {
    const { row, column } = areaOf(cell);
    const place = { row, column };
    sheet.annotations.push({ id: cell, place, author: '', text, kind: 'note', replies: [] });
    sheet.touched.add('notes');
  }
  if (spec.autoFilter !== undefined) {
    sheet.autoFilter = { area: areaOf(spec.autoFilter), criteria: [] };
  }
  sheet.frozen = spec.frozen ?? null;
  if (spec.isProtected === true) sheet.protection = { options: {}, password: false, xml: null };
}

function addTable(workbook: Workbook, sheet: Sheet, name: string, area: Area): void {
  const columns = Array.from({ length: area.columnCount }, (_, index) => {
    const header = sheet.cell(area.row, area.column + index)?.value;
    return {
      id: index + 1,
      name: typeof header === 'string' ? header : `Colonne${index + 1}`,
      xml: '',
    };
  });
  sheet.tables.push({
    id: workbook.tables().length + 1,
    sheet: sheet.id,
    name,
    area,
    columns,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    criteria: [],
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    part: null,
    xml: null,
  });
}
