import { type CalendarDate, dayOfCell, daysBetween } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { CellValue, WorkbookSnapshot } from '../../../workbook/snapshot';
import { BASELINE_TABLE_NAME } from '../../tracker/columns';
import { deadlineOf, latenessOf } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';

export const BASELINE_DATE_NAME = 'reference_date';
/** A row of Suivi as it stood when the reference was frozen. */
export type BaselineRow = Readonly<ReturnType<typeof readRow>>;

export interface Baseline {
  readonly sheet: string;
  readonly frozenOn: CalendarDate;
  readonly rows: readonly BaselineRow[];
}

/** The reference the user froze, from its visible table; null when there is none. */
export function readBaseline(snapshot: WorkbookSnapshot): Baseline | null {
  const table = snapshot.tables.find(({ name }) => fold(name) === fold(BASELINE_TABLE_NAME));
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return null;
  const { row, column, rowCount } = table.area;
  const frozenOn = dayOfCell(sheet.values[row - 2]?.[column + 1] ?? null);
  if (frozenOn === null) return null;
  const lines = sheet.values.slice(row + 1, row + rowCount);
  return {
    sheet: sheet.name,
    frozenOn,
    rows: lines
      .map((cells) => readRow(cells.slice(column)))
      .filter(({ id, title }) => id + title !== ''),
  };
}

function readRow(cells: readonly CellValue[]) {
  const text = (at: number): string => String(cells[at] ?? '').trim();
  const date = (at: number): CalendarDate | null => dayOfCell(cells[at] ?? null);
  return {
    id: text(0),
    strand: text(1),
    title: text(2),
    status: text(3),
    start: date(4),
    end: date(5),
    deadline: date(6),
  };
}

/** What became of a row since the reference. Days are positive when it moved later. */
export type Change =
  | { readonly kind: 'added'; readonly action: Action }
  | { readonly kind: 'removed'; readonly before: BaselineRow }
  | {
      readonly kind: 'moved';
      readonly action: Action;
      readonly before: CalendarDate;
      readonly after: CalendarDate;
      readonly days: number;
    }
  | { readonly kind: 'dated'; readonly action: Action; readonly after: CalendarDate }
  | { readonly kind: 'undated'; readonly action: Action; readonly before: CalendarDate }
  | { readonly kind: 'done'; readonly action: Action }
  /** Late now, and not yet when the reference was frozen. */
  | { readonly kind: 'late'; readonly action: Action; readonly days: number };

/**
 * What has changed since the reference: added, moved, late, done, taken away, in the order of Suivi.
 * A row may have both moved and become late.
 */
export function changesSince(
  baseline: Pick<Baseline, 'frozenOn' | 'rows'>,
  actions: readonly Action[],
  statusDate: CalendarDate,
): readonly Change[] {
  const before = new Map(baseline.rows.map((row) => [keyOf(row), row]));
  const now = new Set(actions.map(keyOf));
  const changes = actions.flatMap((action): readonly Change[] => {
    const row = before.get(keyOf(action));
    if (row === undefined) return [{ kind: 'added', action }];
    if (action.status === 'Réalisé') {
      return row.status === 'Réalisé' ? [] : [{ kind: 'done', action }];
    }
    return [...movesOf(action, row), ...latenessSince(action, row, { baseline, statusDate })];
  });
  const removed = baseline.rows
    .filter((row) => !now.has(keyOf(row)))
    .map((row): Change => ({ kind: 'removed', before: row }));
  return [...changes, ...removed];
}

/** What names a row from one planning to the next: its N°, its title where it has none. */
function keyOf({ id, title }: Pick<BaselineRow, 'id' | 'title'>): string {
  return fold(id) || ` ${fold(title)}`;
}

function movesOf(action: Action, row: BaselineRow): readonly Change[] {
  const [before, after] = [row.end ?? row.start, action.end ?? action.start];
  if (before === after) return [];
  if (before === null) return after === null ? [] : [{ kind: 'dated', action, after }];
  if (after === null) return [{ kind: 'undated', action, before }];
  return [{ kind: 'moved', action, before, after, days: daysBetween(before, after) }];
}

function latenessSince(
  action: Action,
  row: BaselineRow,
  context: { readonly baseline: Pick<Baseline, 'frozenOn'>; readonly statusDate: CalendarDate },
): readonly Change[] {
  const lateness = latenessOf(action, context.statusDate, 0);
  if (lateness.kind !== 'late') return [];
  const deadline = row.deadline ?? deadlineOf(action);
  const wasLate = deadline !== null && deadline < context.baseline.frozenOn;
  return wasLate ? [] : [{ kind: 'late', action, days: lateness.days }];
}
