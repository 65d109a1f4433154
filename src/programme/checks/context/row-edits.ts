import {
  type Area,
  doOverlap,
  hasCell,
  lastCell,
  type SheetArea,
} from '../../../workbook/location';
import { range } from '../../../lib/numbers';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { ROW_TABLES, type RowTable, TABLE_DEFINITIONS } from '../../tracker/columns';
import { rowReader, valueRow } from '../../tracker/rows/read-row';
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
  const read = rowReader(TABLE_DEFINITIONS[table]);
  const after = range(first, last).flatMap((row) => {
    const held = before.get(row)?.raw;
    const raw = read(row, (key) => {
      const column = place.columns[key];
      if (column === undefined || !hasCell(edited.area, { row, column })) {
        return held === undefined ? null : { value: held.cells[key], text: held.texts[key] };
      }
      const line = row - edited.area.row;
      const at = column - edited.area.column;
      return { value: edited.values[line]?.[at] ?? null, text: edited.texts[line]?.[at] ?? '' };
    });
    return raw === null ? [] : valueRow(table, raw);
  });
  const rows = [...current.rows.filter((one) => !isEdited(one)), ...after];
  return { ...current, place, rows: rows.sort((a, b) => a.raw.row - b.raw.row) };
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
