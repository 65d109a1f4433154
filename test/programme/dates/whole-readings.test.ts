import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDueDate } from '../../../src/programme/dates/read-due-date';
import type { DueDateReading } from '../../../src/programme/dates/windows/due-window';
import { dateOrThrow } from './table';

/**
 * Words | reference date | what is read: first and last day, the day by which it begins, precision,
 * relation, confidence, where the year comes from, and the other reading with its reason.
 */
const LINES = readFileSync(join(__dirname, 'whole-readings.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

function days(start: string | null, end: string | null): string {
  return `${start ?? ''}..${end ?? ''}`;
}

function tell(reading: DueDateReading): string {
  if (reading.kind === 'impossible') return `${reading.why} | ${reading.nearest ?? '-'}`;
  if (reading.kind !== 'window') return reading.kind;
  const { start, end, startBy, alternative, wrongWeekday, ...rest } = reading;
  const other = alternative && `${days(alternative.start, alternative.end)} ${alternative.why}`;
  const weekday = wrongWeekday && `day ${wrongWeekday.actual}, not ${wrongWeekday.written}`;
  const { precision, relation, confidence, yearSource } = rest;
  return [
    days(start, end),
    startBy ?? '-',
    precision,
    relation,
    confidence,
    yearSource,
    ...[other, weekday].filter((part) => part !== null),
  ].join(' | ');
}

describe('All that is read of a due date', () => {
  test.each(LINES)('« %s » in a document of %s', (words, referenceDate, ...expected) => {
    const reading = readDueDate(words, { referenceDate: dateOrThrow(referenceDate) });
    expect(tell(reading)).toBe(expected.join(' | '));
  });
});
