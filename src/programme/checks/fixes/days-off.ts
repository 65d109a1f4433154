import {
  type CalendarDate,
  formatFrenchDate,
  isoWeekday,
  partsOf,
} from '../../../lib/calendar-date';
import { remember } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import { publicHolidayOn } from '../../dates/holidays/public-holidays';
import { WEEKDAYS } from '../../dates/words/lexicon';
import type { CheckContext } from '../context/context';
import { nextWorkingDay } from '../context/date-cells';
import { exactDayRead } from '../context/exact-day';
import type { CellWrite } from '../context/finding';
import { otherCell } from './move-dates';
import type { ActionRow } from '../context/tables';

/** A day nobody works, why, and the next day of work. */
export interface DayOff {
  readonly [param: string]: string | number | null;
  readonly date: CalendarDate;
  readonly weekday: number;
  readonly holiday: string | null;
  readonly next: CalendarDate;
}

/** Days of a long programme. */
const REMEMBERED_DAYS = 10_000;
const holidayOn = remember(publicHolidayOn, REMEMBERED_DAYS);

/** What is wrong with a day, and the next day of work; null for a day of work. */
export function dayOff(date: CalendarDate): DayOff | null {
  const isDayOff = (day: CalendarDate): boolean => isoWeekday(day) > 5 || holidayOn(day) !== null;
  if (!isDayOff(date)) return null;
  const next = nextWorkingDay(date, isDayOff);
  return { date, weekday: isoWeekday(date), holiday: holidayOn(date), next };
}

/** Whether the words leave the day to be worked out (« avant fin mai », « à Noël »), or name its weekday. */
export function isMeant(dueText: string, { date, weekday, holiday }: DayOff): boolean {
  const words = fold(dueText).split(/[^a-z\d]+/u);
  const isWritten = words.some((word) => Number.parseInt(word, 10) === partsOf(date).day);
  const isNamed = WEEKDAYS.some(([name, day]) => day === weekday && words.includes(name));
  return dueText !== '' && (!isWritten || (isNamed && holiday === null));
}

/** The words that say that very day follow it: cells and words must not part. */
export function wordsMoved(
  row: ActionRow,
  { date, next }: DayOff,
  context: CheckContext,
): readonly CellWrite[] {
  if (exactDayRead(context.readDue(row.value), context) !== date) return [];
  return otherCell(row, { key: 'dueText', after: formatFrenchDate(next) }, context);
}
