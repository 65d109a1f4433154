import { fc } from '../../fixtures/properties';
import { addDays, formatFrenchDate } from '../../../src/lib/calendar-date';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import type { DueDateReading, DueWindow } from '../../../src/programme/dates/windows/due-window';
import { ROW_TYPES } from '../../../src/programme/dates/windows/due-window';
import { findDueDates } from '../../../src/programme/dates/find-due-dates';
import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { readCsv } from '../../fixtures/csv';
import { REFERENCE, readExpectedWindows } from './table';

const EXPRESSIONS: readonly string[] = [
  ...readCsv('dates.csv').map((row) => row['expression'] ?? ''),
  ...readExpectedWindows().map(({ expression }) => expression),
];
const YEARLESS = EXPRESSIONS.filter((text) => !/\d{4}|[-/.’' ]\d\d$|\d\d\/\d\d\/\d\d/.test(text));
const expression = fc.constantFrom(...EXPRESSIONS);
const dayOffset = fc.integer({ min: -3000, max: 4500 });
const referenceDate = dayOffset.map((days) => addDays(REFERENCE, days));

function daysOf(reading: DueDateReading): unknown {
  if (reading.kind !== 'window') return reading.kind;
  const { start, end, confidence, relation } = reading;
  return { start, end, confidence, relation };
}

describe('Whatever the words and the document’s date', () => {
  test('a window is never inverted, nor are its other reading and its days by row type', () => {
    fc.assert(
      fc.property(
        expression,
        referenceDate,
        fc.option(fc.constantFrom(...ROW_TYPES), { nil: undefined }),
        fc.boolean(),
        (text, reference, rowType, done) => {
          const reading = readDueDate(text, { referenceDate: reference, rowType, done });
          if (reading.kind !== 'window') return;
          for (const interval of [reading, reading.alternative]) {
            if (interval?.start == null || interval.end === null) continue;
            expect(interval.start <= interval.end).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a later document never gives an earlier window to words without a year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...YEARLESS),
        referenceDate,
        fc.integer({ min: 1, max: 800 }),
        (text, earlier, days) => {
          const later = addDays(earlier, days);
          const first = readDueDate(text, { referenceDate: earlier });
          const second = readDueDate(text, { referenceDate: later });
          if (first.kind !== 'window' || second.kind !== 'window') return;
          expectNotEarlier(first.start, second.start);
          expectNotEarlier(first.end, second.end);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('accents, capitals, spaces, apostrophes and dashes change nothing', () => {
    fc.assert(
      fc.property(expression, referenceDate, fc.nat(DISGUISES.length - 1), (text, date, which) => {
        const disguise = DISGUISES[which] ?? ((same: string): string => same);
        const plain = readDueDate(text, { referenceDate: date });
        const disguised = readDueDate(disguise(text), { referenceDate: date });
        expect(daysOf(disguised)).toEqual(daysOf(plain));
      }),
      { numRuns: 1500 },
    );
  });

  test('the days read, written in full, read back to the same days', () => {
    fc.assert(
      fc.property(expression, referenceDate, (text, date) => {
        const reading = readDueDate(text, { referenceDate: date });
        if (reading.kind !== 'window' || (reading.start === null && reading.end === null)) return;
        const again = readDueDate(inFull(reading), { referenceDate: date });
        expect(again).toMatchObject({ kind: 'window', start: reading.start, end: reading.end });
      }),
      { numRuns: 1000 },
    );
  });

  test('the document’s date is the only clock: the same question has the same answer', () => {
    fc.assert(
      fc.property(expression, referenceDate, (text, date) => {
        const context = { referenceDate: date };
        expect(readDueDate(text, context)).toEqual(readDueDate(text, context));
      }),
    );
  });
});

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.toUpperCase(),
  (text) => `\u00a0 ${text.replace(/ /g, '\u00a0')} \t`,
  (text) => text.replace(/ /g, '  \u202f'),
  (text) => text.replace(/[’']/g, "'"),
  (text) => text.replace(/[’']/g, '’'),
  (text) => text.replace(/-/g, '\u2011'),
];

function inFull({ start, end }: Pick<DueWindow, 'start' | 'end'>): string {
  if (start === null)
    return end === null ? 'sans date' : `au plus tard le ${formatFrenchDate(end)}`;
  if (end === null) return `à partir du ${formatFrenchDate(start)}`;
  return start === end
    ? `le ${formatFrenchDate(start)}`
    : `entre le ${formatFrenchDate(start)} et le ${formatFrenchDate(end)}`;
}

function expectNotEarlier(first: CalendarDate | null, second: CalendarDate | null): void {
  if (first !== null && second !== null) expect(second >= first).toBe(true);
}

describe('Every unit is written and read back', () => {
  test.each([
    'le 6 juin 2014',
    'semaine 23 2014',
    'mi-juin 2014',
    'première quinzaine de juin 2014',
    'juin 2014',
    'début 2015',
    'T3 2014',
    'été 2014',
    'second semestre 2014',
    '2015',
    'à partir du 1er juillet 2014',
    'jusqu’au 31 décembre 2014',
  ])('%s', (text) => {
    const reading = readDueDate(text, { referenceDate: REFERENCE });
    if (reading.kind !== 'window') throw new Error(`Not a window: ${text}`);
    const again = readDueDate(inFull(reading), { referenceDate: REFERENCE });
    expect(again).toMatchObject({ kind: 'window', start: reading.start, end: reading.end });
  });
});

const WORDS = [
  ...EXPRESSIONS.flatMap((text) => text.split(' ')),
  ...[
    '/',
    '-',
    '.',
    ',',
    '(',
    ')',
    '→',
    '%',
    '€',
    '😀',
    '👩‍👩‍👧',
    '\u0000',
    '\ud83d',
    'é',
    '12',
    '2014',
  ],
];

describe('Any text at all', () => {
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    words.map((parts) => parts.join(' ')),
    words.map((parts) => parts.join('')),
  );

  test('is read, refused or passed over, and never stops the reading', () => {
    fc.assert(
      fc.property(anyText, referenceDate, (text, date) => {
        readDueDate(text, { referenceDate: date });
        for (const { index, length, words: found } of findDueDates(text, { referenceDate: date })) {
          expect(text.slice(index, index + length)).toBe(found);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['juin/', '6 ', 'le ', 'S36-', 'mi-', '1er et ', 'entre juin et ', '(', 'septembrr '])(
    'ten thousand characters of « %s » are no date, and each date found in them is where it says',
    (part) => {
      const long = part.repeat(10_000 / part.length);
      expect(readDueDate(long, { referenceDate: REFERENCE }).kind).not.toBe('window');
      for (const { index, length, words } of findDueDates(long, { referenceDate: REFERENCE })) {
        expect(long.slice(index, index + length)).toBe(words);
      }
    },
  );
});
