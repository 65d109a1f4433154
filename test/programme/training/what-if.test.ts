import type { TrainingReading } from '../../../src/programme/training/counts/figures';
import { type PaceToTarget, tryPace } from '../../../src/programme/training/counts/what-if';

const PACE = { persons: 12, sessions: 2 };

function asked(
  pace: Partial<typeof PACE> = {},
  { left = 381, end = '2017-08-31' }: { left?: number; end?: TrainingReading['end'] } = {},
): PaceToTarget | null {
  const reading: TrainingReading = {
    trainings: [],
    unit: 'Personnes distinctes',
    start: null,
    statusDate: '2015-03-31',
    end,
  };
  return tryPace({ remaining: { low: left, high: left }, reading }, { ...PACE, ...pace });
}

test('12 persons a session, 2 sessions a month: the target is met in July 2016', () => {
  expect(asked()).toEqual({ sessions: 32, months: 16, on: '2016-07-31', after: null });
});

test('one session a month is too slow to be in time', () => {
  expect(asked({ sessions: 1 })).toMatchObject({
    months: 32,
    on: '2017-11-30',
    after: '2017-08-31',
  });
});

test.each([
  [29, '2017-08-31', null],
  [30, '2017-09-30', '2017-08-31'],
])('%i sessions at one a month end on %s, after %s', (sessions, on, after) => {
  expect(asked({ sessions: 1 }, { left: sessions * 12 })).toMatchObject({ sessions, on, after });
});

test('a target already met needs nothing more', () => {
  expect(asked({}, { left: 0 })).toMatchObject({ sessions: 0, months: 0 });
});

test('a century of months is still told, a month more is not', () => {
  const pace = { persons: 1, sessions: 1 };
  expect(asked(pace, { left: 1200 })).toMatchObject({ months: 1200 });
  expect(asked(pace, { left: 1201 })).toBeNull();
});

test('without an end of the counting, nothing comes after it', () => {
  expect(asked({}, { end: null })).toMatchObject({ on: '2016-07-31', after: null });
});
