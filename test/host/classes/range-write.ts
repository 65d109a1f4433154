import type { Area } from '../../../src/workbook/location';
import { checkFormula } from '../formulas/check-formula';
import { tableAt } from '../formulas/file-formulas';
import type { Cell } from '../model/cell';
import { isEmptyCell } from '../model/cell';
import { readInput } from '../model/parse-input';
import type { Sheet } from '../model/sheet';
import { ExcelError, invalidArgument } from '../rich-api/excel-error';
import type { Argument, MemberContext } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { raiseChange } from './changes';
import { requireEditable } from './guards';
import type { RangeTarget } from './range-target';
import { areaOf, intersect, isUnbounded } from './range-target';
import { renameHeaders } from './table-headers';

const MAX_TEXT = 32_767;

/** The grid to write, in the shape of the range; a plain value fills it. */
export function shaped(value: Argument, area: Area): readonly (readonly Argument[])[] {
  if (!Array.isArray(value)) {
    if (value === null || value === undefined || typeof value === 'object') {
      throw invalidArgument('A value or a grid was expected');
    }
    return Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => value),
    );
  }
  const rows = value as readonly Argument[];
  const isShaped =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!isShaped) {
    throw invalidArgument(
      `The grid is not ${area.rowCount} by ${area.columnCount}, the size of the range`,
    );
  }
  return rows as readonly (readonly Argument[])[];
}

/** Writes `values` or `formulas`: both read a text as if it were typed. */
export function writeInputs(context: MemberContext<RangeTarget>, value: Argument): void {
  const { target, session } = context;
  const area = areaOf(target, session);
  if (isUnbounded(area)) throw invalidArgument('Whole rows or columns cannot be written');
  const rows = shaped(value, area);
  requireEditable(session, target.sheet, 'cells', area);
  requireNoPart(target.sheet, area);
  const cells = rows.map((row, r) =>
    row.map((input, c) =>
      makeCell(session, target.sheet, { row: area.row + r, column: area.column + c }, input),
    ),
  );
  const before = target.sheet.cell(area.row, area.column)?.value ?? null;
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell !== undefined) target.sheet.setCell(area.row + r, area.column + c, cell);
    }
  }
  renameHeaders(session, target.sheet, area);
  if (session.quirks.has('fills-table-formulas')) fillTableFormulas(target.sheet, area);
  const after = target.sheet.cell(area.row, area.column)?.value ?? null;
  raiseChange(session, { sheet: target.sheet, area, type: 'RangeEdited', before, after });
}

/** What some versions of Excel make of a formula written in a column of a table. */
function fillTableFormulas(sheet: Sheet, written: Area): void {
  for (const { area } of sheet.tables) {
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    const shared = body.rowCount < 1 ? null : intersect(body, written);
    for (let at = 0; at < (shared?.columnCount ?? 0); at += 1) {
      const column = (shared?.column ?? 0) + at;
      const cells = [...sheet.cellsIn({ ...body, column, columnCount: 1 })];
      const last = cells.map(({ cell }) => cell.formula).findLast((formula) => formula !== null);
      if (last === undefined) continue;
      for (const { row, cell } of cells) {
        if (cell.formula !== null && cell.formula !== last) {
          sheet.setCell(row, column, { ...cell, formula: last });
        }
      }
    }
  }
}

/** A cell inside a merged block other than its first cannot be written; Excel ignores it. */
function requireNoPart(sheet: Sheet, area: Area): void {
  for (const { cell } of sheet.cellsIn(area)) {
    if (cell.origin?.formulaXml !== undefined) {
      throw new ExcelError('InvalidOperation', 'Part of an array formula cannot be changed');
    }
  }
}

/** Undefined leaves the cell as it is; null empties it. */
export function makeCell(
  session: Session,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  input: Argument,
): Cell | null | undefined {
  if (input === null || input === undefined) return undefined;
  if (isHiddenByMerge(sheet, row, column)) return undefined;
  const style = sheet.styleAt(row, column);
  if (typeof input === 'object')
    throw invalidArgument('A cell takes a text, a number or a boolean');
  if (typeof input !== 'string') {
    const isText = session.workbook.styles.get(style).numberFormat === '@';
    const shown = typeof input === 'boolean' ? (input ? 'TRUE' : 'FALSE') : String(input);
    return { value: isText ? shown : input, formula: null, style: unquoted(session, style) };
  }
  if (input.length > MAX_TEXT) throw invalidArgument(`More than ${MAX_TEXT} characters`);
  return typedCell(session, sheet, { row, column, style }, input, 'en-US');
}

/** What a typed text makes of a cell. */
export function typedCell(
  session: Session,
  sheet: Sheet,
  place: { row: number; column: number; style: number },
  input: string,
  locale: 'en-US' | 'fr-FR',
): Cell | null {
  const { workbook } = session;
  const style = workbook.styles.get(place.style);
  const read = readInput(input, {
    format: style.numberFormat,
    locale,
    date1904: workbook.date1904,
    year: session.options.year,
  });
  if (read.kind === 'formula') {
    checkFormula(read.formula, workbook, tableAt(sheet, place.row, place.column));
    return { value: null, formula: read.formula, style: unquoted(session, place.style) };
  }
  const quotePrefix = read.quoted === true;
  const format =
    read.format !== undefined && style.numberFormat === 'General'
      ? read.format
      : style.numberFormat;
  const next = workbook.styles.withFormat(place.style, format, quotePrefix);
  const cell: Cell = { value: read.value, formula: null, style: next };
  const isDefault =
    next ===
    (sheet.rowProps.get(place.row)?.style ?? sheet.columnProps.get(place.column)?.style ?? 0);
  return isEmptyCell(cell) && isDefault ? null : cell;
}

function unquoted(session: Session, id: number): number {
  const { styles } = session.workbook;
  return styles.withFormat(id, styles.get(id).numberFormat, false);
}

export function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount &&
      (row !== area.row || column !== area.column),
  );
}

export function writeNumberFormats(context: MemberContext<RangeTarget>, value: Argument): void {
  const { target, session } = context;
  const { sheet } = target;
  const area = areaOf(target, session);
  requireEditable(session, sheet, 'formatCells', area);
  if (isUnbounded(area)) throw invalidArgument('Whole rows or columns cannot be written');
  const { styles } = session.workbook;
  for (const [r, row] of shaped(value, area).entries()) {
    for (const [c, code] of row.entries()) {
      if (code === null || code === undefined) continue;
      if (typeof code !== 'string') throw invalidArgument('A format is a text');
      const place = { row: area.row + r, column: area.column + c };
      const cell = sheet.cell(place.row, place.column);
      const before = sheet.styleAt(place.row, place.column);
      const format = code === '' ? 'General' : code;
      const next = styles.withFormat(before, format, styles.get(before).quotePrefix);
      if (next === before) continue;
      sheet.setCell(place.row, place.column, {
        ...(cell ?? { value: null, formula: null }),
        style: next,
      });
    }
  }
}
