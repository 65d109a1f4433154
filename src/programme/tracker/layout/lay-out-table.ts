import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { type Column, HEADER_ROW, LIST_TABLE, type TableDefinition } from '../columns';
import { PALETTE, TABLE_STYLE } from '../sheets/sheet-looks';
import { alignHeader, dressBody, formatOf } from './dress-body';
import { oneCell, paint, writeCells } from './edit-parts';
import { ownColumns, writeOwnValues } from './own-columns';
import { COLUMN_FORMULAS, type RowCells } from '../rows/row-cells';
import { fitWidths, layOutPage } from './table-page';
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

/** Makes a table with its title, drop-downs, input messages, outline and page set-up. */
export function layOutNewTable<Key extends string>(table: NewTable<Key>): Edits {
  const { definition, sheet, rows, heading, tabColor, words } = table;
  const block = ownColumns(table.own ?? [], definition.columns);
  const columns = [...fitWidths(definition.columns, rows), ...block.columns];
  const placed = columns.map((column, position) => ({ column, position }));
  const body = { first: HEADER_ROW + 1, count: Math.max(1, rows.length) };
  const area: Area = areaOf([HEADER_ROW, 0], [body.count + 1, columns.length]);
  return [
    { kind: 'ensureSheet', sheet, tabColor, gridlines: 'hidden' },
    ...layOutHeading(sheet, heading),
    { kind: 'writeCells', sheet, at: area, cells: [columns.map(({ header }) => header)] },
    writeRows({ sheet, columns: definition.columns, at: body.first, rows }),
    ...writeOwnValues({
      sheet,
      block,
      row: body.first,
      positions: block.columns.map((_, index) => definition.columns.length + index),
      rowCount: rows.length,
    }),
    { kind: 'defineTable', sheet, name: definition.table, area, style: TABLE_STYLE },
    { kind: 'columnWidths', sheet, first: 0, widths: columns.map(({ width }) => width) },
    ...formatHeader(sheet, columns.length),
    ...alignHeader(sheet, placed, HEADER_ROW),
    ...dressBody({ sheet, columns: placed, body, prompts: table.prompts, words }),
    ...groupColumns(sheet, columns),
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: definition.frozenColumns ?? 0 },
    layOutPage(
      sheet,
      { area, columns, isAlone: definition.table !== LIST_TABLE.table, rows },
      heading.footer ?? words.footer,
    ),
  ];
}

/**
 * Writes whole rows, each column under its own number format. Without any, the row that is still to be
 * typed: Excel goes on with its formats and formulas.
 */
function writeRows<Key extends string>(input: {
  readonly sheet: string;
  readonly columns: readonly Column<Key>[];
  readonly at: number;
  readonly rows: readonly RowCells<Key>[];
}): Edit {
  const { sheet, columns, at, rows } = input;
  const toType = columns.map(({ key }): CellInput => {
    const formula = COLUMN_FORMULAS[key];
    return formula === undefined ? null : { formula };
  });
  const cells = rows.map((row): readonly CellInput[] => columns.map(({ key }) => row[key]));
  return writeCells(
    { sheet, row: at, column: 0 },
    cells.length === 0 ? [toType] : cells,
    columns.map(formatOf),
  );
}

function layOutHeading(sheet: string, { title, help }: SheetHeading): Edits {
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
): Edits {
  return [
    paint(sheet, [{ ...at, rowCount: 1, columnCount }], {
      fill: PALETTE.headerFill,
      font: { bold: true, color: PALETTE.headerText, size: 10 },
      vertical: 'center',
      wrap: true,
    }),
    { kind: 'rowHeight', sheet, first: at.row, count: 1, height: 32 },
  ];
}

/** Folds the columns that are not for every day under Excel's outline; `left` is the first's place. */
export function groupColumns(sheet: string, columns: readonly Column[], left = 0): Edits {
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
