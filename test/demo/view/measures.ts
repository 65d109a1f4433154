import { columnPoints, rowPoints } from '../../host/xlsx/anchors';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';

const PIXELS_PER_POINT = 96 / 72;
/** An empty sheet still shows a grid. */
const LEAST_COLUMNS = 26;
const LEAST_ROWS = 60;
const SPARE = 8;
/** Characters of the default font a pixel of column holds. */
const CHARACTERS_PER_PIXEL = 1 / 6.4;
const TALLEST = 546;

export interface Measures {
  readonly columnWidths: readonly number[];
  readonly rowCount: number;
  readonly defaultRowHeight: number;
  readonly rowHeights: Readonly<Record<number, number>>;
}

/** The sizes of columns and rows in pixels, for what is used and a little more. */
export function measure(sheet: Sheet, workbook: Workbook): Measures {
  const used = sheet.usedArea('all');
  const columns = Math.max(LEAST_COLUMNS, (used ? used.column + used.columnCount : 0) + SPARE);
  const rowCount = Math.max(LEAST_ROWS, (used ? used.row + used.rowCount : 0) + SPARE);
  const columnWidths = Array.from({ length: columns }, (_, column) => columnPixels(sheet, column));
  const rowHeights: Record<number, number> = {};
  for (const [row, line] of sheet.rows) {
    if (sheet.rowProps.get(row)?.height !== undefined) continue;
    const lines = Math.max(
      1,
      ...[...line].map(([column, { value, style }]) => {
        const { alignment, font } = workbook.styles.get(style);
        if (!alignment.wrap || typeof value !== 'string') return font.size / 11;
        return linesOf(value, (columnWidths[column] ?? 0) * (11 / font.size)) * (font.size / 11);
      }),
    );
    if (lines > 1) rowHeights[row] = Math.min(TALLEST, Math.ceil(lines * rowPixels(sheet, row)));
  }
  for (const [row, { height, hidden }] of sheet.rowProps) {
    if (height !== undefined || hidden === true) rowHeights[row] = rowPixels(sheet, row);
  }
  return {
    columnWidths,
    rowCount,
    defaultRowHeight: sheet.defaultRowHeight * PIXELS_PER_POINT,
    rowHeights,
  };
}

function columnPixels(sheet: Sheet, column: number): number {
  return Math.round(columnPoints(sheet, column) * PIXELS_PER_POINT);
}

function rowPixels(sheet: Sheet, row: number): number {
  return Math.round(rowPoints(sheet, row) * PIXELS_PER_POINT);
}

/** Rows that nobody sized grow with their text, as Excel makes them when it opens a file. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * CHARACTERS_PER_PIXEL));
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
