import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];
type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells, dress: Dress = {}): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

function told({ reading }: SheetAnalysis): readonly (readonly string[])[] {
  return reading.actions.map(({ fields: { strand, title, owner } }) => [strand, title, owner]);
}

describe('A task whose component stands once beside it', () => {
  const sheet = read([
    ['Task', 'Task name', 'Assigned to', 'Priority', 'Status'],
    ['', '', 'Kavya', 'High', 'In progress'],
    ['Login', 'Draw the page', '" "', 'Medium', 'Complete'],
    ['', 'Style the page', '" "', 'Medium', 'Complete'],
    ['', 'Test the page', '" "', 'High', ''],
    ['Roles', 'Draw the form', 'Sneha', 'Medium', ''],
    ['', 'Style the form', '〃', 'Medium', ''],
    ['', 'Test the form', '〃', 'Medium', ''],
  ]);

  it('is named by the column that each row fills, in the group of the other, by the one named above', () => {
    expect(told(sheet)).toEqual([
      ['Login', 'Draw the page', 'Kavya'],
      ['Login', 'Style the page', 'Kavya'],
      ['Login', 'Test the page', 'Kavya'],
      ['Roles', 'Draw the form', 'Sneha'],
      ['Roles', 'Style the form', 'Sneha'],
      ['Roles', 'Test the form', 'Sneha'],
    ]);
  });
});

it.each(['Nom', 'Prénom Nom', '[Nom]', 'Nom du responsable', 'Name'])(
  '« %s », which a template left where a name goes, names nobody, and is told',
  (words) => {
    const sheet = read([
      ['Action', 'Attribué à', 'Échéance'],
      ['Modéliser le hall', words, '08/01/2025'],
      ['Livrer la maquette', 'Mme Roy', '15/01/2025'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.owner, fields.comment])).toEqual([
      ['', `Responsable : ${words}`],
      ['Mme Roy', ''],
    ]);
  },
);

it('A ditto mark under nothing names nobody', () => {
  const sheet = read([
    ['Action', 'Pilote', 'Échéance'],
    ['Ravaler la façade', '"', '30/06/2025'],
    ['Refaire le hall', 'Travaux', '30/09/2025'],
  ]);
  expect(actionOf(sheet, 'Ravaler').owner).toBe('');
});

it('Phases numbered one after the other are of one level, however far each is set in', () => {
  const sheet = read(
    [
      ['Action', 'Pilote', 'Début', 'Fin'],
      ['Phase 1 (étude)'],
      ['Lever les plans', 'Énergie', '01/02/2025', '28/02/2025'],
      ['Phase 2 (travaux)'],
      ['Isoler le toit', 'Travaux', '01/03/2025', '30/04/2025'],
      ['Phase 3 (réception)'],
      ['Visiter le chantier', 'Travaux', '02/05/2025', '05/05/2025'],
    ],
    { bold: ['A2', 'A4', 'A6'], indents: { A3: 2, A4: 1, A5: 2, A6: 1, A7: 2 } },
  );
  expect(told(sheet).map(([strand]) => strand)).toEqual([
    'Phase 1 (étude)',
    'Phase 2 (travaux)',
    'Phase 3 (réception)',
  ]);
});

it('A word in brackets after one that is not known is no status: it is asked', () => {
  const workbook = aWorkbook([
    aSheet('Plan', [
      ['Action', 'Pilote', 'Statut'],
      ['Rédiger la charte', 'Énergie', 'Selesai (draft, à relire)'],
      ['Refaire le hall', 'Travaux', 'Terminé'],
    ]),
  ]);
  const analysis = analyseAt(workbook);
  expect(actionOf(sheetOf(analysis, 'Plan'), 'Rédiger').status).toBeNull();
  expect(analysis.unknownStatuses.map(({ words }) => words)).toEqual(['Selesai (draft, à relire)']);
});

describe('Two sheets of tasks', () => {
  const ticked = (...sheets: readonly (readonly [string, Cells])[]): readonly string[] =>
    analyseAt(aWorkbook(sheets.map(([name, rows]) => aSheet(name, rows))))
      .sheets.filter(({ isSelected }) => isSelected)
      .map(({ sheet }) => sheet);
  const HEADER = ['Action', 'Début', 'Fin'];
  const part = (month: string): Cells => [
    HEADER,
    ['Usiner le moule', `02/${month}/2014`, `09/${month}/2014`],
    ['Coller les pièces', `10/${month}/2014`, `16/${month}/2014`],
    ['Contrôler la série', `17/${month}/2014`, `20/${month}/2014`],
  ];

  it('of the same titles on other days are two plans', () => {
    expect(ticked(['Pièce 1010', part('06')], ['Pièce 1009', part('09')])).toEqual([
      'Pièce 1010',
      'Pièce 1009',
    ]);
  });

  it('of the same titles are one where a name tells another version of it', () => {
    expect(ticked(['Prévisionnel', part('06')], ['Réel', part('09')])).toEqual(['Prévisionnel']);
  });

  it('are read where nothing but lots stand beside what is described', () => {
    const rows: Cells = [
      ['Numéro', 'Description', 'Priorité', 'Lot'],
      [1, 'En tant que joueur, je peux démarrer une partie', 1, 'Lot 1'],
      [2, 'Réalisation des pièces sous un logiciel de dessin', '', 'Lot 1'],
      [3, 'En tant que joueur, je peux charger une partie', 3, 'Lot 2'],
    ];
    expect(ticked(['Stories', rows])).toEqual(['Stories']);
  });

  it('are read where statuses in words that nobody taught stand beside an effort', () => {
    const rows: Cells = [
      ['Task', 'Effort (1-5)', 'Deadline', 'Status'],
      ['Install the counter', 1, '02/06/2014', 'Selesai'],
      ['Remove the password', 2, '10/06/2014', 'Belum'],
      ['Raise the price', 1, '17/06/2014', 'Selesai'],
    ];
    expect(ticked(['Plan', rows], ['Autre', part('06')])).toEqual(['Plan', 'Autre']);
  });

  it.each([
    [
      'names of a budget',
      [
        ['N°', 'Nature', 'Désignation', 'Intervenant'],
        ['1', 'Programme', 'Défense du territoire', ''],
        ['2', 'Sous-programme', 'Équipement des forces', 'a'],
        ['3', 'Sous-programme', 'Logement des familles', 'b'],
        ['4', 'Programme', 'Administration générale', ''],
      ],
    ],
    [
      'measures of work that was done',
      [
        ['N°', 'Module', 'Nb de cas', 'Date', 'Effort estimé', 'Actual effort'],
        [1, 'Boutique', 39, '03/09/2013', 4, 5],
        [2, 'Caisse et paiement', 21, '04/09/2013', 2, 2],
        [3, 'Page d’accueil', 12, '04/09/2013', 2, 3],
      ],
    ],
  ] as readonly (readonly [string, Cells])[])('that tell %s are none', (_, rows) => {
    expect(ticked(['Feuil1', rows])).toEqual([]);
  });
});

it('A title in another language has no type by words that French has too', () => {
  const sheet = read([
    ['Task', 'Start', 'End'],
    ['Design of the stage', '01/02/2025', '28/02/2025'],
    ['Animations for the page', '01/03/2025', '30/04/2025'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.type)).toEqual(['Tâche', 'Tâche']);
});

describe('A task drawn on two lines, « Prévisionnel » over « Réel »', () => {
  const sheet = read(
    [
      ['N°', 'Activité', 'Qui', 'Planning', '1 h', '2 h', '3 h', '4 h', '5 h', '6 h', '7 h'],
      ['1', 'Page d’accueil', 'Oliver', 'Prévisionnel', '', '', '', '', '', '', ''],
      ['', '', '', 'Réel', '', '', '', '', '', '', ''],
      ['2', 'Page des comptes', 'Anna', 'Prévisionnel', '', '', '', '', '', '', ''],
      ['', '', '', 'Réel', '', '', '', '', '', '', ''],
    ],
    {
      merged: ['B2:B3', 'B4:B5'],
      fills: { 'G2:H2': '#4472C4', 'G3:I3': '#ED7D31', 'J4:K4': '#4472C4', K5: '#ED7D31' },
    },
  );

  it('is one row, in the hours of what was planned', () => {
    expect(told(sheet).map(([, title]) => title)).toEqual(['Page d’accueil', 'Page des comptes']);
    const hours = sheet.reading.actions.map(
      ({ own }) => own.find(({ header }) => header === 'Période')?.value,
    );
    expect(hours).toEqual(['3 h – 4 h', '6 h – 7 h']);
  });
});

it('Progress in points of a hundred is not all done at 1', () => {
  const rows = (share: number): Cells => [
    ['Tâche', 'Responsable', '% de réalisation'],
    ['Relever les besoins', 'M. Roux', 1],
    ['Choisir un prestataire', 'Mme Petit', share],
    ['Livrer le local', 'Mme Petit', 0],
  ];
  const statuses = (share: number): readonly (string | null)[] =>
    read(rows(share)).reading.actions.map(({ fields }) => fields.status);
  expect(statuses(20)).toEqual(['En cours', 'En cours', 'Prévu']);
  expect(statuses(0.2)).toEqual(['Réalisé', 'En cours', 'Prévu']);
});
