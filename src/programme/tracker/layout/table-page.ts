import { countLines } from '../../../lib/text-width';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { CellInput, Edit } from '../../../workbook/edit';
import { type Area, areaOf, MAX_ROWS } from '../../../workbook/location';
import { type Column, HEADER_ROW } from '../columns';
import { printedAs } from './edit-parts';

type Row = Readonly<Record<string, CellInput>>;

/** Whether rows have dates, and no words that tell them. */
function areDatesAlone(rows: readonly Row[]): boolean {
  const fills = (key: string): boolean => rows.some((row) => (row[key] ?? '') !== '');
  return !fills('dueText') && (fills('end') || fills('start'));
}

/**
 * Where dates without words are printed too, the page has room for them: no column is wider than it needs, and the
 * comments, which make a row high, take what is left.
 */
export function fitWidths<Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly Row[],
): readonly Column<Key>[] {
  if (!areDatesAlone(rows)) return columns;
  const isFilled = (key: string): boolean => rows.some((row) => (row[key] ?? '') !== '');
  const fitted = columns.map((column) => {
    const { key, header, kind, width, outline } = column;
    if (outline || kind === 'formula') return column;
    const least = Math.max(NARROW, ...header.split(' ').map((word) => word.length + AROUND));
    const most = kind === 'longText' ? width * 0.9 : width;
    return { ...column, width: isFilled(key) ? most : Math.min(least, width) };
  });
  const dates = columns
    .filter(({ kind, outline }) => kind === 'date' && outline)
    .slice(0, SHOWN_DATES);
  const spare = widthOf(columns) - widthOf(fitted) - widthOf(dates);
  return fitted.map((column) =>
    column.key === 'comment' && isFilled(column.key) && spare > 0
      ? { ...column, width: column.width + Math.floor(Math.min(spare, MOST_SPARE)) }
      : column,
  );
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** Début and Fin; the characters past which a line is no easier to read. */
const [SHOWN_DATES, MOST_SPARE] = [2, 30];

/** Characters of a column that no row fills, and those left free around a word of its header. */
const [NARROW, AROUND] = [9, 2];

/**
 * Prints the columns for every day, dates included where no words tell them: the others are folded, or
 * the user's own. Of a sheet that holds other tables, it prints this one.
 */
export function layOutPage(
  sheet: string,
  table: {
    readonly area: Area;
    readonly columns: readonly Column[];
    readonly isAlone?: boolean;
    readonly rows?: readonly Row[];
  },
  footer: string,
): Edit {
  const { area, columns, isAlone = true, rows = [] } = table;
  const isDated = areDatesAlone(rows);
  const folded = columns.findIndex(({ outline, kind }) => outline && !(isDated && kind === 'date'));
  const printed = folded < 0 && !isAlone ? columns.length : folded;
  const isWide = area.columnCount > 12;
  const width = columns.reduce((sum, one) => sum + pointsOfCharacters(one.width), 0);
  return printedAs(
    sheet,
    {
      paper: isWide ? 'a3' : 'a4',
      orientation: width <= UPRIGHT_WIDTH ? 'portrait' : 'landscape',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      ...(printed < 0 ? {} : { printArea: areaOf([0, 0], [MAX_ROWS, printed]) }),
      footer: { left: '&F – &A', center: footer, right: '&P / &N' },
    },
    isWide && fitsOnePage(columns, rows) ? 'one' : 'as many as needed',
  );
}

/** Points of columns that an A4 page holds upright at full size. */
const UPRIGHT_WIDTH = 530;

/** Points of rows that an A3 page holds where the letters print at 7 points, and of a line of words. */
const [ONE_PAGE_HEIGHT, LINE_HEIGHT] = [980, 13];

/** Whether rows, with the words they hold in the columns for every day, print on one page. */
export function fitsOnePage(columns: readonly Column[], rows: readonly Row[]): boolean {
  const daily = columns.filter(({ outline, kind }) => !outline && kind !== 'own');
  let left = ONE_PAGE_HEIGHT;
  for (const row of rows) {
    const lines = daily.map(({ key, width }) => {
      const room = pointsOfCharacters(width) - CELL_PADDING;
      const cell = row[key];
      return typeof cell === 'string' ? countLines(cell, { room, size: 10 }) : 1;
    });
    left -= Math.max(...lines) * LINE_HEIGHT + 1;
    if (left < 0) return false;
  }
  return true;
}

/** Points that a cell leaves free around its text. */
const CELL_PADDING = 6;
