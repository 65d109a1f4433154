import type { WorkbookPort } from '../../src/app/ports';
import { sheetOfFormula } from '../../src/workbook/location';
import { parseArea } from '../../src/workbook/location';
import type { CellValue, ReadRequest, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** The workbook as Excel gives it back. */
export async function readBack(
  workbook: WorkbookPort,
  request: ReadRequest = { sheets: 'all', parts: [] },
): Promise<WorkbookSnapshot> {
  const read = await workbook.read(request);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The cells behind a defined name, row by row; none when there is no such name. */
export function cellsOf(
  { names, sheets }: WorkbookSnapshot,
  name: string,
): readonly (readonly CellValue[])[] {
  const formula = names.find((one) => one.name.toLowerCase() === name)?.formula ?? '';
  const area = parseArea(formula.replace(/^=/u, ''));
  const sheet = sheets.find((one) => one.name === sheetOfFormula(formula));
  if (area === null || sheet === undefined) return [];
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from(
      { length: area.columnCount },
      (_cell, c) => sheet.values[area.row + r]?.[area.column + c] ?? null,
    ),
  );
}

/** The first cell behind a defined name. */
export function cellOf(snapshot: WorkbookSnapshot, name: string): CellValue {
  return cellsOf(snapshot, name)[0]?.[0] ?? null;
}

/** `Gantt!D7`, every cell of the add-in's sheets that holds an error. */
export function errorsOn(
  snapshot: WorkbookSnapshot,
  isOurs: (sheet: string) => boolean,
): readonly string[] {
  return snapshot.sheets
    .filter(({ name }) => isOurs(name))
    .flatMap(({ name, errors }) =>
      errors.map(({ row, column }) => `${name}!L${String(row + 1)}C${String(column + 1)}`),
    );
}
