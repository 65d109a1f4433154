import {
  buildScale,
  columnOf,
  countTimeColumns,
  type ScaleChoice,
} from '../../../src/programme/schedule/rows/scale';

function labels(
  start: `${number}-${number}-${number}`,
  end: typeof start,
  choice: ScaleChoice,
): readonly string[] {
  return buildScale({ period: { start, end }, choice }).columns.map(({ label }) => label);
}

describe('Automatique', () => {
  it.each([
    ['four months', '2014-08-31', 'week'],
    ['a day more than four months', '2014-09-01', 'half-month'],
    ['eighteen months', '2015-10-31', 'half-month'],
    ['a day more than eighteen months', '2015-11-01', 'two-speed'],
  ] as const)('chooses its columns for a programme of %s', (_length, end, unit) => {
    const period = { start: '2014-05-01', end } as const;
    expect(buildScale({ period, choice: 'Automatique' }).unit).toBe(unit);
  });

  it('goes on by what is left of the half-year when eight months end in the middle of one', () => {
    const { columns } = buildScale({
      period: { start: '2014-03-01', end: '2016-03-31' },
      choice: 'Automatique',
    });
    const reduced = columns.filter(({ kind }) => kind === 'reduced');
    expect(reduced[0]).toMatchObject({ start: '2014-11-01', end: '2014-12-31', label: 'S2 2014' });
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
    expect(labels('2014-12-29', '2015-01-05', choice)).toEqual([
      'Antérieur',
      ...expected,
      'Sans date',
    ]);
  });

  it('count 53 weeks in a year that has them', () => {
    expect(labels('2015-12-28', '2016-01-04', 'Semaine')).toEqual([
      'Antérieur',
      'S53 2015',
      'S01 2016',
      'Sans date',
    ]);
  });
});

describe('What lies after the period', () => {
  const period = { start: '2014-05-01', end: '2014-06-30' } as const;

  it('has a column of its own, « Au-delà », so that no row is drawn at a wrong place', () => {
    const scale = buildScale({ period, choice: 'Mois', latest: '2014-07-01' });
    expect(scale.columns.map(({ label }) => label)).toEqual([
      'Antérieur',
      'mai 2014',
      'juin 2014',
      'Au-delà',
      'Sans date',
    ]);
    expect(columnOf(scale, '2014-06-30')).toBe(2);
    expect(columnOf(scale, '2014-07-01')).toBe(3);
  });

  it('needs no column when nothing lies after', () => {
    const scale = buildScale({ period, choice: 'Mois', latest: '2014-06-30' });
    expect(scale.columns).toHaveLength(4);
  });

  it('takes the last column when there is no room for more', () => {
    const scale = buildScale({ period, choice: 'Semaine', capacity: 5 });
    expect(scale.columns).toHaveLength(7);
    expect(scale.columns.at(-2)).toMatchObject({
      label: 'Au-delà',
      start: '2014-05-26',
      end: null,
    });
  });
});

it('Three years by the week need some 157 columns', () => {
  expect(countTimeColumns({ start: '2014-01-01', end: '2016-12-31' }, 'Semaine')).toBe(157);
});
