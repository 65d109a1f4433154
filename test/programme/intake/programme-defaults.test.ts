import { NO_DECISIONS, type TrackerPlan } from '../../../src/programme/intake/plan/plan';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import { DEFAULT_SETTINGS } from '../../../src/programme/tracker/settings/settings';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { planTracker } from '../../fixtures/plan-at-once';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt } from './readings';

function planOf(...sheets: readonly SheetSnapshot[]): TrackerPlan['content'] {
  return planTracker(analyseAt(aWorkbook(sheets)), NO_DECISIONS, null).content;
}

const PLAN = aSheet('Plan', [
  ['Axe', 'Action', 'Échéance', 'Pilote'],
  ['Accès', 'Signer la convention', '30/06/2026', 'Samir'],
  ['Isolation', 'Lancer l’appel d’offres', '15/09/2026', 'Nadia'],
]);

const SESSIONS = aSheet('Sessions', [
  ['Formation', 'Date', 'Lieu', 'Inscrits', 'Présents'],
  ['Gestes qui sauvent', '06/10/2026', 'Loos', '12', '11'],
  ['Gestes qui sauvent', '13/10/2026', 'Lens', '10', '10'],
]);

describe('The tracker of another programme', () => {
  it('has no target, and counts every training from the month of the first session', () => {
    expect(planOf(PLAN, SESSIONS).settings).toMatchObject({
      target: null,
      countedTrainings: ['Toutes'],
      countingStart: '2026-10-01',
      countingMonths: 36,
    });
  });

  it('lists only the strands, trainings and places that its own sheets write', () => {
    const { lists } = planOf(PLAN, SESSIONS);
    expect(lists.strands.map(({ name }) => name)).toEqual(['Accès', 'Isolation']);
    expect(lists.trainings).toEqual(['Gestes qui sauvent']);
    expect(lists.territories).toEqual([]);
    expect(lists.basins).not.toContain('Littoral');
  });
});

it('lists a territory that is only proposed: it may be accepted', () => {
  const { lists } = planOf(
    aSheet('Plan', [
      ['Action', 'Site', 'Échéance'],
      ['Signer la convention', 'Lens', '30/06/2026'],
      ['Lancer l’appel d’offres', 'Lens', '15/09/2026'],
    ]),
  );
  expect(lists.territories).toEqual([DEFAULT_LISTS.territories.find((name) => /Lens/u.test(name))]);
});

describe('The tracker of the programme', () => {
  it.each([
    ['its title', aSheet('Notes', [['Appel à projets – 10 000 logements HLM accompagnés']])],
    [
      'the training that its target counts',
      aSheet('Notes', [['Formation', 'Tranquillité publique']]),
    ],
  ])('has the target and the lists of the programme where a sheet says %s', (_words, notes) => {
    const { settings, lists } = planOf(PLAN, notes);
    expect(settings).toMatchObject({ target: 445, countingStart: DEFAULT_SETTINGS.countingStart });
    expect(lists.trainings).toEqual(DEFAULT_LISTS.trainings);
  });

  it('has no target where a training of another programme is only called much the same', () => {
    const { settings } = planOf(PLAN, aSheet('Notes', [['Tranquillité publique – module 1']]));
    expect(settings).toMatchObject({ target: null, countingStart: null });
  });

  it('has them too in a workbook that is still empty', () => {
    expect(planOf(aSheet('Feuil1', [])).settings.target).toBe(445);
  });
});
