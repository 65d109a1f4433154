import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows, dress)])), 'Feuil1');
}

function ownersOf({ reading }: SheetAnalysis): readonly (readonly string[])[] {
  return reading.actions.map(({ fields: { title, owner, strand } }) => [title, owner, strand]);
}

const day = (iso: string): string => `{d:${iso}|jj/mm/aaaa}`;

/** The same tasks under two headings. */
function underHeadings(first: string, second: string): Rows {
  return [
    ['Tâche', '', 'Date de début', 'Date de fin'],
    [first, '', '', ''],
    ['', 'Relevés', day('2014-05-19'), day('2014-05-21')],
    ['', 'Plans', day('2014-05-22'), day('2014-05-27')],
    ['', 'Maquette', day('2014-05-28'), day('2014-05-30')],
    [second, '', '', ''],
    ['', 'Relevés', day('2014-05-20'), day('2014-05-22')],
    ['', 'Notice', day('2014-05-23'), day('2014-05-28')],
    ['', 'Chiffrage', day('2014-05-29'), day('2014-06-03')],
  ];
}

describe('Persons who head the tasks', () => {
  it('own what stands under them, and are no strand', () => {
    expect(ownersOf(read(underHeadings('Sandrine Quelvic', 'Hugo Trabarel')))).toEqual([
      ['Relevés', 'Sandrine Quelvic', ''],
      ['Plans', 'Sandrine Quelvic', ''],
      ['Maquette', 'Sandrine Quelvic', ''],
      ['Relevés', 'Hugo Trabarel', ''],
      ['Notice', 'Hugo Trabarel', ''],
      ['Chiffrage', 'Hugo Trabarel', ''],
    ]);
  });

  it('are told from groups whose names have capitals too', () => {
    const rows = ownersOf(read(underHeadings('Accueil Public', 'Salle Basse')));
    expect(rows.map(([, owner, strand]) => [owner, strand])).toEqual([
      ...Array.from({ length: 3 }, () => ['', 'Accueil Public']),
      ...Array.from({ length: 3 }, () => ['', 'Salle Basse']),
    ]);
  });
});

describe('A column without a name, beside the tasks', () => {
  const rows = (who: readonly string[]): Rows => [
    ['', 'Tâches', 'Échéance'],
    [who[0] ?? '', 'Relever les compteurs', day('2014-05-19')],
    [who[1] ?? '', 'Changer les serrures', day('2014-05-26')],
    [who[2] ?? '', 'Repeindre le hall', day('2014-06-02')],
    ['', 'Poser les boîtes aux lettres', day('2014-06-09')],
    [who[3] ?? '', 'Tailler les haies', day('2014-06-16')],
  ];

  it('says who does them when it holds names of persons, several or all of them too', () => {
    const sheet = read(rows(['Bruno et Inès', 'Zwelia', 'Bruno', 'Groupe']), { merged: ['A4:A5'] });
    expect(ownersOf(sheet).map(([, owner]) => owner)).toEqual([
      'Bruno et Inès',
      'Zwelia',
      'Bruno',
      'Bruno',
      'Groupe',
    ]);
    expect(sheet.tables[0]?.columns[0]).toMatchObject({ target: 'owner', confidence: 'medium' });
  });

  it('says who does them, less surely, when initials come back in it, and nothing when words do', () => {
    const rows = (words: readonly string[]): Rows =>
      [
        'Relancer le syndic',
        'Faire repeindre la cage B',
        'Changer la serrure',
        'Élaguer',
        'Purger',
      ].map((title, index) => [title, words[index] ?? '', day(`2014-06-0${index + 2}`)]);
    const sheet = read(rows(['PL', 'AK', 'PL', 'AK', 'ext.']));
    expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toContain('PL');
    expect(sheet.tables[0]?.columns[1]).toMatchObject({ target: 'owner', confidence: 'low' });
    const others = [
      ['OK', 'OK', 'NC', 'OK', 'OK'],
      ['Hall', 'Cage', 'Hall', 'Cour', 'Hall'],
      ['CVC', 'GO', 'VRD', 'CVC', 'VRD'],
    ];
    for (const words of others)
      expect(ownersOf(read(rows(words))).map(([, owner]) => owner)).toEqual(['', '', '', '', '']);
  });

  it('says nothing of who when it holds other words with a capital', () => {
    const sheet = read(rows(['Hall', 'Cave', 'Hall', 'Jardin']));
    expect(ownersOf(sheet).map(([, owner]) => owner)).toEqual(['', '', '', '', '']);
  });
});

describe('Columns of tasks under persons', () => {
  it('are tasks of each, with the day before them and what else the row says', () => {
    const sheet = read(
      [
        ['Semaines', 'Sandrine Quelvic', 'Hugo Trabarel', 'Remarques', 'Pièces'],
        [day('2014-05-19'), 'Relever les compteurs', 'Trier les clés', '', 'Hall'],
        [
          day('2014-05-26'),
          'Changer les serrures',
          'Dessiner les plans',
          'reporté deux fois',
          'Cave',
        ],
        [day('2014-06-02'), 'Repeindre le hall', '', '', 'Jardin'],
        [day('2014-06-09'), 'Tailler les haies', 'Chiffrer les travaux', '', ''],
      ],
      { fills: { B3: '#C6EFCE' } },
    );
    expect(
      sheet.reading.actions.map(({ fields: { title, owner, start } }) => [title, owner, start]),
    ).toEqual([
      ['Relever les compteurs', 'Sandrine Quelvic', '2014-05-19'],
      ['Trier les clés', 'Hugo Trabarel', '2014-05-19'],
      ['Changer les serrures', 'Sandrine Quelvic', '2014-05-26'],
      ['Dessiner les plans', 'Hugo Trabarel', '2014-05-26'],
      ['Repeindre le hall', 'Sandrine Quelvic', '2014-06-02'],
      ['Tailler les haies', 'Sandrine Quelvic', '2014-06-09'],
      ['Chiffrer les travaux', 'Hugo Trabarel', '2014-06-09'],
    ]);
    const said = sheet.reading.actions.map(({ fields, own }) =>
      [...own.map(({ value }) => value), fields.comment].filter((value) => value !== ''),
    );
    expect(said).toEqual([['Hall'], [], ['Cave', 'reporté deux fois'], [], ['Jardin'], [], []]);
  });
});

describe('Tasks under times', () => {
  const rows = (first: string, second: string): Rows => [
    ['', '12/05', '19/05', '26/05', '02/06'],
    [first, 'Choisir les fournisseurs', 'Comparer les devis', '', 'Signer les commandes'],
    [second, '', 'Préparer la salle', 'Placer les tables', 'Vérifier la sonorisation'],
  ];

  it('are those of the person who names their row', () => {
    const owners = ownersOf(read(rows('Sandrine', 'Hugo'))).map(([, owner]) => owner);
    expect(owners).toEqual(['Sandrine', 'Sandrine', 'Sandrine', 'Hugo', 'Hugo', 'Hugo']);
  });

  it('are of nobody where their row is named after a part of the work', () => {
    const { reading } = read(rows('Restaurant', 'Accueil'));
    expect(new Set(reading.actions.map(({ fields }) => fields.owner))).toEqual(new Set(['']));
  });
});

describe('A board', () => {
  it('has stages that are called anything, and questions beside it', () => {
    const sheet = read([
      ['Réserve', 'TODO', 'OnGoing', 'Finish', 'Questions'],
      ['Choisir un logo', 'Peindre la porte', 'Trier les clés', 'Laver les vitres', 'qui paie ?'],
      ['', '', 'Ranger le local', 'Vider la cave', 'où est le plan'],
      ['', '', 'Poser les plaques', 'Changer la serrure', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Choisir un logo', null],
      ['Peindre la porte', 'Prévu'],
      ['Trier les clés', 'En cours'],
      ['Laver les vitres', 'Réalisé'],
      ['Ranger le local', 'En cours'],
      ['Vider la cave', 'Réalisé'],
      ['Poser les plaques', 'En cours'],
      ['Changer la serrure', 'Réalisé'],
    ]);
    expect(sheet.reading.actions[0]?.own.map(({ value }) => value)).toContain('Réserve');
  });

  it('that lists each task before its state has it once', () => {
    const sheet = read([
      ['Backlog', 'À faire', 'En cours', 'Fait'],
      ['Peindre la porte', 'Peindre la porte', '', ''],
      ['Ranger le local', '', 'Ranger le local', ''],
      ['Commander les plaques', '', '', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Peindre la porte', 'Prévu'],
      ['Ranger le local', 'En cours'],
      ['Commander les plaques', 'Prévu'],
    ]);
  });

  it('of tasks that differ by a letter or a number has each of them', () => {
    const sheet = read([
      ['À faire', 'En cours', 'Fait'],
      ['Peindre le hall A', 'Peindre le hall B', 'Peindre le hall C'],
      ['Réparer la porte 12', '', 'Réparer la porte 16'],
      ['Commander 20 badges', 'Commander 30 badges', ''],
    ]);
    const statuses = sheet.reading.actions.map(({ fields }) => fields.status);
    expect(statuses).toEqual([
      'Prévu',
      'En cours',
      'Réalisé',
      'Prévu',
      'Réalisé',
      'Prévu',
      'En cours',
    ]);
  });

  it('whose columns each hold their own tasks has them all', () => {
    const sheet = read([
      ['À faire', 'En cours', 'Fait'],
      ['Peindre la porte', 'Repeindre le hall', 'Relever les compteurs'],
      ['Ranger le local', '', 'Changer les serrures'],
      ['Poser la porte', 'Poser la porte', 'Choisir un logo'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Peindre la porte', 'Prévu'],
      ['Repeindre le hall', 'En cours'],
      ['Relever les compteurs', 'Réalisé'],
      ['Ranger le local', 'Prévu'],
      ['Changer les serrures', 'Réalisé'],
      ['Poser la porte', 'En cours'],
      ['Choisir un logo', 'Réalisé'],
    ]);
  });
});

it('Crosses under persons are no tasks; the day may stand after them', () => {
  const sheet = read([
    ['Sandrine QUELVIC', 'Hugo Trabarel', 'Date'],
    ['x', 'Trier les clés', day('2014-05-19')],
    ['Changer les serrures', 'Dessiner les plans', day('2014-05-26')],
    ['Repeindre le hall', 'x', day('2014-06-02')],
  ]);
  expect(
    sheet.reading.actions.map(({ fields: { title, owner, start } }) => [title, owner, start]),
  ).toEqual([
    ['Trier les clés', 'Hugo Trabarel', '2014-05-19'],
    ['Changer les serrures', 'Sandrine QUELVIC', '2014-05-26'],
    ['Dessiner les plans', 'Hugo Trabarel', '2014-05-26'],
    ['Repeindre le hall', 'Sandrine QUELVIC', '2014-06-02'],
  ]);
});

it('A note under the rows of persons does not make groups of them', () => {
  const sheet = read([
    ['', 'Septembre', 'Octobre', 'Novembre'],
    ['Sandrine', 'Forum des associations', 'Planning des clés', ''],
    ['Hugo', 'Inventaire du local', '', 'Collecte alimentaire'],
    [''],
    ['Grande collecte : 27 et 28 novembre'],
  ]);
  expect(ownersOf(sheet).map(([, owner]) => owner)).toEqual([
    'Sandrine',
    'Sandrine',
    'Hugo',
    'Hugo',
  ]);
});

it('« Exécuté par » says who does each task, two on two lines both', () => {
  const sheet = read([
    ['Exécuté par', 'Tâche', 'Date'],
    ['C. Diallo\nP. Stern', 'Peindre le hall', day('2014-05-19')],
    ['P. Stern', 'Changer la serrure', day('2014-05-20')],
    ['C. Diallo', 'Vider la cave', day('2014-05-21')],
  ]);
  expect(ownersOf(sheet).map(([, owner]) => owner)).toEqual([
    'C. Diallo / P. Stern',
    'P. Stern',
    'C. Diallo',
  ]);
});

it('Places of which one is a body too head the tasks, and own none', () => {
  const told = ownersOf(read(underHeadings('SALLE DES FÊTES', 'MAIRIE')));
  expect(new Set(told.map(([, owner]) => owner))).toEqual(new Set(['']));
});

it('Names in the bars of tasks are those who do them, where no column tells', () => {
  const sheet = read([
    ['Tâche', 'S21', 'S22', 'S23', 'S24', 'S25'],
    ['Rédiger le cahier', 'Léa', 'Léa', '', '', ''],
    ['Lancer la consultation', '', '', 'Tom', '', ''],
    ['Préparer la fête', '', '', '', '', 'Léa, Tom'],
  ]);
  expect(
    sheet.reading.actions.map(({ fields: { owner, start, comment } }) => [owner, start, comment]),
  ).toEqual([
    ['Léa', '2014-05-19', ''],
    ['Tom', '2014-06-02', ''],
    ['Léa, Tom', '2014-06-16', ''],
  ]);
});
