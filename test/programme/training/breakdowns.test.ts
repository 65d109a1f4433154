import { spreadTarget } from '../../../src/programme/training/counts/breakdowns';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { Breakdowns } from '../../../src/programme/training/counts/figures';
import type { Settings } from '../../../src/programme/tracker/settings/settings';
import type { Attendance, Session } from '../../../src/programme/tracker/tracker';
import { aSession, anAttendance, settingsAt } from '../../fixtures/builders';

function breakdownsOf(
  sessions: readonly Partial<Session>[],
  settings: Partial<Settings> = {},
  attendances: readonly Partial<Attendance>[] = [],
): Breakdowns {
  return computeTraining({
    sessions: sessions.map((session, index) => aSession({ id: `S${index}`, ...session })),
    attendances: attendances.map(anAttendance),
    settings: settingsAt(settings),
    statusDate: '2017-12-31',
  }).breakdowns;
}

describe('The years of the programme', () => {
  it('follow each other, the last one cut where the counting ends', () => {
    const { programmeYears } = breakdownsOf([], { countingMonths: 28, target: 280 });
    expect(programmeYears.map(({ start, end, target }) => [start, end, target])).toEqual([
      ['2014-09-01', '2015-08-31', 120],
      ['2015-09-01', '2016-08-31', 120],
      ['2016-09-01', '2016-12-31', 40],
    ]);
  });

  it('share a target that does not divide, the first ones taking the rest', () => {
    expect(spreadTarget(445, 36)).toEqual([149, 148, 148]);
    expect(spreadTarget(10, 30)).toEqual([4, 4, 2]);
  });

  it('have no target of their own when the programme has none', () => {
    const { programmeYears } = breakdownsOf([{}], { target: null });
    expect(programmeYears.map(({ target }) => target)).toEqual([null, null, null]);
  });

  it.each([
    ['2014-09-01', 1],
    ['2015-08-31', 1],
    ['2015-09-01', 2],
    ['2016-08-31', 2],
    ['2016-09-01', 3],
  ] as const)('a session of %s is of year %i', (start, year) => {
    const { programmeYears } = breakdownsOf([{ start }]);
    const found = programmeYears.filter(({ sessions }) => sessions > 0);
    expect(found.map(({ index, participations }) => [index, participations])).toEqual([[year, 11]]);
  });

  it('have a line before them when a training counted began earlier, and none otherwise', () => {
    const counted = { countedTrainings: ['Toutes'] };
    const indexes = (start: '2014-08-31' | '2014-09-01'): readonly number[] =>
      breakdownsOf([{ start }], counted).programmeYears.map(({ index }) => index);
    expect(indexes('2014-08-31')).toEqual([0, 1, 2, 3]);
    expect(indexes('2014-09-01')).toEqual([1, 2, 3]);
  });

  it('are not told without a length of the counting', () => {
    expect(breakdownsOf([{}], { countingMonths: null }).programmeYears).toEqual([]);
  });
});

describe('The lines of a breakdown', () => {
  it('are in the order of their names whatever the case, those without a name last, and one a name', () => {
    const basins = ['Sambre', '', 'artois', 'Littoral', 'ARTOIS', 'Sambre ', 'Valenciennes', ''];
    const shares = breakdownsOf(basins.map((basin, index) => ({ basin, present: index }))).basins;
    expect(
      shares.map(({ label, sessions, participations }) => [label, sessions, participations]),
    ).toEqual([
      ['artois', 2, 6],
      ['Littoral', 1, 3],
      ['Sambre', 2, 5],
      ['Valenciennes', 1, 6],
      [null, 2, 8],
    ]);
  });

  it('are in the same order for the jobs of the persons listed', () => {
    const jobs = ['Siège', '', 'gardien', 'Accueil', 'Gardien'];
    const listed = jobs.map((job, index) => ({ code: `A${index}`, session: 'S0', job }));
    const { shares } = breakdownsOf([{ present: 5 }], {}, listed).jobs;
    expect(shares).toEqual([
      { label: 'Accueil', persons: 1 },
      { label: 'gardien', persons: 2 },
      { label: 'Siège', persons: 1 },
      { label: null, persons: 1 },
    ]);
  });

  it.each([
    [['', 'Gardien']],
    [['Gardien', '']],
    [['Siège', 'Gardien']],
    [['Gardien', 'Siège']],
    [['Gardien', 'Gardien']],
  ])('a person with the jobs %j on one day is in the same line in whatever order', (jobs) => {
    const listed = jobs.map((job) => ({ code: 'A1', session: 'S0', job }));
    const { shares } = breakdownsOf([{ present: 1 }], {}, listed).jobs;
    expect(shares).toEqual([{ label: 'Gardien', persons: 1 }]);
  });

  it('do not depend on the order of two sessions of one day', () => {
    const listed = [
      { code: 'A1', session: 'S1', job: 'Gardien' },
      { code: 'A1', session: 'S2', job: 'Siège' },
    ];
    const [first, second] = [
      { id: 'S1', cycle: '1' },
      { id: 'S2', cycle: '2' },
    ] as const;
    for (const sessions of [
      [first, second],
      [second, first],
    ]) {
      const { cycles, jobs } = breakdownsOf(sessions, {}, listed);
      expect(cycles.map(({ label, persons }) => [label, persons])).toEqual([
        ['1', 1],
        ['2', 0],
      ]);
      expect(jobs.shares).toEqual([{ label: 'Gardien', persons: 1 }]);
    }
  });
});
