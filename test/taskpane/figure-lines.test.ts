import type { CalendarDate } from '../../src/lib/calendar-date';
import { fr } from '../../src/locales/fr';
import { figureLines } from '../../src/taskpane/training/figure-lines';
import { computeTraining } from '../../src/programme/training/counts/compute-training';
import type { TrainingFigures } from '../../src/programme/training/counts/figures';
import type { Settings } from '../../src/programme/tracker/settings/settings';
import type { Session } from '../../src/programme/tracker/tracker';
import { aSession, settingsAt } from '../fixtures/builders';

const words = fr.training;

/** Two sessions of September 2014 looked at six months later, with what is changed of them. */
function figuresOf(
  settings: Partial<Settings>,
  session: Partial<Session> = {},
  statusDate: CalendarDate = '2015-03-31',
): TrainingFigures {
  const held = { status: 'Réalisée', registered: 12, present: 10, ...session } as const;
  return computeTraining({
    sessions: (['2014-09-10', '2014-09-20'] as const).map((start, at) =>
      aSession({ ...held, id: `S0${String(at + 1)}`, start, end: start }),
    ),
    attendances: null,
    settings: { ...settingsAt(), target: 445, ...settings },
    statusDate,
  });
}

const namesOf = (figures: TrainingFigures): readonly string[] =>
  figureLines(figures, words).map(([name]) => name);

describe('The key figures of Formations', () => {
  it('are thirteen when everything is known, and nothing lacks', () => {
    const figures = figuresOf({});
    expect(namesOf(figures)).toHaveLength(13);
    expect(words.lacking(figures)).toBe('');
  });

  it.each([
    ['a target', figuresOf({ target: null }), /^Sans objectif.*Paramètres\.$/u],
    ['three months', figuresOf({}, {}, '2014-10-15'), /^Trop tôt pour projeter.*2 sessions\.$/u],
    ['a period', figuresOf({ countingStart: null, countingMonths: null }), /^Sans période/u],
    ['the number registered', figuresOf({}, { registered: null }), /^Sans inscrits/u],
  ])(
    'without %s: only those that are known, and one sentence on the others',
    (_, figures, said) => {
      const lines = figureLines(figures, words);
      expect(lines.length).toBeLessThan(13);
      expect(lines.map(([, value]) => value).join()).not.toMatch(/non calculable|^–$/u);
      expect(words.lacking(figures)).toMatch(said);
    },
  );

  it('tell no number of absent persons where nobody is known to be registered', () => {
    const { absent, walkIns } = words.figures;
    const names = namesOf(figuresOf({}, { registered: null }));
    expect(names.filter((name) => name === absent || name === walkIns)).toEqual([]);
  });
});
