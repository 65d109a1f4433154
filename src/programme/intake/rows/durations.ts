import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  formatFrenchDate,
  isoWeekday,
} from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { type DueCell, EMPTY_DUE_CELL } from '../../reading/due-request';
import { foldedText } from '../../reading/grid';
import { rowsUnderHeader } from '../headers/find-tables';
import type { RowToRead } from './row-to-read';

/** How long an action takes, as a column says it. */
interface Duration {
  readonly count: number;
  readonly unit: 'days' | 'working-days' | 'weeks' | 'months';
}

const MAX_COUNT = 1000;
const WRITTEN = /^(\d+(?:[.,]\d+)?)\s*([a-z]*)\.?(?: ouvres?| ouvrables?)?\??$/u;
/** « 25m » may be minutes. */
const UNITS: readonly (readonly [RegExp, Duration['unit']])[] = [
  [/^(?:j|jrs?|jours?|d|days?|)$/u, 'days'],
  [/^(?:s|sem|semaines?|w|wks?|weeks?)$/u, 'weeks'],
  [/^(?:mois|months?)$/u, 'months'],
];
/** « Durée (sem) », « Durée [1/4 h.] », « Temps en heures »: what its bare figures count. */
const COUNTED =
  /(?:^|[([ ])(j|jrs?|jours?|sem|semaines?|mois|h|heures?|mn|min|minutes?|days?|wks?|weeks?|months?|hours?)[.\s]*(?:[)\]]|$)/u;
const WORKING = /ouvre|ouvrable|working|work day/u;

/** The duration of a row in whole days, weeks or months; null when it has none, or in hours. */
export function durationOf({ read }: Pick<RowToRead, 'read'>): Duration | null {
  const cell = read.all('duration')[0];
  return cell ? durationIn(fold(cell.text), fold(cell.match.header)) : null;
}

function durationIn(words: string, header: string): Duration | null {
  const [, said = ''] = COUNTED.exec(header) ?? [];
  const [, number = '', typed = ''] = WRITTEN.exec(words) ?? [];
  const count = Number(number.replace(',', '.'));
  const unit = UNITS.find(([names]) => names.test(typed || said))?.[1];
  if (unit === undefined || !Number.isInteger(count) || count < 1 || count > MAX_COUNT) return null;
  const isWorking = unit === 'days' && WORKING.test(`${header} ${words}`);
  return { count, unit: isWorking ? 'working-days' : unit };
}

/** The last day of what begins on a typed day and lasts so long, its first day counted; null without both. */
export function endOfDuration(request: RowToRead, start: DueCell): DueCell | null {
  const duration = durationOf(request);
  if (duration === null || start.date === null || request.countsOtherwise) return null;
  const date = lastDay(start.date, duration);
  return { ...EMPTY_DUE_CELL, text: formatFrenchDate(date), date };
}

/** Whether the rows that tell both days mostly count otherwise than to the second of them: working days, or shares of days. */
export function countsOtherwise({ grid, table, columns }: RowToRead['row']): boolean {
  const [start, end, length] = (['start', 'end', 'duration'] as const).map((target) =>
    columns.find((match) => match.target === target),
  );
  if (!start || !end || !length) return false;
  const told = rowsUnderHeader(table).flatMap((at) => {
    const [from, to] = [grid.date(at, start.column), grid.date(at, end.column)];
    const duration = durationIn(foldedText(grid, at, length.column), fold(length.header));
    return from && to && duration ? daysBetween(lastDay(from, duration), to) : [];
  });
  const others = told.filter((days) => Math.abs(days) > 1).length;
  return others > 1 && others * 2 > told.length;
}

function lastDay(start: CalendarDate, { count, unit }: Duration): CalendarDate {
  switch (unit) {
    case 'days':
      return addDays(start, count - 1);
    case 'weeks':
      return addDays(start, count * 7 - 1);
    case 'months':
      return addDays(addMonths(start, count), -1);
    case 'working-days': {
      let day = start;
      for (let left = count - 1; left > 0;) {
        day = addDays(day, 1);
        if (isoWeekday(day) < 6) left -= 1;
      }
      return day;
    }
  }
}
