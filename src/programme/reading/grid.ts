import { type CalendarDate, type DateSystem, fromExcelSerial } from '../../lib/calendar-date';
import { isDateFormat } from '../../lib/date-format';
import { groupBy } from '../../lib/group-by';
import { range } from '../../lib/numbers';
import { collapseSpaces, fold } from '../../lib/text';
import { type Area, type CellPlace, hasCell } from '../../workbook/location';
import { NO_LOOK } from '../../workbook/no-look';
import {
  type CellLook,
  type CellValue,
  isFormula,
  knownOr,
  type NameSnapshot,
  type SheetSnapshot,
} from '../../workbook/snapshot';
import { cellsOfToday } from './cells-of-today';
import { NOTHING } from './layout-words';

/** A sheet as the readings look at it: cells by place, merges by anchor, dates told from numbers. */
export interface Grid {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly value: (row: number, column: number) => CellValue;
  /** The cell's words: text as typed, anything else as Excel displays it; `''` when empty. */
  readonly text: (row: number, column: number) => string;
  readonly isEmpty: (row: number, column: number) => boolean;
  readonly isFormula: (row: number, column: number) => boolean;
  /** A formula that adds up several rows, or tells their mean. */
  readonly isSum: (row: number, column: number) => boolean;
  /** A formula that counts from the day it is looked at, itself or by what it names. */
  readonly isOfToday: (row: number, column: number) => boolean;
  /** A formula that takes its value from another sheet. */
  readonly isFromElsewhere: (row: number, column: number) => boolean;
  /** The day of a true date cell; null for everything else, numbers included. */
  readonly date: (row: number, column: number) => CalendarDate | null;
  /** Format code in en-US; « General » when nothing is said. */
  readonly format: (row: number, column: number) => string;
  readonly look: (row: number, column: number) => CellLook;
  /** The merged area a cell belongs to, or null. */
  readonly merge: (row: number, column: number) => Area | null;
  readonly isHidden: (column: number) => boolean;
  /** Columns that are not empty, in order. */
  readonly filled: (row: number) => readonly number[];
}

/** No schedule is older than 1930. */
const FIRST_SERIAL = 10_959;
const SUM =
  /^=\s*(?:SUM|AVERAGE|SUBTOTAL)\((?:\d+,)?\$?[A-Z]+\$?(\d+)(?:\)$|:\$?[A-Z]+\$?(?!\1\b)\d+)/iu;

/** Opens a sheet for reading; the defined names of the workbook, for what its formulas call by them. */
export function openGrid(
  sheet: SheetSnapshot,
  dateSystem: DateSystem,
  names: readonly NameSnapshot[] = [],
): Grid {
  const looks = knownOr(sheet.looks, []);
  const hidden = new Set(knownOr(sheet.hiddenColumns, []));
  const areas = knownOr(sheet.merges, []);
  const merges = groupBy(areas, ({ row, rowCount }) => range(row, row + rowCount - 1));
  const filledColumns: (readonly number[])[] = [];
  // A sheet may name itself in its formulas.
  const own = [`'${sheet.name.replaceAll("'", "''")}'!`, `${sheet.name}!`];
  const value = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;
  const format = (row: number, column: number): string =>
    sheet.numberFormats[row]?.[column] ?? 'General';
  const isEmpty = (row: number, column: number): boolean => isBlank(value(row, column));
  return {
    sheet: sheet.name,
    rowCount: sheet.values.length,
    columnCount: sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0),
    value,
    text: (row, column) => {
      const held = value(row, column);
      if (typeof held === 'string') return held;
      return held === null ? '' : (sheet.texts[row]?.[column] ?? String(held));
    },
    isEmpty,
    format,
    isFormula: (row, column) => isFormula(sheet.formulas[row]?.[column]),
    isSum: (row, column) => SUM.test(String(sheet.formulas[row]?.[column] ?? '')),
    isOfToday: cellsOfToday(sheet, names),
    isFromElsewhere: (row, column) => {
      const formula = sheet.formulas[row]?.[column];
      return (
        isFormula(formula) &&
        own.reduce((text, words) => text.replaceAll(words, ''), formula).includes('!')
      );
    },
    date: (row, column) => {
      const held = value(row, column);
      // A day of 1900 is what a count or an empty cell looks like in a column of dates.
      return typeof held === 'number' && held >= FIRST_SERIAL && isDateFormat(format(row, column))
        ? fromExcelSerial(held, dateSystem)
        : null;
    },
    look: (row, column) => looks[row]?.[column] ?? NO_LOOK,
    merge: (row, column) => merges.get(row)?.find((area) => hasCell(area, { row, column })) ?? null,
    isHidden: (column) => hidden.has(column),
    filled: (row) => {
      const known = filledColumns[row];
      if (known) return known;
      const columns: number[] = [];
      (sheet.values[row] ?? []).forEach((held, column) => {
        if (!isBlank(held)) columns.push(column);
      });
      filledColumns[row] = columns;
      return columns;
    },
  };
}

/** A cell that shows nothing: empty, or spaces only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The rows of a sheet, from the top. */
export function rowsOf({ rowCount }: Grid): readonly number[] {
  return range(0, rowCount - 1);
}

/** Neighbouring columns, from 0, bounds inclusive: those of a table, of a time axis, of a part of the sheet. */
export interface Columns {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function isWithin({ firstColumn, lastColumn }: Columns, column: number): boolean {
  return column >= firstColumn && column <= lastColumn;
}

/** The filled columns of a row that lie among some. */
export function filledWithin(grid: Grid, row: number, columns: Columns): readonly number[] {
  return grid.filled(row).filter((column) => isWithin(columns, column));
}

/** The cells of a sheet that are not empty, row by row. */
export function filledCells(grid: Grid): readonly CellPlace[] {
  return rowsOf(grid).flatMap((row) => grid.filled(row).map((column) => ({ row, column })));
}

/** The cell's words on one line, compared without case and accents. */
export function foldedText(grid: Grid, row: number, column: number): string {
  return fold(grid.text(row, column));
}

/** Whether a cell says something: it is neither empty nor « - ». */
export function saysSomething(grid: Grid, row: number, column: number): boolean {
  return !grid.isEmpty(row, column) && !NOTHING.test(foldedText(grid, row, column));
}

/** The cell's words on one line. */
export function lineText(grid: Grid, row: number, column: number): string {
  return collapseSpaces(grid.text(row, column));
}

/** How far the words of a cell are set in: by blanks before them, or by its alignment; one blank is dirt. */
export function indentOf(grid: Grid, row: number, column: number): number {
  const [blanks = ''] = /^[^\S\n]*(?=\S)/u.exec(grid.text(row, column)) ?? [];
  return (blanks.length > 1 ? blanks.length : 0) + (grid.look(row, column).indent ?? 0);
}

/** The colour of a cell; null for white, which says nothing. */
export function fillOf(grid: Grid, row: number, column: number): string | null {
  const { fill } = grid.look(row, column);
  return fill === null || fill === '#FFFFFF' ? null : fill;
}

/**
 * What the rows above a table say, the nearest first: of so many rows, those that say no more than so many things, and
 * of titles side by side its own.
 */
export function textsAbove(
  grid: Grid,
  table: Columns & { readonly firstHeaderRow: number },
  { rows = Infinity, most = Infinity } = {},
): readonly string[] {
  const { firstHeaderRow: top } = table;
  const told = range(Math.max(0, top - rows), top - 1).filter(
    (row) => grid.filled(row).length <= most,
  );
  return told
    .flatMap((row) => {
      const own = filledWithin(grid, row, table);
      const columns = own.length > 0 ? own : grid.filled(row);
      return columns.map((column) => lineText(grid, row, column));
    })
    .reverse();
}
