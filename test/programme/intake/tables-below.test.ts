import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows, dress)])), 'Feuil1');
}

/** What became of the cell in this row, from 1, and column. */
function useAt({ reading }: SheetAnalysis, row: number, column = 0): string | undefined {
  const cell = reading.cells.find(
    ({ location }) => location.row === row - 1 && location.column === column,
  );
  if (cell === undefined) return undefined;
  const { use } = cell;
  return use.kind === 'left' ? use.reason : use.kind === 'used' ? use.as : use.kind;
}

const PLAN: Rows = [
  ['Action', 'Avec', 'Échéance', 'Statut'],
  ['Bail rue Basse', 'CCAS', 'juin', 'AV'],
  ['Atelier cuisine', 'ADIL', 'juillet', 'EC'],
];

describe('What stands under a schedule', () => {
  it.each([
    ['years typed as words', ['Dépenses', '2014', '2015']],
    ['years typed as numbers', ['Dépenses', '{n:2014}', '{n:2015}']],
  ])('leaves a budget by %s where it is', (_, header) => {
    const sheet = read([
      ...PLAN,
      [],
      header,
      ['Animation', '{n:42000}', '{n:45000}'],
      ['Interprétariat', '{n:1800}', '{n:600}'],
      ['Total', '{f:=SOMME(B6:B7)|43800}', '{f:=SOMME(C6:C7)|45600}'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
      'Bail rue Basse',
      'Atelier cuisine',
    ]);
    expect([5, 6, 7, 8].map((row) => useAt(sheet, row))).toEqual(Array(4).fill('other-table'));
  });

  it('takes no row under other names, where a column that all actions fill stays empty', () => {
    const sheet = read([
      ['N°', 'Action', 'Qui', 'Échéance'],
      ['{n:1}', 'Bail rue Basse', 'Anne', 'juin'],
      ['{n:2}', 'Atelier cuisine', 'Luc', 'juillet'],
      ['{n:3}', 'Visite des caves', 'Anne', 'août'],
      ['{n:4}', 'Réunion des voisins', 'Luc', 'mai'],
      [],
      ['', 'Outil', 'Usage'],
      ['', 'Tableur', 'Suivi des présences'],
      ['', 'Messagerie', 'Envoi des convocations'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toEqual([
      'Anne',
      'Luc',
      'Anne',
      'Luc',
    ]);
    expect([7, 8, 9].map((row) => useAt(sheet, row, 1))).toEqual(Array(3).fill('other-table'));
  });

  it('never takes an amount for a partner', () => {
    const sheet = read([...PLAN, ['Interprétariat', '{n:1800}', '', 'AV']]);
    expect(actionOf(sheet, 'Interprétariat')).toMatchObject({
      partners: [],
      comment: 'Partenaires : 1800',
    });
  });

  it('knows the line that explains the short words of the table', () => {
    const line = 'EC = en cours ; AV = à venir ; gris = à vérifier';
    const sheet = read([...PLAN, [], [line]]);
    expect(sheet.reading.actions).toHaveLength(2);
    expect(useAt(sheet, 5)).toBe('legend');
  });

  it('reads the rows under such a line', () => {
    const [header = [], ...rows] = PLAN;
    const sheet = read([header, ['EC = en cours ; AV = à venir'], ...rows]);
    expect(sheet.reading.actions).toHaveLength(2);
  });

  it('finds such a line under a list of contacts, which tells no name', () => {
    const sheet = read([
      ...PLAN,
      [],
      ['Nom', 'Fonction', 'Tél.'],
      ['Mme B.', 'Conseillère', '01 02 03 04 05'],
      [],
      ['EC = en cours ; AV = à venir'],
      [],
      ['M. Z.'],
    ]);
    expect([6, 8, 10].map((row) => useAt(sheet, row))).toEqual([
      'contact-list',
      'legend',
      'contact-list',
    ]);
  });

  it('finds the legend under a list of partners', () => {
    const sheet = read(
      [
        ...PLAN,
        ['Visite rue Haute', '', 'août', ''],
        [],
        ['Sigle', 'Partenaire', 'Interlocuteur'],
        ['AVL', 'Association des voisins du lac', 'secrétariat'],
        [],
        [],
        ['', 'Légende (colonne Statut) :'],
        ['', 'suspendu'],
      ],
      { fills: { D4: '#5B9BD5', A11: '#5B9BD5' } },
    );
    expect(useAt(sheet, 10, 1)).toBe('legend');
    expect(useAt(sheet, 11, 1)).toBe('legend');
  });

  it('keeps to its sheet who answers for each partner', () => {
    const sheet = read([
      ...PLAN,
      [],
      ['Sigle', 'Structure', 'Qui', 'Courriel'],
      ['AVL', 'Association des voisins du lac', 'Mme B.', 'avl@exemple.invalid'],
    ]);
    expect([2, 3].map((column) => useAt(sheet, 6, column))).toEqual(Array(2).fill('contact-list'));
    expect(sheet.left.map(({ text }) => text).join()).not.toContain('Mme B.');
  });

  it('takes what that legend says for the meaning of a colour', () => {
    const { colours } = analyseAt(
      aWorkbook([
        aSheet(
          'Feuil1',
          [
            ...PLAN,
            ['Visite rue Haute', '', 'août', ''],
            [],
            ['Sigle', 'Partenaire'],
            ['AVL', 'Association des voisins du lac'],
            [],
            ['', 'Légende :'],
            ['', 'suspendu'],
          ],
          { fills: { D4: '#5B9BD5', A10: '#5B9BD5' } },
        ),
      ]),
    );
    expect(colours).toMatchObject([{ colour: '#5B9BD5', status: 'Suspendu' }]);
  });
});

describe('Lines under the total of a table of works', () => {
  const works: Rows = [
    ['N°', 'Corps d’état', 'Travaux', 'Qui', 'Heures prévues', 'Heures passées', 'État'],
    ['{n:1}', 'Peinture', 'Repeindre le hall', 'Régie', '{n:20}', '{n:12}', 'en cours'],
    ['{n:2}', 'Serrurerie', 'Changer la serrure', 'Régie', '{n:2}', '{n:2}', 'fait'],
    ['{n:3}', 'Plomberie', 'Reprendre la fuite', 'ABC Eau', '{n:4}', '{n:0}', 'à faire'],
    ['', '', '', '', '{f:=SOMME(E2:E4)|26}', '{f:=SOMME(F2:F4)|14}'],
    [],
  ];
  const titles = ({ reading }: SheetAnalysis): readonly string[] =>
    reading.actions.map(({ fields }) => fields.title).slice(3);

  it('are no works where they say what the columns hold', () => {
    const sheet = read([
      ...works,
      ['', 'Heures prévues :', 'le temps que l’on pense y passer'],
      ['', 'Heures passées', 'indiquer le temps déjà passé'],
      ['', 'Corps d’état', 'voir la liste du marché'],
    ]);
    expect(titles(sheet)).toEqual([]);
    expect(useAt(sheet, 7, 2)).toBe('note');
  });

  it('are works that came later where they say who does them', () => {
    const sheet = read([
      ...works,
      ['{n:4}', 'Peinture', 'Cave du bâtiment B', 'Régie', '{n:6}', '', 'à faire'],
      ['', 'Espaces verts', 'Tailler la haie'],
    ]);
    expect(titles(sheet)).toEqual(['Cave du bâtiment B', 'Tailler la haie']);
  });

  it('are figures of something else where words stand among the figures of a day', () => {
    const sheet = read([
      ['Tâche', 'Temps prévu', 'Lundi', 'Mardi', 'Mercredi', 'Temps réel'],
      ['Trier les dossiers', '{n:2}', '{n:1}', '{n:1}', '', '{n:2}'],
      ['Saisir les baux', '{n:4}', '{n:2}', '{n:1}', '{n:1}', '{n:4}'],
      ['Classer les plans', '{n:1}', '', '{n:1}', '{n:1}', '{n:2}'],
      ['Envoyer les avis', '{n:1}', '{n:1}', '{n:1}', '', '{n:2}'],
      ['Total', '{f:=SOMME(B2:B5)|8}', '{f:=SOMME(C2:C5)|4}', '{f:=SOMME(D2:D5)|4}'],
      [],
      ['Temps disponible en trois jours', '{n:24}', '', 'Part du bureau', '', '{n:0.3}'],
      ['Temps d’un jour', '{n:8}', '', 'Part du terrain', '', '{n:0.7}'],
    ]);
    expect(sheet.reading.actions).toHaveLength(4);
  });
});

it.each([
  ['before', ['Terminé ?', 'Tâche', 'janv. 2014', 'févr. 2014', 'mars 2014']],
  ['beside', ['Équipe', 'Tâche', 'janv. 2014', 'févr. 2014', 'mars 2014']],
])('Totals at the foot of a drawing are told, be their names %s the titles', (_, header) => {
  const sheet = read([
    header,
    ['', 'Peindre la cage A', 'x'],
    ['', 'Poser les portes', '', 'x'],
    ['', 'Réunir les locataires', '', '', 'x'],
    [],
    ['', 'temps (2 heures/cellule)'],
    ['Temps total', '20 jours'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
    'Peindre la cage A',
    'Poser les portes',
    'Réunir les locataires',
  ]);
  expect([useAt(sheet, 6, 1), useAt(sheet, 7), useAt(sheet, 7, 1)]).toEqual(Array(3).fill('note'));
});
