import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import { parseIsoDate } from '../../../src/lib/calendar-date';

/** The document's date of the source. */
export const REFERENCE: CalendarDate = '2014-05-15';

export interface ExpectedWindow {
  readonly expression: string;
  readonly referenceDate: CalendarDate;
  readonly start: string;
  readonly end: string;
  readonly confidence: string;
}

/** A date of a table, or an error that names it. */
export function dateOrThrow(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`Not a date in the table: ${text}`);
  return date;
}

/** The lines of `more-due-dates.txt`: expression | reference | start | end | confidence. */
export function readExpectedWindows(): readonly ExpectedWindow[] {
  const text = readFileSync(join(__dirname, 'more-due-dates.txt'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [expression = '', reference = '', start = '', end = '', confidence = ''] =
        line.split(' | ');
      return { expression, referenceDate: dateOrThrow(reference), start, end, confidence };
    });
}
