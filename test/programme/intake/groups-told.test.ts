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

describe('The group of a row is no other than its cell or its heading says', () => {
  it('and no bare number of an outline, but what is numbered above', () => {
    const sheet = read([
      ['Phase', 'Tâche', 'Début', 'Fin'],
      ['1', 'Lever les plans', '03/03/2014', '14/03/2014'],
      ['1.1', 'Mesurer les caves', '03/03/2014', '07/03/2014'],
      ['1.2', 'Mesurer les étages', '10/03/2014', '14/03/2014'],
      ['2', 'Chiffrer les travaux', '17/03/2014', '28/03/2014'],
      ['2.1', 'Consulter trois maçons', '17/03/2014', '21/03/2014'],
    ]);
    expect(grouped(sheet).map(([strand]) => strand)).toEqual([
      '',
      'Lever les plans',
      'Lever les plans',
      '',
      'Chiffrer les travaux',
    ]);
    const [first] = sheet.reading.actions;
    expect(first?.own).toContainEqual(expect.objectContaining({ header: 'Phase', value: '1' }));
  });

  it('and none where a column that nearly each row fills is blank', () => {
    const sheet = read([
      ['Domaine', 'Tâche', 'Durée (h)'],
      ['Étude', 'Lire le règlement', '{n:3}'],
      ['Étude', 'Visiter les caves', '{n:2}'],
      ['Chantier', 'Poser les portes', '{n:9}'],
      ['Chantier', 'Peindre le hall', '{n:6}'],
      ['', 'Ranger le local', '{n:1}'],
    ]);
    expect(grouped(sheet).at(-1)).toEqual(['', 'Ranger le local']);
  });

  it('and that of the block where a column is filled on its first row alone', () => {
    const sheet = read([
      ['Domaine', 'Tâche', 'Durée (h)'],
      ['Étude', 'Lire le règlement', '{n:3}'],
      ['', 'Visiter les caves', '{n:2}'],
      ['Chantier', 'Poser les portes', '{n:9}'],
      ['', 'Peindre le hall', '{n:6}'],
    ]);
    expect(grouped(sheet).map(([strand]) => strand)).toEqual([
      'Étude',
      'Étude',
      'Chantier',
      'Chantier',
    ]);
  });

  it('and not a phase before, for the next one that has no task under it', () => {
    const rows = [
      ['Tâches', 'Semaine 1', 'Semaine 2', 'Semaine 3', 'Semaine 4', 'Semaine 5'],
      ['Phase 1'],
      ['Lever les plans', '', 'x'],
      ['Mesurer les caves', '', 'x'],
      ['Phase 2'],
      ['Chiffrer les travaux', '', '', 'x'],
      ['Imprimer les plans', '', '', '', 'x'],
      ['Acheter les portes', '', '', '', 'x'],
      ['Phase 3', '', '', '', '', 'x'],
    ];
    const sheet = read(rows, {
      bold: ['A2', 'A5', 'A9'],
      sizes: { A2: 12, A5: 12, A7: 12, A9: 12 },
    });
    expect(grouped(sheet)).toEqual([
      ['Phase 1', 'Lever les plans'],
      ['Phase 1', 'Mesurer les caves'],
      ['Phase 2', 'Chiffrer les travaux'],
      ['Phase 2', 'Imprimer les plans'],
      ['Phase 2', 'Acheter les portes'],
      ['', 'Phase 3'],
    ]);
  });

  it('but the words alone between arrows over its rows', () => {
    const rows = [
      ['Exécuté par', 'Tâche', 'Échéance', 'Remarque'],
      ['Denise', 'Lever les plans', '12/05/2014'],
      ['Marc', 'Chiffrer les travaux', '13/05/2014'],
      ['<---->', 'Nouvelles tâches', '<---->', '<---->'],
      ['Denise', 'Poser les portes', '19/05/2014'],
      ['Marc', 'Peindre le hall', '20/05/2014'],
    ];
    const sheet = read(rows, { fills: { 'A4:D4': '#FFD966' } });
    expect(grouped(sheet)).toEqual([
      ['', 'Lever les plans'],
      ['', 'Chiffrer les travaux'],
      ['Nouvelles tâches', 'Poser les portes'],
      ['Nouvelles tâches', 'Peindre le hall'],
    ]);
  });

  it('and a heading, be it set in further than the rows under it', () => {
    const rows = [
      ['Tâche', 'Début', 'Fin'],
      ['Préparation'],
      ['Lever les plans', '03/03/2014', '07/03/2014'],
      ['Mesurer les caves', '10/03/2014', '14/03/2014'],
      ['Travaux'],
      ['Poser les portes', '17/03/2014', '21/03/2014'],
      ['Peindre le hall', '24/03/2014', '28/03/2014'],
    ];
    const bold = ['A2', 'A5'];
    const indents = { A2: 1, A3: 2, A4: 2, A5: 3, A6: 2, A7: 3 };
    expect(grouped(read(rows, { bold, indents })).map(([strand]) => strand)).toEqual([
      'Préparation',
      'Préparation',
      'Travaux',
      'Travaux',
    ]);
  });
});

it('What a column of types says that is no type stays a column of the user', () => {
  const sheet = read([
    ['Tâche', 'Catégorie', 'Fin'],
    ['Lever les plans', 'Risque faible', '07/03/2014'],
    ['Remettre le rapport', 'Jalon', '14/03/2014'],
    ['Poser les portes', 'Risque élevé', '21/03/2014'],
  ]);
  const [first, second] = sheet.reading.actions;
  expect(first?.own).toEqual([
    expect.objectContaining({ header: 'Catégorie', value: 'Risque faible' }),
  ]);
  expect([second?.fields.type, second?.own]).toEqual(['Jalon', []]);
});

it('Three stages side by side are a board, whatever stands beside them, and tell how far each task is', () => {
  const sheet = read([
    ['commentaire', 'minutes', 'to do', 'in process', 'done', 'priorité'],
    ['', '{n:18}', '', '', 'Dessiner le menu', '{n:1}'],
    ['', '', '', '', 'Imprimer la carte', '{n:2}'],
    ['', '{n:20}', '', 'Peindre la vitrine', '', '{n:3}'],
    ['', '*', 'Commander les chaises', '', '', '{n:4}'],
    ['', '', 'Poser les étagères', '', '', '{n:5}'],
    ['', '', 'Former les serveurs', '', '', '{n:6}'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
    ['Dessiner le menu', 'Réalisé'],
    ['Imprimer la carte', 'Réalisé'],
    ['Peindre la vitrine', 'En cours'],
    ['Commander les chaises', 'Prévu'],
    ['Poser les étagères', 'Prévu'],
    ['Former les serveurs', 'Prévu'],
  ]);
});

describe('A heading may tell how far its rows are', () => {
  it('and is none of them, whatever it calls them', () => {
    const sheet = read([
      ['Action', 'Responsable', 'Échéance'],
      ['Actions réalisées', '', ''],
      ['Ravaler la façade', 'Luc', '10/03/2014'],
      ['Poser les compteurs', 'Anne', '12/04/2014'],
      ['Actions en cours', '', ''],
      ['Isoler les combles', 'Luc', '15/06/2014'],
      ['Ce qui reste à faire', '', ''],
      ['Changer les stores', 'Anne', '01/09/2014'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Ravaler la façade', 'Réalisé'],
      ['Poser les compteurs', 'Réalisé'],
      ['Isoler les combles', 'En cours'],
      ['Changer les stores', 'Prévu'],
    ]);
  });

  it('over each of two blocks', () => {
    const sheet = read([
      ['CE QUI EST FAIT', '', ''],
      ['Action', 'Qui', 'Date'],
      ['Vente de sapins', 'Nora', '06/12/2013'],
      ['Bourse aux livres', 'Luc', '15/11/2013'],
      [],
      ['CE QUI RESTE À FAIRE', '', ''],
      ['Action', 'Qui', 'Pour quand'],
      ['Loto', 'Nora', '28/06/2014'],
      ['Tombola', 'Luc', '05/07/2014'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.status)).toEqual([
      'Réalisé',
      'Réalisé',
      'Prévu',
      'Prévu',
    ]);
  });
});

it('« Information » beside « Action » is told and is no row', () => {
  const sheet = read([
    ['Nature', 'Objet', 'Qui', 'Délai'],
    ['Information', 'La chaudière a été réparée', '', ''],
    ['Action', 'Demander trois devis', 'Syndic', '28/06/2014'],
    ['Action', 'Afficher le règlement', 'M. Pruvost', '31/05/2014'],
    ['Information', 'Le logement 22 est vide', '', ''],
  ]);
  expect(grouped(sheet).map(([, title]) => title)).toEqual([
    'Demander trois devis',
    'Afficher le règlement',
  ]);
  expect(sheet.left.map(({ text }) => text).join(' ')).toContain('La chaudière a été réparée');
});

it('A first column that comes back beside each action groups them', () => {
  const sheet = read([
    ['Étape', 'Action', 'Qui', 'Date'],
    ['Avant', 'Enquête auprès des ménages', 'Luc', '30/06/2014'],
    ['Avant', 'Réunion publique', 'Anne', '12/07/2014'],
    ['Pendant', 'Permanence au pied des tours', 'Luc', '01/09/2014'],
    ['Pendant', 'Appartement à meubler', 'Anne', '20/09/2014'],
    ['Après', 'Enquête de satisfaction', 'Luc', '15/12/2014'],
  ]);
  expect(grouped(sheet).slice(0, 3)).toEqual([
    ['Avant', 'Enquête auprès des ménages'],
    ['Avant', 'Réunion publique'],
    ['Pendant', 'Permanence au pied des tours'],
  ]);
});

it('« ■ réalisation » under a drawing by ■ says what ■ is', () => {
  const sheet = read([
    ['Action', 'Structure porteuse', 'T1 2014', 'T2 2014', 'T3 2014', 'T4 2014'],
    ['Diagnostic foncier', 'Chambre', '■', '■', '', ''],
    ['Légumerie', 'CC du Pays', '', '■', '■', '■'],
    ['Annuaire des fermes', '', '■', '', '', ''],
    ['■ période de réalisation', '', '', '', '', ''],
  ]);
  expect(grouped(sheet).map(([, title]) => title)).toEqual([
    'Diagnostic foncier',
    'Légumerie',
    'Annuaire des fermes',
  ]);
  expect(sheet.reading.actions[0]?.fields.owner).toBe('Chambre');
});

it('A row without a sprint, in a list that names it on each row, is of none', () => {
  const sheet = read([
    ['Résumé', 'Assigné', 'Statut', 'Sprint'],
    ['Payer en ligne', 'Anne', 'En cours', 'Sprint 3'],
    ['Afficher les avis', 'Anne', 'En cours', 'Sprint 3'],
    ['Rédiger l’aide', '', 'À faire', ''],
    ['Relire les courriels', '', 'À faire', ''],
  ]);
  expect(grouped(sheet).map(([strand]) => strand)).toEqual(['Sprint 3', 'Sprint 3', '', '']);
});

it('A row without a strand, in a list that names it where it begins and once more, is of the one above', () => {
  const sheet = read([
    ['Axe', 'Action', 'Pilote', 'Statut'],
    ['Accueil', 'Former les gardiens', 'DRH', 'En cours'],
    ['Accueil', 'Refaire la signalétique', 'Com', 'En cours'],
    ['', 'Écrire le livret', 'Com', 'À faire'],
    ['Patrimoine', 'Auditer les toitures', 'DT', 'À faire'],
    ['', 'Lancer les travaux', 'DT', 'À faire'],
    ['', 'Dresser le bilan', 'DT', 'À faire'],
  ]);
  const strands = ['Accueil', 'Accueil', 'Accueil', 'Patrimoine', 'Patrimoine', 'Patrimoine'];
  expect(grouped(sheet).map(([strand]) => strand)).toEqual(strands);
});

describe('Groups in several columns, each said once on the first of its rows', () => {
  const PLAN: Rows = [
    ['Axe', 'Action', 'Sous-action', 'Qui', 'Échéance'],
    ['Proximité', 'Ouvrir une loge', 'Trouver le local', 'Sophie', '01/06/2014'],
    ['', '', 'Recruter le gardien', 'DRH', '01/07/2014'],
    ['', 'Enquête annuelle', 'Rédiger le questionnaire', 'Com', '15/08/2014'],
    ['', '', 'Diffuser', 'Com', '15/09/2014'],
    ['Patrimoine', 'Plan pluriannuel', 'Visiter', 'DT', '15/06/2014'],
    ['', '', 'Chiffrer', 'DT', '15/07/2014'],
  ];
  const ownOf = ({ reading }: SheetAnalysis, header: string): readonly unknown[] =>
    reading.actions.map(({ own }) => own.find((one) => one.header === header)?.value);

  it('« Axe » is the strand, and the action that a part is of stands beside each', () => {
    const sheet = read(PLAN);
    expect(grouped(sheet)).toEqual([
      ['Proximité', 'Trouver le local'],
      ['Proximité', 'Recruter le gardien'],
      ['Proximité', 'Rédiger le questionnaire'],
      ['Proximité', 'Diffuser'],
      ['Patrimoine', 'Visiter'],
      ['Patrimoine', 'Chiffrer'],
    ]);
    expect(ownOf(sheet, 'Action')).toEqual([
      'Ouvrir une loge',
      'Ouvrir une loge',
      'Enquête annuelle',
      'Enquête annuelle',
      'Plan pluriannuel',
      'Plan pluriannuel',
    ]);
  });

  it('an inner group ends with the outer one, and where a blank row does', () => {
    const [, first = [], second = [], ...others] = PLAN;
    const sheet = read([
      ['Axe', 'Objectif opérationnel', 'Action', 'Pilote', 'Échéance'],
      first,
      second,
      ['Parc', '', 'Recenser les caves', 'DT', '01/08/2014'],
      ...others.map((row) => (row[0] === '' ? row : row.with(1, ''))),
    ]);
    expect(ownOf(sheet, 'Objectif opérationnel')).toEqual([
      'Ouvrir une loge',
      'Ouvrir une loge',
      undefined,
      'Enquête annuelle',
      'Enquête annuelle',
      undefined,
      undefined,
    ]);
  });
});

it('Bold names of groups are headings between bold sub-totals, and beside a legend', () => {
  const sheet = read(
    [
      ['Opération', 'Pilote', 'Budget', 'Fin', 'Code', '', 'Code'],
      ['Logements', '', '', '', '', '', '0 = pas commencé'],
      ['Remplacer six douches', 'Régie', 24000, '30/04/2015', 1, '', '1 = en cours'],
      ['Peindre le T2', 'Régie', 3500, '13/02/2015', 2, '', '2 = terminé'],
      ['Sous-total', '', 27500],
      ['Parties communes'],
      ['Poser une main courante', 'Blot', 4200, '27/03/2015', 0],
      ['Changer les luminaires', 'Élec+', 8100, '29/05/2015', 0],
      ['Sous-total', '', 12300],
      ['Extérieurs'],
      ['Élaguer les tilleuls', 'Ville', 1800, '28/02/2015', 2],
      ['Sous-total', '', 1800],
    ],
    { bold: ['A1:F1', 'A2', 'A5', 'A6', 'A9', 'A10', 'A12'] },
  );
  expect(grouped(sheet)).toEqual([
    ['Logements', 'Remplacer six douches'],
    ['Logements', 'Peindre le T2'],
    ['Parties communes', 'Poser une main courante'],
    ['Parties communes', 'Changer les luminaires'],
    ['Extérieurs', 'Élaguer les tilleuls'],
  ]);
});

describe('Groups of one task each', () => {
  const strands = (...rows: readonly (readonly string[])[]): readonly string[] => {
    const sheet = aSheet('Liste', [['Action', 'Qui', 'Fait'], ...rows]);
    const { reading } = sheetOf(analyseAt(aWorkbook([sheet])), 'Liste');
    return reading.actions.map(({ fields }) => `${fields.strand}: ${fields.title}`);
  };

  it('are the rooms or the months over them, and no actions', () => {
    expect(
      strands(
        ['Accueil'],
        ['Peinture', 'Anne', 'x'],
        ['Salle'],
        ['Rideaux', 'Karim', ''],
        ['Cour'],
        ['Bancs', 'Anne', ''],
      ),
    ).toEqual(['Accueil: Peinture', 'Salle: Rideaux', 'Cour: Bancs']);
  });

  it('are the months they are due in', () => {
    const { reading } = read([
      ['Action', 'Qui', 'Fait'],
      ['Juin'],
      ['Peinture', 'Anne', ''],
      ['Juillet'],
      ['Rideaux', 'Karim', ''],
    ]);
    expect(reading.actions.map(({ fields: { title, end } }) => [title, end])).toEqual([
      ['Peinture', '2014-06-30'],
      ['Rideaux', '2014-07-31'],
    ]);
  });

  it('are none where what stands alone is to be done', () => {
    expect(
      strands(
        ['Peindre la salle'],
        ['Peinture', 'Anne'],
        ['Coudre les rideaux'],
        ['Rideaux', 'Karim'],
        ['Poncer les bancs'],
        ['Bancs', 'Anne'],
      ),
    ).toHaveLength(6);
  });
});

describe('Who and where, said once before the titles on the first row of a block', () => {
  const fieldsOf = (rows: Rows) => read(rows).reading.actions.map(({ fields }) => fields);

  it('hold for the rows of the block', () => {
    const rows = fieldsOf([
      ['Site', 'Qui', 'Action', 'Quand'],
      ['Hugo', 'Karim', 'Curer les réseaux', '12/06/2014'],
      ['', '', 'Changer les extincteurs', '13/06/2014'],
      ['', 'Anne', 'Repeindre le hall', '20/06/2014'],
      ['Zola', '', 'Tailler les haies', '24/06/2014'],
      ['', 'Marc', 'Poser le portail', '30/06/2014'],
    ]);
    expect(rows.map(({ site }) => site)).toEqual(['Hugo', 'Hugo', 'Hugo', 'Zola', 'Zola']);
    expect(rows.map(({ owner }) => owner)).toEqual(['Karim', 'Karim', 'Anne', '', 'Marc']);
  });

  it('which is shown as a guess', () => {
    const { reading } = read([
      ['Qui', 'Action', 'Quand'],
      ['Karim', 'Curer les réseaux', '12/06/2014'],
      ['', 'Repeindre le hall', '20/06/2014'],
      ['Anne', 'Poser le portail', '24/06/2014'],
      ['', 'Tailler les haies', '30/06/2014'],
    ]);
    const guessed = reading.actions.map(({ notes }) => notes.map(({ code }) => code));
    expect(guessed).toEqual([[], ['told-above'], [], ['told-above']]);
  });

  it('and for none where nearly each row says its own, or a name comes back', () => {
    const each = fieldsOf([
      ['Qui', 'Action', 'Quand'],
      ['Karim', 'Curer les réseaux', '12/06/2014'],
      ['Anne', 'Repeindre le hall', '20/06/2014'],
      ['Léa', 'Poser le portail', '24/06/2014'],
      ['', 'Tailler les haies', '30/06/2014'],
    ]);
    expect(each.at(-1)?.owner).toBe('');
    const back = fieldsOf([
      ['Qui', 'Action', 'Quand'],
      ['Karim', 'Curer les réseaux', '12/06/2014'],
      ['', 'Repeindre le hall', '20/06/2014'],
      ['Karim', 'Poser le portail', '24/06/2014'],
      ['', 'Tailler les haies', '30/06/2014'],
    ]);
    expect(back.map(({ owner }) => owner)).toEqual(['Karim', '', 'Karim', '']);
  });
});

it('Residences over the works of each are where these are, with who answers for each', () => {
  const { reading } = read(
    [
      ['Action', 'Qui', 'Quand'],
      ['Résidence Hugo', 'Sophie', ''],
      ['Curer les réseaux', '', '12/06/2014'],
      ['Peindre le hall', 'Marc', '20/06/2014'],
      ['Résidence Zola', 'Anne', ''],
      ['Tailler les haies', '', '24/06/2014'],
    ],
    { bold: ['A2', 'B2', 'A5', 'B5'] },
  );
  expect(reading.actions.map(({ fields: { site, owner } }) => [site, owner])).toEqual([
    ['Résidence Hugo', 'Sophie'],
    ['Résidence Hugo', 'Marc'],
    ['Résidence Zola', 'Anne'],
  ]);
});

it('A month over rows that say no day is when they are due', () => {
  const { reading } = read(
    [
      ['Action', 'Qui', 'Échéance'],
      ['Juin', '', ''],
      ['Curer les réseaux', 'Karim', ''],
      ['Peindre le hall', 'Marc', '20/06/2014'],
      ['Juillet', '', ''],
      ['Tailler les haies', 'Karim', ''],
    ],
    { bold: ['A2', 'A5'] },
  );
  expect(reading.actions.map(({ fields }) => fields.end)).toEqual([
    '2014-06-30',
    '2014-06-20',
    '2014-07-31',
  ]);
});

describe('Lists side by side, each under a state or a person with its own columns beside it', () => {
  const told = (rows: Rows) =>
    read(rows).reading.actions.map(({ fields: { title, status, owner, end, doneOn } }) => [
      title,
      status ?? '',
      owner,
      end ?? doneOn ?? '',
    ]);

  it('say who has each task, and when it is due or was done', () => {
    expect(
      told([
        ['À faire', 'Qui', 'Pour le', 'Fait', 'Qui', 'Le'],
        ['Acheter les livres', 'Anne', '12/06/2014', 'Ranger le local', 'Paul', '10/05/2014'],
        ['Louer la sono', 'Paul', '20/06/2014', 'Tondre la pelouse', 'Léa', '12/05/2014'],
      ]),
    ).toEqual([
      ['Acheter les livres', 'Prévu', 'Anne', '2014-06-12'],
      ['Ranger le local', 'Réalisé', 'Paul', '2014-05-10'],
      ['Louer la sono', 'Prévu', 'Paul', '2014-06-20'],
      ['Tondre la pelouse', 'Réalisé', 'Léa', '2014-05-12'],
    ]);
    expect(
      told([
        ['Karim', 'Échéance', 'Anne', 'Échéance'],
        ['Acheter les livres', '12/06/2014', 'Réparer le préau', '15/06/2014'],
        ['Louer la sono', '20/06/2014', 'Peindre le hall', '30/06/2014'],
      ]).map(([, , owner, end]) => [owner, end]),
    ).toEqual([
      ['Karim', '2014-06-12'],
      ['Anne', '2014-06-15'],
      ['Karim', '2014-06-20'],
      ['Anne', '2014-06-30'],
    ]);
  });

  it('but not where the last column says which tasks are done', () => {
    expect(
      told([
        ['À faire', 'Qui', 'Fait', 'Par'],
        ['Acheter les livres', 'Anne', 'oui', 'Paul'],
        ['Louer la sono', 'Paul', 'non', ''],
      ]).map(([title]) => title),
    ).toEqual(['Acheter les livres', 'Louer la sono']);
  });
});

describe('A name over each of two parts, each under the header once more', () => {
  const parts = (first: string, second: string) =>
    read([
      [first],
      ['Action', 'Quand'],
      ['Repeindre le hall', '30/06/2014'],
      ['Tailler les haies', '10/07/2014'],
      [],
      [second],
      ['Action', 'Quand'],
      ['Curer les réseaux', '13/06/2014'],
      ['Réviser le portail', '29/06/2014'],
    ]);

  it('is who has the rows of that part, and of no other', () => {
    const { reading, left } = parts('Karim', 'Anne');
    expect(reading.actions.map(({ fields }) => fields.owner)).toEqual([
      'Karim',
      'Karim',
      'Anne',
      'Anne',
    ]);
    expect(left.map(({ reason }) => reason)).toEqual(['duplicate-header']);
  });

  it('without what he is, « Agent : Karim »', () => {
    const { reading } = parts('Agent : Karim', 'Agent : Anne');
    expect(reading.actions.map(({ fields }) => fields.owner)).toEqual([
      'Karim',
      'Karim',
      'Anne',
      'Anne',
    ]);
  });

  it('or their month, which is no strand', () => {
    const { reading } = parts('Juin', 'Juillet');
    expect(reading.actions.map(({ fields }) => fields.strand)).toEqual(['', '', '', '']);
  });
});

describe('A Volet is called as it is typed, but for the number that stands before it', () => {
  const typed = ['E-learning', 'C-Habitat', 'I-CT 431', '3-Suisses', 'C.I.L.', 'B.T.P. locaux'];
  const numbered = [
    'I. Travaux',
    'A - Travaux',
    '1.Travaux',
    '2) Travaux',
    '02-Travaux',
    'III – Travaux',
  ];

  it('in its column', () => {
    const rows = [...typed, ...numbered].map((volet, at) => [volet, `Visiter la cave ${at + 1}`]);
    const sheet = read([['Volet', 'Tâche'], ...rows]);
    expect(grouped(sheet).map(([strand]) => strand)).toEqual([
      ...typed,
      ...numbered.map(() => 'Travaux'),
    ]);
  });

  it('in a band', () => {
    const sheet = read(
      [
        ['Tâche', 'Échéance'],
        ['E-learning', ''],
        ['Monter le module', '01/03/2014'],
        ['Ouvrir le portail', '02/03/2014'],
        ['Volet C-Habitat', ''],
        ['Relancer le bailleur', '03/03/2014'],
        ['Livrer les clés', '04/03/2014'],
      ],
      { bold: ['A2', 'A5'] },
    );
    expect(grouped(sheet).map(([strand]) => strand)).toEqual([
      'E-learning',
      'E-learning',
      'C-Habitat',
      'C-Habitat',
    ]);
  });
});

it('Groups merged down without a name hold for their rows, be the first column empty', () => {
  const fills = Object.fromEntries(['E3', 'F3', 'F4', 'G5', 'H6'].map((at) => [at, '#92D050']));
  const sheet = read(
    [
      [
        '',
        'Semaines',
        '',
        'Pilote',
        '{d:2025-09-01}',
        '{d:2025-09-08}',
        '{d:2025-09-15}',
        '{d:2025-09-22}',
      ],
      ['', '', '', '', 36, 37, 38, 39],
      ['', 'Hall', 'Repeindre les murs', 'Durand'],
      ['', '', 'Changer les boîtes aux lettres', 'Petit'],
      ['', 'Cour', 'Planter trois tilleuls', 'Durand'],
      ['', '', 'Poser les bancs', 'Petit'],
    ],
    { fills, merged: ['B1:C2', 'B3:B4', 'B5:B6'] },
  );
  expect(grouped(sheet)).toEqual([
    ['Hall', 'Repeindre les murs'],
    ['Hall', 'Changer les boîtes aux lettres'],
    ['Cour', 'Planter trois tilleuls'],
    ['Cour', 'Poser les bancs'],
  ]);
});

it('A heading set in further than its own rows holds them, whatever task came before with others under it', () => {
  const titles = ['Préparer', 'Lire les plans', 'Ouvrir le dépôt', 'Nommer', 'Ranger', 'Concevoir'];
  const rows = [...titles, 'Analyser le bâti', 'Définir les lots', 'Construire', 'Monter les murs'];
  const told = (title: string) =>
    /^(?:Préparer|Concevoir|Construire)$/u.test(title) ? ['', ''] : ['Ana', '03/03/2025'];
  const sheet = read(
    [['Tâche', 'Pilote', 'Échéance'], ...rows.map((title) => [title, ...told(title)])],
    { bold: ['A2', 'A7', 'A10'], indents: { A2: 1, A5: 2, A6: 2, A7: 1, A10: 1, A11: 2 } },
  );
  expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual([
    ...['Préparer', 'Préparer', 'Préparer', 'Préparer'],
    ...['Concevoir', 'Concevoir', 'Construire'],
  ]);
});
