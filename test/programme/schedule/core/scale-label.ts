import {
  type CalendarDate,
  daysInMonth,
  isoWeekOf,
  partsOf,
} from '../../../../src/lib/calendar-date';
import { SHORT_MONTHS } from '../../../../src/lib/french-date';
import type { ColumnUnit } from '../../../../src/programme/schedule/rows/scale';

/**
 * What a column that begins on `start` is called.
 *
 * @example labelColumn('2014-06-16', 'half-month') // 'juin 2014 16-30'
 */
export function labelColumn(start: CalendarDate, unit: ColumnUnit): string {
  const { year, month, day } = partsOf(start);
  const name = SHORT_MONTHS[month - 1] ?? '';
  switch (unit) {
    case 'week': {
      const iso = isoWeekOf(start);
      return `S${String(iso.week).padStart(2, '0')} ${String(iso.year)}`;
    }
    case 'half-month':
      return `${name} ${String(year)} ${day <= 15 ? '1-15' : `16-${String(daysInMonth(year, month))}`}`;
    case 'month':
      return `${name} ${String(year)}`;
    case 'quarter':
      return `T${String(Math.ceil(month / 3))} ${String(year)}`;
    case 'half-year':
      return `S${month <= 6 ? '1' : '2'} ${String(year)}`;
  }
}

/**
 * What a column that holds a part of a half-year is called.
 *
 * @example labelMonths('2015-02-01', '2015-06-30') // 'févr.-juin 2015'
 */
export function labelMonths(start: CalendarDate, end: CalendarDate): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const first = SHORT_MONTHS[from.month - 1] ?? '';
  const last = SHORT_MONTHS[to.month - 1] ?? '';
  return `${from.month === to.month ? first : `${first}-${last}`} ${String(to.year)}`;
}
