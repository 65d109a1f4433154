import type { CalendarDate } from '../../../lib/calendar-date';
import type { Action, Attendance, Session, Site } from '../../tracker/tracker';
import { hasCell } from '../../../workbook/location';
import type { CheckContext } from './context';
import type { FindingPlace } from './finding';
import { rowAt } from './row-index';
import { headerOf } from '../../tracker/header-of';
import { type CheckedTable, ROW_TABLES, type RowOf, type RowTable } from './tables';

/** The row and the column a finding is about, as people name them rather than by an address. */
export interface FindingSubject {
  readonly table: RowTable;
  /** Key of the column in its table. */
  readonly column: string;
  /** Its header, as the sheet shows it. */
  readonly header: string;
  /** The action's title, the session's training, the name of a partner or a site; `''` if none. */
  readonly title: string;
  /** What tells it from others of the same title: N°, code; `''` if none. */
  readonly id: string;
  /** The last day of a row that has dates, to sort by; null if none. */
  readonly due: CalendarDate | null;
  /** The first day of a session, which names it beside its training; null otherwise. */
  readonly startsOn: CalendarDate | null;
  readonly owner: string;
}

/** What names a row, whatever its table. */
type Named = Partial<
  Pick<Action, 'title' | 'id' | 'owner' | 'start' | 'end'> &
    Pick<Session, 'training'> &
    Pick<Attendance, 'session' | 'code'> &
    Pick<Site, 'name'>
>;

/** The subject of a finding in a row of a table. */
export function subjectOf<T extends RowTable>(
  table: T,
  { value }: RowOf<T>,
  column: string,
): FindingSubject {
  const { title, training, name, session, id, code, end, start, owner }: Named = value;
  return {
    table,
    column,
    header: headerOf(table, column),
    title: title || training || name || session || '',
    id: (table === 'attendances' ? code : id) ?? '',
    due: end ?? start ?? null,
    startsOn: table === 'sessions' ? (start ?? null) : null,
    owner: owner ?? '',
  };
}

/** The subject at a place of the workbook; null outside the rows of the tables. */
export function subjectAt(place: FindingPlace, { tables }: CheckContext): FindingSubject | null {
  if (place.kind !== 'cell') return null;
  for (const table of ROW_TABLES) {
    const found = subjectIn(table, tables[table] as CheckedTable<RowTable> | null, place);
    if (found) return found;
  }
  return null;
}

function subjectIn<T extends RowTable>(
  table: T,
  checked: CheckedTable<T> | null,
  place: FindingPlace & { readonly kind: 'cell' },
): FindingSubject | null {
  if (checked?.place.sheet !== place.sheet || !hasCell(checked.place.area, place)) return null;
  const row = rowAt(checked.rows, place.row);
  const columns: Readonly<Record<string, number | undefined>> = checked.place.columns;
  const column = Object.keys(columns).find((key) => columns[key] === place.column);
  return row && column !== undefined ? subjectOf(table, row, column) : null;
}
