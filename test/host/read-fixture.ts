import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSpec, WorkbookSpec } from './build-workbook';

interface SheetMeta {
  readonly sheet: string;
  readonly file: string;
  readonly merged?: readonly string[];
  readonly fills?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
  readonly strikethrough?: readonly string[];
  readonly wrap?: readonly string[];
  readonly vertical_text?: readonly string[];
  readonly col_widths?: Readonly<Record<string, number>>;
  readonly hidden_columns?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly print_area?: string;
}

/** One row a line, quoted fields may hold commas and line feeds. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
  const body = text.replace(/^\ufeff/, '');
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body);
    if (!match) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') {
      if (pattern.lastIndex === body.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function sheetSpec(folder: string, meta: SheetMeta): SheetSpec {
  return {
    name: meta.sheet,
    cells: readCsv(readFileSync(join(folder, meta.file), 'utf8')),
    ...(meta.merged ? { merged: meta.merged } : {}),
    ...(meta.fills ? { fills: meta.fills } : {}),
    ...(meta.bold ? { bold: meta.bold } : {}),
    ...(meta.strikethrough ? { strikethrough: meta.strikethrough } : {}),
    ...(meta.wrap ? { wrap: meta.wrap } : {}),
    ...(meta.vertical_text ? { verticalText: meta.vertical_text } : {}),
    ...(meta.col_widths ? { columnWidths: meta.col_widths } : {}),
    ...(meta.hidden_columns ? { hiddenColumns: meta.hidden_columns } : {}),
    ...(meta.notes ? { notes: meta.notes } : {}),
    ...(meta.print_area === undefined ? {} : { printArea: meta.print_area }),
  };
}

/**
 * The workbook `Vn` of `test/data/workbooks` as a spec for `buildWorkbook`.
 *
 * @example buildWorkbook(readFixture('V1'))
 */
export function readFixture(variant: string): WorkbookSpec {
  const folder = join(__dirname, '../data/workbooks');
  const meta = JSON.parse(readFileSync(join(folder, `${variant}.meta.json`), 'utf8')) as {
    readonly sheets: readonly SheetMeta[];
  };
  return { sheets: meta.sheets.map((sheet) => sheetSpec(folder, sheet)) };
}
