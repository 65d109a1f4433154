import { readPartnerHeads } from '../../../src/programme/training/counts/count-heads';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import {
  isExact,
  type TrainingFigures,
  type TrainingInput,
} from '../../../src/programme/training/counts/figures';
import type { Settings } from '../../../src/programme/tracker/settings/settings';
import type { Attendance, Session } from '../../../src/programme/tracker/tracker';
import { aSession, anAttendance, settingsAt } from '../../fixtures/builders';

const S1: Partial<Session> = { id: 'S1', start: '2014-09-23', end: '2014-09-24' };
const S2: Partial<Session> = { id: 'S2', start: '2014-10-07', end: '2014-10-08' };

function figuresOf(
  sessions: readonly Partial<Session>[],
  attendances: readonly Partial<Attendance>[] | null = null,
  settings: Partial<Settings> = {},
): TrainingFigures {
  const input: TrainingInput = {
    sessions: sessions.map(aSession),
    attendances: attendances?.map(anAttendance) ?? null,
    settings: settingsAt(settings),
    statusDate: '2015-03-31',
  };
  return computeTraining(input);
}

function reasonsOf(figures: TrainingFigures): readonly string[] {
  return figures.exclusions.map(({ reason }) => reason);
}

describe('Edge cases of the counting', () => {
  it('same person, two sessions of the counted training: one person', () => {
    const figures = figuresOf(
      [
        { ...S1, present: 1 },
        { ...S2, present: 1 },
      ],
      [
        { code: 'A003', session: 'S1' },
        { code: 'A003', session: 'S2' },
      ],
    );
    expect(figures.persons).toEqual({ low: 1, high: 1 });
    expect(figures.participations).toBe(2);
  });

  it('same person, another training: counts when present in the counted one', () => {
    const other = { ...S2, training: 'Connaissance des publics spécifiques', present: 2 };
    const figures = figuresOf(
      [{ ...S1, present: 1 }, other],
      [
        { code: 'A003', session: 'S1' },
        { code: 'A003', session: 'S2' },
        { code: 'A004', session: 'S2' },
      ],
    );
    expect(figures.persons.high).toBe(1);
  });

  it('absent then present later: one person, counted at the second session', () => {
    const figures = figuresOf(
      [
        { ...S1, cycle: '1', present: 0 },
        { ...S2, cycle: '2', present: 1 },
      ],
      [
        { code: 'A003', session: 'S1', mark: 'Absent' },
        { code: 'A003', session: 'S2', mark: 'Présent' },
      ],
    );
    expect(figures.breakdowns.cycles.map(({ label, persons }) => [label, persons])).toEqual([
      ['1', 0],
      ['2', 1],
    ]);
  });

  it.each(['Annulée', 'Reportée'] as const)(
    'session %s: excluded, even with registrations and persons present',
    (status) => {
      const figures = figuresOf([{ ...S1, status, registered: 9, present: 4 }]);
      expect(figures.countedSessions).toBe(0);
      expect([figures.registered, figures.participations]).toEqual([0, 0]);
      expect(reasonsOf(figures)).toEqual([status === 'Annulée' ? 'cancelled' : 'postponed']);
    },
  );

  it('future session with persons present: excluded, and told apart', () => {
    const figures = figuresOf([
      { ...S1, start: '2015-04-01', present: 5 },
      { ...S2, start: '2015-04-01', present: null, status: 'Prévue' },
      { id: 'S3', start: '2015-03-31', present: 5 },
    ]);
    expect(reasonsOf(figures)).toEqual(['future-with-count', 'future']);
    expect(figures.participations).toBe(5);
  });

  it('persons present left empty on a past session: excluded, and the total is a minimum', () => {
    const figures = figuresOf([{ ...S1, present: null }, { ...S2 }]);
    expect(reasonsOf(figures)).toEqual(['no-count']);
    expect(figures.sessionsWithoutCount).toEqual(['S1']);
  });

  it('nobody present at a session held: it counts, for zero', () => {
    const figures = figuresOf([{ ...S1, registered: 8, present: 0 }]);
    expect(figures.countedSessions).toBe(1);
    expect([figures.participations, figures.absent]).toEqual([0, 8]);
    expect(figures.attendanceRate).toBe(0);
  });

  it('over capacity, walk-ins: counted, and walk-ins never reduce absences', () => {
    const figures = figuresOf([
      { ...S1, capacity: 12, registered: 12, present: 14 },
      { ...S2, capacity: 12, registered: 12, present: 10 },
    ]);
    expect([figures.participations, figures.absent, figures.walkIns]).toEqual([24, 2, 2]);
    expect(figures.attendanceRate).toBeCloseTo(22 / 24);
  });

  it('partner staff attending (« dont 1 APF »): counted unless only the landlord’s agents are', () => {
    const guests = [{ ...S1, present: 13, comment: '13 (dont 1 APF)', alreadyTrained: 0 }];
    expect(figuresOf(guests).persons.high).toBe(13);
    const agents = { countedPeople: 'Agents du bailleur seulement' } as const;
    expect(figuresOf(guests, null, agents).persons.high).toBe(12);
    const listed = [
      { code: 'A1', session: 'S1', job: 'Gardien' },
      { code: 'P1', session: 'S1', job: 'Partenaire (APF)' },
    ];
    expect(figuresOf([{ ...S1, present: 2 }], listed).persons.high).toBe(2);
    const figures = figuresOf([{ ...S1, present: 2 }], listed, agents);
    expect([figures.persons.high, figures.participations]).toEqual([1, 1]);
  });

  it('two-day session across a month end: month of the first day', () => {
    const figures = figuresOf([{ ...S1, start: '2014-09-30', end: '2014-10-01', present: 4 }]);
    expect(figures.months.slice(0, 2).map(({ cumulated }) => cumulated)).toEqual([4, 4]);
  });

  it.each([
    ['2014-08-31', ['before-period']],
    ['2014-09-01', []],
  ] as const)('session of the counted training on %s: %j', (start, reasons) => {
    expect(reasonsOf(figuresOf([{ ...S1, start }]))).toEqual(reasons);
  });

  it('session after the last day counted: excluded', () => {
    const figures = computeTraining({
      sessions: [
        aSession({ ...S1, start: '2017-08-31' }),
        aSession({ ...S2, start: '2017-09-01' }),
      ],
      attendances: null,
      settings: settingsAt(),
      statusDate: '2017-12-31',
    });
    expect(reasonsOf(figures)).toEqual(['after-period']);
  });

  it('a session held with a status not brought up to date: excluded', () => {
    expect(reasonsOf(figuresOf([{ ...S1, status: 'Confirmée' }]))).toEqual(['not-held']);
    expect(reasonsOf(figuresOf([{ ...S1, status: null }]))).toEqual(['not-held']);
  });

  it('objective exceeded: nothing is left, nothing is negative', () => {
    const figures = figuresOf([{ ...S1, present: 11, alreadyTrained: 0 }], null, { target: 10 });
    expect(figures.remaining).toEqual({ low: 0, high: 0 });
    expect([figures.requiredPace, figures.sessionsNeeded]).toEqual([0, 0]);
  });

  it('code typed in two ways: two persons, never merged silently', () => {
    const codes = ['A12', 'A012', 'a012', ' A12 '].map((code) => ({ code, session: 'S1' }));
    expect(figuresOf([{ ...S1, present: 4 }], codes).persons.high).toBe(3);
  });

  it('the same person typed twice for one session: one person', () => {
    const twice = [
      { code: 'A017', session: 'S1' },
      { code: 'A017', session: 'S1' },
    ];
    expect(figuresOf([{ ...S1, present: 1 }], twice).persons.high).toBe(1);
  });

  it.each([
    ['présente', 2],
    ['absente', 1],
  ] as const)('a partial attendance taken as %s: %i person(s)', (partialAttendance, persons) => {
    const lines = [
      { code: 'A1', session: 'S1', mark: 'Présent' },
      { code: 'A2', session: 'S1', mark: 'Partiel' },
      { code: 'A3', session: 'S1', mark: 'Excusé' },
      { code: 'A4', session: 'S1', mark: null },
      { code: '', session: 'S1', mark: 'Présent' },
    ] as const;
    const figures = figuresOf([{ ...S1, present: 2 }], lines, { partialAttendance });
    expect(figures.persons.high).toBe(persons);
  });

  it('a session named in Présences is counted by its codes, another by its head count', () => {
    const figures = figuresOf(
      [
        { ...S1, present: 2 },
        { ...S2, present: 10, alreadyTrained: 1 },
      ],
      [
        { code: 'A1', session: 'S1' },
        { code: 'A2', session: 's1 ' },
      ],
    );
    expect(figures.persons).toEqual({ low: 11, high: 11 });
    expect(figures.breakdowns.jobs.unlisted).toBe(9);
  });

  it('objective changed: what is left follows it', () => {
    const figures = figuresOf([{ ...S1, present: 11, alreadyTrained: 0 }], null, { target: 450 });
    expect(figures.remaining?.high).toBe(439);
  });

  it('a person with two jobs has the one of the first session', () => {
    const figures = figuresOf(
      [
        { ...S2, present: 1 },
        { ...S1, present: 1 },
      ],
      [
        { code: 'A1', session: 'S2', job: 'Siège' },
        { code: 'A1', session: 'S1', job: 'Gardien' },
      ],
    );
    expect(figures.breakdowns.jobs.shares).toEqual([{ label: 'Gardien', persons: 1 }]);
  });
});

describe('Who is counted when not everything is told', () => {
  it('a session without capacity or registrations counts in neither mean nor walk-ins', () => {
    const figures = figuresOf([
      { ...S1, capacity: 10, registered: 8, present: 6 },
      { ...S2, capacity: null, registered: null, present: 5 },
    ]);
    expect(figures).toMatchObject({ registered: 8, absent: 2, walkIns: 0, meanCapacity: 10 });
  });

  it('a session without N° is counted by its head count, never by codes that name no session', () => {
    const lines = [{ code: 'A1', session: '' }];
    expect(figuresOf([{ ...S1, id: '', present: 9 }], lines).persons.high).toBe(9);
  });

  it.each([
    ['13 présents, dont 1 APF', 1],
    ['14 présents, dont 12 APF', 12],
    ['dont 3 Partenaires', 3],
    ['dont 2 partenaires du CCAS', 2],
    ['dont 2 gardiens', 0],
    ['dont 1 Adulte-relais', 0],
    ['dont 1 deAPF', 0],
    ['avec 1 APF', 0],
    ['', 0],
  ])('« %s » tells %i person(s) of a partner', (comment, heads) => {
    expect(readPartnerHeads(comment)).toBe(heads);
  });

  it('guests listed by a code are taken off the persons and the seats alike', () => {
    const lines = ['Gardien', 'Siège', 'Partenaire (APF)'].map((job, index) => ({
      code: `A${index}`,
      session: 'S1',
      job,
    }));
    const agents = { countedPeople: 'Agents du bailleur seulement' } as const;
    const figures = figuresOf([{ ...S1, present: 5 }], lines, agents);
    expect([figures.persons.high, figures.participations]).toEqual([2, 4]);
  });

  it('two persons by code, then three heads: between three and five', () => {
    const lines = ['A1', 'A2'].map((code) => ({ code, session: 'S1' }));
    const second = { ...S2, present: 3, alreadyTrained: null };
    const figures = figuresOf([{ ...S1, present: 10 }, second], lines);
    expect(figures.persons).toEqual({ low: 3, high: 5 });
    expect(isExact(figures.persons)).toBe(false);
    expect(isExact({ low: 3, high: 3 })).toBe(true);
  });

  it('persons listed at one training may be those counted new at another', () => {
    const lines = ['A1', 'A2'].map((code) => ({ code, session: 'S1' }));
    const other = { ...S2, training: 'Connaissance des publics spécifiques', present: 3 };
    const figures = figuresOf([{ ...S1, present: 2 }, other], lines, {
      countedTrainings: ['Toutes'],
    });
    expect(figures.persons).toEqual({ low: 3, high: 5 });
  });
});

describe('With head counts alone', () => {
  it('persons lie between the largest session and all the seats: between 13 and 67', () => {
    const heads = [11, 12, 10, 13, 9, 12];
    const figures = figuresOf(
      heads.map((present, index) => ({
        id: `S${index}`,
        start: `2014-10-${10 + index}` as const,
        present,
        alreadyTrained: null,
      })),
    );
    expect(figures.persons).toEqual({ low: 13, high: 67 });
    expect(figures.remaining).toEqual({ low: 378, high: 432 });
  });

  it('a session that tells who was already trained adds the others for sure', () => {
    const figures = figuresOf([
      { ...S1, present: 10, alreadyTrained: null },
      { ...S2, present: 12, alreadyTrained: 3 },
    ]);
    expect(figures.persons).toEqual({ low: 19, high: 19 });
  });

  it('persons of two trainings may be the same', () => {
    const figures = figuresOf(
      [
        { ...S1, present: 10, alreadyTrained: 0 },
        { ...S2, training: 'Connaissance des publics spécifiques', present: 8, alreadyTrained: 0 },
      ],
      null,
      { countedTrainings: ['Toutes'] },
    );
    expect(figures.persons).toEqual({ low: 10, high: 18 });
  });
});
