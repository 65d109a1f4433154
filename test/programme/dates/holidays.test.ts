import { fc } from '../../fixtures/properties';
import { addDays, isoWeekday } from '../../../src/lib/calendar-date';
import {
  easterSunday,
  type PublicHolidayName,
  publicHolidayOn,
  publicHolidaysOf,
} from '../../../src/programme/dates/holidays/public-holidays';
import {
  SCHOOL_ZONES,
  pupilsReturn,
  schoolHolidaysBetween,
  schoolHolidaysOf,
} from '../../../src/programme/dates/holidays/school-holidays';
import { readCsv } from '../../fixtures/csv';

/** First and last school years known, each named by the year it starts in. */
const KNOWN_SCHOOL_YEARS = { first: 2013, last: 2026 } as const;

const PUBLISHED = readCsv('jours_feries.csv');
const HOLIDAY_NAMES: Readonly<Record<PublicHolidayName, string>> = {
  'new-year': 'Jour de l’an',
  'easter-monday': 'Lundi de Pâques',
  'labour-day': 'Fête du travail',
  'victory-1945': 'Victoire 1945',
  ascension: 'Ascension',
  'whit-monday': 'Lundi de Pentecôte',
  'national-day': 'Fête nationale',
  assumption: 'Assomption',
  'all-saints': 'Toussaint',
  'armistice-1918': 'Armistice 1918',
  christmas: 'Noël',
};
const SCHOOL_YEARS = Array.from(
  { length: KNOWN_SCHOOL_YEARS.last - KNOWN_SCHOOL_YEARS.first + 1 },
  (_, index) => KNOWN_SCHOOL_YEARS.first + index,
);

describe('Public holidays are computed for any year', () => {
  const years = [...new Set(PUBLISHED.map((row) => Number((row['date'] ?? '').slice(0, 4))))];

  test.each(years)('%s has the eleven days of the published list', (year) => {
    const published = PUBLISHED.filter((row) => row['date']?.startsWith(String(year)));
    const computed = publicHolidaysOf(year).map(({ name, date }) => ({
      date,
      nom: HOLIDAY_NAMES[name],
    }));
    expect(computed).toEqual(published.map(({ date, nom }) => ({ date, nom })));
  });

  test('Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2198 }), (year) => {
        const easter = easterSunday(year);
        expect(isoWeekday(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  test('9 June 2014 is Whit Monday, 10 June is an ordinary day', () => {
    expect(publicHolidayOn('2014-06-09')).toBe('whit-monday');
    expect(publicHolidayOn('2014-06-10')).toBeNull();
  });
});

describe('School holidays are those of the published calendars', () => {
  test('2014-2015 in zone B', () => {
    expect(schoolHolidaysOf(2014, 'B')).toMatchObject([
      { name: 'toussaint', start: '2014-10-18', end: '2014-11-02' },
      { name: 'noel', start: '2014-12-20', end: '2015-01-04' },
      { name: 'hiver', start: '2015-02-21', end: '2015-03-08' },
      { name: 'printemps', start: '2015-04-25', end: '2015-05-10' },
      { name: 'ete', start: '2015-07-04', end: '2015-08-31' },
    ]);
    expect(pupilsReturn(2014)).toBe('2014-09-02');
  });

  test('a year that is not published has none', () => {
    expect(schoolHolidaysOf(2040, 'B')).toEqual([]);
    expect(pupilsReturn(2040)).toBeNull();
  });

  test.each(SCHOOL_YEARS)('%s: five holidays in order, none on the eve of a lesson day', (year) => {
    for (const zone of SCHOOL_ZONES) {
      const holidays = schoolHolidaysOf(year, zone);
      expect(holidays).toHaveLength(5);
      for (const [index, { start, end, name }] of holidays.entries()) {
        const previous = holidays[index - 1];
        expect(start <= end).toBe(true);
        if (previous !== undefined) expect(start > previous.end).toBe(true);
        if (name === 'hiver' || name === 'printemps') expect(isoWeekday(start)).toBe(6);
        expect([1, 2, 3, 4]).toContain(isoWeekday(addDays(end, 1)));
      }
    }
  });

  test('each zone has its own winter weeks, and two zones never share all of them', () => {
    for (const year of SCHOOL_YEARS) {
      const starts = SCHOOL_ZONES.map((zone) => schoolHolidaysOf(year, zone)[2]?.start);
      expect(new Set(starts).size).toBe(3);
    }
  });

  test('the holidays that meet a period cross school years', () => {
    const names = schoolHolidaysBetween('2014-08-15', '2015-01-02', 'B').map(({ name }) => name);
    expect(names).toEqual(['ete', 'toussaint', 'noel']);
  });

  test('the summer of the last published year is provisional', () => {
    expect(schoolHolidaysOf(KNOWN_SCHOOL_YEARS.last, 'B').at(-1)).toMatchObject({
      name: 'ete',
      provisional: true,
    });
  });
});
