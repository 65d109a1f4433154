import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

type Rows = readonly (readonly (string | number)[])[];

/** Each row as it was told on 15 May 2014: its title, its day and its status. */
function told(rows: Rows): readonly (readonly unknown[])[] {
  const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows)])), 'Suivi');
  return reading.actions.map(({ fields: { title, start, status } }) => [title, start, status]);
}

const LINES = [
  ['3 octobre', 'Installation du serveur', '2 h'],
  ['4 octobre', 'Rédaction du cahier des charges', '3 h'],
  ['10 octobre', 'Tests de la base', '1 h'],
];
const TITLES = LINES.map(([, title = '']) => title);
const DONE = ['2013-10-03', '2013-10-04', '2013-10-10'].map((day, at) => [
  TITLES[at],
  day,
  'Réalisé',
]);
const TO_COME = ['2014-10-03', '2014-10-04', '2014-10-10'].map((day, at) => [
  TITLES[at],
  day,
  null,
]);

describe('A log whose days say no year', () => {
  it.each([
    'Travail effectué',
    'Travail réalisé',
    'Description du travail réalisé',
    'Détail des travaux effectués',
    'Tâches accomplies',
  ])('under « %s » tells what is done, on days that are past', (header) => {
    expect(told([['Date', header, 'Durée'], ...LINES])).toEqual(DONE);
  });

  it.each(['Journal de travail', 'Journal de bord', 'Carnet de stage'])(
    'under the title « %s » too',
    (title) => {
      expect(told([[title], ['Date', 'Activité', 'Heures'], ...LINES])).toEqual(DONE);
    },
  );

  it.each([
    [[['Date', 'Travail à effectuer', 'Heures']]],
    [[['Date', 'Description du travail', 'Heures']]],
    [[['Tableau de bord'], ['Date', 'Activité', 'Heures']]],
  ])('is none of what is to be done: %j', (heads) => {
    expect(told([...heads, ...LINES])).toEqual(TO_COME);
  });

  it('is none of what a journal plans for later in so many words', () => {
    const rows = LINES.map(([day = '', ...others]) => [`${day} 2014`, ...others]);
    expect(told([['Journal de bord'], ['Date', 'Activité', 'Heures'], ...rows])).toEqual(TO_COME);
  });
});

it('The title of a log is of the table that it stands over, not of the plan beside it', () => {
  const rows = [
    ['Journal de travail', '', '', '', 'Planning'],
    ['Date', 'Activité', 'Heures', '', 'Début', 'Fin', 'Tâche'],
    ['{d:2014-03-03}', 'Analyse du besoin', 2, '', '{d:2014-03-05}', '{d:2014-03-09}', 'Maquettes'],
    ['{d:2014-03-04}', 'Schéma de la base', 3, '', '{d:2014-03-06}', '{d:2014-03-12}', 'Essais'],
    ['{d:2014-03-07}', 'Revue du code', 1, '', '{d:2014-03-10}', '{d:2014-03-20}', 'Rapport'],
  ];
  expect(told(rows)).toEqual([
    ['Analyse du besoin', '2014-03-03', 'Réalisé'],
    ['Schéma de la base', '2014-03-04', 'Réalisé'],
    ['Revue du code', '2014-03-07', 'Réalisé'],
    ['Maquettes', '2014-03-05', null],
    ['Essais', '2014-03-06', null],
    ['Rapport', '2014-03-10', null],
  ]);
});

it('A true date of the year 2914 that shows « 1-mars » is no day of this year: its words are kept, with its year', () => {
  const rows = [
    ['Date', 'Événement', 'Lieu'],
    ['{d:2014-02-27}', 'Assemblée générale', 'Mairie'],
    ['{n:370366}', 'Vide-grenier', 'Place'],
    ['{d:2014-03-05}', 'Loto', 'Salle'],
  ];
  const made = aSheet('Suivi', rows);
  const put = <Cell>(cells: readonly (readonly Cell[])[], one: Cell): Cell[][] =>
    cells.map((row, at) => row.map((cell, column) => (at === 2 && column === 0 ? one : cell)));
  const sheet = {
    ...made,
    texts: put(made.texts, '1-mars'),
    numberFormats: put(made.numberFormats, 'd-mmm'),
  };
  const { reading } = sheetOf(analyseAt(aWorkbook([sheet])), 'Suivi');
  expect(reading.actions.map(({ fields: { start, dueText } }) => [start, dueText])).toEqual([
    ['2014-02-27', expect.any(String)],
    [null, '1-mars (2914)'],
    ['2014-03-05', expect.any(String)],
  ]);
});

describe('A month that stands alone', () => {
  const HEAD = ['Jour', 'Événement', 'Lieu'];
  const [meeting, lottery, market, hunt] = [
    ['12', 'Assemblée générale', 'Mairie'],
    ['20', 'Loto', 'Salle'],
    ['3', 'Vide-grenier', 'Place'],
    ['15', 'Chasse aux œufs', 'Parc'],
  ];
  const days = (rows: Rows): readonly unknown[] => told(rows).map(([, day]) => day);

  it('under each day is the month of the day over it', () => {
    const rows = [HEAD, meeting, ['juin'], lottery, ['juin'], market, ['juillet'], hunt, ['août']];
    expect(days(rows)).toEqual(['2014-06-12', '2014-06-20', '2014-07-03', '2014-08-15']);
  });

  it('over days is the month of those under it', () => {
    const rows = [HEAD, ['juin'], meeting, ['juillet'], market, ['août'], hunt];
    expect(days(rows)).toEqual(['2014-06-12', '2014-07-03', '2014-08-15']);
  });

  it('under what is no day is over the days that follow', () => {
    const open = ['toute l’année', 'Permanence', 'Mairie'];
    const rows = [HEAD, open, ['juin'], lottery, ['juillet']];
    expect(days(rows).at(-1)).toBe('2014-06-20');
  });
});

it('« Toute l’année » is of no year where none is told, and of the one that the title tells', () => {
  const rows = [
    ['Action', 'Échéance', 'Pilote'],
    ['Tenir la permanence', 'toute l’année', 'Anne'],
    ['Inviter les voisins', 'mars 2015', 'Paul'],
    ['Tenir le stand', 'avril 2015', 'Paul'],
  ];
  const starts = (all: Rows): readonly unknown[] => told(all).map(([, day]) => day);
  expect(starts(rows)).toEqual([null, '2015-03-01', '2015-04-01']);
  expect(starts([['Plan 2015'], ...rows])).toEqual(['2015-01-01', '2015-03-01', '2015-04-01']);
});

describe('Lines under the names of those who do them', () => {
  const LINES = [
    ['', 'Claire Varin', 'Nicolas Segur'],
    ['Consultations des salles proposées au public et des avis rendus'],
    ['Inscriptions aux visites à venir, et avis sur celles qui sont passées en mars'],
    ['Mettre en ligne en juin les opérations réalisées sur les produits depuis mai'],
    ['Vérifier en juillet les comptes créés par les médecins et ceux qui sont validés'],
  ];
  const kind = (fills: Record<string, string>): string | undefined =>
    analyseAt(aWorkbook([aSheet('Suivi', LINES, { fills })])).sheets[0]?.kind;

  it('are no prose where cells under the names are painted', () => {
    expect(kind({ B2: '#93C47D', C3: '#93C47D', B4: '#93C47D' })).toBe('ignored');
  });

  it('are prose under those who wrote them', () => {
    expect(kind({})).toBe('narrative');
  });
});

it('What a remark supposes is a condition of what is to be done, not of what is done', () => {
  const rows = [
    ['Action', 'Statut', 'Commentaires'],
    ['Peindre le hall', 'Fait', 'Si le mur était humide, il a fallu deux couches'],
    ['Peindre la cage', 'À faire', 'Sous réserve de l’accord du bailleur'],
    ['Poser le sol', 'Fait, sous réserve du contrôle', ''],
  ];
  const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows)])), 'Suivi');
  expect(reading.actions.map(({ fields: { condition, comment } }) => [condition, comment])).toEqual(
    [
      ['', 'Si le mur était humide, il a fallu deux couches'],
      ['Sous réserve de l’accord du bailleur', 'Sous réserve de l’accord du bailleur'],
      ['Sous réserve du contrôle', expect.any(String)],
    ],
  );
});
