import {
  elapsedMonths,
  observedPace,
  recentPace,
  requiredPace,
  sessionsNeeded,
  wholeMonths,
} from '../../../src/programme/training/counts/pace';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { Session } from '../../../src/programme/tracker/tracker';
import { aSession, settingsAt } from '../../fixtures/builders';

const COUNTED = { counted: 30, elapsed: 3, sessionCount: 2 };

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
    expect(observedPace(COUNTED)).toBe(10);
    expect(observedPace({ ...COUNTED, elapsed: 2 })).toBe('not-computable');
    expect(observedPace({ ...COUNTED, sessionCount: 1 })).toBe('not-computable');
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
  });
});

describe('What is already planned', () => {
  function plannedWith(session: Partial<Session>): number {
    return computeTraining({
      sessions: [aSession(), aSession({ id: 'S02', ...session, present: null })],
      attendances: null,
      settings: settingsAt(),
      statusDate: '2015-03-31',
    }).projections.plannedSessions;
  }

  it('counts sessions announced or confirmed alike', () => {
    expect(plannedWith({ status: 'Prévue', start: '2015-04-01' })).toBe(1);
    expect(plannedWith({ status: 'Confirmée', start: '2015-04-01' })).toBe(1);
    expect(plannedWith({ status: 'Reportée', start: '2015-04-01' })).toBe(0);
  });

  it('counts from the day after the status date to the last day of the counting', () => {
    expect(plannedWith({ status: 'Prévue', start: '2015-03-31' })).toBe(0);
    expect(plannedWith({ status: 'Prévue', start: '2017-08-31' })).toBe(1);
    expect(plannedWith({ status: 'Prévue', start: '2017-09-01' })).toBe(0);
  });
});
