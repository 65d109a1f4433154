import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows, dress)])), 'Suivi');
}

/** Each row with the group that it stands under. */
function grouped({ reading }: SheetAnalysis): readonly (readonly [string, string])[] {
  return reading.actions.map(({ fields: { strand, title } }) => [strand, title]);
}

describe('What is no heading, though it looks like one', () => {
  it('is a tinted row with hours of its own, where the headings have none', () => {
    const sheet = read(
      [
        ['Tâches à réaliser', 'Temps', 'Jour un', 'Jour deux', 'Jour trois'],
        ['Analyse'],
        ['Lire l’énoncé', '{n:1}', '{n:1}'],
        ['Dessiner les écrans', '{n:3}', '{n:3}'],
        ['Pages'],
        ['Page d’accueil', '{n:2}', '', '{n:2}'],
        ['Page de recherche', '{n:1}', '', '{n:1}'],
        ['Essais'],
        ['Chercher les erreurs', '{n:4}', '', '', '{n:4}'],
        ['Rédiger le protocole', '{n:2}', '', '', '{n:2}'],
        ['Écrire le rapport', '{n:2}', '', '', '{n:2}'],
        ['Relire', '{n:2}', '', '', '{n:2}'],
      ],
      {
        bold: ['A2', 'A5', 'A8'],
        fills: {
          'A2:E2': '#DDDDDD',
          'A5:E5': '#DDDDDD',
          'A7:E7': '#EEDD99',
          'A8:E8': '#DDDDDD',
          'A12:E12': '#EEDD99',
        },
      },
    );
    const groups = new Set(grouped(sheet).map(([strand]) => strand));
    expect([...groups].filter((strand) => strand !== '')).toEqual(['Analyse', 'Pages', 'Essais']);
    expect(sheet.reading.actions).toHaveLength(8);
  });

  it('is a task with days of its own over a heading set further in', () => {
    const sheet = read(
      [
        ['Tâche', 'Responsable', 'Statut'],
        ['1 - Étude', 'Léa', 'Fait'],
        ['2 - Cahier des charges', 'Léa', 'Fait'],
        ['Conception'],
        ['Dessiner les plans', 'Marc', 'Fait'],
        ['Valider les plans', 'Marc', 'Fait'],
        ['Réalisation'],
        ['Monter la salle', 'Inès', 'Prévu'],
        ['Essayer la salle', 'Inès', 'Prévu'],
        ['5 - Documentation', 'Léa', 'Prévu'],
        ['6 - Rapport', 'Léa', 'Prévu'],
      ],
      { bold: ['A4', 'A7'], indents: { A4: 1, 'A5:A6': 2, A7: 1, 'A8:A9': 2 } },
    );
    expect(grouped(sheet)).toEqual([
      ['', '1 - Étude'],
      ['', '2 - Cahier des charges'],
      ['Conception', 'Dessiner les plans'],
      ['Conception', 'Valider les plans'],
      ['Réalisation', 'Monter la salle'],
      ['Réalisation', 'Essayer la salle'],
      ['', '5 - Documentation'],
      ['', '6 - Rapport'],
    ]);
  });

  it('is the name of the tasks, alone under the days that head the others', () => {
    const sheet = read([
      ['Date', '{d:2014-05-12}', '{d:2014-05-13}', '{d:2014-05-14}', '{d:2014-05-15}'],
      ['Tâches'],
      ['Étudier le besoin', 'x', 'x'],
      ['Monter le stand', '', 'x', 'x'],
      ['Ouvrir le stand', '', '', '', 'x'],
    ]);
    expect(grouped(sheet)).toEqual([
      ['', 'Étudier le besoin'],
      ['', 'Monter le stand'],
      ['', 'Ouvrir le stand'],
    ]);
  });

  it('is an hour drawn on the second line of a task', () => {
    const days = [12, 13, 14, 15, 16].map((day) => `{d:2014-05-${day}}`);
    const sheet = read(
      [
        ['N°', 'Tâche', ...days],
        ['1', 'S’informer'],
        ['1.1', 'Lire le cahier des charges', '0:30'],
        ['', '', '', '', '0:20'],
        ['1.2', 'Chercher des exemples', '0:30'],
        ['2', 'Planifier'],
        ['2.1', 'Réserver la salle', '', '1:45'],
        ['', '', '', '', '', '1:00'],
        ['2.2', 'Prévenir les équipes', '', '', '1:00'],
      ],
      {
        bold: ['A2:B2', 'A6:B6'],
        fills: { 'A2:G2': '#A2C4C9', 'A6:G6': '#F4CCCC' },
        merged: ['E4:G4', 'F8:G8'],
      },
    );
    expect(grouped(sheet)).toEqual([
      ['S’informer', 'Lire le cahier des charges'],
      ['S’informer', 'Chercher des exemples'],
      ['Planifier', 'Réserver la salle'],
      ['Planifier', 'Prévenir les équipes'],
    ]);
  });

  it('is the first line of a title that goes on in the next, nor that next line', () => {
    const sheet = read(
      [
        ['Tâche', 'Début', 'Fin'],
        ['Lot 1 : préparer'],
        ['1. Choisir le prestataire', '01/03/2014', '08/03/2014'],
        ['2. Écrire le cahier des charges, le règlement'],
        ['    et les annexes du marché'],
        ['3. Publier l’annonce', '13/03/2014', '15/03/2014'],
        ['4. Ouvrir les plis, noter les offres', '16/03/2014', '18/03/2014'],
        ['    et les classer'],
        ['Lot 2 : travaux'],
        ['5. Déposer les fenêtres', '01/04/2014', '08/04/2014'],
        ['6. Poser les fenêtres', '09/04/2014', '18/04/2014'],
      ],
      { bold: ['A2', 'A9'] },
    );
    expect(grouped(sheet)).toEqual([
      ['Lot 1 : préparer', '1. Choisir le prestataire'],
      ['Lot 1 : préparer', '2. Écrire le cahier des charges, le règlement'],
      ['Lot 1 : préparer', 'et les annexes du marché'],
      ['Lot 1 : préparer', '3. Publier l’annonce'],
      ['Lot 1 : préparer', '4. Ouvrir les plis, noter les offres'],
      ['Lot 1 : préparer', 'et les classer'],
      ['Lot 2 : travaux', '5. Déposer les fenêtres'],
      ['Lot 2 : travaux', '6. Poser les fenêtres'],
    ]);
  });

  it('is a remark alone right of the titles, on a tinted line', () => {
    const sheet = read(
      [
        ['N°', 'Tâche', 'Remarque'],
        ['1', 'Relancer le syndic'],
        ['2', 'Changer la porte', 'Il faut un devis'],
        ['', '', 'Et une photo du hall'],
        ['3', 'Laver les vitres'],
        ['4', 'Tondre la pelouse', 'Le jeudi'],
        ['5', 'Nettoyer les caves'],
      ],
      { fills: { 'B4:C4': '#92D050' } },
    );
    expect(new Set(grouped(sheet).map(([strand]) => strand))).toEqual(new Set(['']));
    expect(sheet.left).toContainEqual(expect.objectContaining({ text: 'Et une photo du hall' }));
  });
});

describe('The rows at the foot of a schedule', () => {
  it('are read past a heading that ends in two dots, and end before the visas', () => {
    const sheet = read(
      [
        ['Tâche', 'Responsable', 'Statut'],
        ['Ouvrir le chantier', 'Léa', 'Fait'],
        [],
        ['Écrans :'],
        ['Page d’accueil', 'Marc', 'Prévu'],
        ['Page de recherche', 'Inès', 'Prévu'],
        [],
        ['Visa du directeur :'],
      ],
      { bold: ['A4'] },
    );
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
      'Ouvrir le chantier',
      'Page d’accueil',
      'Page de recherche',
    ]);
  });
});

it('Lines that end in a colon are headings together, from over the first row of a list without names', () => {
  const sheet = read(
    [
      ['', 'Pourcentage', 'Échéance'],
      [],
      [],
      ['Façades :'],
      [],
      ['Poser les échafaudages', '{n:1|0%}', '{d:2014-03-03|jj/mm/aaaa}'],
      ['Nettoyer les pierres', '{n:1|0%}', '{d:2014-03-10|jj/mm/aaaa}'],
      [],
      ['Toiture :'],
      [],
      ['Changer les tuiles', '{n:0.5|0%}', '{d:2014-05-12|jj/mm/aaaa}'],
      ['Isoler les combles', '{n:0|0%}', '{d:2014-06-02|jj/mm/aaaa}'],
      [],
      ['Semaine des essais :'],
      [],
      ['Contrôler les réseaux', '{n:0|0%}', '{d:2014-06-16|jj/mm/aaaa}'],
      ['Lever les réserves', '{n:0|0%}', '{d:2014-06-20|jj/mm/aaaa}'],
    ],
    { bold: ['A4', 'A9'] },
  );
  expect(grouped(sheet)).toEqual([
    ['Façades', 'Poser les échafaudages'],
    ['Façades', 'Nettoyer les pierres'],
    ['Toiture', 'Changer les tuiles'],
    ['Toiture', 'Isoler les combles'],
    ['Semaine des essais', 'Contrôler les réseaux'],
    ['Semaine des essais', 'Lever les réserves'],
  ]);
});

it('The title of a part heads its rows without the header that the other parts have once more', () => {
  const part = (title: string, ...rows: Rows): Rows => [['', title], ...rows, []];
  const header = ['Catégorie', 'Tâche', 'Qui', 'État'];
  const sheet = read([
    ...part('Hall', header, ['Sols', 'Poncer', 'Serge', 'ok'], ['Murs', 'Peindre', 'Sam', 'ok']),
    ...part('Cave', header, ['Sols', 'Vider', 'Serge', 'ok'], ['Murs', 'Assécher', 'Sam', 'ok']),
    ...part('Grenier', ['Sols', 'Isoler', 'Serge', 'non'], ['Murs', 'Doubler', 'Sam', 'non']),
  ]);
  expect(sheet.reading.actions.map(({ fields: { title } }) => title)).toEqual([
    'Poncer',
    'Peindre',
    'Vider',
    'Assécher',
    'Isoler',
    'Doubler',
  ]);
  const groupOf = (title: string): unknown =>
    sheet.reading.actions
      .find(({ fields }) => fields.title === title)
      ?.own.find(({ header: name }) => name === 'Groupe')?.value;
  expect([groupOf('Vider'), groupOf('Isoler')]).toEqual(['Cave', 'Grenier']);
});

describe('A heading', () => {
  it.each(['2', '2 actions', '1/2'])('may count its rows under « Avancement »: « %s »', (count) => {
    const sheet = read([
      ['Action', 'Responsable', 'Échéance', 'Avancement'],
      ['Bâtiment', '', '', count],
      ['   Relancer le ménage', 'Nora', '30/06/2014', '50 %'],
      ['   Changer la chaudière', 'Luc', '31/07/2014', '0 %'],
      ['Vie sociale', '', '', count],
      ['   Réunir le conseil', 'Nora', '30/08/2014', '100 %'],
    ]);
    expect(grouped(sheet)).toEqual([
      ['Bâtiment', 'Relancer le ménage'],
      ['Bâtiment', 'Changer la chaudière'],
      ['Vie sociale', 'Réunir le conseil'],
    ]);
  });

  const tasks = (names: readonly string[]): readonly (readonly (string | number)[])[] =>
    names.map((name, at) => [name, 'Léa', 'Fait', at + 1]);
  const rows = [
    ['Tâche', 'Responsable', 'Statut', 'Heures'],
    ['Étude', '', '', 6],
    ...tasks(['Relever les plans', 'Choisir l’architecte', 'Chiffrer les travaux']),
    ['Chantier'],
    ['Gros œuvre', '', '', 8],
    ...tasks(['Couler la dalle', 'Monter les murs', 'Poser la charpente']),
    ['Finitions', '', '', 2],
  ];
  const dress = { bold: ['A2', 'A6', 'A7', 'A11'] };

  it('is told when it heads no row, and so are the figures beside it', () => {
    const sheet = read(rows, dress);
    expect([...new Set(grouped(sheet).map(([strand]) => strand))]).toEqual(['Étude', 'Gros œuvre']);
    expect(sheet.left.map(({ text }) => text)).toEqual(['6', 'Chantier', '8', 'Finitions | 2']);
  });

  it('inside another heads the rows that are set in no further than itself', () => {
    const { reading } = read(rows, { ...dress, indents: { 'A7:A10': 1 } });
    const groups = reading.actions.map(({ own }) => own.map(({ value }) => value).join(' | '));
    expect(groups.slice(3, 6)).toEqual(['1 | Gros œuvre', '2 | Gros œuvre', '3 | Gros œuvre']);
  });
});

it('« Terminé » over rows says how far they are, and that their days are past', () => {
  const sheet = read(
    [
      ['Tâche', 'Responsable', 'Date'],
      ['En attente'],
      ['Choisir les entreprises', 'Léa', '15 juin'],
      ['Signer le marché', 'Marc', '20 juin'],
      ['Terminé'],
      ['Relever les plans', 'Léa', '28 mars'],
      ['Prévenir les locataires', 'Marc', '2 avril'],
    ],
    { bold: ['A2', 'A5'] },
  );
  expect(sheet.reading.actions.map(({ fields }) => [fields.status, fields.start])).toEqual([
    [null, '2014-06-15'],
    [null, '2014-06-20'],
    ['Réalisé', '2014-03-28'],
    ['Réalisé', '2014-04-02'],
  ]);
});

describe('A row back at the level of a heading whose rows are set further in', () => {
  const rest = (row: readonly string[]): readonly string[] => [...row, 'Léa', '01/04/2014'];
  const expected = [
    ['Travaux', 'Peindre la cage A'],
    ['Travaux', 'Peindre la cage B'],
    ['', 'Poser les portes'],
    ['', 'Changer les serrures'],
    ['Locataires', 'Réunir les locataires'],
    ['', 'Essayer les interphones'],
  ];
  const titles = (inset: string): Rows => [
    ['Travaux'],
    [`${inset}Peindre la cage A`],
    [`${inset}Peindre la cage B`],
    ['Poser les portes'],
    ['Changer les serrures'],
    ['Locataires'],
    [`${inset}Réunir les locataires`],
    ['Essayer les interphones'],
  ];
  const told = (inset: string): Rows =>
    titles(inset).map((row) =>
      ['Travaux', 'Locataires'].includes(String(row[0])) ? row : rest(row.map(String)),
    );
  const indents = { 'A3:A4': 1, A8: 1 };

  it('stands under none, by its alignment', () => {
    const sheet = read([['Action', 'Pilote', 'Échéance'], ...told('')], { indents });
    expect(grouped(sheet)).toEqual(expected);
  });

  it('stands under none, by the spaces before it', () => {
    const sheet = read([['Action', 'Pilote', 'Échéance'], ...told('    ')]);
    expect(grouped(sheet)).toEqual(expected);
  });

  it('stands under none in a drawing', () => {
    const sheet = read([['Tâche', 'S10', 'S11', 'S12', 'S13'], ...titles('')], {
      indents,
      fills: Object.fromEntries([3, 4, 5, 6, 8, 9].map((row) => [`C${row}`, '#00B050'])),
    });
    expect(grouped(sheet)).toEqual(expected);
  });
});
