import type { DueWindow, RowType } from '../../../src/programme/dates/windows/due-window';
import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { applyRowType } from '../../../src/programme/dates/windows/row-type';
import { readCsv } from '../../fixtures/csv';
import { REFERENCE } from './table';

const ROW_TYPES: Readonly<Record<string, RowType>> = {
  Jalon: 'milestone',
  Tâche: 'task',
  Récurrent: 'recurring',
  Décision: 'decision',
};

/** The rows of the source that have a window: a start or an end after the document's date. */
const DATED = readCsv('golden.csv').filter(
  (row) => row['start_by'] !== '' && row['date_text'] !== '',
);

function readAs(text: string, rowType?: RowType): DueWindow {
  const reading = readDueDate(text, { referenceDate: REFERENCE, rowType });
  if (reading.kind !== 'window') throw new Error(`Not a window: ${text}`);
  return reading;
}

describe('The dated rows of the source have their interval and their last day to begin', () => {
  test('there are ten of them', () => {
    expect(DATED).toHaveLength(10);
  });

  test.each(DATED.map((row) => [row['id'] ?? '', row['date_text'] ?? '', row] as const))(
    '%s « %s »',
    (_id, text, row) => {
      const { start, end, startBy } = readAs(text, ROW_TYPES[row['kind'] ?? '']);
      expect({ start: start ?? '', end: end ?? '', startBy }).toEqual({
        start: row['earliest_start'],
        end: row['latest_end'],
        startBy: row['start_by'],
      });
    },
  );
});

describe('The type of the row changes what the same words mean', () => {
  test.each([
    ['dès juillet', 'milestone', '2014-07-01', '2014-07-31'],
    ['dès juillet', 'task', '2014-07-01', null],
    ['à partir du 15 juin', 'milestone', '2014-06-15', '2014-06-15'],
    ['pas avant septembre', 'milestone', '2014-09-01', null],
    ['en juin', 'milestone', '2014-06-01', '2014-06-30'],
    ['en juin', 'decision', '2014-06-01', '2014-06-30'],
    ['en juin', 'task', '2014-06-01', '2014-06-30'],
    ['en juin', 'recurring', '2014-06-01', null],
    ['le 6 juin', 'recurring', '2014-06-06', '2014-06-06'],
    ['en 2015', 'recurring', '2015-01-01', '2015-12-31'],
    ['démarre en juin', 'task', '2014-06-01', null],
    ['démarre en juin', 'milestone', '2014-06-01', '2014-06-30'],
    ['se termine en juin', 'task', null, '2014-06-30'],
    ['de juin à décembre', 'recurring', '2014-06-01', '2014-12-31'],
    ['pour le 6 juin', 'task', null, '2014-06-06'],
  ] as const)('« %s » on a %s', (text, rowType, start, end) => {
    expect(readAs(text, rowType)).toMatchObject({ start, end });
  });

  test('applying a type twice changes nothing more', () => {
    for (const rowType of Object.values(ROW_TYPES)) {
      const once = readAs('dès cet été', rowType);
      expect(applyRowType(once, rowType)).toEqual(once);
    }
  });
});

describe('Settings choose between two customs', () => {
  test('the office summer is July and August, the calendar summer the other reading', () => {
    const reading = readDueDate('cet été', {
      referenceDate: REFERENCE,
      settings: { seasons: 'bureau' },
    });
    expect(reading).toMatchObject({
      start: '2014-07-01',
      end: '2014-08-31',
      alternative: { start: '2014-06-21', end: '2014-09-22' },
    });
  });

  test('the rentrée may be the first half of September', () => {
    const reading = readDueDate('à la rentrée', {
      referenceDate: REFERENCE,
      settings: { rentree: 'quinzaine' },
    });
    expect(reading).toMatchObject({ end: '2014-09-15', precision: 'quinzaine' });
  });

  test.each([
    ['A', '2015-02-07', '2015-02-22'],
    ['B', '2015-02-21', '2015-03-08'],
    ['C', '2015-02-14', '2015-03-01'],
  ] as const)('winter holidays of zone %s', (schoolZone, start, end) => {
    const reading = readDueDate('vacances d’hiver', {
      referenceDate: REFERENCE,
      settings: { schoolZone },
    });
    expect(reading).toMatchObject({ start, end });
  });
});
