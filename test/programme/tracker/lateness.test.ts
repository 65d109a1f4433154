import {
  deadlineOf,
  isLate,
  lastDayOfPeriod,
  latenessOf,
} from '../../../src/programme/tracker/lateness';
import { anAction } from '../../fixtures/builders';

describe('The last day of a period', () => {
  test.each([
    ['2014-06-01', 'décade', '2014-06-10'],
    ['2014-06-11', 'décade', '2014-06-20'],
    ['2014-05-21', 'décade', '2014-05-31'],
    ['2014-06-01', 'quinzaine', '2014-06-15'],
    ['2014-06-16', 'quinzaine', '2014-06-30'],
    ['2014-06-02', 'semaine', '2014-06-08'],
    ['2016-02-01', 'mois', '2016-02-29'],
    ['2014-06-21', 'saison', '2014-09-22'],
    ['2014-12-21', 'saison', '2015-03-19'],
    ['2014-01-01', 'année', '2014-12-31'],
  ] as const)('from %s, known to the %s, is %s', (start, precision, last) => {
    expect(lastDayOfPeriod(start, precision)).toBe(last);
  });
});

describe('A row', () => {
  const meeting = anAction({ start: '2014-06-06', end: '2014-06-06' });

  it('is late from the day after its due date', () => {
    expect(isLate(meeting, '2014-06-06')).toBe(false);
    expect(isLate(meeting, '2014-06-07')).toBe(true);
    expect(latenessOf(meeting, '2014-06-07', 14)).toEqual({ kind: 'late', days: 1 });
  });

  it('is to be watched from the first day of its reminder', () => {
    expect(latenessOf(meeting, '2014-05-22', 14).kind).toBe('on-time');
    expect(latenessOf(meeting, '2014-05-23', 14).kind).toBe('to-watch');
  });

  it.each(['Réalisé', 'Suspendu', 'Abandonné'] as const)('%s is never late', (status) => {
    expect(isLate({ ...meeting, status }, '2015-01-01')).toBe(false);
  });

  it('that waits for a blocking condition is not late, whatever the day', () => {
    const held = { ...meeting, condition: 'Si le projet est retenu', effect: 'Bloquante' } as const;
    expect(isLate(held, '2015-01-01')).toBe(false);
    expect(isLate({ ...held, effect: 'Non bloquante' }, '2015-01-01')).toBe(true);
  });

  it('to begin in a window is due at the end of the window, and at its own end once begun', () => {
    const task = anAction({
      type: 'Tâche',
      start: '2014-09-01',
      end: '2015-06-30',
      precision: 'mois',
    });
    expect(deadlineOf(task)).toBe('2014-09-30');
    expect(deadlineOf({ ...task, status: 'En cours' })).toBe('2015-06-30');
    expect(deadlineOf({ ...task, end: '2014-09-15' })).toBe('2014-09-15');
  });
});
