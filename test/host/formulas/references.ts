import type { Area } from '../../../src/workbook/location';
import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../../../src/workbook/location';
import type { Corner, Piece, Reference } from './pieces';
import { cutFormula } from './pieces';

/** Worked out once: copied formulas name columns by the million. */
const LETTERS = Array.from({ length: MAX_COLUMNS }, (_, column) => columnLetters(column));

/** `'Bilan formations'` when the name needs quotes, else as it is. */
export function sheetPrefix(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

function showCorner(corner: Corner, kind: Reference['kind']): string {
  const column = `${corner.columnFixed ? '$' : ''}${LETTERS[corner.column] ?? ''}`;
  const row = `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  if (kind === 'columns') return column;
  return kind === 'rows' ? row : column + row;
}

export function showReference(reference: Reference): string {
  const prefix = reference.sheet === null ? '' : sheetPrefix(reference.sheet);
  const start = showCorner(reference.start, reference.kind);
  const end = reference.end ? `:${showCorner(reference.end, reference.kind)}` : '';
  return prefix + start + end;
}

/** The rectangle a reference covers. */
export function referenceArea(reference: Reference): Area {
  const end = reference.end ?? reference.start;
  const rows = reference.kind === 'columns' ? [0, MAX_ROWS - 1] : [reference.start.row, end.row];
  const columns =
    reference.kind === 'rows' ? [0, MAX_COLUMNS - 1] : [reference.start.column, end.column];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** The formula with each of its references replaced by what `change` answers. */
export function mapReferences(
  formula: string,
  change: (reference: Reference, text: string) => string,
): string {
  return mapPieces(formula, (piece) =>
    piece.kind === 'reference' ? change(piece.reference, piece.text) : piece.text,
  );
}

/** Most formulas stay as they are: those are not joined anew. */
export function mapPieces(formula: string, change: (piece: Piece) => string): string {
  let changed: string[] | null = null;
  const pieces = cutFormula(formula);
  for (const [at, piece] of pieces.entries()) {
    const text = change(piece);
    if (text === piece.text) continue;
    changed ??= pieces.map((one) => one.text);
    changed[at] = text;
  }
  return changed === null ? formula : changed.join('');
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner {
  return {
    ...corner,
    row: corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.columnFixed ? corner.column : corner.column + columns,
  };
}

/** The formula as it reads when copied that many rows down and columns to the right. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const moved: Reference = {
      ...reference,
      start: moveCorner(reference.start, rows, columns),
      end: reference.end && moveCorner(reference.end, rows, columns),
    };
    const isInside = [moved.start, moved.end ?? moved.start].every(
      ({ row, column }) => row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS,
    );
    return isInside ? showReference(moved) : '#REF!';
  });
}

/** Reads `A1`, `$B$2:C3`, `A:C`, `2:3`, with or without a sheet; null for anything else. */
export function readAddress(address: string): { sheet: string | null; area: Area } | null {
  const pieces = cutFormula(address.trim());
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== 'reference') return null;
  return { sheet: piece.reference.sheet, area: referenceArea(piece.reference) };
}

/** `A1:B2`, `A:C` or `2:3`. */
export function showArea(area: Area): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnLetters(area.column + area.columnCount - 1);
  if (area.rowCount === MAX_ROWS) return `${columnLetters(area.column)}:${lastColumn}`;
  if (area.columnCount === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const start = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? start : `${start}:${lastColumn}${lastRow}`;
}

/** `$A$1:$B$2`, always with dollars. */
export function showFixedArea(area: Area): string {
  const lastRow = area.row + area.rowCount;
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columnCount - 1);
  if (area.rowCount === MAX_ROWS) return `$${first}:$${last}`;
  if (area.columnCount === MAX_COLUMNS) return `$${area.row + 1}:$${lastRow}`;
  const start = `$${first}$${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? start : `${start}:$${last}$${lastRow}`;
}
