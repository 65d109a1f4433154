import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type {
  TrainingFigures,
  TrainingInput,
} from '../../../src/programme/training/counts/figures';
import { ALL_TRAININGS } from '../../../src/programme/tracker/sessions/counting';
import { settingsAt } from '../../fixtures/builders';
import {
  EXAMPLE_STATUS_DATE,
  exampleAttendances,
  exampleSessions,
  expectedFigures,
} from '../../fixtures/training-data';
import { once } from '../../fixtures/once';

const expected = expectedFigures();

function figuresWith(overrides: Partial<TrainingInput> = {}): TrainingFigures {
  return computeTraining({
    sessions: exampleSessions(),
    attendances: exampleAttendances(),
    settings: settingsAt(),
    statusDate: EXAMPLE_STATUS_DATE,
    ...overrides,
  });
}

function ofAllTrainings(): TrainingFigures {
  return figuresWith({ settings: settingsAt({ countedTrainings: [ALL_TRAININGS] }) });
}

function personsOf(
  shares: readonly { readonly label: string | null; readonly persons: number }[],
  label: string,
): number {
  return shares.find((share) => share.label === label)?.persons ?? 0;
}

const READERS: Readonly<Record<string, (figures: TrainingFigures) => unknown>> = {
  objectif: ({ target }) => target,
  'sessions comptées': ({ countedSessions }) => countedSessions,
  'sessions réalisées sans effectif': ({ sessionsWithoutCount }) => sessionsWithoutCount.join(', '),
  'participations (présents cumulés)': ({ participations }) => participations,
  'inscrits (sessions comptées)': ({ registered }) => registered,
  absents: ({ absent }) => absent,
  'présents non inscrits': ({ walkIns }) => walkIns,
  'taux de présence': ({ attendanceRate }) => attendanceRate,
  'personnes distinctes (nominatif)': ({ persons }) => persons.high,
  'personnes distinctes (agrégé, présents − déjà formés)': () =>
    figuresWith({ attendances: null }).persons.high,
  'reste à former': ({ remaining }) => remaining?.high,
  avancement: ({ progress }) => progress,
  'mois écoulés': ({ elapsedMonths }) => elapsedMonths,
  'mois restants': ({ remaining, requiredPace }) => (remaining?.high ?? 0) / Number(requiredPace),
  'attendu linéaire à date': (figures) => figures.expected,
  'écart à l’attendu': ({ gap }) => gap,
  'rythme observé (pers./mois)': ({ observedPace }) => observedPace,
  'rythme nécessaire (pers./mois)': ({ requiredPace }) => requiredPace,
  'sessions nécessaires (capacité 12, taux observé)': ({ sessionsNeeded }) => sessionsNeeded,
  'projection linéaire fin de programme': ({ projections }) => projections.linear,
  'année de programme 1 (09/2014-08/2015)': ({ breakdowns }) =>
    breakdowns.programmeYears[0]?.persons,
  'répartition de l’objectif par année de programme': ({ breakdowns }) =>
    breakdowns.programmeYears.map(({ target }) => target).join(' / '),
  'lecture R2 (toutes formations) personnes distinctes à date': () => ofAllTrainings().persons.high,
  'lecture R2 participations': () => ofAllTrainings().participations,
};

function readFigure(name: string, figures: TrainingFigures): unknown {
  const { basins, cycles, calendarYears, jobs } = figures.breakdowns;
  const after = (prefix: string): string => name.slice(prefix.length);
  if (name.startsWith('bassin de la session '))
    return personsOf(basins, after('bassin de la session '));
  if (name.startsWith('cycle ')) return personsOf(cycles, after('cycle '));
  if (name.startsWith('année civile ')) return personsOf(calendarYears, after('année civile '));
  if (name.startsWith('métier ')) return personsOf(jobs.shares, after('métier '));
  return READERS[name]?.(figures);
}

describe('The worked example on 31/03/2015', () => {
  const figures = once(() => figuresWith());

  it.each([...expected])('gives « %s » = %s', (name, value) => {
    const figure = readFigure(name, figures());
    if (typeof figure === 'number') {
      const digits = value.split('.')[1]?.length ?? 0;
      expect(figure.toFixed(digits)).toBe(Number(value).toFixed(digits));
    } else expect(figure).toBe(value);
  });

  it('counts the same persons whether by code or by head count', () => {
    const byHeadCount = figuresWith({ attendances: null });
    expect(byHeadCount.persons).toEqual({ low: 64, high: 64 });
  });

  it('says why each of the seven other sessions does not count', () => {
    expect(figures().exclusions.map(({ session, reason }) => [session.id, reason])).toEqual([
      ['S01', 'other-training'],
      ['S02', 'other-training'],
      ['S06', 'no-count'],
      ['S07', 'cancelled'],
      ['S11', 'future-with-count'],
      ['S12', 'future'],
      ['S13', 'postponed'],
    ]);
  });

  it('projects from the last three and six months, not from twelve that have not gone by', () => {
    const { recent, cautious, optimistic, planned } = figures().projections;
    expect(recent.map(({ pace }) => (typeof pace === 'number' ? pace.toFixed(2) : pace))).toEqual([
      '10.33',
      '8.83',
      'not-computable',
    ]);
    expect([cautious, optimistic].map(Number).map(Math.round)).toEqual([320, 364]);
    expect(planned).toBeCloseTo(64 + 14 * (66 / 71));
  });

  it('ends each month with what was met by then, and projects the months ahead', () => {
    const { months } = figures();
    expect(months).toHaveLength(36);
    expect(months.slice(0, 8).map(({ cumulated }) => cumulated)).toEqual([
      11,
      33,
      33,
      33,
      44,
      53,
      64,
      null,
    ]);
    expect(months[6]?.projected?.central).toBe(64);
    expect(months[35]?.projected?.central).toBeCloseTo(329.14);
  });
});

describe('The readings of the text', () => {
  const bothTrainings = ['Tranquillité publique', 'Connaissance des publics spécifiques'];

  it.each([[bothTrainings], [['Toutes']]])(
    'counting all trainings (%j) counts from the first one, before September',
    (countedTrainings) => {
      const figures = figuresWith({ settings: settingsAt({ countedTrainings }) });
      expect(figures.persons).toEqual({ low: 90, high: 90 });
      expect(figures.participations).toBe(94);
      expect(
        figures.breakdowns.programmeYears.map(({ index, persons }) => [index, persons]),
      ).toEqual([
        [0, 12],
        [1, 78],
        [2, 0],
        [3, 0],
      ]);
    },
  );

  it('with a start of the programme, all trainings count from that day', () => {
    const settings = settingsAt({ countedTrainings: bothTrainings, programmeStart: '2014-07-01' });
    expect(figuresWith({ settings }).participations).toBe(82);
  });

  it('counting participations, what is left and the pace follow the participations', () => {
    const figures = figuresWith({ settings: settingsAt({ countedUnit: 'Participations' }) });
    expect(figures.counted).toEqual({ low: 67, high: 67 });
    expect(figures.remaining).toEqual({ low: 378, high: 378 });
    expect(figures.persons.high).toBe(64);
    expect(figures.observedPace).toBeCloseTo(67 / 7);
  });

  it.each([
    [28, '2016-12-31'],
    [34, '2017-06-30'],
    [36, '2017-08-31'],
  ])('a period of %i months ends on %s', (countingMonths, end) => {
    const figures = figuresWith({ settings: settingsAt({ countingMonths }) });
    expect(figures.reading.end).toBe(end);
    expect(figures.elapsedMonths).toBe(7);
    expect(figures.months).toHaveLength(countingMonths);
  });
});

describe('What cannot be computed is said, never guessed', () => {
  it('without a target, what is left and the pace needed', () => {
    const figures = figuresWith({ settings: settingsAt({ target: null }) });
    expect(figures.persons.high).toBe(64);
    expect(figures.remaining).toBeNull();
    expect([figures.progress, figures.requiredPace, figures.sessionsNeeded]).toEqual([
      'not-computable',
      'not-computable',
      'not-computable',
    ]);
  });

  it('without a period, nothing counts and each session says so', () => {
    const figures = figuresWith({ settings: settingsAt({ countingStart: null }) });
    expect(figures.countedSessions).toBe(0);
    expect(figures.exclusions.some(({ reason }) => reason === 'no-period')).toBe(true);
    expect(figures.projections.linear).toBe('not-computable');
  });

  it('below three months or two sessions, the pace', () => {
    const settings = settingsAt();
    const early = figuresWith({ settings, statusDate: '2014-11-29' });
    const later = figuresWith({ settings, statusDate: '2014-11-30' });
    expect([early.elapsedMonths, early.observedPace]).toEqual([2, 'not-computable']);
    expect([later.elapsedMonths, later.observedPace]).toEqual([3, 11]);
    const single = figuresWith({ sessions: exampleSessions().slice(0, 3) });
    expect([single.countedSessions, single.observedPace]).toEqual([1, 'not-computable']);
  });

  it('once the period is over, the pace needed is « terminé »', () => {
    const figures = figuresWith({ statusDate: '2017-08-31' });
    expect(figures.requiredPace).toBe('finished');
  });

  it('without any session, nobody', () => {
    const figures = figuresWith({ sessions: [], attendances: [] });
    expect(figures.persons).toEqual({ low: 0, high: 0 });
    expect(figures.attendanceRate).toBe('not-computable');
  });
});
