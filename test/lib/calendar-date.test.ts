import { fc } from '../fixtures/properties';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  earliestOf,
  endOfMonth,
  formatFrenchDate,
  fromDayNumber,
  fromExcelSerial,
  isoWeekday,
  isoWeekOf,
  latestOf,
  makeDate,
  mondayOfIsoWeek,
  parseIsoDate,
  serialOf,
  startOfMonth,
  toDayNumber,
  toExcelSerial,
} from '../../src/lib/calendar-date';
import { parseFrenchDate } from '../../src/lib/french-date';

const aDate = fc
  .integer({ min: toDayNumber('1900-03-01'), max: toDayNumber('2199-12-31') })
  .map(fromDayNumber);

describe('A calendar date', () => {
  it('exists or is refused', () => {
    expect(makeDate(2014, 6, 30)).toBe('2014-06-30');
    expect(makeDate(2014, 6, 31)).toBeNull();
    expect(makeDate(2014, 13, 1)).toBeNull();
    expect(makeDate(2016, 2, 29)).toBe('2016-02-29');
    expect(makeDate(2014, 2, 29)).toBeNull();
    expect(makeDate(2100, 2, 29)).toBeNull();
    expect(makeDate(2000, 2, 29)).toBe('2000-02-29');
    expect([makeDate(1899, 12, 31), makeDate(1900, 1, 1)]).toEqual([null, '1900-01-01']);
    expect([makeDate(2199, 12, 31), makeDate(2200, 1, 1)]).toEqual(['2199-12-31', null]);
    expect([makeDate(2014, 0, 5), makeDate(2014, 5, 0)]).toEqual([null, null]);
    expect([4, 6, 9, 11].map((month) => makeDate(2014, month, 31))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([makeDate(2014.5, 1, 1), makeDate(2014, 1.5, 1), makeDate(2014, 1, 1.5)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(() => dateOf(2014, 2, 30)).toThrow('2014-2-30');
  });

  it('is read as a machine writes it, and in no other way', () => {
    expect(parseIsoDate('2014-06-06')).toBe('2014-06-06');
    const others = [
      '2014-6-6',
      '14-06-06',
      '2014-06-6',
      'x2014-06-06',
      '2014-06-06x',
      'abcd-06-06',
    ];
    expect(others.map(parseIsoDate)).toEqual(others.map(() => null));
    expect(['2014-ab-06', '2014-06-ab'].map(parseIsoDate)).toEqual([null, null]);
  });

  it('comes before or after another, and begins and ends its month', () => {
    const [one, other] = ['2014-06-06', '2014-06-07'] as const;
    expect([latestOf(one, other), latestOf(other, one)]).toEqual([other, other]);
    expect([earliestOf(one, other), earliestOf(other, one)]).toEqual([one, one]);
    expect([startOfMonth('2014-02-14'), endOfMonth('2014-02-14')]).toEqual([
      '2014-02-01',
      '2014-02-28',
    ]);
    expect([serialOf('2000-01-01'), serialOf(null)]).toEqual([36526, null]);
  });

  it('begins a week of its year, or none', () => {
    expect([mondayOfIsoWeek(2015, 53), mondayOfIsoWeek(2014, 53)]).toEqual(['2015-12-28', null]);
    expect([0, 54, 1.5].map((week) => mondayOfIsoWeek(2015, week))).toEqual([null, null, null]);
  });

  it('is the serial Excel stores, in both date systems', () => {
    expect(toExcelSerial('2000-01-01')).toBe(36526);
    expect(toExcelSerial('2000-01-01', 1904)).toBe(35064);
    expect(toExcelSerial('1900-03-01')).toBe(61);
    expect(fromExcelSerial(42004)).toBe('2014-12-31');
    expect(fromExcelSerial(41796.75)).toBe('2014-06-06');
  });

  it('is refused before March 1900, where Excel counts a day that never was', () => {
    expect(fromExcelSerial(60)).toBeNull();
    expect(fromExcelSerial(61)).toBe('1900-03-01');
    expect(fromExcelSerial(60, 1904)).toBe('1904-03-01');
    expect(fromExcelSerial(0, 1904)).toBe('1904-01-01');
    expect(fromExcelSerial(toExcelSerial('2199-12-31'))).toBe('2199-12-31');
    expect(fromExcelSerial(toExcelSerial('2199-12-31') + 1)).toBeNull();
    expect(fromExcelSerial(-1)).toBeNull();
    expect(fromExcelSerial(Number.NaN)).toBeNull();
  });

  it('agrees with the calendar on weekdays and ISO weeks', () => {
    expect(isoWeekday('2014-06-06')).toBe(5);
    expect(isoWeekOf('2014-12-29')).toEqual({ year: 2015, week: 1 });
    expect(isoWeekOf('2016-01-03')).toEqual({ year: 2015, week: 53 });
    expect(mondayOfIsoWeek(2014, 23)).toBe('2014-06-02');
    expect(mondayOfIsoWeek(2014, 53)).toBeNull();
    expect(mondayOfIsoWeek(2015, 53)).toBe('2015-12-28');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2014-01-31', 1)).toBe('2014-02-28');
    expect(addMonths('2016-02-29', 36)).toBe('2019-02-28');
    expect(addMonths('2014-11-30', -12)).toBe('2013-11-30');
    expect(endOfMonth('2016-02-10')).toBe('2016-02-29');
  });

  it('survives the trip to a day number, a serial and a French day, and back', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        expect(fromDayNumber(toDayNumber(date))).toBe(date);
        expect(fromExcelSerial(toExcelSerial(date))).toBe(date);
        expect(parseFrenchDate(formatFrenchDate(date))).toBe(date);
      }),
    );
  });

  it('counts days the same way forward and back', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('typed in a date field is read as day, month, year', () => {
    expect(parseFrenchDate(' 15/05/2014 ')).toBe('2014-05-15');
    expect(parseFrenchDate('15.5.14')).toBe('2014-05-15');
    expect(parseFrenchDate('31/06/2014')).toBeNull();
    expect(parseFrenchDate('à la rentrée')).toBeNull();
  });
});
