import { addDays, type CalendarDate, daysBetween, isoWeekday } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { windowOf } from '../../reading/due-request';
import { lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { weekdayNumber } from '../../reading/weekdays';
import type { RowContext } from '../tables/row-context';
import { readPeriodLabel } from '../time/period-labels';
import type { Period, TimeAxis } from '../time/time-axis';

const SUNDAY = 6;

/** The days under an axis of weekdays, « Lundi | Mardi », of each row that tells its week: « S10 », « Semaine du 02/03 ». */
export function daysOfWeeks(
  { grid, table }: RowContext,
  { undated }: TimeAxis,
  { rows, context }: { readonly rows: readonly number[]; readonly context: ReadingContext },
): ReadonlyMap<number, readonly Period[]> {
  const days = undated.flatMap(({ column, label }) => {
    const number = weekdayNumber(fold(label).replace(/\.$/u, ''));
    return number === undefined ? [] : [{ column, label, number }];
  });
  const first = table.axis?.firstColumn ?? 0;
  const told = rows.map((row) =>
    grid
      .filled(row)
      .filter((column) => days.length > 0 && column < first)
      .flatMap((column) => mondayOf(lineText(grid, row, column), context) ?? []),
  );
  // All of them, one after the other: « Semaine 1 » may be the first of the project.
  const mondays = told.flat();
  const areWeeks = mondays.length === rows.length && told.every(({ length }) => length === 1);
  const isInOrder = mondays.every((monday, index) => (mondays[index - 1] ?? '') < monday);
  if (!areWeeks || !isInOrder) return new Map();
  return new Map(
    mondays.map((monday, index) => [
      rows[index] ?? 0,
      days.map(({ column, label, number }) => {
        const day = addDays(monday, number - 1);
        return { column, label, start: day, end: day, precision: 'jour' };
      }),
    ]),
  );
}

/** The Monday of the week that some words tell; null where its year is not sure, or it may be the first of many. */
function mondayOf(text: string, context: ReadingContext): CalendarDate | null {
  const label = readPeriodLabel(text);
  if (label?.kind === 'week' && label.week === 1 && label.year === null) return null;
  const { start, end, yearSource, confidence } = windowOf(text, context) ?? {};
  if (!start || !end || isoWeekday(start) !== 1 || daysBetween(start, end) > SUNDAY) return null;
  return yearSource === 'written' || confidence === 'high' ? start : null;
}
