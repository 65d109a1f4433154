import {
  addDays,
  type CalendarDate,
  daysBetween,
  isoWeekday,
  partsOf,
} from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { windowOf } from '../../reading/due-request';
import { lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { weekdayNumber } from '../../reading/weekdays';
import { weekOf } from '../tables/title-times';
import type { RowContext } from '../tables/row-context';
import { readPeriodLabel } from '../time/period-labels';
import type { Period, TimeAxis } from '../time/time-axis';

const SUNDAY = 6;

/** The weekdays of an axis that nothing on it dates, « Lundi 20 | Mardi 21 », in the week that its titles tell. */
export function inTitledWeek(row: RowContext, axis: TimeAxis, context: ReadingContext): TimeAxis {
  const monday = axis.periods.length > 0 ? null : weekOf(row, context);
  if (monday === null || isoWeekday(monday) !== 1) return axis;
  const periods = daysIn(axis, monday);
  const isOfIt = ({ label, start }: Period, index: number): boolean =>
    Number(/\d+/u.exec(label) ?? partsOf(start).day) === partsOf(start).day &&
    (periods[index - 1]?.start ?? '') < start;
  const isDated = periods.length === axis.undated.length && periods.every(isOfIt);
  return isDated ? { ...axis, periods, undated: [] } : axis;
}

/** The days under an axis of weekdays, « Lundi | Mardi », of each row that tells its week: « S10 », « Semaine du 02/03 ». */
export function daysOfWeeks(
  { grid, table }: RowContext,
  axis: TimeAxis,
  { rows, context }: { readonly rows: readonly number[]; readonly context: ReadingContext },
): ReadonlyMap<number, readonly Period[]> {
  const first = table.axis?.firstColumn ?? 0;
  const told = rows.map((row) =>
    grid
      .filled(row)
      .filter((column) => axis.undated.length > 0 && column < first)
      .flatMap((column) => mondayOf(lineText(grid, row, column), context) ?? []),
  );
  // All of them, one after the other: « Semaine 1 » may be the first of the project.
  const mondays = told.flat();
  const areWeeks = mondays.length === rows.length && told.every(({ length }) => length === 1);
  const isInOrder = mondays.every((monday, index) => (mondays[index - 1] ?? '') < monday);
  if (!areWeeks || !isInOrder) return new Map();
  return new Map(mondays.map((monday, index) => [rows[index] ?? 0, daysIn(axis, monday)]));
}

/** The days of a week that an axis calls by their names. */
function daysIn({ undated }: TimeAxis, monday: CalendarDate): readonly Period[] {
  return undated.flatMap(({ column, label }) => {
    const number = weekdayNumber(fold(label).replace(/\.?(?: \d{1,2})?$/u, ''));
    const start = addDays(monday, (number ?? 0) - 1);
    return number === undefined ? [] : [{ column, label, start, end: start, precision: 'jour' }];
  });
}

/** The Monday of the week that some words tell; null where its year is not sure, or it may be the first of many. */
function mondayOf(text: string, context: ReadingContext): CalendarDate | null {
  const label = readPeriodLabel(text);
  if (label?.kind === 'week' && label.week === 1 && label.year === null) return null;
  const { start, end, yearSource, confidence } = windowOf(text, context) ?? {};
  if (!start || !end || isoWeekday(start) !== 1 || daysBetween(start, end) > SUNDAY) return null;
  return yearSource === 'written' || confidence === 'high' ? start : null;
}
