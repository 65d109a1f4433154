import { range } from '../../../lib/numbers';
import { type CalendarDate, makeDate, partsOf, toExcelSerial } from '../../../lib/calendar-date';
import { foldedDistance } from '../../../lib/text';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import type { ActionKey } from '../../tracker/columns';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { type DateBounds, isOutside } from '../context/date-cells';
import type { CellWrite } from '../context/finding';
import { askToWrite, type RowFix } from './row-fix';
import type { ActionRow } from '../context/tables';

type DatedColumn = 'start' | 'end';

/** A cell of the row that a fix writes beside those of its own format. */
export function otherCell(
  { raw }: ActionRow,
  { key, ...written }: Pick<CellWrite, 'after' | 'format'> & { readonly key: ActionKey },
  { tables }: CheckContext,
): readonly CellWrite[] {
  const place = tables.actions?.place;
  const column = place?.columns[key];
  if (!place || column === undefined) return [];
  return [{ sheet: place.sheet, row: raw.row, column, before: raw.texts[key], ...written }];
}

/** Moves a day that falls on a holiday, in the cells that hold it. */
export function moveDay(
  { start, end }: Pick<Action, DatedColumn>,
  from: CalendarDate,
  to: CalendarDate,
): RowFix<DatedColumn> {
  const moved = toExcelSerial(to);
  // A day that moves beyond the end takes the end along.
  const isEndPassed = end !== null && end >= from && end < to;
  return askToWrite(
    { ...(start === from ? { start: moved } : {}), ...(isEndPassed ? { end: moved } : {}) },
    DATE_FORMAT,
  );
}

/**
 * The same day and month in a year of the programme: the one whose figures are nearest to those typed,
 * 2014 for 2004. Null when two years are as near, or when no year is.
 */
export function sameDayInside(date: CalendarDate, bounds: DateBounds): CalendarDate | null {
  const { year, month, day } = partsOf(date);
  const candidates = range(partsOf(bounds.start).year, partsOf(bounds.end).year)
    .flatMap((other) => {
      const moved = makeDate(other, month, day);
      if (moved === null || isOutside(moved, bounds)) return [];
      return [{ moved, distance: foldedDistance(String(other), String(year)) }];
    })
    .sort((a, b) => a.distance - b.distance);
  const [nearest, next] = candidates;
  if (nearest === undefined || nearest.distance > 1) return null;
  return next?.distance === nearest.distance ? null : nearest.moved;
}
