import {
  type Area,
  doOverlap,
  hasCell,
  lastCell,
  type SheetArea,
} from '../../../workbook/location';
import { range } from '../../../lib/numbers';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { type KeyOf, ROW_TABLES, type RowTable, TABLE_DEFINITIONS } from '../../tracker/columns';
import { ROW_SCHEMAS } from '../../tracker/rows/row-schemas';
import type { RowOf, TableOf, TablePlace, Tracker } from '../../tracker/tracker';

/** Cells as they stand after somebody changed them. Grids have the shape of the area. */
export interface EditedCells extends SheetArea, Pick<SheetSnapshot, 'values' | 'texts'> {}

/**
 * The tracker after an edit of some cells of one table. A row typed just below the table belongs to it, as
 * Excel does. Null when the edit is elsewhere, or touches headers: the workbook must then be read again.
 */
export function editTracker(tracker: Tracker, edited: EditedCells): Tracker | null {
  const table = ROW_TABLES.find((one) => {
    const place = tracker[one]?.place;
    return place?.sheet === edited.sheet && doOverlap(grown(place.area), edited.area);
  });
  const current = table && (tracker[table] as TableOf<RowTable> | null);
  if (!current || edited.area.row <= current.place.area.row) return null;
  return { ...tracker, [table]: editTable(table, current, edited) };
}

function editTable<T extends RowTable>(
  table: T,
  current: TableOf<T>,
  edited: EditedCells,
): TableOf<T> {
  const place = growTo(current.place, edited.area);
  const first = edited.area.row;
  const last = Math.min(lastCell(edited.area).row, lastCell(place.area).row);
  const isEdited = ({ raw: { row } }: RowOf<T>): boolean => row >= first && row <= last;
  const before = new Map(current.rows.filter(isEdited).map((one) => [one.raw.row, one]));
  const after = range(first, last).flatMap((row) => {
    const held = before.get(row) ?? null;
    return readEdited({ table, place, row, before: held, edited }) ?? [];
  });
  const rows = [...current.rows.filter((one) => !isEdited(one)), ...after];
  return { ...current, place, rows: rows.sort((a, b) => a.raw.row - b.raw.row) };
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
  return { raw: { row, cells, texts }, value: ROW_SCHEMAS[table].parse(cells) };
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
