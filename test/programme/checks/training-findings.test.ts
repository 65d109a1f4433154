import { checkTracker } from '../../fixtures/check-at-once';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { trainingFactsOf } from '../../../src/app/training/training-facts';
import { aPartner, settingsAt } from '../../fixtures/builders';
import { exampleAttendances, exampleSessions } from '../../fixtures/training-data';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { tell } from './cases/rule-case';
import { FRENCH_FINDINGS } from '../../../src/locales/checks/checks.fr';
import { tellFinding } from '../../../src/programme/checks/sheet/words';
import summaryFr from '../../../src/programme/training/plan/summary-words.fr.json';
import { once } from '../../fixtures/once';

describe('Checking the worked example of the trainings on 31/03/2015', () => {
  const report = once(() => {
    const snapshot = aTrackerWorkbook({
      sessions: exampleSessions(),
      attendances: exampleAttendances(),
      partners: [
        aPartner({ name: 'APEI de Roubaix/Tourcoing' }),
        aPartner({ name: 'Organisme TP', acronym: '' }),
      ],
      lists: { basins: ['Métropole lilloise', 'Littoral', 'Bassin 3'] },
      settings: settingsAt({ statusDate: '2015-03-31' }),
    });
    const tracker = readTracker(snapshot);
    return checkTracker(
      {
        tracker,
        snapshot,
        scope: 'tracker',
        today: '2015-03-31',
        training: trainingFactsOf(tracker, '2015-03-31'),
        stale: [],
      },
      [],
    );
  });

  it('tells the sessions over capacity, over registration, without count and to come', () => {
    expect(tell(report()).filter((line) => line.startsWith('SES'))).toEqual([
      'SES-07 Formations!L15',
      'SES-06 Formations!K8',
      'SES-08 Formations!L10',
      'SES-05 Formations!L12',
      'SES-06 Formations!L12',
    ]);
  });

  it('tells the three persons who came twice, and nothing else of the attendances', () => {
    const told = report().findings.filter(({ code }) => code.startsWith('PRS'));
    expect(told.map(({ code }) => code)).toEqual(['PRS-05', 'PRS-05', 'PRS-05']);
  });

  it('tells that the pace is too slow and that the sum is a minimum', () => {
    const told = report().findings.filter(({ code }) => code.startsWith('OBJ'));
    expect(told).toMatchObject([
      { code: 'OBJ-03', params: { value: 329, end: '2017-08-31', expected: 445 } },
      { code: 'OBJ-06', params: { count: 1, sessions: ['S06'] } },
    ]);
  });

  it('tells the provider still to be named, and nothing else', () => {
    const others = tell(report()).filter((line) => !/^(?:SES|PRS|OBJ)/u.test(line));
    expect(others).toEqual(['REF-03 Formations!E6']);
  });
});

describe('A session without basin nor provider', () => {
  it('is told to count where Bilan counts it, and nothing of a breakdown there is not', () => {
    const { unknown } = summaryFr.headers;
    const snapshot = aTrackerWorkbook({
      sessions: exampleSessions().map((one) => ({ ...one, basin: '', provider: '' })),
      settings: settingsAt({ statusDate: '2015-03-31' }),
    });
    const tracker = readTracker(snapshot);
    const { findings } = checkTracker(
      { tracker, snapshot, scope: 'tracker', today: '2015-03-31', training: null, stale: [] },
      [],
    );
    const empty = findings.filter(({ code }) => code === 'SES-16');
    const says = empty.map((finding) => tellFinding(finding, FRENCH_FINDINGS).says);
    expect([...new Set(says)].sort()).toEqual([
      `« Bassin » vide : une session comptée l’est sous « ${unknown} ».`,
      '« Organisme » vide.',
    ]);
  });
});
