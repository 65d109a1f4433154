import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = Parameters<typeof aSheet>[1];
type Dress = NonNullable<Parameters<typeof aSheet>[2]>;
const [BLUE, GREEN] = ['#00B0F0', '#92D050'];

function read(rows: Cells, dress: Dress = {}, kind?: 'table'): SheetAnalysis {
  const kinds = kind === undefined ? {} : { Planning: kind };
  return sheetOf(analyseAt(aWorkbook([aSheet('Planning', rows, dress)]), { kinds }), 'Planning');
}

function titlesOf({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

describe('« Prévu » over « Réel » under one title', () => {
  const drawn: Cells = [
    ['N°', 'Activité', 'Qui', 'Planning', 'Temps', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15'],
    ['1', 'Peindre le hall', 'Inès', 'Prévisionnel', '2 j', '', '', '', '', '', ''],
    ['', '', '', 'Réel', '3 j', '', '', '', '', '', ''],
    ['2', 'Poser le sol', 'Bruno', 'Prévisionnel', '1 j', '', '', '', '', '', ''],
    ['', '', '', 'Réel', '1 j', '', '', '', '', '', ''],
    ['3', 'Planter la cour', 'Inès', 'Prévisionnel', '5 j', '', '', '', '', '', ''],
    ['', '', '', 'Réel', '', '', '', '', '', '', ''],
  ];
  const fills = { F2: BLUE, 'F3:G3': BLUE, H4: BLUE, H5: BLUE, 'I6:J6': BLUE };
  const merged = ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5', 'B6:B7', 'C6:C7'];

  it('is one task in the weeks that were planned, in the same colour or not', () => {
    for (const dress of [{ fills }, { fills, merged }, { fills: { ...fills, 'F3:G3': GREEN } }]) {
      const sheet = read(drawn, dress);
      expect(titlesOf(sheet)).toEqual(['Peindre le hall', 'Poser le sol', 'Planter la cour']);
      expect(actionOf(sheet, 'Peindre')).toMatchObject({
        start: '2014-03-03',
        end: '2014-03-09',
        owner: 'Inès',
      });
      expect(actionOf(sheet, 'Peindre').comment).toBe('');
      expect(sheet.left.map(({ text }) => text)).toEqual(['Réel | 3 j', 'Réel | 1 j', 'Réel']);
    }
  });

  it('is one row of a table, as it was planned: the second line is left aside and told', () => {
    const sheet = read([
      ['Tâche', 'Qui', '', 'Début', 'Fin'],
      ['Peindre le hall', 'Inès', 'Prévu', '03/03/2014', '07/03/2014'],
      ['', '', 'Réalisé', '04/03/2014', '11/03/2014'],
      ['Poser le sol', 'Bruno', 'Prévu', '10/03/2014', '12/03/2014'],
      ['', '', 'Réalisé', '12/03/2014', ''],
    ]);
    expect(titlesOf(sheet)).toEqual(['Peindre le hall', 'Poser le sol']);
    expect(actionOf(sheet, 'Peindre')).toMatchObject({
      start: '2014-03-03',
      end: '2014-03-07',
      doneOn: null,
      status: null,
    });
    expect(actionOf(sheet, 'Poser')).toMatchObject({ end: '2014-03-12', status: null });
    expect(sheet.left.map(({ text }) => text)).toEqual([
      'Réalisé | 04/03/2014 | 11/03/2014',
      'Réalisé | 12/03/2014',
    ]);
  });

  it('is one row too where the title is said twice', () => {
    const sheet = read([
      ['Tâche', 'Planning', 'Début', 'Fin'],
      ['Peindre le hall', 'Plan', '03/03/2014', '07/03/2014'],
      ['Peindre le hall', 'Réel', '04/03/2014', '11/03/2014'],
      ['Poser le sol', 'Plan', '10/03/2014', '12/03/2014'],
      ['Poser le sol', 'Réel', '12/03/2014', '13/03/2014'],
    ]);
    expect(titlesOf(sheet)).toEqual(['Peindre le hall', 'Poser le sol']);
    expect(actionOf(sheet, 'Poser')).toMatchObject({ start: '2014-03-10', end: '2014-03-12' });
  });

  it('is none where two tasks follow each other, one planned and one done', () => {
    const sheet = read([
      ['Tâche', 'Statut', 'Échéance'],
      ['Peindre le hall', 'Prévu', '03/03/2014'],
      ['Poser le sol', 'Réalisé', '04/03/2014'],
      ['Planter la cour', 'Prévu', '10/03/2014'],
      ['Fleurir l’entrée', 'Réalisé', '12/03/2014'],
    ]);
    expect(titlesOf(sheet)).toHaveLength(4);
  });
});

describe('Two sets of dates', () => {
  it('are when it is planned, and when it was done', () => {
    const sheet = read([
      ['Task_Name', 'Baseline_Start', 'Baseline_Finish', 'Actual_Start', 'Actual_Finish'],
      ['Paint the hall', '03/03/2014', '07/03/2014', '04/03/2014', '11/03/2014'],
      ['Lay the floor', '10/03/2014', '12/03/2014', '12/03/2014', ''],
      ['Plant the yard', '17/03/2014', '19/03/2014', '', ''],
    ]);
    expect(actionOf(sheet, 'Paint')).toMatchObject({
      start: '2014-03-03',
      end: '2014-03-07',
      doneOn: '2014-03-11',
    });
    expect(actionOf(sheet, 'Plant')).toMatchObject({ start: '2014-03-17', end: '2014-03-19' });
  });

  it('are so under « Prévu » and « Réel » alone', () => {
    const sheet = read([
      ['Tâche', 'Qui', 'Prévu', 'Réel'],
      ['Peindre le hall', 'Inès', '07/03/2014', '11/03/2014'],
      ['Poser le sol', 'Bruno', '12/03/2014', '12/03/2014'],
      ['Planter la cour', 'Inès', '19/06/2014', ''],
    ]);
    expect(actionOf(sheet, 'Peindre')).toMatchObject({ end: '2014-03-07', doneOn: '2014-03-11' });
    expect(actionOf(sheet, 'Planter')).toMatchObject({ end: '2014-06-19', doneOn: null });
  });

  it('are never taken the other way round: « Date réelle de fin » is when it was done', () => {
    const sheet = read([
      ['Tâche', 'Qui', 'Date réelle de fin', 'Date prévue de fin'],
      ['Peindre le hall', 'Inès', '11/03/2014', '07/03/2014'],
      ['Poser le sol', 'Bruno', '', '12/03/2014'],
    ]);
    expect(actionOf(sheet, 'Peindre')).toMatchObject({ end: '2014-03-07', doneOn: '2014-03-11' });
    expect(actionOf(sheet, 'Poser')).toMatchObject({ end: '2014-03-12', doneOn: null });
  });
});

it('« Jalon » over nothing but days is when the task is due', () => {
  const sheet = read(
    [
      ['Tâche', 'Durée (h)', 'Jalon'],
      ['Peindre le hall', 3, '{d:2014-06-02|jj/mm/aaaa}'],
      ['Poser le sol', 1, '{d:2014-06-09|jj/mm/aaaa}'],
      ['Planter la cour', 8, '{d:2014-06-09|jj/mm/aaaa}'],
    ],
    {},
    'table',
  );
  expect(actionOf(sheet, 'Poser')).toMatchObject({ end: '2014-06-09' });
});

it('Rows painted whole, in the colour of who does them, are tasks and no headings', () => {
  const sheet = read(
    [
      ['Tâche', 'Temps', '', 'Jalon'],
      ['Peindre le hall', 0.5, '', '{d:2014-06-02|jj/mm/aaaa}'],
      ['Poser le sol', 1, '', '{d:2014-06-02|jj/mm/aaaa}'],
      ['Planter la cour', 8, '', '{d:2014-06-09|jj/mm/aaaa}'],
      ['Fleurir l’entrée', 2, '', '{d:2014-06-09|jj/mm/aaaa}'],
      ['Changer les portes', 2, '', '{d:2014-06-16|jj/mm/aaaa}'],
      ['Éclairer la cave', 4, '', '{d:2014-06-16|jj/mm/aaaa}'],
    ],
    { fills: { 'A3:D3': BLUE, 'A5:D5': BLUE, 'A4:D4': GREEN, 'A7:D7': GREEN } },
    'table',
  );
  expect(titlesOf(sheet)).toHaveLength(6);
  expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual(Array(6).fill(''));
});

it('Progress in points of a hundred under « Progrès » tells how far each task is', () => {
  const sheet = read([
    ['N°', 'Nom', 'Début', 'Fin', 'Progres'],
    ['1', 'Peindre le hall', '03/03/2014', '07/03/2014', 100],
    ['2', 'Poser le sol', '10/03/2014', '12/03/2014', 20],
    ['3', 'Planter la cour', '17/03/2014', '19/03/2014', 0],
  ]);
  const statuses = sheet.reading.actions.map(({ fields }) => fields.status);
  expect(statuses).toEqual(['Réalisé', 'En cours', 'Prévu']);
});

it('What goes past a hundred under « Avancement » is hours, and tells no state', () => {
  const sheet = read([
    ['N°', 'Nom', 'Début', 'Fin', 'Avancement'],
    ['1', 'Peindre le hall', '03/03/2014', '07/03/2014', 140],
    ['2', 'Poser le sol', '10/03/2014', '12/03/2014', 20],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.status)).toEqual([null, null]);
});

describe('The words of a title', () => {
  const conditionOf = (title: string): readonly unknown[] => {
    const sheet = read([
      ['Tâche', 'Qui', 'Échéance'],
      [title, 'Inès', '03/03/2014'],
      ['Poser le sol', 'Bruno', '10/03/2014'],
    ]);
    const [action] = sheet.reading.actions;
    return [action?.fields.condition, action?.fields.effect];
  };

  it.each([
    'Signup form input validation',
    'Signature des contrats votés',
    'Simulation du budget et vote',
    'Site de démonstration, version validée',
  ])('set no condition: « %s »', (title) => {
    expect(conditionOf(title)).toEqual(['', null]);
  });

  it('set the one they say, and no more of the title', () => {
    expect(conditionOf('Refonte du site (si acceptée par le client) et mise en ligne')).toEqual([
      'Si acceptée par le client',
      'Bloquante',
    ]);
    expect(conditionOf('Travaux si le financement est obtenu')).toEqual([
      'Si le financement est obtenu',
      'Bloquante',
    ]);
  });
});

it('« Fin » once more under « RÉEL » is the day on which it was done', () => {
  const sheet = read(
    [
      ['', 'PLAN', '', 'RÉEL', ''],
      ['Tâche', 'Début', 'Fin', 'Début', 'Fin'],
      ['Peindre le hall', '01/02/2014', '10/02/2014', '02/02/2014', '12/02/2014'],
      ['Poser le sol', '11/02/2014', '20/02/2014', '', ''],
      ['Planter la cour', '21/02/2014', '28/02/2014', '', ''],
    ],
    { merged: ['B1:C1', 'D1:E1'] },
  );
  expect(actionOf(sheet, 'Peindre')).toMatchObject({
    start: '2014-02-01',
    end: '2014-02-10',
    doneOn: '2014-02-12',
    status: 'Réalisé',
  });
  expect(actionOf(sheet, 'Poser')).toMatchObject({ end: '2014-02-20', doneOn: null });
});
