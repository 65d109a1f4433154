import * as chrono from 'chrono-node';
import { findDueDates } from '../../src/programme/dates/find-due-dates';
import { readDueDate } from '../../src/programme/dates/read-due-date';
import { readCsv } from '../fixtures/csv';
import { cpuTime, type BenchLine } from './cpu-time';

const READINGS = 10_000;
const REFERENCE = '2014-05-15';
/** chrono-node takes an instant: noon, so that no time zone moves the day. */
const REFERENCE_INSTANT = new Date(2014, 4, 15, 12);

/**
 * Ten thousand readings of the catalogue, then of the part of it that chrono-node reads, by both.
 */
export function benchDueDates(): readonly BenchLine[] {
  const all = readCsv('dates.csv').map((row) => row['expression'] ?? '');
  const shared = all.filter((text) => readByChrono(text));
  const prose = `${all.join('. ')} `.repeat(2).slice(0, READINGS);
  return [
    time('the whole catalogue', all, (text) => readDueDate(text, { referenceDate: REFERENCE })),
    time(`the ${shared.length} that chrono-node reads`, shared, (text) =>
      readDueDate(text, { referenceDate: REFERENCE }),
    ),
    time('the same by chrono-node', shared, (text) => readByChrono(text)),
    timeOnce('a text of 10,000 characters', () => {
      findDueDates(prose, { referenceDate: REFERENCE });
    }),
  ];
}

function readByChrono(text: string): boolean {
  return chrono.fr.parse(text, REFERENCE_INSTANT, { forwardDate: true }).length > 0;
}

function time(name: string, texts: readonly string[], read: (text: string) => unknown): BenchLine {
  const readAll = (): void => {
    for (let index = 0; index < READINGS; index++) read(texts[index % texts.length] ?? '');
  };
  return { ...timeOnce(name, readAll), count: READINGS };
}

function timeOnce(name: string, run: () => void): BenchLine {
  return { name, count: 1, milliseconds: cpuTime(run) };
}
