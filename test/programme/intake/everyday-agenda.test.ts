import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

function read(rows: readonly (readonly string[])[]): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Suivi', rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Suivi');
}

describe('Months over the rows of an agenda', () => {
  const sheet = read([
    ['Jour', 'Évènement', 'Référent'],
    ['OCTOBRE 2026', '', ''],
    ['lun 5', 'Accueil des nouveaux gardiens', 'Direction'],
    ['du mar 6 au ven 9', 'Visite des résidences', 'Agence'],
    ['NOVEMBRE 2026', '', ''],
    ['mar 3', 'Photos du hall', 'Accueil'],
    ['jeu 12 et ven 13', 'Essais de l’application', 'Informatique'],
    ['à fixer', 'Choix des menus', 'Gestion'],
    ['DÉCEMBRE 2026', '', ''],
    ['mar 1er', 'Course des locataires', 'Animation'],
    ['du 7 au 11', 'Tournée des halls', 'Direction'],
  ]);

  it.each([
    ['Accueil', '2026-10-05', '2026-10-05'],
    ['Visite', '2026-10-06', '2026-10-09'],
    ['Photos', '2026-11-03', '2026-11-03'],
    ['Essais', '2026-11-12', '2026-11-13'],
    ['Course', '2026-12-01', '2026-12-01'],
    ['Tournée', '2026-12-07', '2026-12-11'],
  ])('date « %s »', (title, start, end) => {
    expect(actionOf(sheet, title)).toMatchObject({ start, end });
  });

  it('are no strands, and date nothing that has no day', () => {
    expect(actionOf(sheet, 'Accueil').strand).not.toContain('OCTOBRE');
    expect(actionOf(sheet, 'Choix')).toMatchObject({ start: null, end: null });
  });
});

it.each(['jour', 'le', 'Date'])(
  'Numbers under « %s » are the days of the month over them',
  (header) => {
    const sheet = read([
      [header, 'Action', 'Qui'],
      ['FÉVRIER 2026', '', ''],
      ['{n:6}', 'Mettre à jour le livret', 'Inès'],
      ['{n:20}', 'Programmer l’exercice', 'Marc'],
      ['MARS 2026', '', ''],
      ['{n:3}', 'Installer la rampe', 'Marc'],
    ]);
    expect(sheet.reading.actions.map(({ fields: { start, end } }) => [start, end])).toEqual(
      ['2026-02-06', '2026-02-20', '2026-03-03'].map((day) => [day, day]),
    );
  },
);

it('« Date » beside « Date de réalisation prévue » is the day of entry, and no due date', () => {
  const sheet = read([
    ['Date', 'Action', 'Responsable', 'Date de réalisation prévue'],
    ['03/02/2025', 'Réparer la porte', 'Agence', '14/03/2025'],
    ['04/02/2025', 'Changer les boîtes', 'Agence', '28/03/2025'],
    ['10/02/2025', 'Vérifier les clés', 'Siège', '18/04/2025'],
  ]);
  expect(actionOf(sheet, 'Réparer').end).toBe('2025-03-14');
  expect(actionOf(sheet, 'Vérifier').end).toBe('2025-04-18');
});

it('A word of « Statut » holds over the percentage beside it', () => {
  const sheet = read([
    ['Action', 'Fin prévue', '%', 'Statut'],
    ['Revoir le contrat', '30/05/2025', '60 %', 'en cours'],
    ['Ouvrir le numéro unique', '30/06/2025', '0 %', 'abandonné'],
    ['Poser les sondes', '31/10/2025', '45 %', ''],
  ]);
  expect(actionOf(sheet, 'Ouvrir').status).toBe('Abandonné');
  expect(actionOf(sheet, 'Poser').status).toBe('En cours');
});

it('A mean of the rows above is no action', () => {
  const { reading } = read([
    ['Action', 'Fin prévue', 'Avancement'],
    ['Revoir le contrat', '30/05/2025', '60 %'],
    ['Poser les sondes', '31/10/2025', '20 %'],
    ['', '', ''],
    ['Avancement moyen', '', '{f:=AVERAGE(C2:C3)|40 %}'],
  ]);
  const titles = reading.actions.map(({ fields: { title } }) => title);
  expect(titles).toEqual(['Revoir le contrat', 'Poser les sondes']);
});

describe('The meetings of each board, by quarter or by month', () => {
  const boards = (periods: readonly string[], ...rows: readonly (readonly string[])[]) =>
    sheetOf(
      analyseAt(aWorkbook([aSheet('Instances', [['Instance', 'Rythme', ...periods], ...rows])]), {
        referenceDate: '2026-01-15',
      }),
      'Instances',
    );

  it('are days of a board that comes back, and head no column', () => {
    const sheet = boards(
      ['T1', 'T2', 'T3', 'T4'],
      ['CA', 'trimestriel', '26/03', '25/06', '24/09', '10/12'],
      ['CCAPEX', 'mensuel', '15/01, 12/02', '09/04', '', '08/10'],
    );
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual(['CA', 'CCAPEX']);
    expect(actionOf(sheet, 'CA')).toMatchObject({
      type: 'Récurrent',
      start: '2026-03-26',
      end: '2026-12-10',
      comment: 'Dates : 26/03/2026, 25/06/2026, 24/09/2026, 10/12/2026',
    });
    expect(actionOf(sheet, 'CCAPEX').comment).toContain('T1 : 15/01, 12/02');
  });

  it('are so where Excel took them for dates', () => {
    const sheet = boards(
      ['Janvier', 'Février', 'Mars', 'Avril'],
      ['CA', 'trimestriel', '', '', '{d:2026-03-26}', ''],
      ['CSE', 'mensuel', '{d:2026-01-20}', '{d:2026-02-17}', '{d:2026-03-17}', '{d:2026-04-21}'],
    );
    expect(actionOf(sheet, 'CSE')).toMatchObject({ start: '2026-01-20', end: '2026-04-21' });
    expect(actionOf(sheet, 'CA')).toMatchObject({ start: '2026-03-26', end: '2026-03-26' });
  });
});

describe('Days under months, in an agenda without names of columns', () => {
  it('are those of the month over them, beside what is to be done and by whom', () => {
    const sheet = read([
      ['Agenda 2026'],
      ['FÉVRIER'],
      ['lundi 9', 'Acheter une imprimante', 'Mme Caron'],
      ['Le 27', 'Imprimer les affiches', 'Julie Roy'],
      ['MARS'],
      ['12', 'Préparer le goûter', 'Julie Roy'],
    ]);
    expect(actionOf(sheet, 'Acheter')).toMatchObject({ end: '2026-02-09', owner: 'Mme Caron' });
    expect(actionOf(sheet, 'Imprimer').end).toBe('2026-02-27');
    expect(actionOf(sheet, 'Préparer').end).toBe('2026-03-12');
    expect(sheet.reading.actions).toHaveLength(3);
  });

  it('are not told by figures under months that hold no day', () => {
    const sheet = read([['JANVIER'], ['120', 'Repas'], ['FÉVRIER'], ['95', 'Repas'], ['MARS']]);
    expect(sheet.reading.actions).toEqual([]);
  });

  it.each([
    [
      'in no order',
      [
        ['JANVIER'],
        ['12', 'Visites de chantier'],
        ['3', 'Réunions de quartier'],
        ['FÉVRIER'],
        ['9', 'Visites de chantier'],
        ['2', 'Réunions de quartier'],
      ],
    ],
    [
      'under a name of their own',
      [
        ['Rang', 'Sujet traité'],
        ['JANVIER'],
        ['1', 'Réparer l’ascenseur'],
        ['2', 'Repeindre le hall'],
        ['FÉVRIER'],
        ['1', 'Vider la cave'],
      ],
    ],
  ])('are not told by figures %s, which date nothing', (_, rows) => {
    const ends = read(rows).reading.actions.map(({ fields }) => fields.end);
    expect(ends.filter((end) => end !== null)).toEqual([]);
  });
});
