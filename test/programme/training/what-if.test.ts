import { tryPace, type WhatIfInput } from '../../../src/programme/training/counts/what-if';

function asked(overrides: Partial<WhatIfInput> = {}): WhatIfInput {
  return {
    remaining: 381,
    statusDate: '2015-03-31',
    end: '2017-08-31',
    personsPerSession: 12,
    sessionsPerMonth: 2,
    ...overrides,
  };
}

test('12 persons a session, 2 sessions a month: the target is met in July 2016', () => {
  expect(tryPace(asked())).toEqual({
    kind: 'met',
    sessions: 32,
    months: 16,
    on: '2016-07-31',
    isInTime: true,
  });
});

test('one session a month is too slow to be in time', () => {
  expect(tryPace(asked({ sessionsPerMonth: 1 }))).toMatchObject({
    months: 32,
    on: '2017-11-30',
    isInTime: false,
  });
});

test.each([
  [29, '2017-08-31', true],
  [30, '2017-09-30', false],
])('%i sessions at one a month end on %s, in time: %s', (sessions, on, isInTime) => {
  const answer = tryPace(asked({ remaining: sessions * 12, sessionsPerMonth: 1 }));
  expect(answer).toMatchObject({ sessions, on, isInTime });
});

test('a target already met needs nothing more', () => {
  expect(tryPace(asked({ remaining: 0 }))).toEqual({ kind: 'reached' });
});

test.each([
  { personsPerSession: 0 },
  { personsPerSession: -1 },
  { sessionsPerMonth: 0 },
  { sessionsPerMonth: Number.NaN },
  { remaining: null },
  { personsPerSession: 0.001 },
])('%j never gets there', (pace) => {
  expect(tryPace(asked(pace))).toEqual({ kind: 'never' });
});

test('a century of months is still told, a month more is not', () => {
  const pace = { personsPerSession: 1, sessionsPerMonth: 1 };
  expect(tryPace(asked({ ...pace, remaining: 1200 }))).toMatchObject({ months: 1200 });
  expect(tryPace(asked({ ...pace, remaining: 1201 }))).toEqual({ kind: 'never' });
});

test('without an end of the counting, nothing is in time', () => {
  expect(tryPace(asked({ end: null }))).toMatchObject({ on: '2016-07-31', isInTime: false });
});
