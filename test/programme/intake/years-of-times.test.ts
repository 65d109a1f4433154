import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { fr } from '../../../src/locales/fr';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

const BLUE = '#4E95D9';
const WEEKS: Rows = [
  ['', 'Tâche', 's4', 's5', 's6', 's7'],
  ['Tâche 1', 'Lever les plans', 'x', '', '', ''],
  ['Tâche 2', 'Chiffrer les travaux', '', 'x', 'x', ''],
  ['Tâche 3', 'Signer le marché', '', '', '', 'x'],
];

function read(sheets: Readonly<Record<string, Rows>>, dress: SheetDress = {}): SheetAnalysis {
  const workbook = aWorkbook(
    Object.entries(sheets).map(([name, rows]) => aSheet(name, rows, dress)),
  );
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Planning');
}

describe('Weeks without a year', () => {
  it('are told in words where the days of the workbook are of other years than its date', () => {
    const journal: Rows = [
      ['Action', 'Échéance', 'État'],
      ['Étudier le sujet', '{d:2017-01-03|jj/mm/aaaa}', 'terminé'],
      ['Écrire le plan', '{d:2017-01-04|jj/mm/aaaa}', 'terminé'],
      ['Relire le plan', '{d:2017-01-05|jj/mm/aaaa}', 'en cours'],
    ];
    const { fields, own } = actionOf(
      read({ Planning: WEEKS, Journal: journal }),
      'Chiffrer',
    ).proposal;
    expect([fields.start, fields.end]).toEqual([null, null]);
    expect(own).toContainEqual({ header: 'Période', value: 's5 – s6', format: '@' });
  });

  it('are those of the date of the document where nothing says otherwise, and this is told', () => {
    const { fields, notes } = actionOf(read({ Planning: WEEKS }), 'Chiffrer').proposal;
    expect([fields.start, fields.end]).toEqual(['2025-01-27', '2025-02-09']);
    expect(notes.map(fr.intake.tellNote)).toEqual(
      expect.arrayContaining([
        'Lu des colonnes s5 à s6.',
        'Année 2025 d’après la date du document : aucune n’est écrite.',
      ]),
    );
  });

  it('counted on under months are the parts of these, the first of which begins late and the last ends early', () => {
    const sheet = read(
      {
        Planning: [
          ['', 'Février', '', 'Mars', '', '', '', 'Avril', ''],
          ['', 'Sem 1', 'Sem 2', 'Sem 3', 'Sem 4', 'Sem 5', 'Sem 6', 'Sem 7', 'Sem 8'],
          ['BIBLIO'],
          ['Enquêter auprès des habitants'],
          ['Rédiger le rapport'],
        ],
      },
      {
        merged: ['B1:C1', 'D1:G1', 'H1:I1'],
        fills: { 'B3:C3': BLUE, 'B4:D4': BLUE, 'H5:I5': BLUE },
      },
    );
    expect(
      sheet.reading.actions.map(({ fields }) => [fields.title, fields.start, fields.end]),
    ).toEqual([
      ['BIBLIO', '2025-02-15', '2025-02-28'],
      ['Enquêter auprès des habitants', '2025-02-15', '2025-03-07'],
      ['Rédiger le rapport', '2025-04-01', '2025-04-15'],
    ]);
  });
});

it('School years over crosses begin in September', () => {
  const sheet = read({
    Planning: [
      ['Action', '2025-26', '2026-27', '2027-28'],
      ['Lire chaque jour', 'x', 'x', ''],
      ['Forum des métiers', '', '', 'x'],
    ],
  });
  expect(sheet.reading.actions.map(({ fields }) => [fields.start, fields.end])).toEqual([
    ['2025-09-01', '2027-08-31'],
    ['2027-09-01', '2028-08-31'],
  ]);
});

describe('Weeks counted from 1', () => {
  const counted = (...above: readonly (readonly string[])[]): readonly (string | null)[] => {
    const sheet = read({
      Planning: [
        ...above,
        ['Tâche', 'S1', 'S2', 'S3', 'S4'],
        ['Lever les plans', 'x', '', '', ''],
        ['Chiffrer les travaux', '', 'x', 'x', ''],
      ],
    });
    const { start, end } = actionOf(sheet, 'Chiffrer');
    return [start, end];
  };

  it.each([
    { above: ['Mis à jour le 12/02/2025'] },
    { above: ['Année 2024-2025'] },
    { above: ['Programme de travaux'] },
    { above: ['La semaine 1 commence le 3 mars 2025'] },
  ])('are those of a project that says no day of its own: $above', ({ above }) => {
    expect(counted(above)).toEqual([null, null]);
  });

  it('are those of the year that is said over them', () => {
    expect(counted(['Planning 2025'])).toEqual(['2025-01-06', '2025-01-19']);
  });

  it('are the user’s own in columns that nothing dates', () => {
    const sheet = read({
      Planning: [
        ['Tâche', 'Début', 'Fin'],
        ['Lever les plans', 'Semaine 1', 'Semaine 2'],
        ['Chiffrer les travaux', 'Semaine 2', 'Semaine 6'],
      ],
    });
    const { start, end, proposal } = actionOf(sheet, 'Chiffrer');
    expect([start, end]).toEqual([null, null]);
    expect(proposal.own.map(({ value }) => value)).toEqual(['Semaine 2', 'Semaine 6']);
  });
});

describe('Months without a year that are past when the document is written', () => {
  const plan = (title: string, done: string, ...months: readonly string[]) => {
    const rows = months.map((month, at) => [`Préparer ${at}`, 'Léa', month, at < 2 ? done : '']);
    const cells = [[title], [''], ['Action', 'Qui', 'Quand', 'Fait'], ...rows];
    const analysis = analyseAt(aWorkbook([aSheet('Feuil1', cells)]), {
      referenceDate: '2026-06-01',
    });
    return sheetOf(analysis, 'Feuil1').reading.actions.map(({ fields }) => fields.start);
  };

  it('are of this year, late, where what is done among them can be of no other', () => {
    expect(plan('Suivi', 'fait', 'janvier', 'janvier', 'février', 'mars', 'mai')).toEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
      '2026-05-01',
    ]);
  });

  it('are of the year of the title, in any order', () => {
    expect(plan('Plan d’actions 2026', '', 'avril', 'janvier', 'mai', 'février')).toEqual([
      '2026-04-01',
      '2026-01-01',
      '2026-05-01',
      '2026-02-01',
    ]);
  });

  it('are to come under a title that only tells the day of a meeting', () => {
    for (const title of ['Comité du 15 avril 2026', 'Comité du 15/04/2026', 'Point d’avril 2026'])
      expect(plan(title, '', 'janvier', 'février', 'mars')[0]).toBe('2027-01-01');
  });

  it('are to come under a title of a past year, and where a school year goes on after December', () => {
    expect(plan('Bilan 2025 et suites', '', 'mars', 'avril', 'mai')).toEqual([
      '2027-03-01',
      '2027-04-01',
      '2027-05-01',
    ]);
    expect(plan('Rentrée 2026', '', 'septembre', 'octobre', 'janvier')).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2027-01-01',
    ]);
  });
});

it('Rows that say no more are due in the month or the quarter that they stand under', () => {
  const analysis = analyseAt(
    aWorkbook([
      aSheet(
        'Feuil1',
        [
          ['Planning 2026'],
          [''],
          ['Quoi', 'Qui', 'Fait'],
          ['Janvier'],
          ['Réserver la salle', 'Anne', 'x'],
          ['Relancer le plombier', 'Karim', ''],
          ['2e trimestre 2026'],
          ['Envoyer le courrier', 'Anne', ''],
          ['Commander les panneaux', 'Lucie', ''],
        ],
        { bold: ['A3:C3', 'A4', 'A7'] },
      ),
      aSheet('Feuil2', [
        ['Trimestre', 'Action', 'Qui'],
        ['T3 2026', 'Ouvrir une loge', 'Anne'],
        ['T4 2026', 'Former les gardiens', 'Karim'],
        ['T4 2026', 'Dresser le bilan', 'Anne'],
      ]),
    ]),
    { referenceDate: '2026-01-15' },
  );
  const spans = ['Feuil1', 'Feuil2'].flatMap((name) =>
    sheetOf(analysis, name).reading.actions.map(({ fields }) => [fields.start, fields.end]),
  );
  expect(spans).toEqual([
    ['2026-01-01', '2026-01-31'],
    ['2026-01-01', '2026-01-31'],
    ['2026-04-01', '2026-06-30'],
    ['2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-09-30'],
    ['2026-10-01', '2026-12-31'],
    ['2026-10-01', '2026-12-31'],
  ]);
});

describe('Days without their year', () => {
  const days = (rows: readonly (readonly string[])[]): readonly (string | null)[] => {
    const workbook = aWorkbook([aSheet('Plan', rows)]);
    const { reading } = sheetOf(analyseAt(workbook, { referenceDate: '2026-01-15' }), 'Plan');
    return reading.actions.map(({ fields: { end } }) => end);
  };

  it('are of the year of their heading: « 2025 », « Plan 2026 »', () => {
    for (const words of ['', 'Année ', 'Plan ']) {
      const rows = [
        ['Action', 'Pilote', 'Échéance'],
        [`${words}2025`],
        ['Former les gardiens', 'Léa', '15/03'],
        ['Refaire le hall', 'Léa', 'fin juin'],
        [`${words}2026`],
        ['Créer une charte', 'Léa', '15/02'],
        ['Ravaler la façade', 'Léa', ''],
      ];
      expect(days(rows)).toEqual(['2025-03-15', '2025-06-30', '2026-02-15', '2026-12-31']);
    }
  });

  it('are of the year that a column says once for several rows', () => {
    const rows = [
      ['Année', 'Action', 'Échéance'],
      ['2025', 'Former les gardiens', '15/03'],
      ['', 'Refaire le hall', '30/06'],
      ['2026', 'Créer une charte', '15/02'],
      ['', 'Ravaler la façade', 'dès que possible'],
    ];
    expect(days(rows)).toEqual(['2025-03-15', '2025-06-30', '2026-02-15', null]);
  });

  it('are those of the month that a column says once for several rows', () => {
    const rows = [
      ['Mois', 'Évènement', 'Organisateur'],
      ['Mars 2026', 'Fête du printemps', 'Léa'],
      ['', 'Atelier tri', 'Paul'],
      ['Avril 2026', 'Chasse aux œufs', 'Léa'],
    ];
    expect(days(rows)).toEqual(['2026-03-31', '2026-03-31', '2026-04-30']);
    // What stands last under no month may still be to be set.
    const unset = [...rows, ['', 'Repas des aînés', 'Paul']];
    expect(days(unset)).toEqual(['2026-03-31', null, '2026-04-30', null]);
  });
});

describe('What works cost under « 2025 » to « 2027 »', () => {
  const plan = (costs: readonly (readonly [string, string, string])[]): SheetAnalysis => {
    const head = ['Résidence', 'Nature des travaux', 'Qui', '{n:2025}', '{n:2026}', '{n:2027}'];
    const rows = costs.map((cells, at) => [
      'Le Parc',
      `Ravaler ${'ABC'[at] ?? ''}`,
      'Léa',
      ...cells,
    ]);
    const workbook = aWorkbook([aSheet('Travaux', [head, ...rows])]);
    // Amounts by year may be a budget: the user says that these are works.
    return sheetOf(analyseAt(workbook, { kinds: { Travaux: 'table' } }), 'Travaux');
  };
  const endsOf = ({ reading }: SheetAnalysis): readonly unknown[] =>
    reading.actions.map(({ fields }) => fields.end);

  it('says the year in which each is done, where it has no other', () => {
    const sheet = plan([
      ['{n:210}', '', ''],
      ['', '{n:65}', ''],
      ['', '{n:40}', '{n:40}'],
    ]);
    expect(endsOf(sheet)).toEqual(['2025-12-31', '2026-12-31', null]);
    expect(sheet.reading.actions.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
      ['due-by-amount'],
      ['due-by-amount'],
      [],
    ]);
  });

  it('says nothing where only the first year has its figures', () => {
    expect(
      endsOf(
        plan([
          ['{n:210}', '', ''],
          ['{n:180}', '', ''],
        ]),
      ),
    ).toEqual([null, null]);
  });
});

describe('Months under « Saison 2025-2026 »', () => {
  const season = (...months: readonly string[]): readonly unknown[] => {
    const sheet = read({
      Planning: [
        ['Saison 2025-2026'],
        [],
        ['Action', 'Référent', ...months],
        ['Accueillir les familles', 'Anne', 'x', 'x', '', ''],
        ['Faire le bilan', 'Luc', '', '', '', 'x'],
      ],
    });
    return ['Accueillir', 'Faire'].map((title) => actionOf(sheet, title).end);
  };

  it('are of its second year where they go from winter to summer', () => {
    expect(season('Janvier', 'Février', 'Mars', 'Avril')).toEqual(['2026-02-28', '2026-04-30']);
  });

  it('begin in its first year where autumn is among them', () => {
    expect(season('Octobre', 'Novembre', 'Décembre', 'Janvier')).toEqual([
      '2025-11-30',
      '2026-01-31',
    ]);
  });
});

describe('Days without a year, some of what is done before its day', () => {
  function ends(rows: Rows): readonly (string | null | undefined)[] {
    const header = ['Action', 'Échéance', 'État'];
    const plan = aWorkbook([aSheet('Planning', [header, ...rows])]);
    const sheet = sheetOf(analyseAt(plan, { referenceDate: '2026-03-10' }), 'Planning');
    return sheet.reading.actions.map(({ fields }) => fields.end);
  }

  it('are of the year of what is still to come', () => {
    const booked: Rows = [
      ['Réserver la salle', '14/03', 'fait'],
      ['Envoyer les invitations', '20/03', 'fait'],
      ['Acheter les lots', 'fin mars', ''],
    ];
    expect(ends(booked)).toEqual(['2026-03-14', '2026-03-20', '2026-03-31']);
  });

  it('are of the year before where that would have been done long ahead', () => {
    const lastYear: Rows = [
      ['Réserver la salle', '10/04', 'fait'],
      ['Envoyer les invitations', '20/06', 'fait'],
      ['Acheter les lots', '12/09', ''],
    ];
    expect(ends(lastYear)).toEqual(['2025-04-10', '2025-06-20', '2025-09-12']);
  });
});
