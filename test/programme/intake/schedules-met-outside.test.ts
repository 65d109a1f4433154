import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress: SheetDress = {}): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

function windowsOf({ reading }: SheetAnalysis): readonly (readonly unknown[])[] {
  return reading.actions.map(({ fields: { title, start, end } }) => [title, start, end]);
}

function ownOf(sheet: SheetAnalysis, title: string): Readonly<Record<string, unknown>> {
  const { own } = actionOf(sheet, title).proposal;
  return Object.fromEntries(own.map(({ header, value }) => [header, value]));
}

const GREY = '#AFABAB';

describe('Weeks drawn on a grey ground, each told by its first and its last day', () => {
  const sheet = read(
    [
      ['Tâche', 'Avril', '', '', 'Mai'],
      ['', '03.04 - 09.04', '10.04 - 16.04', '17.04 - 23.04', '24.04 - 02.05'],
      ['Lever les plans'],
      ['Chiffrer les travaux'],
      ['Consulter les entreprises'],
      ['Signer le marché'],
      ['Ouvrir le chantier'],
      [],
      ['VANG Amanda', '', 'PEREZ Stella'],
      ['ROY Luc', '', 'Tous'],
    ],
    {
      merged: ['A1:A2'],
      fills: {
        'B3:E7': GREY,
        'B3:B3': '#C00000',
        'C4:C4': '#548235',
        'D5:D5': '#C00000',
        'D6:E6': '#548235',
        'E7:E7': '#44546A',
        'B9:B9': '#C00000',
        'D9:D9': '#44546A',
        'B10:B10': '#548235',
      },
    },
  );

  it('begin and end as they say, the last one too, under a month that begins in it', () => {
    expect(windowsOf(sheet)).toEqual([
      ['Lever les plans', '2025-04-03', '2025-04-09'],
      ['Chiffrer les travaux', '2025-04-10', '2025-04-16'],
      ['Consulter les entreprises', '2025-04-17', '2025-04-23'],
      ['Signer le marché', '2025-04-17', '2025-05-02'],
      ['Ouvrir le chantier', '2025-04-24', '2025-05-02'],
    ]);
  });

  it('have no action called as those whose colours are explained under them', () => {
    const served = sheet.reading.cells.filter(({ location }) => location.row > 7);
    expect(served.map(({ use }) => use)).toEqual(
      served.map(() => ({ kind: 'used', as: 'legend' })),
    );
  });
});

it('Bars in the colour of their titles, on weeks that nothing dates, are told in words', () => {
  const titles = ['Accueil', 'Recherche', 'Panier', 'Paiement'];
  const sheet = read(
    [['Tâche', 'Semaine 1', 'Semaine 2', 'Semaine 3', 'Semaine 4'], ...titles.map((one) => [one])],
    {
      fills: {
        'A2:A5': '#6666FF',
        'B2:B2': '#6666FF',
        'B3:C3': '#6666FF',
        'C4:D4': '#6666FF',
        'D5:E5': '#6666FF',
      },
    },
  );
  expect(titles.map((title) => ownOf(sheet, title)['Période'])).toEqual([
    'Semaine 1',
    'Semaine 1 – Semaine 2',
    'Semaine 2 – Semaine 3',
    'Semaine 3 – Semaine 4',
  ]);
});

describe('Groups', () => {
  const groups = ({ reading }: SheetAnalysis): readonly string[] =>
    reading.actions.map(({ fields }) => fields.strand);

  it('are of the level that their number tells, however far one of them is set in', () => {
    const sheet = read(
      [
        ['N°', 'Tâche', 'Responsable', 'Échéance'],
        ['1', 'Site public'],
        ['1.1', 'Dessiner les écrans', 'Léa', '23/03/2025'],
        ['1.2', 'Écrire les textes', 'Marc', '23/03/2025'],
        ['2', 'Application mobile'],
        ['2.1', 'Choisir les outils', 'Léa', '11/05/2025'],
        ['2.2', 'Publier', 'Marc', '22/06/2025'],
      ],
      { fills: { 'A2:D2': '#333F4F', 'A5:D5': '#BF9000' }, indents: { B5: 1 } },
    );
    expect(groups(sheet)).toEqual([
      'Site public',
      'Site public',
      'Application mobile',
      'Application mobile',
    ]);
  });

  it('have one name alone, among rows that all say when they begin and end', () => {
    const sheet = read([
      ['', 'Début', 'Fin'],
      ['Choisir la base de données', '03/03/2025', '14/03/2025'],
      ['Dessiner les écrans', '10/03/2025', '21/03/2025'],
      ['Écrans du public'],
      ['Page d’accueil', '24/03/2025', '04/04/2025'],
      ['Page de recherche', '31/03/2025', '11/04/2025'],
      ['Profil', '07/04/2025', '18/04/2025'],
    ]);
    const [screens] = ['Écrans du public'];
    expect(groups(sheet)).toEqual(['', '', screens, screens, screens]);
  });

  it.each(['Fase', 'Objective'])('stand under « %s » too', (header) => {
    const sheet = read([
      [header, 'Action', 'Échéance'],
      ['Accueil', 'Refaire le hall', '30/06/2025'],
      ['', 'Changer les portes', '30/06/2025'],
      ['Énergie', 'Isoler le toit', '30/09/2025'],
    ]);
    expect(groups(sheet)).toEqual(['Accueil', 'Accueil', 'Énergie']);
  });
});

it('A timeline in English is that of its rows, some with a day of their own', () => {
  const sheet = read([
    ['Initiative', 'Timeline', 'Responsible team'],
    ['Family prayer week', 'Once every two months', 'Liturgy'],
    ['Environmental cleanup', 'June and November', 'Executive'],
    ['Harvest and bazaar', 'Once every year', 'Welfare'],
    ['Career workshop', 'Once every two months', 'Executive'],
    ['Open day', 'November 23, 2025', 'Executive'],
  ]);
  expect(actionOf(sheet, 'Harvest').dueText).toBe('Once every year');
  expect(actionOf(sheet, 'Open day')).toMatchObject({ start: '2025-11-23', end: '2025-11-23' });
});

it('Shares typed beside the words of a status are kept as they are, and are no remark', () => {
  const sheet = read([
    ['Action', 'Date de fin', 'Status', 'Avancement'],
    ['Refaire le hall', '30/06/2025', 'En cours', 40],
    ['Isoler le toit', '30/09/2025', 'En cours', 79],
    ['Changer les portes', '30/03/2025', 'Terminé', 100],
  ]);
  expect(actionOf(sheet, 'Refaire')).toMatchObject({ status: 'En cours', comment: '' });
  expect(ownOf(sheet, 'Refaire')).toMatchObject({ Avancement: 40 });
});

describe('No action', () => {
  it('is called « oui » where every other word is a code', () => {
    const line = (at: number): readonly string[] => [`P000${at}`, 'T1/2025', 'oui', 'oui'];
    const rows = [
      ['Produit', 'planification', 'critique', 'réalisé'],
      ...[1, 2, 3, 4, 5, 6].map(line),
    ];
    const workbook = aWorkbook([aSheet('Plan', rows)]);
    const sheet = sheetOf(analyseAt(workbook, { kinds: { Plan: 'table' } }), 'Plan');
    expect(sheet.reading.actions).toEqual([]);
  });

  it('is called by the month over the columns of a calendar beside the list', () => {
    const sheet = read([
      ['Lundi', 'Action', 'Échéance', 'Type'],
      ['1', 'Course sur route', '04/02/2025', 'Route'],
      ['8', 'Trail du lac', '31/03/2025', 'Trail'],
      ['15', 'Trail des crêtes', '28/04/2025', 'Trail'],
      ["septembre '25", '', 'Vacances', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).not.toContain("septembre '25");
  });

  it('is read of indicators, whose years are those of their figures', () => {
    const sheet = read(
      [
        ['#', 'Désagrégation', 'Indicateur', '2013', '2014', '2015', '2016', '2017'],
        ['50', 'Total', 'Décès pour 100 000 habitants'],
        ['', 'Sexe', 'Décès pour 100 000 habitants, hommes', 0.2],
        ['', 'Âge', 'Décès pour 100 000 habitants, enfants', '', 0.1],
        ['51', 'Milieu', 'Accès à l’eau en ville', '', '', 0.9],
      ],
      { fills: { 'D3:H5': '#FFF2CC' } },
    );
    expect(sheet).toMatchObject({ isSelected: false, reason: { code: 'ignored-other-table' } });
  });
});

it('« L’industrie de demain » is no day by which to be done', () => {
  const sheet = read([
    ['Tâche', 'Responsable'],
    ['Visiter le salon de l’industrie de demain', 'Luc Roy'],
    ['Préparer le stand', 'Anne Petit'],
  ]);
  expect(actionOf(sheet, 'Visiter')).toMatchObject({ dueText: '', start: null, end: null });
});

it('« Cross-Site Scripting » names no site', () => {
  const sheet = read([
    ['Tâche', 'Responsable'],
    ['Chercher les failles Cross-Site Scripting', 'Luc Roy'],
    ['Refaire le toit du Site Lamartine', 'Anne Petit'],
  ]);
  expect(actionOf(sheet, 'Chercher')).toMatchObject({ site: '' });
});

it('« Service référent » is who answers for the row', () => {
  const sheet = read([
    ['Opération', 'Service référent', 'Début', 'Fin'],
    ['Refaire le toit', 'Voirie', '{d:2025-03-03}', '{d:2025-04-11}'],
    ['Planter la haie', 'Espaces verts', '{d:2025-05-05}', '{d:2025-05-16}'],
  ]);
  expect(actionOf(sheet, 'Planter')).toMatchObject({ owner: 'Espaces verts' });
});

it('A phase whose end is « - » heads its tasks, and is none of them', () => {
  const sheet = read([
    ['WBS', 'Task', 'Start', 'End'],
    ['1', 'Conception', '', ' - '],
    ['1.1', 'Cahier des charges', '{d:2025-02-18}', '{d:2025-03-02}'],
    ['1.2', 'Maquettes', '{d:2025-03-03}', '{d:2025-03-23}'],
    ['2', 'Mise en place', '', ' - '],
    ['2.1', 'Modèles', '{d:2025-04-20}', '{d:2025-04-26}'],
    ['2.2', 'Écrans', '{d:2025-04-27}', '{d:2025-05-07}'],
  ]);
  expect(sheet.reading.actions.map(({ fields: { strand, title } }) => [strand, title])).toEqual([
    ['Conception', 'Cahier des charges'],
    ['Conception', 'Maquettes'],
    ['Mise en place', 'Modèles'],
    ['Mise en place', 'Écrans'],
  ]);
});

it('Without headers, days before the titles and days after them are when the work begins and ends', () => {
  const sheet = read([
    [1, '{d:2025-09-19}', 'Relire les comptes rendus', '{d:2025-10-29}'],
    [2, '{d:2025-09-20}', 'Choisir les candidats', '{d:2025-10-30}'],
    [3, '{d:2025-09-24}', 'Verser les bourses', '{d:2025-11-03}'],
    [4, '{d:2025-09-25}', 'Réunir le jury', '{d:2025-11-04}'],
  ]);
  expect(windowsOf(sheet)).toEqual([
    ['Relire les comptes rendus', '2025-09-19', '2025-10-29'],
    ['Choisir les candidats', '2025-09-20', '2025-10-30'],
    ['Verser les bourses', '2025-09-24', '2025-11-03'],
    ['Réunir le jury', '2025-09-25', '2025-11-04'],
  ]);
});

it('A bar that stops and goes on says its parts, a weekend apart', () => {
  const days = ['06/03/2025', '07/03/2025', '08/03/2025', '09/03/2025', '10/03/2025', '11/03/2025'];
  const sheet = read([
    ['Tâche', ...days],
    ['Lever les plans', 'x', 'x', '', '', 'x', ''],
    ['Chiffrer les travaux', 'x', '', '', '', '', 'x'],
    ['Signer le marché', '', 'x', '', '', '', ''],
  ]);
  const spans = sheet.reading.actions.map(({ fields }) => ownOf(sheet, fields.title)['Période']);
  expect(spans).toEqual([undefined, '06/03/2025, 11/03/2025', undefined]);
  expect(windowsOf(sheet)[1]).toEqual(['Chiffrer les travaux', '2025-03-06', '2025-03-11']);
});

describe('Weeks of a term, with the holidays between two of them', () => {
  const BAR = '#1F77B4';
  const weeks = [4, 5, 'Vacances d’automne', 6, 7, 8, 9, 10, 'Vacances de Noël', 11, 12];
  const sheet = read(
    [
      ['Suivi du chantier', '', '', '', 'Semaine'],
      ['', 'Une équipe par lot'],
      ['', 'Tâche', 'Effectif', 'Durée', ...weeks],
      ['T1', 'Relever les façades', 'Amélie', 1],
      ['T2', 'Chiffrer les travaux', 'Bruno', 2],
      ['T3', 'Consulter les entreprises', 'Amélie', 2],
      ['', '', '', '', 'Semaine'],
      ['', 'Tâche', '', '', ...weeks],
      ['T4', 'Signer le marché', 'Chloé', 1],
      ['T5', 'Poser les échafaudages', 'Bruno', 3],
      ['T6', 'Ravaler les pignons', 'Chloé', 1],
    ],
    {
      merged: ['E1:O1', 'E7:O7'],
      fills: {
        'E4:E4': BAR,
        'F5:F5': BAR,
        'H5:H5': BAR,
        'I6:J6': BAR,
        'L9:L9': BAR,
        'L10:L10': BAR,
        'N10:O10': BAR,
        'O11:O11': BAR,
      },
    },
  );

  it('are no weeks of the year: said as they are, in the drawing below as in the first', () => {
    expect(windowsOf(sheet).flatMap(([, start, end]) => [start, end])).toEqual(
      new Array(12).fill(null),
    );
    const told = sheet.reading.actions.map(({ fields }) => ownOf(sheet, fields.title)['Période']);
    expect(told).toEqual(['4', '5 – 6', '7 – 8', '10', '10 – 12', '12']);
  });

  it('bear the names of the first header, which the next leaves out', () => {
    expect(sheet.tables.map(({ headerRows }) => headerRows.first)).toEqual([2]);
    expect(actionOf(sheet, 'Poser').owner).toBe('Bruno');
  });
});

it('A colour that goes on over the rows that say nothing is the ground of its column, and no bar', () => {
  const sheet = read(
    [
      ['Tâche', 'S1', 'S2', 'S3', 'S4', 'S5'],
      ['Relever les façades'],
      [],
      ['Chiffrer les travaux'],
      [],
      ['Consulter les entreprises'],
      [],
      ['Signer le marché'],
      [],
      ['Ouvrir le chantier'],
    ],
    {
      fills: {
        'B2:B10': GREY,
        'E2:E10': GREY,
        'B2:C2': '#C00000',
        'B4:B4': '#C00000',
        'B6:E6': '#C00000',
        'E8:F8': '#C00000',
      },
    },
  );
  const told = sheet.reading.actions.map(({ fields }) => ownOf(sheet, fields.title)['Période']);
  expect(told).toEqual(['S1 – S2', 'S1', 'S1 – S4', 'S4 – S5', undefined]);
});

describe('Weeks told by an arrow alone in a coloured cell', () => {
  const BLUE = '#5B9BD5';
  const sheet = read(
    [
      ['N°', 'Lot', 'Tâche', 'S1 07/04', 'S2 14/04', 'S3 21/04', 'S4 28/04'],
      ['1', 'Étude', 'Lever les plans', '▶'],
      ['2', 'Étude', 'Chiffrer les travaux', '', '▶'],
      ['3', 'Travaux', 'Poser les portes', '', '▶', '', '◀'],
      ['4', 'Travaux', 'Peindre le hall', '', '', '', '▶'],
      [],
      ['Légende :'],
      [],
      ['', 'Étude', 'Travaux', 'Peinture'],
    ],
    { fills: { D2: BLUE, E3: BLUE, 'E4:G4': BLUE, G5: BLUE } },
  );

  it('last as long as their colour', () => {
    expect(windowsOf(sheet)).toEqual([
      ['Lever les plans', '2025-04-07', '2025-04-13'],
      ['Chiffrer les travaux', '2025-04-14', '2025-04-20'],
      ['Poser les portes', '2025-04-14', '2025-05-04'],
      ['Peindre le hall', '2025-04-28', '2025-05-04'],
    ]);
  });

  it('have no action of what stands under the legend, a blank row below', () => {
    const served = sheet.reading.cells.filter(({ location }) => location.row === 8);
    expect(served.map(({ use }) => use)).toEqual(
      served.map(() => ({ kind: 'used', as: 'legend' })),
    );
  });
});

it('Weeks counted from one over the days of each are of no year', () => {
  const sheet = read(
    [
      ['', 'Semaine 1', '', '', '', '', 'Semaine 2', '', '', '', ''],
      ['', ...[1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((day) => `{n:${String(day)}}`)],
      ['Lever les plans', 'X', 'X'],
      ['Chiffrer les travaux', '', '', 'X', 'X', 'X', 'X'],
      ['Poser les portes', '', '', '', '', '', '', 'X', 'X'],
      ['Peindre le hall', '', '', '', '', '', '', '', '', 'X', 'X'],
    ],
    { merged: ['B1:F1', 'G1:K1'] },
  );
  expect(windowsOf(sheet)).toEqual([
    ['Lever les plans', null, null],
    ['Chiffrer les travaux', null, null],
    ['Poser les portes', null, null],
    ['Peindre le hall', null, null],
  ]);
});

describe('Lines below the bars, a blank row under them', () => {
  const days = ['03/03/2025', '04/03/2025', '05/03/2025', '06/03/2025', '07/03/2025'];
  const BLUE = '#5B9BD5';
  const drawn = { 'B2:C2': BLUE, 'C3:D3': BLUE, 'D4:E4': BLUE, 'E5:F5': BLUE };
  const tasks = [['Plans'], ['Chiffrage'], ['Consultation'], ['Marché']];
  const below = (lines: Rows, fills: Readonly<Record<string, string>> = {}): readonly string[] => {
    const sheet = read([['', ...days], ...tasks, [], ...lines], { fills: { ...drawn, ...fills } });
    return sheet.reading.actions.slice(tasks.length).map(({ fields }) => fields.title);
  };

  it('are no tasks where they say who has which colour', () => {
    const fills = { A8: '#FFC000', A9: '#92D050', A10: '#FF7575' };
    expect(below([['Responsable'], ['Ada Roc'], ['Bo Val'], ['Tous']], fills)).toEqual([]);
  });

  it('are no tasks where they say a total', () => {
    expect(below([['Temps (2 heures par case)'], ['20 jours']])).toEqual([]);
  });

  it('are tasks still to be drawn where they say who and when, whatever their colour', () => {
    const head = ['Tâche', 'Responsable', 'Début', 'Fin', ...days];
    const rows = tasks.map(([task = ''], at) => [task, 'Ada', days[at] ?? '', days[at + 1] ?? '']);
    const fills = { 'E2:F2': BLUE, 'F3:G3': BLUE, 'G4:H4': BLUE, 'H5:I5': BLUE, A7: '#FFC000' };
    const later = ['Lot A', 'Bo', '20/04/2025', '22/04/2025'];
    const sheet = read([head, ...rows, [], later], { fills });
    expect(windowsOf(sheet).at(-1)).toEqual(['Lot A', '2025-04-20', '2025-04-22']);
  });

  it('are tasks still to be drawn where they say neither', () => {
    const lots = ['Lot A', 'Lot B', 'Lot C'];
    expect(below(lots.map((lot) => [lot]))).toEqual(lots);
  });
});

describe('Tasks written in their bars, merged over weeks of no year', () => {
  const months = ['Janvier', '', '', '', 'Février', '', '', ''];
  const weeks = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];
  const bars = [
    ['Lever les plans', '', 'Chiffrer les travaux'],
    ['Consulter les entreprises'],
    ['', '', '', '', 'Réunir les locataires'],
    ['', '', '', '', 'Préparer le chantier'],
  ];
  const merged = ['A1:D1', 'E1:H1', 'A3:B3', 'C3:D3', 'A4:D4', 'E5:F5', 'E6:H6'];
  const fills = { 'A3:B3': '#FFC000', 'C3:D3': '#92D050', 'A4:D4': '#92D050', 'E6:H6': '#FFC000' };
  const sheet = read([months, weeks, ...bars], { merged, fills });

  it('are tasks of all that their bars cover, the widest too, none a heading of the next', () => {
    expect(windowsOf(sheet)).toEqual([
      ['Lever les plans', '2024-12-30', '2025-01-12'],
      ['Chiffrer les travaux', '2025-01-13', '2025-01-26'],
      ['Consulter les entreprises', '2024-12-30', '2025-01-26'],
      ['Réunir les locataires', '2025-01-27', '2025-02-09'],
      ['Préparer le chantier', '2025-01-27', '2025-02-23'],
    ]);
    expect(sheet.reading.actions.every(({ fields }) => fields.strand === '')).toBe(true);
  });

  it('say that their year is guessed', () => {
    expect(actionOf(sheet, 'Chiffrer').proposal.notes).toContainEqual({
      code: 'gantt-year',
      params: { year: 2025 },
    });
    expect(actionOf(sheet, 'Chiffrer').proposal.confidence).toBe('doubtful');
  });

  it('leave a heading merged over a drawing with titles what it is', () => {
    const titled = read(
      [
        ['Tâche', 'S1', 'S2', 'S3', 'S4'],
        ['', 'Études préalables'],
        ['Lever les plans', 'x', 'x'],
        ['Chiffrer les travaux', '', 'x', 'x'],
        ['', 'Travaux de ravalement'],
        ['Consulter les entreprises', '', '', 'x', 'x'],
        ['Préparer le chantier', '', '', '', 'x'],
      ],
      { merged: ['B2:E2', 'B5:E5'] },
    );
    expect(titled.reading.actions.map(({ fields }) => fields.strand)).toEqual([
      'Études préalables',
      'Études préalables',
      'Travaux de ravalement',
      'Travaux de ravalement',
    ]);
  });
});
