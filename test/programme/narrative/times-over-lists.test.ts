import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of a text of 8 April 2016, past its title: title, status, days, and the cells they come from. */
function rowsOf(...lines: readonly (string | number)[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    ['Résidence Clairval', 'Le projet est lancé.', ...lines].map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2016-04-08'));
  return actions
    .slice(1)
    .map(
      ({ fields, sources }) =>
        `${fields.title}: ${fields.status ?? ''}, ${fields.start ?? ''} → ${fields.end ?? ''}, ${sources.length}`,
    );
}

const SIGNED = 'Signature de la convention avec la CAF';

describe('A time alone on its line', () => {
  it.each([
    ['a year', '2015', '2015-01-01 → 2015-12-31'],
    ['a year that Excel keeps as a number', 2015, '2015-01-01 → 2015-12-31'],
    ['a season', 'Automne 2015 :', '2015-09-23 → 2015-12-20'],
    ['a half of a year', '1er semestre 2015', '2015-01-01 → 2015-06-30'],
    ['a month', 'Février 2016', '2016-02-01 → 2016-02-29'],
  ])('dates the list under it: %s', (_what, time, days) => {
    expect(rowsOf(time, `- ${SIGNED}`, '- Recrutement d’un coordinateur')).toEqual([
      `${SIGNED}: Réalisé, ${days}, 2`,
      `Recrutement d’un coordinateur: Réalisé, ${days}, 2`,
    ]);
  });

  it('is no strand and no row, and is asked where it is two years', () => {
    const sheet = aSheet('Récit', [
      ['Le bail est signé.'],
      ['Suite'],
      ['2014 – 2015 :'],
      ['- Visites de la CAF'],
    ]);
    const { actions, newStrands } = readNarrative(sheet, readingContextOn('2016-04-08'));
    expect(newStrands).toEqual([]);
    expect(actions.at(-1)?.fields.start).toBeNull();
    expect(actions.at(-1)?.deduced.map(({ value }) => value)).toEqual(['2014-01-01', '2015-12-31']);
  });

  it('leaves the heading above it a strand', () => {
    const lines = ['Le bail est signé.', 'Suivi social :', '2015', `- ${SIGNED}`];
    const sheet = aSheet(
      'Récit',
      lines.map((line) => [line]),
    );
    const { actions } = readNarrative(sheet, readingContextOn('2016-04-08'));
    expect(actions.at(-1)?.fields).toMatchObject({ strand: 'Suivi social', start: '2015-01-01' });
  });

  it('gives its year to what tells a month, and leaves what tells its own', () => {
    expect(rowsOf('2015', `- ${SIGNED} en mars`, '- Livraison en mai 2017')).toEqual([
      `${SIGNED}: Réalisé, 2015-03-01 → 2015-03-31, 2`,
      'Livraison – Résidence Clairval: Prévu, 2017-05-01 → 2017-05-31, 1',
    ]);
  });

  it('says nothing past its list, or of a text of several sentences', () => {
    expect(rowsOf('2015', `- ${SIGNED}`, 'Les clés seront remises aux locataires.')[1]).toBe(
      'Remise des clés aux locataires: Prévu,  → , 1',
    );
    expect(rowsOf('2015', 'Le bail sera signé. Les clés seront remises.').join()).not.toContain(
      '2015',
    );
  });

  it.each([
    ['2015 : signature de la convention avec la CAF', '2015-01-01 → 2015-12-31'],
    ['- 2015 : signature de la convention avec la CAF', '2015-01-01 → 2015-12-31'],
  ])('may open the line it dates: %s', (line, days) => {
    expect(rowsOf(line)).toEqual([`${SIGNED}: Réalisé, ${days}, 1`]);
  });

  it.each([
    [['Résidence Clairval', 'Mars 2016']],
    [['Compte rendu', 'Comité de pilotage', 'Résidence Clairval', '12 mars 2016']],
  ])('is when the text was written, under its title: %s', (titles) => {
    const sheet = aSheet(
      'Récit',
      [...titles, 'Le bail sera signé.'].map((line) => [line]),
    );
    const { actions } = readNarrative(sheet, readingContextOn('2016-04-08'));
    expect(actions.at(-1)?.fields).toMatchObject({ start: null, dueText: '' });
  });
});

describe('A time that stands apart in its line', () => {
  it.each([
    [
      '- Études d’avant-projet > 2017-2019',
      'Études d’avant-projet: Prévu, 2017-01-01 → 2019-12-31, 1',
    ],
    [
      '- Mise au point du plan → 2015',
      'Mise au point du plan: Réalisé, 2015-01-01 → 2015-12-31, 1',
    ],
    ['- Études : 2017', 'Études – Résidence Clairval: Prévu, 2017-01-01 → 2017-12-31, 1'],
    ['- Population : 2014', undefined],
    ['- Phase 2 : mai à juin : rue Foch.', 'Phase 2 : rue Foch: Prévu, 2016-05-01 → 2016-06-30, 1'],
  ])('dates it: %s', (line, row) => {
    expect(rowsOf(line)[0]).toBe(row);
  });

  it('dates each line of a calendar, the first too, and what is « en 3D »', () => {
    const lines = [
      ['Les étapes'],
      ['10 mai 2016'],
      ['Dépôt du permis.'],
      ['31 mai 2016'],
      ['Présentation d’une maquette en 3D.'],
      ['Juin 2016'],
      ['Examen approfondi des offres.'],
    ];
    const { actions } = readNarrative(aSheet('Récit', lines), readingContextOn('2016-04-08'));
    expect(actions.map(({ fields }) => `${fields.title} ${fields.start ?? ''}`)).toEqual([
      'Dépôt du permis 2016-05-10',
      'Présentation d’une maquette en 3D 2016-05-31',
      'Examen approfondi des offres 2016-06-01',
    ]);
  });
});

describe('A line that tells what was done', () => {
  it.each([
    'Les travaux suivants ont été réalisés :',
    'Ont été réalisés en 2015 :',
    'Travaux effectués :',
  ])('says so of the list under it, and is no row: %s', (lead) => {
    expect(rowsOf(lead, '- Pose de bornes', '- Peinture du hall en février')).toEqual([
      'Pose de bornes: Réalisé,  → , 1',
      'Peinture du hall: Réalisé, 2016-02-01 → 2016-02-29, 1',
    ]);
  });

  it.each([
    'Les travaux suivants seront réalisés :',
    'Les travaux suivants n’ont pas été réalisés :',
    'Travaux non réalisés :',
    'Il a été décidé :',
  ])('and none other does: %s', (lead) => {
    expect(rowsOf(lead, '- Pose de bornes')[0]).toContain(': Prévu');
  });
});
