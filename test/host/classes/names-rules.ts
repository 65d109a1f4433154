import type { Workbook } from '../model/workbook';
import { ExcelError, invalidArgument } from '../rich-api/excel-error';

const MAX_SHEET_NAME = 31;

/** Refuses what Excel refuses as the name of a sheet. */
export function requireSheetName(name: string, workbook: Workbook, self: string | null): void {
  const isBad =
    name.length === 0 ||
    name.length > MAX_SHEET_NAME ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^(?:history|historique)$/i.test(name);
  if (isBad) throw invalidArgument(`${name} cannot be the name of a sheet`);
  const other = workbook.sheet(name);
  if (other && other.id !== self) {
    throw new ExcelError('ItemAlreadyExists', `A sheet is already named ${name}`);
  }
}

/** Refuses what Excel refuses as a defined name or the name of a table. */
export function requireName(name: string, workbook: Workbook): void {
  const isBad =
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
    /^[A-Za-z]{1,3}\d{1,7}$/.test(name) ||
    /^(?:R\d*C\d*|L\d*C\d*|R|C|L)$/i.test(name);
  if (isBad) throw invalidArgument(`${name} cannot be a name`);
  const isTaken = workbook.table(name) !== undefined || workbook.name(name) !== undefined;
  if (isTaken) throw invalidArgument(`${name} is already a name`);
}

/** The first of `Tableau1`, `Tableau2`… nobody has. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
