import { type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';
import type { DueWindow } from '../../dates/windows/due-window';
import type { ReadingContext } from '../../reading/reading-context';
import { windowOf } from '../../reading/due-request';

/** From one of these days on, each month of a year is soon to come. */
const READ_FROM = [1, 7] as const;

export interface DatedRow {
  readonly at: number;
  readonly day: CalendarDate;
}

/** What a cell says in words, and what these name before a year is looked for. */
export interface SaidWhen {
  readonly at: number;
  readonly words: string;
  readonly isDone: boolean;
  readonly window: DueWindow | null;
}

/** The words of a cell read in a year, and the day from which they are; null when they cannot be. */
export function readIn(
  year: number | undefined,
  { at, words }: SaidWhen,
  context: ReadingContext,
): (DatedRow & { readonly last: CalendarDate; readonly since: CalendarDate }) | null {
  if (year === undefined) return null;
  const read = READ_FROM.flatMap((month) => {
    const since = dateOf(year, month, 1);
    const window = windowOf(words, { ...context, referenceDate: since });
    const day = dayOf(window);
    const isHere = day !== null && partsOf(day).year === year && window?.wrongWeekday === null;
    return isHere ? [{ at, day, last: window.end ?? day, since, isSure: isSure(window) }] : [];
  });
  return read.find((one) => one.isSure) ?? read[0] ?? null;
}

/** No « Dim 9 janvier » of a year in which it is no Sunday. */
export function isSure(window: DueWindow | null): boolean {
  return window !== null && window.confidence !== 'low' && window.wrongWeekday === null;
}

/** « 2 mai 2025 », not « 2025 »: that is near no month. */
export function isWritten(window: DueWindow | null): boolean {
  return window?.yearSource === 'written' && window.precision !== 'année';
}

export function dayOf(window: DueWindow | null): CalendarDate | null {
  return window?.start ?? window?.end ?? null;
}
