import { type Area, doOverlap, hasCell, type SheetArea } from '../../../workbook/location';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { type KeyOf, ROW_TABLES, type RowTable, TABLE_DEFINITIONS } from '../../tracker/columns';
import { ROW_SCHEMAS } from '../../tracker/rows/row-schemas';
import type { RawRow, RowOf, TableOf, TablePlace, Tracker } from '../../tracker/tracker';
import { placeOfRow, rowAt } from './row-index';
import { lineOf, type LooseLine } from './tables';

/** Cells as they stand after somebody changed them. Grids have the shape of the area. */
export interface EditedCells extends SheetArea, Pick<SheetSnapshot, 'values' | 'texts'> {}

/** A row before and after; null when it was, or has become, empty, a heading or a total. */
export interface RowChange<T extends RowTable> {
  readonly row: number;
  readonly before: RowOf<T> | null;
  readonly after: RowOf<T> | null;
}

/** A row before and after an edit, whatever its table. */
export interface AnyChange {
  readonly before: { readonly value: object } | null;
  readonly after: { readonly value: object } | null;
}

/** What an edit changed in one table. */
export type TableChange = {
  readonly [T in RowTable]: ChangeOf<T>;
}[RowTable];

export interface ChangeOf<T extends RowTable> {
  readonly table: T;
  readonly rows: readonly RowChange<T>[];
  /** The edited lines that are headings or totals now. */
  readonly loose: readonly LooseLine<T>[];
}

/**
 * The tracker after an edit of some cells of one table, and the rows it changed. A row typed just
 * below the table belongs to it, as Excel does. Null when the edit is elsewhere, or touches headers:
 * the whole must then be read and checked again.
 */
export function editTracker(
  tracker: Tracker,
  edited: EditedCells,
): { readonly tracker: Tracker; readonly change: TableChange } | null {
  const table = ROW_TABLES.find((one) => {
    const place = tracker[one]?.place;
    return place?.sheet === edited.sheet && doOverlap(grown(place.area), edited.area);
  });
  if (table === undefined) return null;
  return editTable(table, tracker[table] as TableOf<RowTable> | null, { tracker, edited });
}

function editTable<T extends RowTable>(
  table: T,
  current: TableOf<T> | null,
  { tracker, edited }: { readonly tracker: Tracker; readonly edited: EditedCells },
): { readonly tracker: Tracker; readonly change: TableChange } | null {
  if (!current || edited.area.row <= current.place.area.row) return null;
  const place = growTo(current.place, edited.area);
  const lastRow = place.area.row + place.area.rowCount - 1;
  const changes: RowChange<T>[] = [];
  for (let index = 0; index < edited.area.rowCount; index += 1) {
    const row = edited.area.row + index;
    if (row > lastRow) break;
    const before = rowAt(current.rows, row) ?? null;
    changes.push({ row, before, after: readEdited({ table, place, row, before, edited }) });
  }
  const edits = { ...tracker, [table]: { place, rows: replaceRows(current.rows, changes) } };
  return {
    tracker: edits,
    change: apartFromLines(table, changes, edits) as unknown as TableChange,
  };
}

/** A heading or a total stands apart from the rows, before as after. */
function apartFromLines<T extends RowTable>(
  table: T,
  changes: readonly RowChange<T>[],
  tracker: Tracker,
): ChangeOf<T> {
  const lineIn = (row: RowOf<T> | null): LooseLine<T> | null => row && lineOf(table, row, tracker);
  return {
    table,
    rows: changes.map(({ row, before, after }) => ({
      row,
      before: lineIn(before) ? null : before,
      after: lineIn(after) ? null : after,
    })),
    loose: changes.flatMap(({ after }) => lineIn(after) ?? []),
  };
}

/** The rows once changed: replaced, added in their place or taken out. */
export function replaceRows<T extends RowTable>(
  rows: readonly RowOf<T>[],
  changes: readonly RowChange<T>[],
): readonly RowOf<T>[] {
  const areInPlace = changes.every(({ before, after }) => before !== null && after !== null);
  if (areInPlace) return withReplaced(rows, changes);
  const afterOf = new Map(changes.map(({ row, after }) => [row, after]));
  const added = changes.flatMap(({ after }) => (after ? [after] : []));
  return [...rows.filter(({ raw }) => !afterOf.has(raw.row)), ...added].sort(
    (a, b) => a.raw.row - b.raw.row,
  );
}

function withReplaced<T extends RowTable>(
  rows: readonly RowOf<T>[],
  changes: readonly RowChange<T>[],
): readonly RowOf<T>[] {
  const replaced = [...rows];
  for (const { row, after } of changes) if (after) replaced[placeOfRow(rows, row)] = after;
  return replaced;
}

function readEdited<T extends RowTable>(input: {
  readonly table: T;
  readonly place: TablePlace<KeyOf<T>>;
  readonly row: number;
  readonly before: RowOf<T> | null;
  readonly edited: EditedCells;
}): RowOf<T> | null {
  const { table, place, row, before, edited } = input;
  const cells = {} as Record<KeyOf<T>, CellValue>;
  const texts = {} as Record<KeyOf<T>, string>;
  let isEmpty = true;
  for (const { key, kind } of TABLE_DEFINITIONS[table].columns) {
    const column = place.columns[key];
    const isEdited = column !== undefined && hasCell(edited.area, { row, column });
    const line = row - edited.area.row;
    const at = (column ?? 0) - edited.area.column;
    cells[key] = isEdited ? (edited.values[line]?.[at] ?? null) : (before?.raw.cells[key] ?? null);
    texts[key] = isEdited ? (edited.texts[line]?.[at] ?? '') : (before?.raw.texts[key] ?? '');
    if (cells[key] !== null && kind !== 'formula') isEmpty = false;
  }
  if (isEmpty) return null;
  const raw: RawRow<KeyOf<T>> = { row, cells, texts };
  return { raw, value: ROW_SCHEMAS[table].parse(cells) };
}

/** The table with the row just below it, which Excel makes its own when something is typed there. */
function grown(area: Area): Area {
  return { ...area, rowCount: area.rowCount + 1 };
}

function growTo<Key extends string>(place: TablePlace<Key>, edited: Area): TablePlace<Key> {
  const next = place.area.row + place.area.rowCount;
  const isTypedBelow = edited.row <= next && edited.row + edited.rowCount > next;
  return isTypedBelow ? { ...place, area: grown(place.area) } : place;
}
