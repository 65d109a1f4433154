import { daysBetween } from '../../../src/lib/calendar-date';
import {
  columnsNeeded,
  detailedZone,
  type ScaleChoice,
  unitOf,
} from '../../../src/programme/schedule/rows/scale';
import { buildScale, columnOf } from './core/build-scale';

type Day = `${number}-${number}-${number}`;

function labels(period: readonly [Day, Day], choice: ScaleChoice): readonly string[] {
  const [start, end] = period;
  const scale = buildScale({ period: { start, end }, choice, statusDate: start });
  return scale.columns.map(({ label }) => label);
}

describe('Automatique', () => {
  it.each([
    ['four months', '2014-08-31', 'week'],
    ['a day more than four months', '2014-09-01', 'half-month'],
    ['eighteen months', '2015-10-31', 'half-month'],
    ['a day more than eighteen months', '2015-11-01', 'two-speed'],
  ] as const)('chooses its columns for a programme of %s', (_length, end, unit) => {
    expect(unitOf('Automatique', { start: '2014-05-01', end })).toBe(unit);
  });

  it.each([
    ['2014-01-31', '2014-01-01', '2014-09-30'],
    ['2014-02-28', '2014-01-01', '2014-09-30'],
    ['2014-03-01', '2014-02-01', '2014-10-31'],
    ['2016-12-31', '2016-11-01', '2017-07-31'],
    ['2017-01-01', '2016-04-01', '2016-12-31'],
  ] as const)('has nine months in detail around %s', (statusDate, start, end) => {
    const period = { start: '2014-01-01', end: '2016-12-31' } as const;
    expect(detailedZone(period, statusDate)).toEqual({ start, end });
  });

  it('finishes in one column, named by its months, a half-year begun in detail', () => {
    const { columns } = buildScale({
      period: { start: '2014-03-01', end: '2016-03-31' },
      choice: 'Automatique',
      statusDate: '2014-03-10',
    });
    const reduced = columns.filter(({ kind }) => kind === 'reduced');
    expect(reduced[0]).toMatchObject({
      start: '2014-12-01',
      end: '2014-12-31',
      label: 'déc. 2014',
    });
  });

  it('goes by half-years before and after the months in detail', () => {
    const { columns } = buildScale({
      period: { start: '2013-01-01', end: '2016-12-31' },
      choice: 'Automatique',
      statusDate: '2014-07-15',
    });
    expect(columns.slice(1, 6).map(({ label }) => label)).toEqual([
      'S1 2013',
      'S2 2013',
      'janv.-mai 2014',
      'juin 2014 1-15',
      'juin 2014 16-30',
    ]);
    expect(columns.slice(20, 25).map(({ label }) => label)).toEqual([
      'févr. 2015 1-15',
      'févr. 2015 16-28',
      'mars-juin 2015',
      'S2 2015',
      'S1 2016',
    ]);
  });

  it('keeps the present in detail over fifteen years, what is furthest back being in « Antérieur »', () => {
    const period = { start: '2004-01-01', end: '2020-12-31' } as const;
    const { columns } = buildScale({
      period,
      choice: 'Automatique',
      statusDate: '2018-06-10',
    });
    expect(columns).toHaveLength(42);
    const column = columns.find(({ start, end }) => start === '2018-06-01' && end === '2018-06-15');
    expect(column).toBeDefined();
    expect(columns.at(-2)).toMatchObject({ label: 'S2 2020' });
  });
});

describe('The names of the columns', () => {
  it.each([
    ['Semaine', ['S01 2015', 'S02 2015']],
    ['Quinzaine', ['déc. 2014 16-31', 'janv. 2015 1-15']],
    ['Mois', ['déc. 2014', 'janv. 2015']],
    ['Trimestre', ['T4 2014', 'T1 2015']],
    ['Semestre', ['S2 2014', 'S1 2015']],
  ] as const)('are those of a French calendar: %s', (choice, expected) => {
    const found = labels(['2014-12-29', '2015-01-05'], choice);
    expect(found.slice(0, 3)).toEqual(['Antérieur', ...expected]);
    expect(found).toHaveLength(26);
  });

  it('count 53 weeks in a year that has them', () => {
    expect(labels(['2015-12-28', '2016-01-04'], 'Semaine').slice(1, 3)).toEqual([
      'S53 2015',
      'S01 2016',
    ]);
  });
});

describe('The columns of time', () => {
  const period = { start: '2014-05-01', end: '2014-06-30' } as const;
  const statusDate = '2014-05-15';

  it('are twenty-four at least, whatever the period, so that none is spare', () => {
    const scale = buildScale({ period, choice: 'Mois', statusDate });
    expect(scale.columns).toHaveLength(26);
    expect(scale.columns.at(-2)).toMatchObject({ label: 'avr. 2016' });
  });

  it.each([
    ['2016-10-31', null, 30],
    ['2016-10-31', '2016-10-31', 30],
    ['2016-10-31', '2016-11-01', 31],
    ['2016-11-01', '2016-11-30', 31],
    ['2020-01-01', '2020-01-01', 40],
  ] as const)('from May 2014 to %s, the last row on %s: %s months', (end, latest, columns) => {
    const long = { start: '2014-05-01', end } as const;
    expect(columnsNeeded({ period: long, choice: 'Mois', statusDate, latest })).toBe(columns);
  });

  it.each([
    ['2014-05-15', ['mai 2014 1-15', 'mai 2014 16-31']],
    ['2014-05-16', ['mai 2014 16-31', 'juin 2014 1-15']],
  ] as const)('by halves, begin on %s with %j', (start, first) => {
    expect(labels([start, '2014-06-30'], 'Quinzaine').slice(1, 3)).toEqual(first);
  });

  it('end with « Au-delà » when something lies after, so that no row is drawn at a wrong place', () => {
    const scale = buildScale({ period, choice: 'Mois', statusDate, latest: '2016-05-01' });
    expect(scale.columns.at(-2)).toMatchObject({
      label: 'Au-delà',
      start: '2016-04-01',
      end: null,
    });
    expect(columnOf(scale, '2016-05-01')).toBe(24);
  });

  it.each([
    ['2014-05-15', '2014-04-01'],
    ['2015-03-10', '2015-02-01'],
    ['2016-12-31', '2016-04-01'],
  ] as const)('show what fits around %s when they are too few', (day, first) => {
    const three = { start: '2014-01-01', end: '2016-12-31' } as const;
    const scale = buildScale({ period: three, choice: 'Semaine', statusDate: day });
    expect(scale.columns).toHaveLength(42);
    expect(Math.abs(daysBetween(scale.columns[1]?.start ?? day, first))).toBeLessThan(7);
    expect(columnOf(scale, day)).toBeGreaterThan(0);
    expect(columnOf(scale, day)).toBeLessThan(day === '2016-12-31' ? 41 : 40);
  });
});
