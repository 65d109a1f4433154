import { tally } from '../../../lib/tally';
import { fold } from '../../../lib/text';
import type { ActionKey } from '../../tracker/columns';
import { lastDayOfPeriod } from '../../tracker/lateness';
import type { Action, ReadRow } from '../../tracker/tracker';
import type { Period } from './scale';
import type { ScheduleSource } from './schedule-source';

/** What the user asked to see; null is everything. */
export interface ScheduleFilters {
  readonly strand: string | null;
  readonly partner: string | null;
  readonly territory: string | null;
  /** Rows whose known dates all lie outside are left out; undated rows stay. */
  readonly period: Period | null;
}

export const NO_FILTER: ScheduleFilters = {
  strand: null,
  partner: null,
  territory: null,
  period: null,
};

export type ScheduleRow = ReadRow<ActionKey, Action>;

/** The rows of a strand, in the order they are drawn. */
export interface StrandGroup {
  readonly strand: string;
  readonly rows: readonly ScheduleRow[];
}

/**
 * The rows to draw, by strand in the order of the list then of first appearance; inside a strand
 * what is done, what runs, what is to come by date, what has no date.
 */
export function groupRows(
  source: Pick<ScheduleSource, 'rows' | 'strands'>,
  filters: ScheduleFilters = NO_FILTER,
): readonly StrandGroup[] {
  const rows = source.rows.filter(({ value }) => isKept(value, filters));
  const names = new Map(
    [...source.strands, ...rows.map(({ value }) => value.strand)].map((name) => [fold(name), name]),
  );
  return [...names]
    .map(([key, strand]) => ({
      strand,
      rows: rows.filter(({ value }) => fold(value.strand) === key).sort(compareRows),
    }))
    .filter(({ rows: found }) => found.length > 0);
}

/** Whether a row is found by its N°: one that no other row has, and that Excel takes for no pattern. */
export function numbersUsedOnce(rows: readonly ScheduleRow[]): (row: ScheduleRow) => boolean {
  const counts = tally(rows.map(({ value }) => fold(value.id)));
  return ({ value: { id } }) => id !== '' && !/[*?~]/u.test(id) && counts.get(fold(id)) === 1;
}

function isKept(action: Action, { strand, partner, territory, period }: ScheduleFilters): boolean {
  return (
    (strand === null || fold(action.strand) === fold(strand)) &&
    (partner === null || action.partners.some((name) => fold(name) === fold(partner))) &&
    (territory === null || action.territory.split(';').map(fold).includes(fold(territory))) &&
    (period === null || meetsPeriod(action, period))
  );
}

function meetsPeriod({ start, end, doneOn, precision, status }: Action, period: Period): boolean {
  const windowEnd = start === null ? null : lastDayOfPeriod(start, precision);
  const first = start ?? doneOn ?? end;
  const isOpen = start !== null && end === null && status !== 'Réalisé';
  const last = isOpen ? period.start : (end ?? doneOn ?? windowEnd);
  if (first === null || last === null) return true;
  return first <= period.end && (isOpen || last >= period.start);
}

function compareRows(a: ScheduleRow, b: ScheduleRow): number {
  const [left, right] = [rankOf(a.value), rankOf(b.value)];
  if (left.rank !== right.rank) return left.rank - right.rank;
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return a.raw.row - b.raw.row;
}

function rankOf({ status, start, end, doneOn, type }: Action): { rank: number; day: string } {
  if (status === 'Réalisé') return { rank: 0, day: doneOn ?? end ?? start ?? '' };
  const isUndated = start === null && end === null;
  const isRunning = status === 'En cours' || (status === 'En préparation' && isUndated);
  if (isRunning && type !== 'Décision') return { rank: 1, day: start ?? '' };
  return isUndated ? { rank: 3, day: '' } : { rank: 2, day: start ?? end ?? '' };
}
