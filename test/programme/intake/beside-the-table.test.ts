import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows, dress)])), 'Suivi');
}

function titles({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

describe('What stands beside the tasks of a schedule', () => {
  it('is a list of values past an empty column, and none of the rows’ own words', () => {
    const sheet = read([
      ['Nom de la tâche', 'Responsable', 'Fin', '', 'État clé'],
      ['Ouvrir le compte', 'Léa', '{d:2014-06-02}', '', 'Terminé'],
      ['Réserver la salle', 'Marc', '{d:2014-06-09}', '', 'En retard'],
      ['Prévenir les équipes', 'Inès', '{d:2014-06-10}'],
      ['Imprimer les affiches', 'Léa', '{d:2014-06-12}'],
      ['Ouvrir la salle', 'Marc', '{d:2014-06-16}'],
    ]);
    expect(actionOf(sheet, 'Ouvrir le compte')).toMatchObject({ owner: 'Léa', status: null });
    expect(sheet.reading.actions.flatMap(({ own }) => own)).toEqual([]);
    expect(sheet.left).toContainEqual(expect.objectContaining({ row: 1, columns: [4] }));
  });

  it('is a remark that the user added on some rows, which is kept', () => {
    const sheet = read([
      ['Nom de la tâche', 'Responsable', 'Fin', '', 'Vu avec'],
      ['Ouvrir le compte', 'Léa', '{d:2014-06-02}', '', 'la banque'],
      ['Réserver la salle', 'Marc', '{d:2014-06-09}'],
      ['Prévenir les équipes', 'Inès', '{d:2014-06-10}', '', 'les chefs'],
      ['Imprimer les affiches', 'Léa', '{d:2014-06-12}'],
      ['Ouvrir la salle', 'Marc', '{d:2014-06-16}'],
    ]);
    const kept = sheet.reading.actions.flatMap(({ own }) => own.map(({ value }) => value));
    expect(kept).toEqual(['la banque', 'les chefs']);
  });

  it('is a text over it on how to fill it in, once the header was read down to its last line', () => {
    const sheet = read([
      [
        '',
        'Les étapes viennent du planning global de juin. On divise chaque étape en parts. Les parts vides seront revues en juillet.',
      ],
      [],
      ['Étapes', 'Sous-étapes (détails)', '', '', 'Cours un'],
      ['tirées du planning', '(vous détaillez ici)'],
      ['', '', 'resp.', 'Fait ?', 'Prévu', 'Fait', 'Problème'],
      ['Menu', 'Choisir les menus de la cantine', 'Léa', 'x', '{d:2014-06-12}', '{d:2014-06-10}'],
      ['Salle', 'Repeindre la salle du haut', 'Marc', '', '{d:2014-06-19}'],
      ['Jardin', 'Planter la haie du fond', 'Inès', '', '{d:2014-06-26}'],
    ]);
    expect(titles(sheet)).toEqual([
      'Choisir les menus de la cantine',
      'Repeindre la salle du haut',
      'Planter la haie du fond',
    ]);
    expect(actionOf(sheet, 'Choisir les menus')).toMatchObject({
      owner: 'Léa',
      status: 'Réalisé',
      end: '2014-06-12',
      doneOn: '2014-06-10',
    });
  });

  it('is the pale grey of days off, in two tints, and no bar', () => {
    const days = [12, 13, 14, 15].map((day) => `{d:2014-05-${day}}`);
    const tasks = ['Lire', 'Chercher', 'Réserver', 'Prévenir', 'Ouvrir', 'Fermer'];
    const sheet = read([['Tâche', ...days], ...tasks.map((task) => [`${task} la salle`])], {
      fills: {
        'C2:C4': '#F2F2F2',
        'C5:C7': '#EDEDED',
        'B2:B4': '#70AD47',
        'D5:D7': '#70AD47',
      },
    });
    const windows = sheet.reading.actions.map(({ fields: { start, end } }) => [start, end]);
    expect(windows).toEqual([
      ...Array<readonly string[]>(3).fill(['2014-05-12', '2014-05-12']),
      ...Array<readonly string[]>(3).fill(['2014-05-14', '2014-05-14']),
    ]);
  });
});

describe('A day said over the drawing, and a column that nothing names', () => {
  const sheet = read([
    ['Projet', '', 'Rampe du hall'],
    ['Date de début', '', '{d:2014-06-02}'],
    ['', '', '', '', '', '', '{d:2014-06-02}', '{d:2014-06-03}', '{d:2014-06-04}'],
    ['', 'Tâches', 'Date de début', 'Date de fin', 'Fait', '', '2', '3', '4'],
    ['{n:1.1}', 'Poser les repères', '{d:2014-06-02}', '{d:2014-06-06}', '{n:1}', '{d:2014-06-06}'],
    ['{n:1.2}', 'Couler la dalle', '{d:2014-06-04}', '{d:2014-06-12}', '{n:0.5}', '{d:2014-06-08}'],
    ['{n:1.3}', 'Fixer la rampe', '{d:2014-06-10}', '{d:2014-06-13}', '{n:0}', '{d:2014-06-10}'],
  ]);

  it('take the place of no column that is called so', () => {
    expect(actionOf(sheet, 'Poser')).toMatchObject({ start: '2014-06-02', end: '2014-06-06' });
    expect(actionOf(sheet, 'Couler')).toMatchObject({ start: '2014-06-04', end: '2014-06-12' });
  });
});

it('Names in a column that nothing names are not who does it where « Pilote » is still to be filled in', () => {
  const sheet = read([
    ['Action', 'Pilote', 'Échéance', ''],
    ['Ouvrir le compte', '', '{d:2014-06-02}', 'Léa Martin'],
    ['Réserver la salle', '', '{d:2014-06-09}', 'Marc Petit'],
    ['Prévenir les équipes', '', '{d:2014-06-10}', 'Inès Faure'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toEqual(['', '', '']);
  expect(actionOf(sheet, 'Ouvrir').proposal.own.map(({ value }) => value)).toEqual(['Léa Martin']);
});
