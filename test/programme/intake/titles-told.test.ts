import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows)])), 'Suivi');
}

function titles({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

/** What each column was said to be. */
function announced({ tables }: SheetAnalysis): readonly string[] {
  return tables.flatMap(({ columns }) =>
    columns.map(({ header, target }) => `${header} ${target}`),
  );
}

describe('What names a row is the column that is announced for it', () => {
  it('where no header says so: « Objectif », and no other target of it', () => {
    const sheet = read([
      ['Objectif', 'Responsable', 'Statut'],
      ['Étude', 'Régie', 'Fait'],
      ['Essais', 'Régie', 'En cours'],
      ['Étude', 'Ville', 'À faire'],
      ['Mise en service', 'Ville', 'À faire'],
      ['Essais', 'Ville', 'À faire'],
    ]);
    expect(announced(sheet)).toContain('Objectif title');
    expect(titles(sheet)).toEqual(['Étude', 'Essais', 'Étude', 'Mise en service', 'Essais']);
    expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual(Array(5).fill(''));
  });

  it('and none where the same few words come back on many rows', () => {
    const modules = ['Paie', 'Stock', 'Achats'];
    const rows = Array.from({ length: 30 }, (_, at) => [
      String(at + 1),
      modules[at % 3] ?? '',
      'Régie',
      'Fait',
    ]);
    const sheet = read([['Matricule', 'Module', 'Responsable', 'Statut'], ...rows]);
    expect(titles(sheet)).toEqual([]);
  });

  it('and not the code beside it, though its own name is that of a strand', () => {
    const sheet = read([
      ['', 'Début', 'Fin', 'Phase', 'Heures'],
      ['Phase 1', '03/02/2025', '14/02/2025', 'Phase 1 - Cahier des charges', '13'],
      ['Phase 2', '17/02/2025', '28/02/2025', 'Phase 2 - Choix du maître d’œuvre', '18'],
      ['Phase 3', '03/03/2025', '14/03/2025', 'Phase 3 - Dépôt du permis', '9'],
      ['Phase 4', '17/03/2025', '28/03/2025', 'Phase 4 - Ordre de service', '21'],
    ]);
    expect(titles(sheet)[1]).toBe('Phase 2 - Choix du maître d’œuvre');
    expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual(Array(4).fill(''));
    expect(sheet.reading.actions[1]?.own).toContainEqual(
      expect.objectContaining({ value: 'Phase 2' }),
    );
  });

  it('and not what is decided of one row of the many that another column names', () => {
    const sheet = read([
      ['Problème / information', 'Action / décision', 'Prévu le', 'État'],
      ['Les boîtes aux lettres ferment mal', '', '{d:2014-06-02}', 'Fait'],
      ['Le portail reste ouvert la nuit', '', '{d:2014-06-03}', 'Fait'],
      ['Les caves prennent l’eau', 'passer par l’assurance', '{d:2014-06-10}', 'En cours'],
      ['Le local vélo est plein', '', '{d:2014-07-01}', 'À faire'],
    ]);
    expect(titles(sheet)).toHaveLength(4);
    expect(titles(sheet)[0]).toBe('Les boîtes aux lettres ferment mal');
    expect(announced(sheet)).toContain('Action / décision own');
  });

  it('and a row whose cell is empty is left aside, be it dated', () => {
    const sheet = read([
      ['Projet', 'Action', 'Responsable', 'Échéance', 'Blocages'],
      ['Téléphonie', 'Choisir un opérateur', 'Régie', '10/06/2014', ''],
      ['Supervision', '', 'Régie', '12/06/2014', 'Le fournisseur ne répond plus depuis trois mois'],
      ['Réseau', 'Poser les câbles', 'Ville', '20/06/2014', ''],
    ]);
    expect(titles(sheet)).toEqual(['Choisir un opérateur', 'Poser les câbles']);
  });
});

it('« Action » names the rows, were there a day in each of them', () => {
  const sheet = read([
    ['Action', 'Qui'],
    ['Relancer le devis du 5 janvier', 'Luc'],
    ['Classer le rapport de décembre 2013', 'Nadia'],
    ['Répondre au courrier du 12/01', 'Luc'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.title)).toHaveLength(3);
});

it('« Reste à faire » over words names what is left to do', () => {
  const sheet = read([
    ['Reste à faire', 'Échéance', 'Qui'],
    ['Préparer la réunion de rentrée', '10/06/2014', 'Luc'],
    ['Réserver le car', '12/06/2014', 'Nadia'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
    'Préparer la réunion de rentrée',
    'Réserver le car',
  ]);
});

it('« Sub tasks » name the rows under tasks that stand once', () => {
  const sheet = read([
    ['Tasks', 'Sub tasks', 'Due date'],
    ['Prototype', 'Navigation', '10/06/2014'],
    ['', 'Database', '12/06/2014'],
    ['', 'Media player', '13/06/2014'],
    ['Testing', 'User tests', '20/06/2014'],
  ]);
  expect(titles(sheet)).toEqual(['Navigation', 'Database', 'Media player', 'User tests']);
});

it('Tasks of several lots that bear the same names are a plan where they tell who and when', () => {
  const sheet = read([
    ['', '', 'Début', 'Fin', 'Ressources'],
    ...['Lot 1', 'Lot 2', 'Lot 3', 'Lot 4'].flatMap((lot) => [
      [lot, '', '03/03/2014', '28/03/2014', ''],
      ['Conception', '', '03/03/2014', '10/03/2014', 'Régie'],
      ['Recette', '', '11/03/2014', '20/03/2014', 'Ville'],
      ['Mise en service', '', '21/03/2014', '28/03/2014', 'Régie'],
    ]),
  ]);
  expect(sheet.isSelected).toBe(true);
  expect(titles(sheet).filter((title) => title === 'Recette')).toHaveLength(4);
});

it('Titles over several tables say where the rows under each are, or in which year', () => {
  const under = (title: string, task: string): Rows => [
    [title, '', ''],
    ['Action', 'Responsable', 'Échéance'],
    [task, 'Régie', '12 mars'],
    ['Repeindre le hall', 'Régie', '15 mars'],
    ['', '', ''],
  ];
  const fieldsOf = (...parts: readonly Rows[]) =>
    read(parts.flat()).reading.actions.map(({ fields }) => fields);
  const places = fieldsOf(
    under('Résidence Hugo', 'Changer la porte'),
    under('Résidence Zola', 'Revoir le toit'),
  );
  expect(places.map(({ site }) => site)).toEqual([
    'Résidence Hugo',
    'Résidence Hugo',
    'Résidence Zola',
    'Résidence Zola',
  ]);
  const years = fieldsOf(
    under('Plan 2015', 'Changer la porte'),
    under('Plan 2016', 'Revoir le toit'),
  );
  expect(years.map(({ end }) => end)).toEqual([
    '2015-03-12',
    '2015-03-15',
    '2016-03-12',
    '2016-03-15',
  ]);
});
