import { addDays, mondayOfIsoWeek, partsOf } from '../../../lib/calendar-date';
import { range } from '../../../lib/numbers';
import { runs } from '../../../lib/runs';
import { type Grid, lineText } from '../../reading/grid';
import type { AxisRow, FoundAxis } from './axis-rows';
import { type AxisLabel, isPeriod } from './axis-labels';

/** What the rows of an axis say of one column, the broadest label first. */
export interface AxisColumn {
  readonly column: number;
  readonly text: string;
  readonly labels: readonly AxisLabel[];
}

/** The rows above an axis in which titles of it stand. */
export const TITLE_ROWS = 8;

/** What each column says, the broadest label first; a label holds until the next filled cell of its row. */
export function columnsOfAxis(
  grid: Grid,
  { rows, firstColumn, lastColumn }: FoundAxis,
): readonly AxisColumn[] {
  const sorted = [...rows].sort((a, b) => a.cells.length - b.cells.length);
  const fine = sorted.at(-1);
  const named = new Set(fine?.cells.map(({ column }) => column));
  return range(firstColumn, lastColumn).map((column): AxisColumn => {
    const written = fine === undefined ? '' : lineText(grid, fine.row, column);
    if (written !== '' && !named.has(column)) return { column, text: written, labels: [] };
    const held = sorted.flatMap((row) => cellOver(grid, row, column) ?? []);
    return {
      column,
      text: held.at(-1)?.text.replace(/\s*:?\s*$/u, '') ?? '',
      labels: held.map(({ label }) => label),
    };
  });
}

function cellOver(
  grid: Grid,
  { row, cells }: AxisRow,
  column: number,
): AxisRow['cells'][number] | null {
  const cell = [...cells].reverse().find((candidate) => candidate.column <= column) ?? null;
  const merge = cell === null ? null : grid.merge(row, cell.column);
  const isPast =
    merge !== null && merge.columnCount > 1 && column >= merge.column + merge.columnCount;
  return isPast ? null : cell;
}

/** What the bare number of a column counts, under the year or the month above it. */
export type Counted =
  | { readonly unit: 'day' | 'week' | 'month' | 'quarter' }
  /** One of the equal parts that a month is drawn with, from 0. */
  | { readonly unit: 'part'; readonly at: number; readonly of: number };

interface Entry {
  readonly column: number;
  readonly number: number;
  readonly isWeek: boolean;
  readonly above: Extract<AxisLabel, { kind: 'month' | 'year' }>;
}

const MOSTLY = 0.7;
/** A month has no more weeks than these. */
const WEEKS_OF_MONTH = 6;
const MONTHS = 12;
const DAYS_OF_WEEK = 7;
/** Days by which the same week begins earlier or later in another year. */
const SLACK = 4;
const QUARTERS = 4;

/**
 * What the numbers under months or years count: weeks of the year where they fall in the month above,
 * days of the month, else the parts it is drawn with; under years, months, quarters or weeks.
 */
export function countsOf(facts: readonly AxisColumn[], year: number): ReadonlyMap<number, Counted> {
  const entries = facts.flatMap(entryOf);
  const groups = runs(entries, (before, { above }) => before.above === above);
  const isYearly = entries.every(({ above }) => above.kind === 'year');
  const unit = isYearly ? unitUnderYears(groups) : unitUnderMonths(groups, year);
  const counted = groups.flatMap((group, index) => {
    const { from, of } = shareOf(groups, index);
    return group.map(({ column }, at): readonly [number, Counted] => [
      column,
      unit === 'part' ? { unit, at: from + at, of } : { unit },
    ]);
  });
  return new Map([...counted, ...partsOfDays(facts)]);
}

/** Of how many parts of a month the columns under it are which: the first month may begin late, the last one end early. */
function shareOf(
  groups: readonly (readonly Entry[])[],
  index: number,
): { readonly from: number; readonly of: number } {
  const length = groups[index]?.length ?? 0;
  const inner = groups.slice(1, -1).map((group) => group.length);
  const usual = Math.min(...inner);
  const isEdge = inner.length > 0 && (index === 0 || index === groups.length - 1);
  if (!isEdge || length >= usual) return { from: 0, of: length };
  return { from: index === 0 ? usual - length : 0, of: usual };
}

/** Numbers that run on under days, « 1 » and « 2 » under 6 June, « 3 » under the next: half days, and no days. */
function partsOfDays(facts: readonly AxisColumn[]): readonly (readonly [number, Counted])[] {
  const numbered = facts.flatMap(({ column, labels }) => {
    const above = labels.slice(0, -1).findLast(isPeriod);
    const fine = labels.at(-1);
    return above?.kind === 'day' && fine?.kind === 'number'
      ? [{ column, number: fine.number, above }]
      : [];
  });
  const firsts = numbered.filter(({ above }, at) => numbered[at - 1]?.above !== above);
  const areDays = firsts.filter(({ number, above }) => number === above.day);
  if (areDays.length * 2 >= firsts.length) return [];
  return numbered.map(({ column }) => [column, { unit: 'part', at: 0, of: 1 }]);
}

function entryOf({ column, labels: all }: AxisColumn): readonly Entry[] {
  // « L M M J V » under the numbers of the days count nothing.
  const labels = all.filter(({ kind }) => kind !== 'initial');
  const fine = labels.at(-1);
  const above = labels.slice(0, -1).findLast(isPeriod);
  if (above?.kind !== 'month' && above?.kind !== 'year') return [];
  if (fine?.kind === 'number') return [{ column, number: fine.number, isWeek: false, above }];
  const isCounted = fine?.kind === 'week' && above.kind === 'month' && fine.year === null;
  return isCounted ? [{ column, number: fine.week, isWeek: true, above }] : [];
}

function unitUnderYears(groups: readonly (readonly Entry[])[]): Exclude<Counted['unit'], 'part'> {
  const numbers = groups.flat().map(({ number }) => number);
  if (Math.max(...numbers) > MONTHS) return 'week';
  return numbers.every((number) => number <= QUARTERS) ? 'quarter' : 'month';
}

function unitUnderMonths(groups: readonly (readonly Entry[])[], year: number): Counted['unit'] {
  const entries = groups.flat();
  const inMonth = entries.filter((entry) => isWeekOfMonth(entry, year)).length;
  const restarts = groups.filter(([first]) => first?.number === 1).length;
  const isRestarted = groups.length > 1 && restarts > 1;
  if (inMonth >= entries.length * MOSTLY && !isRestarted) return 'week';
  const most = Math.max(...entries.map(({ number }) => number));
  if (entries.some(({ isWeek }) => isWeek) || (isRestarted && most <= WEEKS_OF_MONTH))
    return 'part';
  return runsOn(groups) ? 'part' : 'day';
}

/** Whether a week of the year lies in the month above it, in that year or one beside it. */
function isWeekOfMonth({ number, above }: Entry, year: number): boolean {
  const monday = mondayOfIsoWeek(year, number);
  if (monday === null || above.kind !== 'month') return false;
  return [-SLACK, DAYS_OF_WEEK + SLACK].some(
    (days) => partsOf(addDays(monday, days)).month === above.month,
  );
}

/** Numbers that go on from month to month, a few in each: 2 3 4 5, then 6 7 8 9. */
function runsOn(groups: readonly (readonly Entry[])[]): boolean {
  const all = groups.flat().map(({ number }) => number);
  // A number holds over the columns up to the next.
  const numbers = all.filter((number, at) => number !== all[at - 1]);
  const isRun = numbers.every((number, at) => number === at + (numbers[0] ?? 1));
  return isRun && groups.length > 1 && groups.every(({ length }) => length <= WEEKS_OF_MONTH);
}
