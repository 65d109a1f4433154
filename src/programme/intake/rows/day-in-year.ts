import { type CalendarDate, dateOf, partsOf } from '../../../lib/calendar-date';
import type { DueDateReading } from '../../dates/windows/due-window';
import type { ReadingContext } from '../../reading/reading-context';
import { readWords } from '../../reading/due-request';

/** From one of these days on, each month of a year is soon to come. */
const READ_FROM = [1, 7] as const;

export interface DatedRow {
  readonly at: number;
  readonly day: CalendarDate;
}

/** What a cell says in words, and what these are read as before a year is looked for. */
export interface SaidWhen {
  readonly at: number;
  readonly words: string;
  readonly isDone: boolean;
  readonly reading: DueDateReading;
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
    const from = { ...context, referenceDate: since };
    const reading = readWords(words, { type: 'Jalon', isDone: false, context: from });
    const day = dayOf(reading);
    const isHere = day !== null && partsOf(day).year === year && !isOfOtherDay(reading);
    const last = (reading.kind === 'window' ? reading.end : null) ?? day;
    return isHere ? [{ at, day, last: last ?? day, since, isSure: isSure(reading) }] : [];
  });
  return read.find((one) => one.isSure) ?? read[0] ?? null;
}

export function isSure(reading: DueDateReading): boolean {
  return reading.kind === 'window' && reading.confidence !== 'low' && !isOfOtherDay(reading);
}

/** « Dim 9 janvier » of a year in which it is no Sunday. */
function isOfOtherDay(reading: DueDateReading): boolean {
  return reading.kind === 'window' && reading.wrongWeekday !== null;
}

/** « 2 mai 2025 », not « 2025 »: that is near no month. */
export function isWritten(reading: DueDateReading): boolean {
  if (reading.kind !== 'window' || reading.precision === 'année') return false;
  return reading.yearSource === 'written';
}

/** « S12 », « 3 mars »; « dans trois mois » counts from the day of writing. */
export function isOfNoYear(reading: DueDateReading): boolean {
  return (
    reading.kind === 'window' && ['next-occurrence', 'last-occurrence'].includes(reading.yearSource)
  );
}

export function dayOf(reading: DueDateReading): CalendarDate | null {
  return reading.kind === 'window' ? (reading.start ?? reading.end) : null;
}
