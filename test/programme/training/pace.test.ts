import {
  elapsedMonths,
  observedPace,
  recentPace,
  requiredPace,
  sessionsNeeded,
  wholeMonths,
} from '../../../src/programme/training/counts/pace';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import type { TrainingFigures } from '../../../src/programme/training/counts/figures';
import type { Settings } from '../../../src/programme/tracker/settings/settings';
import type { Session } from '../../../src/programme/tracker/tracker';
import { aSession, settingsAt } from '../../fixtures/builders';

describe('Months gone by', () => {
  test.each([
    ['2014-09-01', '2014-09-29', 0],
    ['2014-09-01', '2014-09-30', 1],
    ['2014-09-15', '2014-10-13', 0],
    ['2014-09-15', '2014-10-14', 1],
    ['2014-09-15', '2014-10-15', 1],
  ] as const)('from %s to %s, that day included, are %i', (from, to, months) => {
    expect(wholeMonths(from, to)).toBe(months);
  });

  it('are never outside the period', () => {
    expect(elapsedMonths('2014-09-01', 36, '2014-08-01')).toBe(0);
    expect(elapsedMonths('2014-09-01', 36, '2017-08-31')).toBe(36);
    expect(elapsedMonths('2014-09-01', 36, '2018-08-31')).toBe(36);
  });
});

describe('The pace of training', () => {
  it('can be told from three months and two sessions on, not before', () => {
    expect(observedPace(30, 3, 2)).toBe(10);
    expect(observedPace(30, 2, 2)).toBe('not-computable');
    expect(observedPace(30, 3, 1)).toBe('not-computable');
  });

  it('of the last months needs these months to be over, and counts from their first day', () => {
    const heads = [1, 2].map((day) => ({
      session: aSession({ start: `2014-10-0${day}` as '2014-10-01' }),
    })) as unknown as Parameters<typeof recentPace>[0]['sessions'];
    const from = { sessions: heads, weigh: () => 6, start: '2014-09-01', lastMonths: 3 } as const;
    expect(recentPace({ ...from, elapsed: 2 })).toBe('not-computable');
    expect(recentPace({ ...from, elapsed: 3 })).toBe(4);
    expect(recentPace({ ...from, elapsed: 4 })).toBe(4);
    expect(recentPace({ ...from, elapsed: 5 })).toBe(0);
  });

  it('that is needed is over when no month is left', () => {
    expect(requiredPace(12, 1)).toBe(12);
    expect(requiredPace(12, 0)).toBe('finished');
  });

  it('asks for one session more as soon as one person is left over', () => {
    expect(sessionsNeeded(20, 10, 1)).toBe(2);
    expect(sessionsNeeded(21, 10, 1)).toBe(3);
    expect(sessionsNeeded(0, 'not-computable', 1)).toBe(0);
    expect(sessionsNeeded(1, 0, 1)).toBe('not-computable');
    expect(sessionsNeeded(1, 'not-computable', 1)).toBe('not-computable');
    expect(sessionsNeeded(1, 10, 'not-computable')).toBe('not-computable');
  });
});

function figuresOn(
  statusDate: CalendarDate,
  sessions: readonly Partial<Session>[],
  settings: Partial<Settings> = {},
): TrainingFigures {
  return computeTraining({
    sessions: sessions.map(aSession),
    attendances: null,
    settings: settingsAt(settings),
    statusDate,
  });
}

describe('What is already planned', () => {
  /** Whether ten seats announced bring ten persons more. */
  function isPlanned(session: Partial<Session>): boolean {
    const [held, ahead] = [{ registered: 11 }, { id: 'S02', registered: 10, present: null }];
    const { projections } = computeTraining({
      sessions: [aSession(held), aSession({ ...ahead, ...session })],
      attendances: null,
      settings: settingsAt(),
      statusDate: '2015-03-31',
    });
    return projections.planned === 21;
  }

  it('counts sessions announced or confirmed alike', () => {
    expect(isPlanned({ status: 'Prévue', start: '2015-04-01' })).toBe(true);
    expect(isPlanned({ status: 'Confirmée', start: '2015-04-01' })).toBe(true);
    expect(isPlanned({ status: 'Reportée', start: '2015-04-01' })).toBe(false);
  });

  it('counts from the day after the status date to the last day of the counting', () => {
    expect(isPlanned({ status: 'Prévue', start: '2015-03-31' })).toBe(false);
    expect(isPlanned({ status: 'Prévue', start: '2017-08-31' })).toBe(true);
    expect(isPlanned({ status: 'Prévue', start: '2017-09-01' })).toBe(false);
  });

  it('leaves the count as it is when nothing is planned, even without any registration', () => {
    const figures = figuresOn('2015-03-31', [{ registered: null }]);
    expect([figures.attendanceRate, figures.projections.planned]).toEqual(['not-computable', 11]);
  });
});

describe('The months of the counting', () => {
  const two = [{}, { id: 'S02', start: '2014-10-01', present: 9 }] as const;

  it('each expect their part of the target, and none without a target', () => {
    const { months } = figuresOn('2015-03-31', two, { target: 72 });
    expect([0, 1, 35].map((index) => months[index]?.expected)).toEqual([2, 4, 72]);
    const without = figuresOn('2015-03-31', two, { target: null });
    expect(without.months.map(({ expected }) => expected)).toEqual(months.map(() => null));
    expect([without.expected, without.gap]).toEqual(['not-computable', 'not-computable']);
  });

  it('a session of the first day of a month is of that month', () => {
    const { months } = figuresOn('2015-03-31', two);
    expect(months.slice(0, 2).map(({ cumulated }) => cumulated)).toEqual([11, 20]);
  });

  it.each([
    ['2015-03-31', null],
    ['2015-04-01', 20],
  ] as const)('on %s, the one of April tells %s', (statusDate, cumulated) => {
    expect(figuresOn(statusDate, two).months[7]?.cumulated).toBe(cumulated);
  });

  it('tell seats when seats are counted', () => {
    const twice = [{}, { id: 'S02', start: '2014-10-01', alreadyTrained: 9, present: 9 }] as const;
    const counted = { countedUnit: 'Participations' } as const;
    expect(figuresOn('2015-03-31', twice).months[1]?.cumulated).toBe(11);
    expect(figuresOn('2015-03-31', twice, counted).months[1]?.cumulated).toBe(20);
  });

  it('are projected from the last whole month on, between the slowest and the fastest pace', () => {
    const { months } = figuresOn('2015-03-31', two, { target: 78 });
    expect(months[5]?.projected).toBeNull();
    const start = { cautious: 20, central: 20, optimistic: 20 };
    expect(months[6]?.projected).toEqual(start);
    // Nobody came in the last three months; the last six hold one session of nine.
    expect(months[7]?.projected?.cautious).toBe(20);
    expect(months[7]?.projected?.central).toBeCloseTo(20 + 20 / 7);
    expect(months[7]?.projected?.optimistic).toBeCloseTo(20 + 20 / 7);
  });

  it('are not projected before a pace is known', () => {
    expect(figuresOn('2014-11-01', two).months.at(-1)?.projected).toBeNull();
    expect(figuresOn('2017-08-31', two).months.at(-1)?.projected).toMatchObject({ central: 20 });
  });

  it('are not told without their number', () => {
    const figures = figuresOn('2015-03-31', two, { countingMonths: null });
    expect([figures.months, figures.expected]).toEqual([[], 'not-computable']);
  });
});
