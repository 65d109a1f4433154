import { anAction } from '../../fixtures/builders';
import { goldenActions } from '../../fixtures/golden-tracker';
import { defaultPeriod } from '../../../src/programme/schedule/rows/period';
import {
  groupRows,
  NO_FILTER,
  type ScheduleFilters,
} from '../../../src/programme/schedule/rows/select-rows';
import { DEFAULT_STRANDS } from '../../../src/programme/tracker/lists';
import type { Action } from '../../../src/programme/tracker/tracker';
import { aTracker } from '../../fixtures/tracker-workbook';
import { scheduleSourceOf } from '../../../src/programme/schedule/rows/schedule-source';

function drawn(
  actions: readonly Action[],
  filters: Partial<ScheduleFilters> = {},
): Record<string, string[]> {
  const source = scheduleSourceOf(aTracker({ actions }));
  if (source === null) throw new Error('No tracker');
  const groups = groupRows(source, { ...NO_FILTER, ...filters });
  return Object.fromEntries(
    groups.map(({ strand, rows }) => [strand, rows.map(({ value }) => value.id)]),
  );
}

describe('The order of the rows', () => {
  it('follows the headings of the source', () => {
    expect(Object.keys(drawn(goldenActions()))).toEqual(DEFAULT_STRANDS.map(({ name }) => name));
  });

  it('is, under a heading: done, running, by date, undated', () => {
    const actions = [
      anAction({ id: 'ACC-01', start: null, end: null, precision: 'inconnue' }),
      anAction({ id: 'ACC-02', end: '2014-09-01', start: null }),
      anAction({ id: 'ACC-03', end: '2014-06-01', start: null }),
      anAction({ id: 'ACC-04', type: 'Tâche', status: 'En cours', start: null, end: null }),
      anAction({ id: 'ACC-05', status: 'Réalisé', start: null, end: null }),
    ];
    expect(drawn(actions)).toEqual({ Accès: ['ACC-05', 'ACC-04', 'ACC-03', 'ACC-02', 'ACC-01'] });
  });

  it('puts a heading of the user’s own after those of the list', () => {
    const actions = [anAction({ id: 'COM-01', strand: 'Communication' }), anAction()];
    expect(Object.keys(drawn(actions))).toEqual(['Accès', 'Communication']);
  });
});

describe('A filter', () => {
  it('keeps a strand, whatever its case and accents', () => {
    expect(Object.keys(drawn(goldenActions(), { strand: 'acces' }))).toEqual(['Accès']);
  });

  it('keeps the rows of a partner among several', () => {
    expect(drawn(goldenActions(), { partner: 'ANRU' })).toEqual({ Accès: ['ACC-06'] });
  });

  it('keeps a territory among several', () => {
    expect(drawn(goldenActions(), { territory: 'Cambrai' })).toEqual({
      Accès: ['ACC-14', 'ACC-15'],
    });
  });

  it('keeps what meets a period, and what has no date', () => {
    const actions = [
      anAction({ id: 'ACC-01', start: '2014-06-30', end: '2014-07-31' }),
      anAction({ id: 'ACC-02', start: '2014-07-01', end: '2014-07-31' }),
      anAction({ id: 'ACC-03', start: null, end: null }),
      anAction({ id: 'ACC-04', start: '2014-01-01', end: '2014-05-31' }),
      anAction({ id: 'ACC-05', start: '2014-01-01', end: '2014-06-01' }),
    ];
    const period = { start: '2014-06-01', end: '2014-06-30' } as const;
    expect(drawn(actions, { period })).toEqual({ Accès: ['ACC-05', 'ACC-01', 'ACC-03'] });
  });
});

describe('The period drawn by default', () => {
  const dates = { referenceDate: '2014-05-15', statusDate: '2014-05-15' } as const;

  it('goes from the month of the source text to the last date of the programme', () => {
    expect(defaultPeriod(goldenActions(), dates)).toEqual({
      start: '2014-05-01',
      end: '2017-08-31',
    });
  });

  it('stays where it is on the status date of the following spring', () => {
    const later = { ...dates, statusDate: '2015-03-31' } as const;
    expect(defaultPeriod(goldenActions(), later).start).toBe('2014-05-01');
  });

  it('still begins with the programme once it is a year old', () => {
    const later = { ...dates, statusDate: '2015-05-15' } as const;
    expect(defaultPeriod(goldenActions(), later).start).toBe('2014-05-01');
  });

  it('begins with the first open row when it comes before the text', () => {
    const actions = [anAction({ start: '2014-04-10', end: '2014-09-30', type: 'Tâche' })];
    expect(defaultPeriod(actions, dates).start).toBe('2014-04-01');
  });

  it('shows three months at least when no row has a date', () => {
    const actions = [anAction({ start: null, end: null })];
    expect(defaultPeriod(actions, dates)).toEqual({ start: '2014-05-01', end: '2014-07-31' });
  });
});
