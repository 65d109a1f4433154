import { anAction } from '../../fixtures/builders';
import { goldenActions } from '../../fixtures/golden-tracker';
import { defaultPeriod, latestDay } from '../../../src/programme/schedule/rows/period';
import {
  groupRows,
  NO_FILTER,
  numbersUsedOnce,
  type ScheduleFilters,
} from '../../../src/programme/schedule/rows/select-rows';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import type { Action } from '../../../src/programme/tracker/tracker';
import { aTracker } from '../../fixtures/tracker-workbook';
import { readRows } from './read-rows';
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
    expect(Object.keys(drawn(goldenActions()))).toEqual(
      DEFAULT_LISTS.strands.map(({ name }) => name),
    );
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

describe('Rows that could stand in more than one place', () => {
  const none = { start: null, end: null, doneOn: null } as const;

  it.each<[string, readonly Partial<Action>[]]>([
    [
      'done, by the day done, or else that of the end, of the start, none first',
      [
        { ...none, status: 'Réalisé' },
        { ...none, status: 'Réalisé', start: '2014-01-01' },
        { ...none, status: 'Réalisé', end: '2014-02-01', start: '2013-01-01' },
        { ...none, status: 'Réalisé', doneOn: '2014-03-01', end: '2013-01-01' },
      ],
    ],
    [
      'under way, then what is to come, then what has no date',
      [
        { ...none, status: 'En cours' },
        { ...none, status: 'En cours', start: '2014-05-01' },
        { ...none, status: 'En préparation', start: '2014-04-01' },
        { ...none, status: 'Prévu', end: '2014-07-01' },
        { ...none, status: 'Prévu', start: '2014-08-01', end: '2014-06-30' },
        { ...none, status: 'En cours', type: 'Décision' },
      ],
    ],
    [
      'in preparation without a date before what has one',
      [
        { ...none, status: 'En préparation' },
        { ...none, start: '2014-04-01' },
      ],
    ],
    [
      'decided without a date after what has one',
      [
        { ...none, start: '2014-04-01' },
        { ...none, status: 'En préparation', type: 'Décision' },
      ],
    ],
  ])('are drawn %s, whatever the order of Suivi', (_order, fields) => {
    const actions = fields.map((row, index) =>
      anAction({ type: 'Tâche', ...row, id: `ACC-0${index}` }),
    );
    const ids = actions.map(({ id }) => id);
    expect(drawn(actions)).toEqual({ Accès: ids });
    expect(drawn(actions.toReversed())).toEqual({ Accès: ids });
  });

  it('are drawn in the order of Suivi when they have the same day', () => {
    const ids = ['ACC-03', 'ACC-01', 'ACC-02'];
    const actions = ids.map((id) => anAction({ id, end: '2014-07-01' }));
    expect(drawn(actions)).toEqual({ Accès: ids });
  });

  it('are drawn by day whatever the order of Suivi', () => {
    const days = ['2014-07-03', '2014-07-01', '2014-07-02'] as const;
    const actions = days.map((end, index) => anAction({ id: `ACC-0${index}`, start: null, end }));
    expect(drawn(actions)).toEqual({ Accès: ['ACC-01', 'ACC-02', 'ACC-00'] });
  });
});

describe('June', () => {
  const period = { start: '2014-06-01', end: '2014-06-30' } as const;
  const none = { start: null, end: null, doneOn: null } as const;

  it.each<[boolean, string, Partial<Action>]>([
    [true, 'begun before it and still open', { start: '2014-01-01', status: 'En cours' }],
    [false, 'done, begun before it', { start: '2014-01-01', status: 'Réalisé' }],
    [
      true,
      'done, begun in a month that ends in it',
      { ...none, start: '2014-05-15', precision: 'bimestre', status: 'Réalisé' },
    ],
    [false, 'that begins after it, still open', { start: '2014-07-01' }],
    [true, 'done in it, without another date', { doneOn: '2014-06-30', status: 'Réalisé' }],
    [false, 'given up before it', { doneOn: '2014-05-31', status: 'Abandonné' }],
    [false, 'done the day after it', { doneOn: '2014-07-01', status: 'Réalisé' }],
    [true, 'due on its first day', { end: '2014-06-01' }],
    [false, 'due the day before', { end: '2014-05-31' }],
    [true, 'due on its last day', { end: '2014-06-30' }],
    [false, 'due the day after', { end: '2014-07-01' }],
  ])('has: %s, a row %s', (isKept, _row, fields) => {
    const found = drawn([anAction({ ...none, ...fields })], { period });
    expect(Object.keys(found)).toHaveLength(isKept ? 1 : 0);
  });
});

describe('A row can be found by its N°', () => {
  it('when it has one, that no other row has, and that is no pattern for Excel', () => {
    const ids = ['ACC-01', 'ACC-02', 'acc-02', '', 'ACC-?', 'ACC*', '~ACC', 'ACC-03'];
    const rows = readRows(ids.map((id) => ({ id })));
    const isAlone = numbersUsedOnce(rows);
    expect(rows.filter(isAlone).map(({ value }) => value.id)).toEqual(['ACC-01', 'ACC-03']);
  });
});

describe('The last day of the rows', () => {
  it('is the furthest of their ends, of the periods they begin in and of the days they were done', () => {
    const none = { start: null, end: null, doneOn: null } as const;
    const last = (...fields: readonly Partial<Action>[]): string | null =>
      latestDay(fields.map((row) => anAction({ ...none, ...row })));
    expect(last()).toBeNull();
    expect(last({})).toBeNull();
    expect(last({ end: '2014-07-01' }, {}, { end: '2014-06-01' })).toBe('2014-07-01');
    expect(last({ start: '2014-07-01', precision: 'mois' })).toBe('2014-07-31');
    expect(last({ end: '2014-07-01', doneOn: '2014-07-02' })).toBe('2014-07-02');
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

  it.each<[string, Partial<Action>, string, string]>([
    ['goes to the day of the last end', { end: '2015-02-10' }, '2014-05-01', '2015-02-10'],
    [
      'goes one month past the start of what has no end',
      { start: '2014-09-30' },
      '2014-05-01',
      '2014-10-31',
    ],
    ['stops ten years ahead', { end: '2035-01-01' }, '2014-05-01', '2024-04-30'],
    [
      'begins with an end when no start is known',
      { end: '2014-03-31' },
      '2014-03-01',
      '2014-05-31',
    ],
    [
      'does not go back for what is done',
      { start: '2014-01-01', end: '2014-01-31', status: 'Réalisé' },
      '2014-05-01',
      '2014-07-31',
    ],
  ])('%s', (_case, fields, start, end) => {
    const actions = [anAction({ start: null, end: null, ...fields })];
    expect(defaultPeriod(actions, dates)).toEqual({ start, end });
  });

  it('begins with the earliest of several rows, those without a date apart', () => {
    const actions = [
      anAction({ start: null, end: '2014-04-30' }),
      anAction({ start: null, end: null }),
      anAction({ start: null, end: '2014-03-31' }),
    ];
    expect(defaultPeriod(actions, dates).start).toBe('2014-03-01');
    expect(defaultPeriod(actions.toReversed(), dates).start).toBe('2014-03-01');
  });

  it('holds the month of the status date when the text has no date', () => {
    const undated = { referenceDate: null, statusDate: '2015-03-10' } as const;
    expect(defaultPeriod([], undated)).toEqual({ start: '2015-03-01', end: '2015-05-31' });
  });
});
