import { countLines } from '../../../lib/text-width';
import { pointsOfCharacters } from '../../../workbook/column-width';
import type { CellInput, Edit, FormatEdit, ValidationEdit } from '../../../workbook/edit';
import { type Area, areaOf, MAX_ROWS } from '../../../workbook/location';
import { type Column, HEADER_ROW, LIST_TABLE, type TableDefinition } from '../columns';
import { PALETTE, TABLE_STYLE } from '../sheet-looks';
import { oneCell, paint, printedAs } from './edit-parts';
import { ownColumns, writeOwnValues } from './own-columns';
import type { RowCells } from '../row-cells';
import { DATE_FORMAT, GENERAL_FORMAT, TEXT_FORMAT } from '../settings-rows';
import type { OwnValue } from '../tracker';
import type { SheetHeading, TrackerWords } from '../words';

/** A table to make on a sheet of its own. */
export interface NewTable<Key extends string> {
  readonly definition: TableDefinition<Key>;
  readonly sheet: string;
  readonly rows: readonly RowCells<Key>[];
  /** Values of the user's own columns, a list a row. */
  readonly own?: readonly (readonly OwnValue[])[];
  readonly heading: SheetHeading;
  readonly prompts: Readonly<Partial<Record<string, string>>>;
  readonly tabColor: string;
  readonly words: TrackerWords;
}

/** Some rows of a table: first row of the sheet from 0, and how many. */
export interface RowSpan {
  readonly first: number;
  readonly count: number;
}

/** Makes a table with its title, drop-downs, input messages, outline and page set-up. */
export function layOutNewTable<Key extends string>(table: NewTable<Key>): readonly Edit[] {
  const { definition, sheet, rows, heading, tabColor, words } = table;
  const block = ownColumns(table.own ?? [], definition.columns);
  const columns = [...definition.columns, ...block.columns];
  const placed = columns.map((column, position) => ({ column, position }));
  const body = { first: HEADER_ROW + 1, count: Math.max(1, rows.length) };
  const area: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: body.count + 1,
    columnCount: columns.length,
  };
  return [
    { kind: 'ensureSheet', sheet, tabColor, gridlines: 'hidden' },
    ...layOutHeading(sheet, heading),
    { kind: 'writeCells', sheet, at: area, cells: [columns.map(({ header }) => header)] },
    ...writeRows({ sheet, columns: definition.columns, at: body.first, rows }),
    ...writeOwnValues({
      sheet,
      block,
      row: body.first,
      positions: block.columns.map((_, index) => definition.columns.length + index),
      rowCount: rows.length,
    }),
    {
      kind: 'defineTable',
      sheet,
      name: definition.table,
      area,
      style: TABLE_STYLE,
      filterButtons: 'shown',
    },
    { kind: 'columnWidths', sheet, first: 0, widths: columns.map(({ width }) => width) },
    ...formatHeader(sheet, columns.length),
    ...dressBody({ sheet, columns: placed, body, prompts: table.prompts, words }),
    ...groupColumns(sheet, columns),
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: definition.frozenColumns ?? 0 },
    layOutPage(
      sheet,
      { area, columns, isAlone: definition.table !== LIST_TABLE.table, rows },
      words,
    ),
  ];
}

/** Writes whole rows, each column under its own number format. */
export function writeRows<Key extends string>(input: {
  readonly sheet: string;
  readonly columns: readonly Column<Key>[];
  readonly at: number;
  readonly rows: readonly RowCells<Key>[];
}): readonly Edit[] {
  const { sheet, columns, at, rows } = input;
  if (rows.length === 0) return [];
  const cells = rows.map((row): readonly CellInput[] => columns.map(({ key }) => row[key]));
  const numberFormats = columns.map(formatOf);
  return [{ kind: 'writeCells', sheet, at: { row: at, column: 0 }, cells, numberFormats }];
}

/** A column and where it stands on its sheet, from 0. */
export interface PlacedColumn<Key extends string = string> {
  readonly column: Column<Key>;
  readonly position: number;
}

/** Formats, drop-downs and input messages of body rows. */
export function dressBody(input: {
  readonly sheet: string;
  readonly columns: readonly PlacedColumn[];
  readonly body: RowSpan;
  readonly prompts: Readonly<Partial<Record<string, string>>>;
  readonly words: TrackerWords;
}): readonly Edit[] {
  const { sheet, columns, body, prompts, words } = input;
  const areaOf = ({ position }: PlacedColumn): Area => ({
    row: body.first,
    column: position,
    rowCount: body.count,
    columnCount: 1,
  });
  const format: FormatEdit = {
    vertical: 'top',
    wrap: true,
    font: { color: PALETTE.ink, size: 10 },
    borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: PALETTE.rule }],
  };
  const folded = columns.filter(({ column }) => column.outline).map(areaOf);
  const parted = columns.filter((one) => isBesideNumbers(one, columns)).map(areaOf);
  const validations = columns.flatMap((placed): readonly Edit[] => {
    const validation = validationOf(placed.column, prompts[placed.column.key], words);
    return validation ? [{ kind: 'validate', sheet, area: areaOf(placed), validation }] : [];
  });
  const dressSome = (areas: readonly Area[], looks: FormatEdit): readonly Edit[] =>
    areas.length === 0 ? [] : [{ kind: 'format', sheet, areas, format: looks }];
  return [
    { kind: 'format', sheet, areas: columns.map(areaOf), format },
    ...dressSome(folded, { wrap: false }),
    ...dressSome(parted, { horizontal: 'left', indent: 1 }),
    ...validations,
    { kind: 'rowHeight', sheet, ...body, height: null },
  ];
}

/** Whether a column of words stands right of one of numbers, which end at its edge. */
function isBesideNumbers(
  { column, position }: PlacedColumn,
  all: readonly PlacedColumn[],
): boolean {
  const left = all.find((one) => one.position === position - 1)?.column;
  return left !== undefined && isOfNumbers(left) && !isOfNumbers(column) && column.kind !== 'own';
}

function isOfNumbers({ kind, key }: Column): boolean {
  return ['date', 'integer', 'percent'].includes(kind) || ['absent', 'rate'].includes(key);
}

/** en-US number format of a column's cells. */
export function formatOf({ kind, header }: Column): string {
  if (kind === 'date') return DATE_FORMAT;
  if (kind === 'integer') return '0';
  if (kind === 'own') return GENERAL_FORMAT;
  if (kind === 'formula') return header.startsWith('Taux') ? '0%' : GENERAL_FORMAT;
  return TEXT_FORMAT;
}

function layOutHeading(sheet: string, { title, help }: SheetHeading): readonly Edit[] {
  return [
    { kind: 'writeCells', sheet, at: { row: 0, column: 0 }, cells: [[title], [help]] },
    paint(sheet, [oneCell(0, 0)], {
      font: { bold: true, size: 16, color: PALETTE.title },
      vertical: 'center',
    }),
    paint(sheet, [oneCell(1, 0)], { font: { size: 10, color: PALETTE.muted }, vertical: 'center' }),
    { kind: 'rowHeight', sheet, first: 0, count: 1, height: 26 },
  ];
}

/** The looks of header cells, from a column on. */
export function formatHeader(
  sheet: string,
  columnCount: number,
  at: { readonly row: number; readonly column: number } = { row: HEADER_ROW, column: 0 },
): readonly Edit[] {
  return [
    {
      kind: 'format',
      sheet,
      areas: [{ ...at, rowCount: 1, columnCount }],
      format: {
        fill: PALETTE.headerFill,
        font: { bold: true, color: PALETTE.headerText, size: 10 },
        vertical: 'center',
        wrap: true,
      },
    },
    { kind: 'rowHeight', sheet, first: at.row, count: 1, height: 32 },
  ];
}

/** Folds the columns that are not for every day under Excel's outline; `left` is the first's place. */
export function groupColumns(sheet: string, columns: readonly Column[], left = 0): readonly Edit[] {
  const edits: Edit[] = [];
  let first: number | null = null;
  for (let index = 0; index <= columns.length; index += 1) {
    const isFolded = columns[index]?.outline === true;
    if (isFolded && first === null) first = index;
    if (!isFolded && first !== null) {
      const count = index - first;
      edits.push({ kind: 'group', sheet, direction: 'columns', first: left + first, count });
      first = null;
    }
  }
  return edits;
}

function validationOf(
  column: Column,
  prompt: string | undefined,
  words: TrackerWords,
): ValidationEdit | null {
  const told =
    prompt === undefined ? {} : { prompt: { title: column.header.slice(0, 32), text: prompt } };
  const refuse = (text: string): Pick<ValidationEdit, 'alert'> => ({
    alert: { style: 'stop', title: words.alertTitle, text },
  });
  if (column.list !== undefined) {
    const rule = { kind: 'list', source: `=${column.list}` } as const;
    if (column.listing === 'closed') return { rule, ...told, ...refuse(words.notInList) };
    const alert = { style: 'warning', title: words.alertTitle, text: words.newInList } as const;
    return { rule, ...told, alert };
  }
  if (column.kind === 'date') {
    const rule = { kind: 'date', min: '2000-01-01', max: '2099-12-31' } as const;
    return { rule, ...told, ...refuse(words.notADate) };
  }
  if (column.kind === 'integer') {
    const rule = { kind: 'wholeNumber', min: 0, max: null } as const;
    return { rule, ...told, ...refuse(words.notACount) };
  }
  return prompt === undefined ? null : { rule: null, ...told };
}

/**
 * Prints the columns for every day: the others are folded, or the user's own. Of a sheet that holds
 * other tables, it prints this one.
 */
export function layOutPage(
  sheet: string,
  table: {
    readonly area: Area;
    readonly columns: readonly Column[];
    readonly isAlone?: boolean;
    readonly rows?: readonly Readonly<Record<string, CellInput>>[];
  },
  words: TrackerWords,
): Edit {
  const { area, columns, isAlone = true, rows = [] } = table;
  const folded = columns.findIndex(({ outline }) => outline);
  const printed = folded < 0 && !isAlone ? columns.length : folded;
  const isWide = area.columnCount > 12;
  return printedAs(
    sheet,
    {
      paper: isWide ? 'a3' : 'a4',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      ...(printed < 0 ? {} : { printArea: areaOf([0, 0], [MAX_ROWS, printed]) }),
      footer: { left: '&F – &A', center: words.footer, right: '&P / &N' },
    },
    isWide && fitsOnePage(columns, rows) ? 'one' : 'as many as needed',
  );
}

/** Points of rows that an A3 page holds where the letters print at 7 points, and of a line of words. */
const [ONE_PAGE_HEIGHT, LINE_HEIGHT] = [980, 13];

/** Whether rows, with the words they hold in the columns for every day, print on one page. */
export function fitsOnePage(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, CellInput>>[],
): boolean {
  const daily = columns.filter(({ outline, kind }) => !outline && kind !== 'own');
  const lines = rows.map((row) =>
    Math.max(
      ...daily.map(({ key, width }) => {
        const room = pointsOfCharacters(width) - CELL_PADDING;
        const cell = row[key];
        return typeof cell === 'string' ? countLines(cell, { room, size: 10 }) : 1;
      }),
    ),
  );
  return lines.reduce((sum, count) => sum + count * LINE_HEIGHT + 1, 0) <= ONE_PAGE_HEIGHT;
}

/** Points that a cell leaves free around its text. */
const CELL_PADDING = 6;
