import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress?: Parameters<typeof aSheet>[2]): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Plan', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Plan');
}

function told(
  { reading }: SheetAnalysis,
  ...fields: readonly (keyof ProposedAction['fields'])[]
): readonly (readonly unknown[])[] {
  return reading.actions.map((action) => fields.map((field) => action.fields[field]));
}

it('What names the events names the rows, and not what describes each of them', () => {
  const sheet = read([
    ['Événements', 'Description', 'Mois'],
    ['Salon des métiers', 'Promouvoir les métiers du bâtiment', 'juin 2025'],
    ['Fête des voisins', 'Un repas partagé au pied de chaque immeuble', 'mai 2025'],
    ['Journée du tri', 'Des ateliers pour les petits et les grands', 'avril 2025'],
  ]);
  expect(told(sheet, 'title')).toEqual([
    ['Salon des métiers'],
    ['Fête des voisins'],
    ['Journée du tri'],
  ]);
  expect(actionOf(sheet, 'Salon').proposal.own).toEqual([
    { header: 'Description', value: 'Promouvoir les métiers du bâtiment', format: 'General' },
  ]);
});

it('The day a task was achieved, beside the day it is due, is when it was done', () => {
  const sheet = read([
    ['Nom de la tâche', 'Progression', 'Date de début', 'Date d’échéance', 'Date d’achèvement'],
    ['Recenser les vacants', 'Terminée', '06/01/2025', '31/01/2025', '10/01/2025'],
    ['Rencontrer les familles', 'En cours', '07/01/2025', '28/02/2025', ''],
    ['Saisir la commission', 'Non démarrée', '01/04/2025', '15/05/2025', ''],
  ]);
  expect(told(sheet, 'start', 'end', 'doneOn')).toEqual([
    ['2025-01-06', '2025-01-31', '2025-01-10'],
    ['2025-01-07', '2025-02-28', null],
    ['2025-04-01', '2025-05-15', null],
  ]);
});

describe('Cards of a board', () => {
  it('end with who has them, in brackets, and for when', () => {
    const sheet = read([
      ['À faire', 'En cours', 'Terminé'],
      ['Réserver la sono (Hugo) – 14/03/2025', 'Devis du traiteur (Paul)', 'Choisir la date'],
      ['Demander l’arrêté – avant le 28 février 2025', 'Préparer l’affiche (Lina)', ''],
    ]);
    expect(told(sheet, 'title', 'owner', 'dueText', 'end')).toEqual([
      ['Réserver la sono', 'Hugo', '14/03/2025', '2025-03-14'],
      ['Devis du traiteur', 'Paul', '', null],
      ['Choisir la date', '', '', null],
      ['Demander l’arrêté', '', 'avant le 28 février 2025', '2025-02-27'],
      ['Préparer l’affiche', 'Lina', '', null],
    ]);
  });

  it('keep the brackets that name nobody', () => {
    const sheet = read([
      ['À faire', 'Terminé'],
      ['Réserver la sono (Hugo)', 'Choisir la date'],
      ['Commander les gobelets (200 pièces)', 'Prévenir le gardien (Paul)'],
    ]);
    expect(told(sheet, 'title', 'owner')).toEqual([
      ['Réserver la sono', 'Hugo'],
      ['Choisir la date', ''],
      ['Commander les gobelets (200 pièces)', ''],
      ['Prévenir le gardien', 'Paul'],
    ]);
  });
});

it('What stands without a name before the states of a board is of each of its cards, and a list of its own of none', () => {
  const board = (corner: string, ...lanes: readonly string[]) => {
    const sheet = read([
      [corner, 'À faire', 'En cours', 'Fait'],
      [lanes[0] ?? '', 'Refaire l’étanchéité', 'Poser les VMC', 'Éditer les quittances'],
      [lanes[1] ?? '', 'Organiser la fête des voisins', '', 'Recruter un médiateur'],
    ]);
    return sheet.reading.actions.map(({ own }) => own.map(({ value }) => value).join());
  };
  const lanes = ['Travaux', 'Travaux', 'Travaux', 'Vie sociale', 'Vie sociale'];
  expect(board('', 'Travaux', 'Vie sociale')).toEqual(lanes);
  const ideas = ['Créer un jardin partagé', '', '', 'Monter un café associatif', ''];
  expect(board('Idées', 'Créer un jardin partagé', 'Monter un café associatif')).toEqual(ideas);
});

describe('Lines of one column, without a header', () => {
  const lines = (...texts: readonly string[]) => read(texts.map((text) => [text]));

  it('are due in the month they stand under', () => {
    const sheet = lines(
      'FÉVRIER',
      'Commander les bacs',
      'MAI',
      'Planter les haies',
      'Inauguration',
    );
    expect(told(sheet, 'title', 'end')).toEqual([
      ['Commander les bacs', '2025-02-28'],
      ['Planter les haies', '2025-05-31'],
      ['Inauguration', '2025-05-31'],
    ]);
  });

  it('stand under the name over what is to be done, after a blank row', () => {
    const sheet = lines(
      'Jardin',
      'Planter les haies',
      'Peindre le banc',
      '',
      'Fête',
      'Louer la sono',
    );
    expect(told(sheet, 'strand', 'title')).toEqual([
      ['Jardin', 'Planter les haies'],
      ['Jardin', 'Peindre le banc'],
      ['Fête', 'Louer la sono'],
    ]);
  });

  it('are all to do where each only says what is', () => {
    const sheet = lines('Toiture', 'Préau', '', 'Peindre le banc', 'Louer la sono', 'Planter');
    expect(told(sheet, 'title')).toHaveLength(5);
  });

  it('open with who does them, or with how far they are', () => {
    const sheet = lines(
      'À faire :',
      '- Paul : envoyer le tableau pour le 20/03',
      '- FAIT : révision des loyers',
      '- Toiture : demander un devis',
    );
    expect(told(sheet, 'title', 'owner', 'status')).toEqual([
      ['Envoyer le tableau pour le 20/03', 'Paul', null],
      ['Révision des loyers', '', 'Réalisé'],
      ['Toiture : demander un devis', '', null],
    ]);
  });

  it('leave out the title of minutes, and who was there', () => {
    const sheet = lines(
      'Compte rendu de la réunion du 15 janvier 2025',
      'Présents : Claire, Marc, Léa',
      'Actions à mener :',
      'Relancer l’architecte – Marc – fin mars',
      'Commander les badges – Léa',
    );
    expect(told(sheet, 'title', 'owner')).toEqual([
      ['Relancer l’architecte', 'Marc'],
      ['Commander les badges', 'Léa'],
    ]);
  });
});

it('What is done ahead of its day is of this year, as what is still to come', () => {
  const sheet = read([
    ['Tâche', 'Échéance', 'État'],
    ['Réserver la salle', '20/01', 'fait'],
    ['Envoyer les invitations', '24/01', 'fait'],
    ['Poser les affiches', '31/01', ''],
  ]);
  expect(told(sheet, 'end').flat()).toEqual(['2025-01-20', '2025-01-24', '2025-01-31']);
});

describe('What a log of work tells', () => {
  const rows = [
    ['Date', 'Heures', 'Activité', 'Remarques'],
    ['{d:2025-01-06}', '2 h', 'Visite des caves', 'avec le gardien'],
    ['{d:2025-01-08}', '3 h', 'Tri des clés', ''],
    ['{d:2025-01-10}', '1 h', 'Saisie des relevés', ''],
  ];
  const statuses = (sheet: Rows) => told(read(sheet), 'status').flat();
  const done = ['Réalisé', 'Réalisé', 'Réalisé'];
  const unknown = [null, null, null];

  it('is done, where its title or the name of its tasks says so', () => {
    expect(statuses([['Journal de travail'], ...rows])).toEqual(done);
    const [, ...others] = rows;
    expect(statuses([['Date', 'Heures', 'Tâches réalisées', 'Remarques'], ...others])).toEqual(
      done,
    );
  });

  it('is not in an agenda, nor where a day is still to come', () => {
    expect(statuses([['Agenda'], ...rows])).toEqual(unknown);
    const [header = [], ...others] = rows;
    const next = ['{d:2025-03-03}', '1 h', 'Tour des halls', ''];
    const planned = statuses([['Journal de travail'], header, ...others, next]);
    expect(planned).toEqual([...unknown, null]);
  });
});

it('The line above rows that say more is their title', () => {
  const sheet = read([
    ['Projet de jardin partagé'],
    ['Demander l’accord de la mairie', 'Claire', 'avril'],
    ['Acheter les bacs', 'Marc', 'mai'],
    ['Inauguration', 'Anne', '14 juin 2025'],
  ]);
  expect(told(sheet, 'title', 'owner')).toEqual([
    ['Demander l’accord de la mairie', 'Claire'],
    ['Acheter les bacs', 'Marc'],
    ['Inauguration', 'Anne'],
  ]);
});

it('Signs before the names of columns and of states, and counts after, change nothing of them', () => {
  const sheet = read([
    ['📝 Action', '👤 Responsable', '📅 Échéance', '📊 Statut'],
    ['Peindre le hall', 'Zwel', '12/02/2025', '🟠 En cours'],
    ['Poser les bancs', 'Zwel', '20/02/2025', '🔴 À faire'],
  ]);
  expect(told(sheet, 'owner', 'end', 'status')).toEqual([
    ['Zwel', '2025-02-12', 'En cours'],
    ['Zwel', '2025-02-20', 'Prévu'],
  ]);
  const board = read([
    ['À faire (2)', '✅ Fait (1)'],
    ['Poser les bancs', 'Peindre le hall'],
    ['Choisir les plantes', ''],
  ]);
  expect(told(board, 'title', 'status')).toEqual([
    ['Poser les bancs', 'Prévu'],
    ['Peindre le hall', 'Réalisé'],
    ['Choisir les plantes', 'Prévu'],
  ]);
});

describe('Rows that count their days from the event of the title', () => {
  const rows = [
    ['Quand', 'Action', 'Qui'],
    ['J-90', 'Réserver la salle', 'Léa'],
    ['J - 15 jours', 'Relancer les bénévoles', 'Marc'],
    ['Jour J', 'Accueillir le public', 'tous'],
    ['J+8', 'Écrire le bilan', 'Léa'],
  ];

  it('are due that many days before it or after, and the day is told', () => {
    const sheet = read([['Fête du quartier – samedi 21 juin 2025'], ...rows]);
    expect(told(sheet, 'dueText', 'end')).toEqual([
      ['J-90', '2025-03-23'],
      ['J - 15 jours', '2025-06-06'],
      ['Jour J', '2025-06-21'],
      ['J+8', '2025-06-29'],
    ]);
    expect(sheet.reading.actions[0]?.notes).toContainEqual({
      code: 'due-counted',
      params: { words: 'J-90', event: '21/06/2025' },
    });
  });

  it('or as many weeks, whole', () => {
    const sheet = read([
      ['Salon du logement – du 9 au 11 octobre 2025'],
      ['Échéance', 'Action', 'Qui'],
      ['S-20', 'Réserver le stand', 'Léa'],
      ['S-1', 'Imprimer les badges', 'Marc'],
      ['S+2', 'Remercier les partenaires', 'Léa'],
    ]);
    expect(told(sheet, 'start', 'end')).toEqual([
      ['2025-05-19', '2025-05-25'],
      ['2025-09-29', '2025-10-05'],
      ['2025-10-20', '2025-10-26'],
    ]);
  });

  it('unless the weeks follow one another, as those of the year do', () => {
    const sheet = read([
      ['Chantier – vendredi 27 juin 2025'],
      ['Semaine', 'Action'],
      ['S-14', 'Déposer le portail'],
      ['S-15', 'Couler la dalle'],
      ['S-16', 'Poser les boîtes'],
    ]);
    expect(told(sheet, 'end').flat()).toEqual([null, null, null]);
  });

  it('are due on no day where the title names none, or several', () => {
    for (const title of [
      'Fête du quartier',
      'Fête du quartier – samedi 21 juin 2025 – dimanche 28 septembre 2025',
      'Rétroplanning – mis à jour le 12 janvier 2025',
    ]) {
      expect(told(read([[title], ...rows]), 'end').flat()).toEqual([null, null, null, null]);
    }
  });
});

it('« fin du mois » is of the month merged beside it', () => {
  const sheet = read(
    [
      ['Mois', 'Date', 'Événement'],
      ['MARS', '14', 'Carnaval des écoles'],
      ['', '25', 'Conseil municipal'],
      ['AVRIL', '8', 'Vote du budget'],
      ['', 'fin du mois', 'Fleurissement'],
    ],
    { merged: ['A2:A3', 'A4:A5'] },
  );
  expect(told(sheet, 'title', 'start').at(-1)).toEqual(['Fleurissement', '2025-04-21']);
});

it('The list of a card tells how far it is, and a box ticked elsewhere that it is done', () => {
  const sheet = read([
    ['Nom de la carte', 'Liste', 'Membres', 'Terminé'],
    ['Choisir le traiteur', 'En cours', 'Zoé', 'FALSE'],
    ['Réserver la salle', 'Terminé', 'Karim', 'TRUE'],
    ['Écrire le discours', 'À faire', 'Zoé', 'FALSE'],
    ['Imprimer les badges', 'À faire', 'Karim', 'FALSE'],
  ]);
  expect(told(sheet, 'status').flat()).toEqual(['En cours', 'Réalisé', 'Prévu', 'Prévu']);
});

it('What was said at a meeting, above the actions it decided, is none of them', () => {
  const sheet = read([
    ['Compte rendu – réunion d’équipe'],
    ['1. Points abordés'],
    ['Retour sur la visite du 4 mars aux Acacias : rien à signaler sauf l’éclairage.'],
    ['La campagne de relevés de compteurs se passe bien dans les deux résidences.'],
    [],
    ['Quoi', 'Qui', 'Pour quand'],
    ['Relancer l’électricien', 'K. Haddad', 'vendredi 14 février'],
    ['Envoyer le planning', 'S. Morel', '20 février'],
  ]);
  expect(told(sheet, 'title').flat()).toEqual(['Relancer l’électricien', 'Envoyer le planning']);
});

it('« Places » over figures, beside where a session is held, are how many there are', () => {
  const { reading } = read([
    ['Intitulé de la formation', 'Organisme', 'Date(s)', 'Lieu', 'Places', 'État'],
    ['Gestes et postures', 'Médisud', '14/01/2025', 'Salle B', '{n:10}', 'Confirmée'],
    ['Habilitation électrique', 'Électro', '04/02/2025', 'Vars', '{n:8}', 'Prévue'],
  ]);
  expect(reading.sessions.map(({ fields }) => [fields.place, fields.capacity])).toEqual([
    ['Salle B', 10],
    ['Vars', 8],
  ]);
});

describe('A title over days and what is due on each', () => {
  const sheet = read(
    [
      ['Livrables Jardin', ''],
      [
        '15/02/2018',
        `Plan des massifs${', avec les allées, les bancs et les points d’eau'.repeat(5)}`,
      ],
      ['01/03/2018', 'Choix des plants'],
      ['08/03/2018', 'Commande des plants'],
    ],
    { merged: ['A1:B1'] },
  );

  it('gives a row a day, however long it tells, and takes the title for nobody', () => {
    const told = sheet.reading.actions.map(({ fields: { start, owner } }) => [start, owner]);
    expect(told).toEqual([
      ['2018-02-15', ''],
      ['2018-03-01', ''],
      ['2018-03-08', ''],
    ]);
  });
});

describe('A table in a language that is not known', () => {
  const day = (number: number): string =>
    `{d:2019-06-${String(number).padStart(2, '0')}|jj/mm/aaaa}`;
  const sheet = read([
    ['Opis posla', 'Pocetak radova', 'Zavrsetak radova', 'Broj sati'],
    ['Priprema prostora', day(3), day(7), 12],
    ['Sadnja cvijeca na ulazu', day(10), day(14), 30],
    ['Postavljanje klupa', day(17), day(21), 8],
  ]);

  it('is read where two columns say when each work begins and ends', () => {
    const told = sheet.reading.actions.map(({ fields: { title, start, end } }) => [
      title,
      start,
      end,
    ]);
    expect(told[1]).toEqual(['Sadnja cvijeca na ulazu', '2019-06-10', '2019-06-14']);
    expect(told).toHaveLength(3);
  });
});

describe('Titles of parts under titles of lots, and weeks after a day', () => {
  const sheet = read([
    ['N°', 'Titre du lot', 'Titre de la tranche', 'Acceptation', 'Qui', 'Début', 'Fin'],
    [
      1,
      'Hall',
      'Peinture des murs',
      'Les murs sont peints en deux couches',
      'Ana',
      '{d:2018-09-14|jj/mm/aaaa}',
      '{d:2018-09-14|jj/mm/aaaa}',
    ],
    [2, 'Hall', 'Pose du sol', 'Le sol est posé et les plinthes aussi', 'Luc', 'S2', 'S2'],
    [3, 'Cour', 'Abri des vélos', 'L’abri tient douze vélos et ferme à clé', 'Ana', 'S3', 'S3'],
    [4, 'Cour', 'Plantation', 'Les arbres sont plantés et tuteurés', 'Luc', 'S4', 'S4'],
  ]);

  it('are the rows and their groups', () => {
    const told = sheet.reading.actions.map(({ fields: { title, strand } }) => [title, strand]);
    expect(told[2]).toEqual(['Abri des vélos', 'Cour']);
    expect(told).toHaveLength(4);
  });

  it('date nothing by weeks that are counted from that day', () => {
    expect(sheet.reading.actions.map(({ fields: { start } }) => start)).toEqual([
      '2018-09-14',
      null,
      null,
      null,
    ]);
  });
});

describe('An estimated day beside the start', () => {
  it('is the end, whatever it is the day of', () => {
    const sheet = read([
      ['Projets', 'Début du projet', 'Date estimée de la remise'],
      ['Refaire le hall', '03/03/2022', '18/03/2022'],
      ['Refaire la cour', '21/03/2022', '01/04/2022'],
    ]);
    expect(sheet.reading.actions.map(({ fields: { end } }) => end)).toEqual([
      '2022-03-18',
      '2022-04-01',
    ]);
  });
});

it('The parts of a list are those of their headings, the first of which may stand under the header', () => {
  const sheet = read([
    ['Action', 'Qui', 'Échéance'],
    ['Bâtiments'],
    ['Changer les serrures', 'Luc', '30/01/2025'],
    ['Nettoyer les gouttières', '-', '16/02/2025'],
    [''],
    ['Scolaire'],
    ['Action', 'Qui', 'Échéance'],
    ['Préparer la rentrée', 'Luc', '30/01/2025'],
    ['Relire le règlement', 'Nadia', '16/02/2025'],
  ]);
  expect(told(sheet, 'strand', 'owner')).toEqual([
    ['Bâtiments', 'Luc'],
    ['Bâtiments', ''],
    ['Scolaire', 'Luc'],
    ['Scolaire', 'Nadia'],
  ]);
});

describe('Parts of a list, each under its title and the header again', () => {
  const HEADER = ['Tâche', 'Responsable', 'Statut', 'Type', 'Estimation', 'Note'];
  const part = (title: string, ...tasks: readonly string[]): Rows => [
    [title],
    HEADER,
    ...tasks.map((task) => [task, 'Ana', 'En cours', 'Base', 2, 3]),
    ['', '', '', '', 28, '3.3/5'],
    [''],
  ];
  const sheet = read([
    ['Suivi des travaux'],
    ...part('Lot 4', 'Peinture du hall', 'Pose du sol'),
    ...part('Lot 3', 'Plan des massifs', 'Achat des plants'),
    ...part('Lot 1', 'Étude de la cour', 'Abri des vélos'),
    ...part('Lot 2', 'Éclairage du porche', 'Interphone du hall'),
  ]);

  it('are titles and no tasks, however many there are', () => {
    expect(told(sheet, 'title').flat()).toEqual([
      ...['Peinture du hall', 'Pose du sol', 'Plan des massifs', 'Achat des plants'],
      ...['Étude de la cour', 'Abri des vélos', 'Éclairage du porche', 'Interphone du hall'],
    ]);
    expect(told(sheet, 'strand').flat().slice(2, 4)).toEqual(['Lot 3', 'Lot 3']);
  });

  it('keep a « Type » that is none of the tracker’s as a column', () => {
    expect(sheet.reading.actions[0]?.own).toContainEqual(
      expect.objectContaining({ header: 'Type', value: 'Base' }),
    );
  });
});

describe('What is to be done is told', () => {
  it('by how far it is and when it was done, whatever its column is called', () => {
    const sheet = read([
      ['À faire', 'État', 'Fait le :'],
      ['Choisir le modèle de boîte aux lettres', 'Fait', '06/01/2025'],
      ['Commander les boîtes', '', ''],
      ['Prévenir les locataires', '', ''],
    ]);
    expect(told(sheet, 'title', 'status', 'doneOn')).toEqual([
      ['Choisir le modèle de boîte aux lettres', 'Réalisé', '2025-01-06'],
      ['Commander les boîtes', null, null],
      ['Prévenir les locataires', null, null],
    ]);
  });

  it('by a header that names the parts of the work too', () => {
    const sheet = read([
      ['', 'Activités et sous-activités', 'Livrable', 'État', 'Date début planifiée'],
      [1, 'DIAGNOSTIC', '', 'Fini', '06/01/2025'],
      ['1.1', 'Visite des caves', '', '', '20/01/2025'],
    ]);
    expect(sheet.isSelected).toBe(true);
    expect(told(sheet, 'title', 'start')).toEqual([
      ['DIAGNOSTIC', '2025-01-06'],
      ['Visite des caves', '2025-01-20'],
    ]);
  });

  it('by what describes each task beside its code', () => {
    const sheet = read([
      ['ID user story', 'ID tâche', 'Description', 'Estimation'],
      ['1,2', 'T1', 'Dessiner le formulaire de demande', '5h'],
      ['1,2', 'T2', 'Relire le formulaire avec les gardiens', '2h'],
    ]);
    expect(told(sheet, 'title')).toEqual([
      ['Dessiner le formulaire de demande'],
      ['Relire le formulaire avec les gardiens'],
    ]);
  });
});

describe('Figures under weeks', () => {
  const weeks = ['6/1/2025', '13/1/2025', '20/1/2025', '27/1/2025'];

  it('are hours of work, though their sum is larger than any', () => {
    const sheet = read([
      ['N°', 'Description', 'Estimation [h]', ...weeks],
      ['T1', 'Relevé des logements vacants', 60, 35, 20, '', ''],
      ['T2', 'Visite des logements', 40, '', 20, 20, ''],
      ['T3', 'Chiffrage des travaux', 30, '', '', 12, 15],
      ['T4', 'Présentation au comité', 4, '', '', '', 4],
      ['T5', 'Envoi des courriers', 2, '', '', '', 2],
      ['TOTAL', '', 136, 35, 40, 32, 121],
    ]);
    expect(told(sheet, 'title', 'start', 'end')).toEqual([
      ['Relevé des logements vacants', '2025-01-06', '2025-01-19'],
      ['Visite des logements', '2025-01-13', '2025-01-26'],
      ['Chiffrage des travaux', '2025-01-20', '2025-02-02'],
      ['Présentation au comité', '2025-01-27', '2025-02-02'],
      ['Envoi des courriers', '2025-01-27', '2025-02-02'],
    ]);
  });

  it('are amounts, and no action, where most of them are large', () => {
    const sheet = read([
      ['N°', 'Description', 'Coût annuel', ...weeks],
      ['1', 'Gardiennage', 1400, 350, 350, 350, 350],
      ['2', 'Ascenseurs', 400, 200, '', 200, ''],
    ]);
    expect(told(sheet, 'title')).toEqual([]);
  });
});

describe('A list of work', () => {
  it('needs no column of who and when under a name of it', () => {
    const sheet = read([
      ['Action', 'Remarque'],
      ['Repeindre le hall', 'urgent'],
      ['Tailler les haies', ''],
      ['Changer la chaudière', ''],
    ]);
    expect(sheet.isSelected).toBe(true);
    expect(told(sheet, 'title')).toHaveLength(3);
  });

  it('may be told by nouns, without any header', () => {
    const lines = ['Modélisation de la pièce', 'Réalisation du support', 'Montage du support'];
    const sheet = read(lines.map((line) => [line]));
    expect(told(sheet, 'title')).toEqual(lines.map((line) => [line]));
  });

  it('says by a word alone on its line how far the lines under it are', () => {
    const sheet = read([
      ['À faire'],
      ['Appeler EDF'],
      ['Relancer la ville'],
      ['Fait'],
      ['Réserver la salle'],
    ]);
    expect(told(sheet, 'title', 'status')).toEqual([
      ['Appeler EDF', null],
      ['Relancer la ville', null],
      ['Réserver la salle', 'Réalisé'],
    ]);
  });

  it('may tell how far all of it is on its last line', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Avancement'],
      ['Repeindre le hall', 'Samir', '100 %'],
      ['Changer les portes', 'Nora', '50 %'],
      ['Avancement global', '', '75 %'],
    ]);
    expect(told(sheet, 'title')).toEqual([['Repeindre le hall'], ['Changer les portes']]);
  });

  it('says by « Traité » that a complaint is closed', () => {
    const sheet = read([
      ['Objet', 'Date', 'Traité'],
      ['Panne de chauffage', '03/01/2025', 'Oui'],
      ['Bruit la nuit', '08/01/2025', 'Non'],
    ]);
    expect(told(sheet, 'status')).toEqual([['Réalisé'], ['Prévu']]);
  });

  it('leaves the rows of a template that nobody named, whatever their days', () => {
    const sheet = read([
      ['Tâche', 'Responsable', 'Début', 'Fin'],
      ['Construction du hall', 'Paul', '06/01/2025', '10/01/2025'],
      ['Tâche 2', 'Paul', '13/01/2025', '17/01/2025'],
      ['Peinture', 'Zoé', '13/01/2025', '17/01/2025'],
      ['Éclairage', 'Zoé', '20/01/2025', '24/01/2025'],
    ]);
    expect(told(sheet, 'title')).toEqual([['Construction du hall'], ['Peinture'], ['Éclairage']]);
    expect(sheet.left).toContainEqual(expect.objectContaining({ row: 2, reason: 'note' }));
  });

  it('takes nothing of what stands past an empty column under no name', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Échéance'],
      ['Repeindre le hall', 'Paul', '12/06/2025', '', 'Formation', '12'],
      ['Tailler les haies', 'Zoé', '13/06/2025', '', 'Congés', '5'],
    ]);
    expect(sheet.reading.actions.flatMap(({ own }) => own)).toEqual([]);
    expect(sheet.left.map(({ row, text }) => [row, text])).toEqual([
      [1, 'Formation | 12'],
      [2, 'Congés | 5'],
    ]);
  });

  it('tells the remarks that were typed past an empty column, under no name', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Échéance'],
      ['Repeindre le hall', 'Paul', '12/06/2025', '', 'attendre le devis du peintre'],
      ['Tailler les haies', 'Zoé', '13/06/2025'],
      ['Changer la chaudière', 'Zoé', '20/06/2025', '', 'voir avec la copropriété'],
      ['Réparer le portail', 'Paul', '27/06/2025', '', 'pièce reçue le 2'],
    ]);
    expect(sheet.reading.actions.flatMap(({ own }) => own)).toEqual([]);
    expect(sheet.left.map(({ text }) => text)).toEqual([
      'attendre le devis du peintre',
      'voir avec la copropriété',
      'pièce reçue le 2',
    ]);
  });

  it('says who by « Prénom » alone, and how long by « Days needed »', () => {
    const sheet = read([
      ['Tâche', 'Prénom', 'Début', 'Days needed'],
      ['Repeindre le hall', 'Paul', '{d:2025-01-06}', '{n:5}'],
      ['Tailler les haies', 'Zoé', '{d:2025-01-13}', '{n:3}'],
      ['Changer la chaudière', 'Zoé', '{d:2025-01-13}', '{n:2}'],
    ]);
    expect(told(sheet, 'owner', 'end')[0]).toEqual(['Paul', '2025-01-10']);
  });
});

it('Days with a colon are the times of a drawing', () => {
  const sheet = read([
    ['Tâche', 'Lundi :', 'Mardi :', 'Mercredi :', 'Jeudi :', 'Vendredi :'],
    ['Repeindre le hall', 'x', 'x', '', '', ''],
    ['Tailler les haies', '', '', 'x', '', ''],
    ['Changer la chaudière', '', '', '', 'x', 'x'],
  ]);
  expect(sheet.kind).toBe('hand-made-gantt');
});

describe('« À faire » over the lines of a list', () => {
  it('may have the names of other columns beside it', () => {
    for (const when of ['Pour le', 'Date']) {
      const sheet = read([
        ['À faire', when],
        ['Relancer le plombier', '02/02'],
        ['Envoyer les courriers', 'fin mars'],
        ['Appeler la mairie', 'mai'],
      ]);
      expect(told(sheet, 'title', 'end')).toEqual([
        ['Relancer le plombier', '2025-02-02'],
        ['Envoyer les courriers', '2025-03-31'],
        ['Appeler la mairie', '2025-05-31'],
      ]);
    }
  });

  it('leaves to the words of each line when it is to be done', () => {
    const sheet = read([
      ['À faire'],
      ['Acheter du café avant le 20/02'],
      ['Payer la facture (15/02)'],
      ['Finir le lot (2/3)'],
    ]);
    expect(told(sheet, 'dueText')).toEqual([['avant le 20/02'], ['15/02'], ['']]);
  });
});

it('Works with their quotes and their firms are a plan where a column says for when they are', () => {
  const sheet = read([
    ['Travaux', 'Entreprise', 'Devis TTC', 'Prévu pour', 'Fait le'],
    ['Changer les stores', 'Store SA', '{n:1200}', 'avril', ''],
    ['Remplacer la serrure', 'Clés et Cie', '{n:200}', '{d:2025-01-10}', '{d:2025-01-12}'],
  ]);
  expect(told(sheet, 'end', 'doneOn')).toEqual([
    ['2025-04-30', null],
    ['2025-01-10', '2025-01-12'],
  ]);
});

it('« Owner » that nobody filled in leaves its place to who acts', () => {
  const sheet = read([
    ['Issue', 'Owner', 'Actionee', 'Status'],
    ['Server room too hot', '', 'Karim', 'Closed'],
    ['Badge reader out of order', '', 'Sophie', 'Open'],
  ]);
  expect(told(sheet, 'owner')).toEqual([['Karim'], ['Sophie']]);
});

it('A heading may say who answers for its rows, « Responsable : Adam », in any column', () => {
  const sheet = read([
    ['N°', 'Titre', 'Description', 'Durée (h)'],
    ['Sprint 1', '', 'Responsable : Léa', '{n:7}'],
    ['1.R', 'Relire les plans', 'Relire les plans du hall', '{n:5}'],
    ['1.C', 'Choisir les teintes', 'Celles des murs et des portes', '{n:2}'],
    ['Sprint 2', '', 'Responsable : Adam', '{n:3}'],
    ['2.P', 'Peindre le hall', 'Deux couches, murs et plafond', '{n:3}'],
  ]);
  expect(told(sheet, 'title', 'owner')).toEqual([
    ['Relire les plans', 'Léa'],
    ['Choisir les teintes', 'Léa'],
    ['Peindre le hall', 'Adam'],
  ]);
});

it('Answers to a form are actions where one of its questions asks for what is to be done', () => {
  const sheet = read([
    ['Horodateur', 'Votre nom', 'Bâtiment concerné', 'Décrivez votre demande', 'Traité ?', 'Agent'],
    ['{d:2025-01-05}', 'Mme Perrin', 'Crèche', 'Fuite sous l’évier', 'oui', 'Luc'],
    ['{d:2025-01-08}', 'M. Tual', 'Gymnase', 'Store bloqué', 'non', 'Abdel'],
  ]);
  expect(told(sheet, 'title', 'status', 'owner')).toEqual([
    ['Fuite sous l’évier', 'Réalisé', 'Luc'],
    ['Store bloqué', 'Prévu', 'Abdel'],
  ]);
});

it('Indicators over a plan are none of its actions, and their aim no strand', () => {
  const sheet = read([
    ['Tableau de bord de l’agence'],
    [''],
    ['Indicateur', 'Objectif', 'Réalisé', 'Écart'],
    ['Taux de vacance', '3 %', '3,8 %', '0,8 pt'],
    ['Impayés (k€)', '{n:120}', '{n:134}', '{n:14}'],
    [''],
    ['Action', 'Responsable', 'Pour le', 'Avancement'],
    ['Relancer les locataires partis', 'Contentieux', '{d:2025-01-31}', '50 %'],
    ['Trier les logements à louer', 'Agence', '{d:2025-03-01}', '0 %'],
  ]);
  expect(told(sheet, 'title', 'strand')).toEqual([
    ['Relancer les locataires partis', ''],
    ['Trier les logements à louer', ''],
  ]);
});

describe('A list without a header', () => {
  it('goes on with the tasks that nothing says to be done yet', () => {
    const rows = [
      ['Semaine 3 – du 12 au 16 janvier'],
      ['Lundi', 'Relancer le couvreur', 'ok'],
      ['', 'Préparer la commission', 'ok'],
      ['Mardi', 'Visiter les caves', 'reporté'],
      [''],
      ['Semaine 4 – du 19 au 23 janvier'],
      ['Lundi', 'Pointer les heures', 'ok'],
      ['Jeudi', 'Commander le sel'],
      [''],
      ['Semaine 5 – du 26 au 30 janvier'],
      ['Mardi', 'État des lieux du 214'],
      ['Jeudi', 'Réunion du budget'],
    ];
    const sheet = read(rows, { bold: ['A1', 'A6', 'A10'] });
    expect(told(sheet, 'title').flat()).toEqual([
      'Relancer le couvreur',
      'Préparer la commission',
      'Visiter les caves',
      'Pointer les heures',
      'Commander le sel',
      'État des lieux du 214',
      'Réunion du budget',
    ]);
  });

  it('has one where its first line names the columns, « № » over figures, in another language', () => {
    const workbook = aWorkbook([
      aSheet('Plan', [
        ['№', 'Co zostało', 'Zrobione?'],
        [1, 'Pomalować klatkę schodową', 'tak'],
        [2, 'Wymienić skrzynki na listy', 'nie'],
        [3, 'Posadzić żywopłot na podwórku', 'nie'],
      ]),
    ]);
    const sheet = sheetOf(analyseAt(workbook, { kinds: { Plan: 'table' } }), 'Plan');
    expect(told(sheet, 'title').flat()).toEqual([
      'Pomalować klatkę schodową',
      'Wymienić skrzynki na listy',
      'Posadzić żywopłot na podwórku',
    ]);
  });
});

it('Headings merged over their column and the next, and the tasks in the next, are groups and their tasks', () => {
  const sheet = read(
    [
      ['Modules', '', 'Avancement'],
      ['Accueil'],
      ['', 'Inscription sur place', '50 %'],
      ['', 'Inscription par courriel', '0 %'],
      ['Lettre'],
      ['', 'Gestion des articles', '0 %'],
      ['', 'Gestion des envois', '100 %'],
    ],
    { merged: ['A1:B1', 'A2:B2', 'A5:B5'] },
  );
  expect(told(sheet, 'strand', 'title', 'status')).toEqual([
    ['Accueil', 'Inscription sur place', 'En cours'],
    ['Accueil', 'Inscription par courriel', 'Prévu'],
    ['Lettre', 'Gestion des articles', 'Prévu'],
    ['Lettre', 'Gestion des envois', 'Réalisé'],
  ]);
});

it('Days that other programs export with their hour are days', () => {
  const sheet = read([
    ['Card Name', 'List Name', 'Start Date', 'Due Date'],
    ['Préparer la réunion', 'En cours', '2025-03-01T09:00:00.000Z', '2025-03-12T10:00:00.000Z'],
    ['Commander les badges', 'À faire', '', '20/mars/25 12:00 AM'],
  ]);
  expect(told(sheet, 'start', 'end', 'dueText')).toEqual([
    ['2025-03-01', '2025-03-12', ''],
    [null, '2025-03-20', '20/mars/25 12:00 AM'],
  ]);
});
