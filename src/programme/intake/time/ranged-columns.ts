import {
  addDays,
  addMonths,
  type CalendarDate,
  makeDate,
  partsOf,
} from '../../../lib/calendar-date';
import type { LabelledColumn } from './counted-columns';

/** The days of a column of which only the numbers are told, both included. */
export interface DaysOfColumn {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

interface Ranged {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The month and the year set over it. */
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * The days of columns headed « 24-30 », « 31-6 »: they follow each other, so that one whose two days lie
 * in the month over it places all the others.
 */
export function daysOfRanges(
  facts: readonly LabelledColumn[],
  year: number,
): ReadonlyMap<number, DaysOfColumn> {
  const ranges = facts.flatMap(rangeOf);
  const anchor = ranges.findIndex(({ from, to, month }) => from <= to && month !== null);
  const placed = new Map<number, DaysOfColumn>();
  const first = ranges[anchor];
  if (first === undefined) return placed;
  const start = makeDate(first.year ?? year, first.month ?? 1, first.from);
  if (start === null) return placed;
  let next = start;
  for (const range of ranges.slice(anchor)) {
    const end = dayFrom(next, range.to, 1);
    placed.set(range.column, { start: next, end });
    next = addDays(end, 1);
  }
  let last = addDays(start, -1);
  for (const range of ranges.slice(0, anchor).reverse()) {
    const begin = dayFrom(last, range.from, -1);
    placed.set(range.column, { start: begin, end: last });
    last = addDays(begin, -1);
  }
  return placed;
}

function rangeOf({ column, labels }: LabelledColumn): readonly Ranged[] {
  const fine = labels.at(-1);
  if (fine?.kind !== 'range') return [];
  const month = labels.find((label) => label.kind === 'month');
  const year = labels.find((label) => label.kind === 'year')?.year ?? month?.year ?? null;
  return [{ column, from: fine.from, to: fine.to, month: month?.month ?? null, year }];
}

/** The nearest day with this number, from one on or back. */
function dayFrom(from: CalendarDate, number: number, way: 1 | -1): CalendarDate {
  const { year, month, day } = partsOf(from);
  const isThisMonth = way === 1 ? number >= day : number <= day;
  const own = makeDate(year, month, number);
  if (isThisMonth && own !== null) return own;
  const other = partsOf(addMonths(makeDate(year, month, 1) ?? from, way));
  return makeDate(other.year, other.month, number) ?? from;
}
