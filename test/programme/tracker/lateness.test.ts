import type { CalendarDate } from '../../../src/lib/calendar-date';
import { deadlineOf, lastDayOfPeriod, latenessOf } from '../../../src/programme/tracker/lateness';
import { anAction } from '../../fixtures/builders';
import { readCsv } from '../../fixtures/csv';
import { aGoldenTracker } from '../../fixtures/golden-tracker';

const REMINDER_DAYS = 14;

describe('Lateness', () => {
  it.each(readCsv('golden_late.csv'))('of the programme on $date_etat is as listed', (expected) => {
    const statusDate = expected['date_etat'] as CalendarDate;
    const told = { late: [] as string[], held: [] as string[], watched: [] as string[] };
    for (const { value } of aGoldenTracker().actions?.rows ?? []) {
      const lateness = latenessOf(value, statusDate, REMINDER_DAYS);
      if (lateness.kind === 'late') told.late.push(`${value.id} (+${lateness.days} j)`);
      if (lateness.kind === 'late-unless-condition')
        told.held.push(`${value.id} (+${lateness.days} j)`);
      if (lateness.kind === 'to-watch') told.watched.push(value.id);
    }
    expect(told.late.join(' ; ')).toBe(expected['en_retard']);
    expect(told.held.join(' ; ')).toBe(expected['en_retard_mais_condition_non_levee']);
    expect(told.watched.join(' ; ')).toBe(expected['a_surveiller_fenetre_ouverte']);
  });

  it('begins the day after the deadline', () => {
    const action = anAction({ start: null, end: '2014-06-06' });
    expect(latenessOf(action, '2014-06-06', 0)).toEqual({ kind: 'to-watch' });
    expect(latenessOf(action, '2014-06-07', 0)).toEqual({ kind: 'late', days: 1 });
  });

  it('never touches what is done, on hold or dropped', () => {
    for (const status of ['Réalisé', 'Suspendu', 'Abandonné'] as const) {
      expect(latenessOf(anAction({ status }), '2030-01-01', 14)).toEqual({ kind: 'on-time' });
    }
  });

  it('of a task not begun counts from its start window, once begun from its end', () => {
    const task = {
      type: 'Tâche',
      start: '2014-09-01',
      end: '2017-08-31',
      precision: 'mois',
    } as const;
    expect(deadlineOf(anAction(task))).toBe('2014-09-30');
    expect(deadlineOf(anAction({ ...task, status: 'En cours' }))).toBe('2017-08-31');
    expect(deadlineOf(anAction({ ...task, end: '2014-09-12' }))).toBe('2014-09-12');
  });

  it.each([
    ['2014-06-06', 'jour', '2014-06-06'],
    ['2014-06-02', 'semaine', '2014-06-08'],
    ['2014-06-21', 'décade', '2014-06-30'],
    ['2014-02-16', 'quinzaine', '2014-02-28'],
    ['2014-11-01', 'bimestre', '2014-12-31'],
    ['2014-07-01', 'trimestre', '2014-09-30'],
    ['2014-03-20', 'saison', '2014-06-20'],
    ['2014-06-21', 'saison', '2014-09-22'],
    ['2014-07-01', 'saison', '2014-08-31'],
    ['2014-09-23', 'saison', '2014-12-20'],
    ['2014-12-21', 'saison', '2015-03-19'],
    ['2014-07-01', 'semestre', '2014-12-31'],
    ['2014-01-01', 'année', '2014-12-31'],
  ] as const)('takes the period from %s (%s) to end on %s', (start, precision, end) => {
    expect(lastDayOfPeriod(start, precision)).toBe(end);
  });
});
