import { paint } from './edit-parts';
import { fold } from '../../../lib/text';
import type { CellInput, Edits } from '../../../workbook/edit';
import { type Area, type CellPlace, doOverlap } from '../../../workbook/location';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { TableDefinition } from '../columns';
import { PALETTE, TABLE_STYLE } from '../sheets/sheet-looks';
import type { RowCells } from '../rows/row-cells';
import { TEXT_FORMAT } from '../settings/rows';

/** A table of texts that stands beside what a sheet is for. */
export interface SideTable<Key extends string> {
  readonly definition: TableDefinition<Key>;
  readonly snapshot: WorkbookSnapshot;
  /** Where it is made when it is not there: right of what stands in the way. */
  readonly home: CellPlace & { readonly sheet: string };
  /** What it is, above it; nothing is written without. */
  readonly help?: string;
  /** How many cells name a line, from the first. */
  readonly keyed: number;
  /** Whether the last cell of a line that is there changes. */
  readonly held: 'kept' | 'updated';
}

/**
 * Adds rows to such a table, and changes the last cell of those that are there under the same key.
 * Nothing is pushed down: where something else stands under the table, nothing is added.
 */
export function keepRows<Key extends string>(
  side: SideTable<Key>,
  rows: readonly RowCells<Key>[],
): Edits {
  const { definition, snapshot, keyed } = side;
  const keyOf = (cells: readonly string[]): string => cells.slice(0, keyed).join('\n');
  const keys = definition.columns.map(({ key }) => key);
  const lines = rows.map((row) => keys.map((key) => textOf(row[key])));
  const table = snapshot.tables.find(({ name }) => fold(name) === fold(definition.table));
  const held = table === undefined ? [] : heldLines(table, snapshot);
  const rowOf = new Map(held.map((line, index) => [keyOf(line), index]));
  const added = lines.filter((line) => !rowOf.has(keyOf(line)));
  const changed = lines.flatMap((line): Edits => {
    const index = rowOf.get(keyOf(line));
    const before = index === undefined ? undefined : held[index]?.at(-1);
    if (table === undefined || index === undefined || before === (line.at(-1) ?? '')) return [];
    if (side.held === 'kept') return [];
    const { sheet, area } = table;
    const at = { row: area.row + 1 + index, column: area.column + line.length - 1 };
    return [{ kind: 'writeCells', sheet, at, cells: [[line.at(-1) ?? '']] }];
  });
  return [...changed, ...addRows(side, table, { held: held.length, added })];
}

function addRows<Key extends string>(
  { definition, snapshot, home, help }: SideTable<Key>,
  table: TableSnapshot | undefined,
  { held, added }: { readonly held: number; readonly added: readonly (readonly string[])[] },
): Edits {
  if (added.length === 0) return [];
  const { columns } = definition;
  const sheetName = table?.sheet ?? home.sheet;
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const area = table?.area ?? newArea(home, columns.length, sheet);
  const rowCount = Math.max(area.rowCount, 1 + held + added.length);
  const grown: Area = { ...area, rowCount };
  const below = { ...area, row: area.row + area.rowCount, rowCount: rowCount - area.rowCount };
  if (table !== undefined && !isFree(sheet, below)) return [];
  const at = { row: area.row + 1 + held, column: area.column };
  const numberFormats = columns.map(() => TEXT_FORMAT);
  return [
    ...(table === undefined ? layOutHead({ definition, sheet: sheetName, area, help }) : []),
    { kind: 'writeCells', sheet: sheetName, at, cells: added, numberFormats },
    {
      kind: 'defineTable',
      sheet: sheetName,
      name: definition.table,
      area: grown,
      style: TABLE_STYLE,
    },
  ];
}

function layOutHead(input: {
  readonly definition: TableDefinition;
  readonly sheet: string;
  readonly area: Area;
  readonly help: string | undefined;
}): Edits {
  const { definition, sheet, area, help } = input;
  const { columns } = definition;
  const above = { row: area.row - 1, column: area.column };
  const told: Edits =
    help === undefined
      ? []
      : [
          { kind: 'writeCells', sheet, at: above, cells: [[help]] },
          paint(sheet, [{ ...above, rowCount: 1, columnCount: 1 }], {
            font: { size: 9, color: PALETTE.muted },
          }),
        ];
  return [
    ...told,
    { kind: 'writeCells', sheet, at: area, cells: [columns.map(({ header }) => header)] },
    { kind: 'columnWidths', sheet, first: area.column, widths: columns.map(({ width }) => width) },
  ];
}

/** Every cell of such a table is a text. */
function textOf(cell: CellInput): string {
  return typeof cell === 'string' ? cell : '';
}

/** At home, or one column right of all the sheet holds when something stands there. */
function newArea(home: CellPlace, columnCount: number, sheet: SheetSnapshot | undefined): Area {
  const area = { row: home.row, column: home.column, rowCount: 2, columnCount };
  const unread = sheet?.unread ?? [];
  const ends = unread.map(({ row, rowCount }) => row + rowCount);
  const rowCount = Math.max(sheet?.values.length ?? 0, ...ends);
  if (isFree(sheet, { ...area, row: home.row - 1, rowCount })) return area;
  const edges = unread.map((one) => one.column + one.columnCount);
  return { ...area, column: Math.max(sheet?.values[0]?.length ?? 0, ...edges) + 1 };
}

function isFree(sheet: SheetSnapshot | undefined, area: Area): boolean {
  if (sheet?.unread?.some((formulas) => doOverlap(formulas, area)) === true) return false;
  const lines = sheet?.values.slice(area.row, area.row + area.rowCount) ?? [];
  return lines.every((line) =>
    line.slice(area.column, area.column + area.columnCount).every((value) => value === null),
  );
}

/** What each line of the table says, down to the last one that says something. */
function heldLines(
  { sheet, area }: TableSnapshot,
  { sheets }: WorkbookSnapshot,
): readonly (readonly string[])[] {
  const values = sheets.find(({ name }) => name === sheet)?.values ?? [];
  const lines = values
    .slice(area.row + 1, area.row + area.rowCount)
    .map((line) =>
      line.slice(area.column, area.column + area.columnCount).map((value) => String(value ?? '')),
    );
  const last = lines.findLastIndex((line) => line.some((text) => text.trim() !== ''));
  return lines.slice(0, last + 1);
}
