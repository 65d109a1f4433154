/** A cell of a sheet. Rows and columns count from 0: `{ row: 0, column: 0 }` is A1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet: its top-left cell and its size. Sizes are at least 1. */
export interface Area extends CellPlace {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of the workbook. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A cell of the workbook. */
export interface CellLocation extends CellPlace {
  readonly sheet: string;
}

/** Whole rows or columns that follow one another, counted from 0. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export interface Lines extends Span {
  readonly direction: 'rows' | 'columns';
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` is A, `25` is Z, `26` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` is 0, `AA` is 26. Case does not matter; `$` is not accepted. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B14` */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$B$14` */
export function absoluteAddress({ row, column }: CellPlace): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `A1:C3`, or `A1` for a single cell. */
export function areaAddress(area: Area): string {
  const end = lastCell(area);
  return end.row === area.row && end.column === area.column
    ? cellAddress(area)
    : `${cellAddress(area)}:${cellAddress(end)}`;
}

/** `$A$1:$C$3`, always with two corners. */
export function absoluteAreaAddress(area: Area): string {
  return `${absoluteAddress(area)}:${absoluteAddress(lastCell(area))}`;
}

/** A sheet name as formulas want it: `'Bilan formations'`, `'L''été'`. Always quoted. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `='L''été'!$A$1` is on L'été, `Gantt!$A$1` on Gantt; null for a name that is no reference. */
export function sheetOfFormula(formula: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}

/** `Suivi!B14`, as shown to a user: the name as its tab bears it. */
export function showLocation({ sheet, ...place }: CellLocation): string {
  return `${sheet}!${cellAddress(place)}`;
}

export function lastCell(area: Area): CellPlace {
  return { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
}

export function hasCell(area: Area, { row, column }: CellPlace): boolean {
  const end = lastCell(area);
  return row >= area.row && row <= end.row && column >= area.column && column <= end.column;
}

export function doOverlap(a: Area, b: Area): boolean {
  const endA = lastCell(a);
  const endB = lastCell(b);
  return (
    a.row <= endB.row && b.row <= endA.row && a.column <= endB.column && b.column <= endA.column
  );
}

/** Reads `B14`, `$B$14` or `Suivi!B14:D20` (the sheet is dropped); null for anything else. */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(local);
  if (!match) return null;
  const start = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
  const end =
    match[3] === undefined ? start : { row: Number(match[4]) - 1, column: columnIndex(match[3]) };
  const area = {
    row: Math.min(start.row, end.row),
    column: Math.min(start.column, end.column),
    rowCount: Math.abs(end.row - start.row) + 1,
    columnCount: Math.abs(end.column - start.column) + 1,
  };
  const corner = lastCell(area);
  return area.row < 0 || corner.row >= MAX_ROWS || corner.column >= MAX_COLUMNS ? null : area;
}

/** The rectangle that begins on a row and column and has so many rows and columns. */
export function areaOf(
  [row, column]: readonly [row: number, column: number],
  [rowCount, columnCount]: readonly [rows: number, columns: number],
): Area {
  return { row, column, rowCount, columnCount };
}
