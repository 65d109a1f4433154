import type { TrainingFigures } from '../../../src/programme/training/counts/figures';
import type { Attendance, Session } from '../../../src/programme/tracker/tracker';
import { aSession, anAttendance } from '../../fixtures/builders';
import { countAndCheck } from '../../fixtures/training-findings';

/** Each line of the table of edge cases: what is counted, and what is told of it. */

const FIRST: Partial<Session> = { id: 'S1', start: '2014-09-23', end: '2014-09-24' };
const SECOND: Partial<Session> = { id: 'S2', start: '2014-10-07', end: '2014-10-08' };
const OTHER_TRAINING = { training: 'Connaissance des publics spécifiques' };
/** So few persons in two sessions: the pace is too slow for the target. */
const TOO_SLOW = 'OBJ-03';

function sessions(...lines: readonly Partial<Session>[]): readonly Session[] {
  return lines.map((line) => aSession({ registered: line.present ?? 12, ...line }));
}

function attended(session: string, ...codes: readonly string[]): readonly Attendance[] {
  return codes.map((code) => anAttendance({ code, session }));
}

function reasonsOf({ exclusions }: TrainingFigures): readonly string[] {
  return exclusions.map(({ reason }) => reason);
}

describe('Edge cases of the counting, and what is told of each', () => {
  it('same person, two sessions of the counted training: one person; PRS-05', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 1 }, { ...SECOND, present: 1 }),
      attendances: [...attended('S1', 'A003'), ...attended('S2', 'A003')],
    });
    expect(figures.persons).toEqual({ low: 1, high: 1 });
    expect(figures.participations).toBe(2);
    expect(findings).toEqual([TOO_SLOW, 'PRS-05 Présences!A6']);
  });

  it('same person, another training: counts when present in the counted one', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 1 }, { ...SECOND, ...OTHER_TRAINING, present: 2 }),
      attendances: [...attended('S1', 'A003'), ...attended('S2', 'A003', 'A004')],
    });
    expect(figures.persons).toEqual({ low: 1, high: 1 });
    expect(findings).toEqual([]);
  });

  it('absent then present later: one person, counted at the second session', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions(
        { ...FIRST, cycle: '1', registered: 1, present: 0 },
        { ...SECOND, cycle: '2', present: 1 },
      ),
      attendances: [
        anAttendance({ code: 'A003', session: 'S1', mark: 'Absent' }),
        ...attended('S2', 'A003'),
      ],
    });
    const byCycle = figures.breakdowns.cycles.map(({ label, persons }) => [label, persons]);
    expect(byCycle).toEqual([
      ['1', 0],
      ['2', 1],
    ]);
    expect(findings).toEqual([TOO_SLOW]);
  });

  it.each([
    ['Annulée', 'cancelled'],
    ['Reportée', 'postponed'],
  ] as const)(
    'session %s: excluded, even with registrations; SES-09 when some are present',
    (status, reason) => {
      const off = countAndCheck({
        sessions: sessions({ ...FIRST, status, registered: 9, present: 4 }),
      });
      expect(off.figures).toMatchObject({ countedSessions: 0, registered: 0, participations: 0 });
      expect(reasonsOf(off.figures)).toEqual([reason]);
      expect(off.findings).toEqual(['SES-09 Formations!L5']);
      const empty = countAndCheck({
        sessions: sessions({ ...FIRST, status, registered: 9, present: null }),
      });
      expect(empty.findings).toEqual([]);
    },
  );

  it('future session with Présents: excluded; blocking SES-07', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions(
        { ...FIRST, present: 5 },
        { ...SECOND, start: '2015-04-01', end: '2015-04-02', present: 6 },
      ),
    });
    expect(figures.participations).toBe(5);
    expect(reasonsOf(figures)).toEqual(['future-with-count']);
    expect(findings).toContain('SES-07 Formations!L6');
  });

  it('Présents empty on a past session: excluded; OBJ-06, the sum is a minimum', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 5 }, { ...SECOND, present: null }),
    });
    expect(figures.countedSessions).toBe(1);
    expect(figures.sessionsWithoutCount).toEqual(['S2']);
    expect(findings).toEqual(['OBJ-06', 'SES-08 Formations!L6']);
  });

  it('Présents = 0 on a done session: counts, for zero', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, registered: 8, present: 0 }),
    });
    expect(figures).toMatchObject({ countedSessions: 1, participations: 0, absent: 8 });
    expect(figures.attendanceRate).toBe(0);
    expect(findings).toEqual([]);
  });

  it('over capacity, walk-ins: counted; SES-05, SES-06', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions(
        { ...FIRST, capacity: 12, registered: 12, present: 14 },
        { ...SECOND, capacity: 12, registered: 13, present: 10 },
      ),
    });
    expect(figures).toMatchObject({ participations: 24, registered: 25, absent: 3, walkIns: 2 });
    expect(figures.attendanceRate).toBeCloseTo(22 / 25);
    expect(findings).toEqual([
      TOO_SLOW,
      'SES-05 Formations!L5',
      'SES-06 Formations!L5',
      'SES-06 Formations!K6',
    ]);
  });

  it.each(['12/15', '~10', '12 dont 2 APF'])(
    '« %s »: SES-13, and no count before it is confirmed',
    (present) => {
      const { figures, findings } = countAndCheck({
        sessions: [{ value: aSession({ ...FIRST, present: null }), cells: { present } }],
      });
      expect(figures).toMatchObject({ countedSessions: 0, participations: 0 });
      expect(findings).toContain('SES-13 Formations!L5');
    },
  );

  it('partner staff attending (« dont 1 APF »): counted unless only the landlord’s agents are', () => {
    const guests = sessions({ ...FIRST, present: 13, comment: '13 (dont 1 APF)' });
    const everybody = countAndCheck({ sessions: guests });
    expect(everybody.figures.persons).toEqual({ low: 13, high: 13 });
    const agents = countAndCheck({
      sessions: guests,
      settings: { countedPeople: 'Agents du bailleur seulement' },
    });
    expect(agents.figures.persons).toEqual({ low: 12, high: 12 });
    expect(everybody.findings).toEqual(agents.findings);
  });

  it('two-day session across a month end: month of the first day', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, start: '2014-09-30', end: '2014-10-01', present: 4 }),
    });
    expect(figures.months.slice(0, 2).map(({ cumulated }) => cumulated)).toEqual([4, 4]);
    expect(findings).toEqual([]);
  });

  it('session before 01/09/2014 of the counted training: excluded, SES-14', () => {
    const on = (start: '2014-08-31' | '2014-09-01'): ReturnType<typeof countAndCheck> =>
      countAndCheck({ sessions: sessions({ ...FIRST, start, end: start, halfDays: 2 }) });
    expect(reasonsOf(on('2014-08-31').figures)).toEqual(['before-period']);
    expect(on('2014-08-31').findings).toEqual(['SES-14 Formations!F5']);
    expect(reasonsOf(on('2014-09-01').figures)).toEqual([]);
    expect(on('2014-09-01').findings).toEqual([]);
  });

  it('cycle typed as one 7-month session: SES-17, and it counts as one', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, start: '2014-09-02', end: '2015-03-27', halfDays: null }),
    });
    expect(figures.countedSessions).toBe(1);
    expect(findings).toEqual(['SES-17 Formations!G5']);
  });

  it('objective exceeded: OBJ-02; nothing is left', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 11 }),
      settings: { target: 10 },
    });
    expect(figures.remaining).toEqual({ low: 0, high: 0 });
    expect([figures.requiredPace, figures.sessionsNeeded]).toEqual([0, 0]);
    expect(findings).toContain('OBJ-02');
  });

  it('code typed in two ways: PRS-09; never merged silently', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 2 }),
      attendances: attended('S1', 'A12', 'A012'),
    });
    expect(figures.persons).toEqual({ low: 2, high: 2 });
    expect(findings).toEqual(['PRS-09 Présences!A5']);
  });

  it('person leaves the organisation: stays counted', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 2 }, { ...SECOND, present: 1 }),
      attendances: [...attended('S1', 'A003', 'A004'), ...attended('S2', 'A005')],
    });
    expect(figures.months.map(({ cumulated }) => cumulated).slice(0, 7)).toEqual([
      2, 3, 3, 3, 3, 3, 3,
    ]);
    expect(findings).toEqual([TOO_SLOW]);
  });

  it('an objective of nought is none: OBJ-01, and nothing is measured against it', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 11 }),
      settings: { target: 0 },
    });
    expect(figures).toMatchObject({ target: null, remaining: null, progress: 'not-computable' });
    expect(findings).toEqual(['OBJ-01 Paramètres!B11']);
  });

  it('objective changed: OBJ-05, and what is left follows it', () => {
    const { figures, findings } = countAndCheck({
      sessions: sessions({ ...FIRST, present: 11 }),
      settings: { target: 450 },
    });
    expect(figures.remaining).toEqual({ low: 439, high: 439 });
    expect(findings).toEqual(['OBJ-05 Paramètres!B11']);
  });
});
