import type { CalendarDate } from '../../../lib/calendar-date';
import { runs } from '../../../lib/runs';
import { fillOf, type Grid, indentOf } from '../../reading/grid';
import type { ColumnMatch } from '../columns/column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';

interface Span {
  readonly at: number;
  /** Null where one of its days is missing, or the last comes before the first. */
  readonly days: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
}

/** Heads that have rows under them, for a look to be that of heads. */
const MIN_HEADS = 2;
const MOSTLY = 0.8;

/**
 * How deep each row stands, from 0, where nothing is set in: rows in colour or in bold over others that begin within
 * their days, and mostly end so. Empty where none is.
 */
export function levelsBySpan(
  grid: Grid,
  table: FoundTable,
  { columns, title = 0 }: { columns: readonly ColumnMatch[]; title: number | undefined },
): ReadonlyMap<number, number> {
  const [first, last] = (['start', 'end'] as const).map(
    (one) => columns.find(({ target }) => target === one)?.column,
  );
  const rows = rowsUnderHeader(table).filter((row) => !grid.isEmpty(row, title));
  if (first === undefined || last === undefined || rows.some((at) => indentOf(grid, at, title) > 0))
    return new Map();
  const spans = rows.map((at): Span => {
    const [start, end] = [grid.date(at, first), grid.date(at, last)];
    return { at, days: start !== null && end !== null && start <= end ? { start, end } : null };
  });
  const looks = [
    rows.filter((at) => fillOf(grid, at, title) !== null),
    rows.filter((at) => grid.look(at, title).bold),
  ].sort((one, other) => one.length - other.length);
  const levels: (readonly number[])[] = [];
  for (const look of looks) {
    const over = levels.flat();
    const heads = look.filter((at) => !over.includes(at));
    const parts = runs(spans, (_, { at }) => ![...over, ...heads].includes(at));
    const own = parts.filter(([head]) => heads.includes(head.at));
    const isFirst = [...over, ...heads].includes(rows[0] ?? -1);
    if (isFirst && areHeads(own)) levels.push(heads);
  }
  const depth = (at: number): number => levels.findIndex((heads) => heads.includes(at));
  return new Map(
    levels.length === 0 ? [] : rows.map((at) => [at, depth(at) < 0 ? levels.length : depth(at)]),
  );
}

/** Whether heads hold the days of what stands under each, which has others than they. */
function areHeads(parts: readonly (readonly [Span, ...Span[]])[]): boolean {
  const held = parts.flatMap(([{ days }, ...under]) => {
    const told = under.flatMap((one) => one.days ?? []);
    return days === null || told.length === 0 ? [] : [{ days, told }];
  });
  const all = held.flatMap(({ days, told }) => told.map((one) => ({ days, one })));
  const isIn = all.every(({ days, one }) => one.start >= days.start && one.start <= days.end);
  const ending = all.filter(({ days, one }) => one.end <= days.end);
  const apart = held.filter(({ days, told }) =>
    told.some(({ start, end }) => start !== days.start || end !== days.end),
  );
  return isIn && ending.length >= all.length * MOSTLY && apart.length >= MIN_HEADS;
}
