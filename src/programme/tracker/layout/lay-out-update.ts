import { writeCells } from './edit-parts';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import { fold } from '../../../lib/text';
import type { Area } from '../../../workbook/location';
import type { Column } from '../columns';
import { addColumns } from './add-columns';
import { dressBody, formatOf } from './dress-body';
import { ownColumns, writeOwnValues } from './own-columns';
import type { RowCells } from '../rows/row-cells';
import type { OwnValue, TablePlace } from '../tracker';
import type { NewTable } from './lay-out-table';

/** A table that exists, what its rows were read as, and what they are to be. */
export interface TableUpdate<Key extends string> extends Pick<
  NewTable<Key>,
  'definition' | 'prompts' | 'words'
> {
  readonly place: TablePlace<Key>;
  /** Row of the sheet and canonical cells of each row that is not empty, in order. */
  readonly before: readonly { readonly row: number; readonly cells: RowCells<Key> }[];
  /** The same rows in the same order, then the rows to add. */
  readonly after: readonly RowCells<Key>[];
  /** Values of the user's own columns for the rows to add, a list a row. */
  readonly own?: readonly (readonly OwnValue[])[];
}

/**
 * Changes what differs and appends what is new. A cell whose meaning is the same is left as typed,
 * and columns that are not the add-in's are never written.
 */
export function layOutTableUpdate<Key extends string>(update: TableUpdate<Key>): Edits {
  return [...changeCells(update), ...appendRows(update)];
}

function changeCells<Key extends string>(update: TableUpdate<Key>): Edits {
  const { definition, place, before, after } = update;
  const written = definition.columns.filter(({ kind }) => kind !== 'formula');
  return before.flatMap(({ row, cells }, index) => {
    const wanted = after[index];
    if (wanted === undefined) return [];
    return written.flatMap((column): Edits => {
      const position = place.columns[column.key];
      if (position === undefined || cells[column.key] === wanted[column.key]) return [];
      return [writeColumn(place.sheet, { column, row, position }, [wanted[column.key]])];
    });
  });
}

function appendRows<Key extends string>(update: TableUpdate<Key>): Edits {
  const { place, before, after, prompts, words } = update;
  const added = after.slice(before.length);
  if (added.length === 0) return [];
  const { sheet, area } = place;
  const first = (before.at(-1)?.row ?? area.row) + 1;
  const end = Math.max(area.row + area.rowCount, first + added.length);
  const missing = end - (area.row + area.rowCount);
  const edits: Edit[] = missing > 0 ? growTable(place, missing) : [];
  const placed = update.definition.columns.flatMap((column) => {
    const position = update.place.columns[column.key];
    return position === undefined ? [] : [{ column, position }];
  });
  for (const { column, position } of placed) {
    const cells = added.map((row) => row[column.key]);
    edits.push(writeColumn(sheet, { column, row: first, position }, cells));
  }
  edits.push(...addOwnValues(update, { ...area, rowCount: end - area.row }, first));
  const body = { first, count: added.length };
  return [...edits, ...dressBody({ sheet, columns: placed, body, prompts, words })];
}

/** Own values of the added rows go under their header; a header not met before makes a column. */
function addOwnValues<Key extends string>(
  { definition, place, own = [] }: TableUpdate<Key>,
  area: Area,
  first: number,
): Edits {
  const block = ownColumns(own, definition.columns);
  const held = new Map(place.foreign.map(({ header, column }) => [fold(header), column]));
  const missing = block.columns.filter(({ header }) => !held.has(fold(header)));
  const end = area.column + area.columnCount;
  missing.forEach(({ header }, index) => held.set(fold(header), end + index));
  const positions = block.columns.map(({ header }) => held.get(fold(header)) ?? end);
  return [
    ...addColumns({ sheet: place.sheet, table: place.table, area }, missing),
    ...writeOwnValues({
      sheet: place.sheet,
      block,
      row: first,
      positions,
      rowCount: own.length,
    }),
  ];
}

/** Pushes what stands under the table down, and takes the new rows in. */
function growTable({ sheet, table, area }: TablePlace<string>, count: number): Edit[] {
  const grown: Area = { ...area, rowCount: area.rowCount + count };
  return [
    { kind: 'insertRows', sheet, first: area.row + area.rowCount, count },
    { kind: 'defineTable', sheet, name: table, area: grown },
  ];
}

function writeColumn(
  sheet: string,
  place: { readonly column: Column; readonly row: number; readonly position: number },
  cells: readonly CellInput[],
): Edit {
  const { column, row, position } = place;
  return writeCells(
    { sheet, row, column: position },
    cells.map((cell) => [cell]),
    [formatOf(column)],
  );
}
