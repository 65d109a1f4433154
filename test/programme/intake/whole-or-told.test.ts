import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];
type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells, dress: Dress = {}): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

function targetOf({ tables }: SheetAnalysis, header: string): string | undefined {
  return tables.flatMap(({ columns }) => columns).find((one) => one.header === header)?.target;
}

describe('Days at the head of columns', () => {
  const BLUE = '#5B9BD5';
  const HEADER = ['', '', 'jeudi 13/04', 'vendredi 14/05', '', 'samedi 15/04', 'dimache 16/04'];
  const sheet = read(
    [
      [...HEADER, 'lundi 17/04', 'mardi 18/04', 'mercredi 19/04', 'jeudi 20/04', 'séance 21'],
      ['', 'Lancer le projet'],
      ['', 'Dessiner les pages'],
      ['', 'Rédiger le rapport'],
      ['', 'Présenter le rapport'],
    ],
    { fills: { C2: BLUE, 'D3:E3': BLUE, 'F4:K4': BLUE, 'K5:L5': BLUE } },
  );

  it('are all read, one misspelt, one of another month and one without a name among them', () => {
    expect(actionOf(sheet, 'Lancer')).toMatchObject({ start: '2023-04-13', end: '2023-04-13' });
    expect(actionOf(sheet, 'Rédiger')).toMatchObject({ start: '2023-04-15', end: '2023-04-20' });
  });

  it('date no bar on a column that cannot be one of them, and it is told', () => {
    const { start, end, proposal } = actionOf(sheet, 'Dessiner');
    expect([start, end]).toEqual([null, null]);
    const told = proposal.notes.filter(({ code }) => code === 'gantt-undated');
    expect(told.map(({ params }) => params)).toEqual([{ columns: 'vendredi 14/05' }]);
  });

  it('give no end to a bar that goes on past them', () => {
    const { start, end, proposal } = actionOf(sheet, 'Présenter');
    expect([start, end]).toEqual(['2023-04-20', null]);
    expect(proposal.notes.map(({ code }) => code)).toContain('gantt-undated');
  });
});

it('The numbers of days over their initials are read under the months, beside the trades', () => {
  const sheet = read(
    [
      ['Réhabilitation du préau – été 2025'],
      ['Corps d’état', 'Intervention', 'Juin', 'Juillet'],
      ['', '', 30, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ['', '', ...'L M M J V S D L M M J'.split(' ')],
      ['Maçonnerie', 'Démolir le muret'],
      ['Charpente', 'Poser la charpente'],
    ],
    { merged: ['D2:M2'], fills: { 'C5:E5': '#5B9BD5', 'J6:L6': '#5B9BD5' } },
  );
  expect(actionOf(sheet, 'Démolir')).toMatchObject({
    strand: 'Maçonnerie',
    start: '2025-06-30',
    end: '2025-07-02',
  });
  expect(actionOf(sheet, 'Poser')).toMatchObject({ start: '2025-07-07', end: '2025-07-09' });
});

it('A person called « Fin » among others is no end, and a result is not the name of the task', () => {
  const sheet = read([
    ['Name', 'Description', 'Result', 'Start', 'Duration (days)', 'Fin', 'Stan'],
    ['Set up the project', '', 'Working environment of the team', '{d:2025-04-20}', 7, 'x', 'x'],
    [
      'Draw the poster',
      'Two drafts',
      'Idea of what the poster looks like',
      '{d:2025-04-22}',
      5,
      'x',
      '',
    ],
    ['Print the poster', '', 'Final poster, printed and folded', '{d:2025-05-04}', 6, 'x', 'x'],
  ]);
  expect(actionOf(sheet, 'Draw')).toMatchObject({
    start: '2025-04-22',
    end: '2025-04-26',
    status: null,
  });
  expect(targetOf(sheet, 'Fin')).toBe('ownerMark');
  expect(actionOf(sheet, 'Draw').owner).toBe('Fin');
});

it('Hours spent, whatever their days, are no plan beside one', () => {
  const plan = aSheet('Plan', [
    ['Task', 'Start', 'End'],
    ['Draw the poster', '{d:2025-04-22}', '{d:2025-04-26}'],
    ['Print the poster', '{d:2025-05-04}', '{d:2025-05-09}'],
  ]);
  const hours = aSheet('Marie', [
    ['Task', 'Time spent (hours)', 'When'],
    ['Meeting of the team', 2, '13/04/2025 - 15/04/2025'],
    ['Look for ideas', 5, '18/04/2025'],
    ['Read the papers', 3, '19/04/2025'],
  ]);
  const ticked = analyseAt(aWorkbook([plan, hours])).sheets.filter((one) => one.isSelected);
  expect(ticked.map(({ sheet }) => sheet)).toEqual(['Plan']);
});

describe('Wishes of the users of a program', () => {
  const wish = (words: string): string =>
    `En tant qu’utilisateur, je souhaite ${words} afin de trouver mon chemin sans demander à personne`;
  const sheet = read(
    [
      ['ID', 'Critère', 'Effort', 'Description'],
      [1, '', 5, wish('ouvrir la carte')],
      ['', 'a', '', 'L’utilisateur peut agrandir la carte'],
      [2, '', 5, 'En tant qu’utilisateur, je souhaite savoir où je suis'],
      ['', 'a', '', 'Si l’utilisateur sort de la carte, son icône disparaît'],
      [3, '', 8, wish('voir les sculptures de la promenade')],
      ['', 'a', '', 'Elles sont représentées par une icône'],
    ],
    { fills: { 'A2:D2': '#FFE699', 'A4:D4': '#FFE699', 'A6:D6': '#FFE699' } },
  );

  it('are no groups, be one of them short', () => {
    expect(sheet.reading.actions.map(({ fields }) => fields.strand)).not.toContain(
      'En tant qu’utilisateur, je souhaite savoir où je suis',
    );
    expect(sheet.reading.actions).toHaveLength(6);
  });

  it('set no condition: what the program does « si » is none of the work', () => {
    expect(actionOf(sheet, 'Si l’utilisateur')).toMatchObject({ condition: '', effect: null });
  });
});

it('A task without number or days among numbered ones is no group of those after it', () => {
  const sheet = read([
    ['Tâche', 'Début', 'Fin'],
    ['1 Lancer'],
    ['   1.1 Réunir l’équipe', '01/02/2025', '08/02/2025'],
    ['2 Réaliser'],
    ['   2.1 Trier les données', '10/02/2025', '18/02/2025'],
    ['Retirer les doublons'],
    ['        2.2 Dessiner les écrans', '20/02/2025', '28/02/2025'],
    ['3 Clore', '01/03/2025', '02/03/2025'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => [fields.strand, fields.title])).toEqual([
    ['1 Lancer', '1.1 Réunir l’équipe'],
    ['2 Réaliser', '2.1 Trier les données'],
    ['2 Réaliser', 'Retirer les doublons'],
    ['2 Réaliser', '2.2 Dessiner les écrans'],
    ['', '3 Clore'],
  ]);
});

it('What a candidate did for an examination is no plan', () => {
  const sheet = read([
    ['Tableau de synthèse des réalisations – épreuve E4'],
    ['Compétences mises en œuvre', 'Période', 'Gérer le patrimoine', 'Travailler en projet'],
    ['Installer un serveur', 'Du 15/02/2025 au 01/03/2025', 'X', 'X'],
    ['Créer un profil', 'Du 01/11/2024 au 01/11/2024', 'X', ''],
    ['Ouvrir les comptes', 'Du 12/02/2025 au 26/02/2025', '', 'X'],
  ]);
  expect(sheet.isSelected).toBe(false);
});

it('« Nom » over names of things makes no list of persons: what they are is for the rows to say', () => {
  const things = [
    ['Nom', 'Description'],
    ['Combat à deux mains', 'Deux armes à la fois'],
    ['Course de fond', 'Ne se fatigue pas'],
    ['Esquive', 'Évite un coup'],
  ];
  expect(read(things)).toMatchObject({ kind: 'ignored', isSelected: false });
  const persons = [
    ['Nom', 'Service'],
    ['Anne Petit', 'Accueil'],
    ['Luc Roy', 'Régie'],
  ];
  expect(read(persons).kind).toBe('name-list');
});

it.each([
  ['kinds of events', [['Types'], ['Réunion'], ['Visite'], ['Formation'], ['Contrôle']]],
  [
    'operations of an account',
    [
      ['Opération', 'Compte', 'Montant'],
      ['Achat de matériel', 606, 1200],
      ['Règlement du loyer', 613, 800],
      ['Paiement des salaires', 641, 9000],
    ],
  ],
])('A list of %s is no plan, whatever its nouns say', (_what, rows) => {
  expect(read(rows).isSelected).toBe(false);
});

it('A legend that stands far left of the tasks takes none of them away without a word', () => {
  const sheet = read([
    ['', '', '', 'Tâche', 'janv.', 'févr.', 'mars', 'avril'],
    ['Légende :', '', '', 'Relever les façades', 'x', '', '', ''],
    ['Renata', '', '', 'Chiffrer les travaux', '', 'x', '', ''],
    ['', '', '', 'Consulter les entreprises', '', '', 'x', ''],
    ['', '', '', '', '', '', '', ''],
    ['', '', '', 'Signer le marché', '', '', '', 'x'],
    ['', '', '', 'Ouvrir le chantier', '', '', '', 'x'],
  ]);
  const written = sheet.reading.actions.map(({ fields }) => fields.title);
  const told = [...written, ...sheet.left.map(({ text }) => text)].join(' ');
  for (const title of ['Relever', 'Chiffrer', 'Consulter', 'Signer', 'Ouvrir'])
    expect(told).toContain(title);
});

it('Works with their quotes and invoices are a plan where they tell when, how long and who', () => {
  const sheet = read([
    ['N° devis', 'Client', 'Chantier', 'Devis', 'Début', 'Durée', 'Qui', 'Acompte', 'Facture'],
    [
      'D1',
      'Mairie',
      'Portes de l’école',
      'envoyé',
      '{d:2014-06-02|jj/mm/aaaa}',
      '4 j',
      'Gwen',
      '30 %',
      '',
    ],
    [
      'D2',
      'SCI Iris',
      'Parquet du séjour',
      'signé',
      '{d:2014-06-09|jj/mm/aaaa}',
      '5 j',
      'Loïc',
      'reçu',
      '',
    ],
    [
      'D3',
      'M. Prigent',
      'Escalier en hêtre',
      'envoyé',
      '{d:2014-06-16|jj/mm/aaaa}',
      '3 j',
      'Gwen',
      '',
      'F7',
    ],
  ]);
  expect(sheet.reading.actions.map(({ fields: { title, end } }) => [title, end])).toEqual([
    ['Portes de l’école', '2014-06-05'],
    ['Parquet du séjour', '2014-06-13'],
    ['Escalier en hêtre', '2014-06-18'],
  ]);
});

describe('A table that the user says to be one', () => {
  const readAsTable = (rows: Cells): SheetAnalysis =>
    sheetOf(
      analyseAt(aWorkbook([aSheet('Plan', rows)]), {
        referenceDate: '2025-01-15',
        kinds: { Plan: 'table' },
      }),
      'Plan',
    );

  it('is named by its tasks, the same again and again, and a year alone dates nothing', () => {
    const sheet = readAsTable([
      ['Année début est.', 'DESC_EQ', 'BT', 'DESC_TACHE'],
      ...Array.from({ length: 12 }, (_, at) => [
        at === 0 ? 2016 : '',
        `Treuil ${at % 4}`,
        1_637_552 + at,
        'Inspecter le treuil chaque année',
      ]),
    ]);
    const [first] = sheet.reading.actions;
    expect(first?.fields).toMatchObject({ title: 'Inspecter le treuil chaque année', start: null });
    expect(first?.fields.end).toBeNull();
  });

  it('begins and ends on the days of its two columns, whatever they are called', () => {
    const sheet = readAsTable([
      ['作業内容', '開始予定日', '終了予定日'],
      ['Inspecter le pont', '{d:2026-04-01}', '{d:2026-04-02}'],
      ['Repeindre le hangar', '{d:2026-04-03}', '{d:2026-04-05}'],
      ['Curer le fossé', '{d:2026-04-06}', '{d:2026-04-07}'],
    ]);
    expect(actionOf(sheet, 'Repeindre')).toMatchObject({ start: '2026-04-03', end: '2026-04-05' });
  });
});
