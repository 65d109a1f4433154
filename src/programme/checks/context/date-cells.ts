import {
  addDays,
  addMonths,
  type CalendarDate,
  dayOfCell,
  fromExcelSerial,
  makeDate,
  partsOf,
} from '../../../lib/calendar-date';
import { countingPeriodOf } from '../../tracker/sessions/counting';
import type { Settings } from '../../tracker/settings/settings';
import type { ReadRow } from '../../tracker/tracker';
import { cellOf } from './tables';

/** The programme, and the first and last day that a date of it may have: one year more each way. */
export interface DateBounds {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
const ODD_YEAR = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{3}|\d{5})\s*$/u;

/** Whether a number is a day of the last or the next decades, which most cells of dates hold. */
export function isOrdinarySerial(value: number): boolean {
  return value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** The date a cell holds as a number; null for anything else. */
export function dateIn<Key extends string>(
  row: ReadRow<Key, unknown>,
  key: Key,
): CalendarDate | null {
  return dayOfCell(cellOf(row, key));
}

/** The text a date cell holds in place of a date; null when it holds none. */
export function textIn<Key extends string>(row: ReadRow<Key, unknown>, key: Key): string | null {
  const value = cellOf(row, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The date of a serial that Excel shows as a plain number, « 41796 »; null for a shown date. */
export function serialShownAsNumber<Key extends string>(
  row: ReadRow<Key, unknown>,
  key: Key,
): CalendarDate | null {
  const value = cellOf(row, key);
  if (typeof value !== 'number' || !isOrdinarySerial(value)) return null;
  const isPlain = /^\d+(?:[.,]\d+)?$/u.test(row.raw.texts[key].replace(/\s/gu, ''));
  return isPlain ? fromExcelSerial(value) : null;
}

/** Whether a text is a date whose year has three or five figures. */
export function hasOddYear(text: string): boolean {
  return ODD_YEAR.test(text);
}

/** « 06/06/20140 », « 6/6/214 »: the date most likely meant; null when it cannot be told. */
export function dateWithoutOddYear(text: string): CalendarDate | null {
  const [, day, month, year = ''] = ODD_YEAR.exec(text) ?? [];
  const meant = year.length === 5 ? year.slice(0, 4) : year.replace(/^2(?!0)/u, '20');
  return meant.length === 4 ? makeDate(Number(meant), Number(month), Number(day)) : null;
}

/**
 * The programme as « Paramètres » tells it, or from the document's date to the end of the counting;
 * null when nothing but the counting is known, of which every workbook has one.
 */
export function programmePeriod(settings: Settings): DateBounds | null {
  const counting = countingPeriodOf(settings);
  const start = settings.programmeStart ?? settings.referenceDate;
  const end = settings.programmeEnd ?? counting.end;
  if (start === null || end === null || start > end) return null;
  return { start, end, earliest: addMonths(start, -12), latest: addMonths(end, 12) };
}

/** Whether a date is more than a year away from the programme. */
export function isOutside(date: CalendarDate, { earliest, latest }: DateBounds): boolean {
  return date < earliest || date > latest;
}

/** Whether a date is more than three years before the document, which no work left open in it waits for. */
export function isLongBefore(
  date: CalendarDate,
  { referenceDate }: Pick<Settings, 'referenceDate'>,
): boolean {
  return referenceDate !== null && date < addMonths(referenceDate, -36);
}

/** The first day from `date` on that is neither of a weekend nor a public holiday. */
export function nextWorkingDay(
  date: CalendarDate,
  isDayOff: (day: CalendarDate) => boolean,
): CalendarDate {
  let day = date;
  while (isDayOff(day)) day = addDays(day, 1);
  return day;
}

const MONTH_FIRST = /^(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-](?:\d{4}|\d{2})$/u;

/** Whether a text can only be a date whose month comes first: « 06/30/2014 ». */
export function isMonthFirst(text: string | null): boolean {
  return text !== null && MONTH_FIRST.test(text);
}

/** The other date that the same figures make, day and month exchanged; null when there is none. */
export function withMonthFirst(date: CalendarDate): CalendarDate | null {
  const { year, month, day } = partsOf(date);
  return day === month || day > 12 ? null : makeDate(year, day, month);
}
