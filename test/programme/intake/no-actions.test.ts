import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Plan', rows, dress)])), 'Plan');
}

function titles({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

const TASKS = ['Ravaler la façade', 'Isoler le toit', 'Poser les fenêtres', 'Peindre le hall'];

const STAGES: Cells = [
  ['Étape', 'Date début', 'Date fin', 'Heures'],
  ['Cadrer le projet', '{d:2014-02-18|jj/mm/aaaa}', '{d:2014-03-09|jj/mm/aaaa}', 13],
  ['Lever les plans', '{d:2014-03-09|jj/mm/aaaa}', '{d:2014-03-26|jj/mm/aaaa}', 18],
  ['Chiffrer les travaux', '{d:2014-03-26|jj/mm/aaaa}', '{d:2014-04-09|jj/mm/aaaa}', 9],
  ['', '', '', ''],
];

describe('Lines under a table, a blank row below it', () => {
  it('are no actions where they hold nothing of what its rows say, and are told', () => {
    const sheet = read([
      ...STAGES,
      ['', 'Livraison', '{d:2014-07-31|jj/mm/aaaa}', 'Heures par jour'],
      ['Temps avant livraison', -1795, 3, 'environ'],
    ]);
    expect(titles(sheet)).toEqual(['Cadrer le projet', 'Lever les plans', 'Chiffrer les travaux']);
    expect(sheet.left.filter(({ reason }) => reason === 'note').map(({ row }) => row)).toEqual([
      5, 6,
    ]);
  });

  it('are no actions where they are rates under the cost of each task', () => {
    const cost = (title: string, at: number): readonly (string | number)[] =>
      at % 2 === 0 ? [title, 2, '', 500, 675] : [title, '', 2, 500, 675];
    const sheet = read([
      ['Tâches', 'Peintre', 'Maçon', 'Coût', 'Avec marge'],
      ...TASKS.map(cost),
      ['', '', '', '', ''],
      ['Salaire mensuel', 3041, 2600, '', ''],
      ['Salaire annuel', 54738, 46800, '', ''],
    ]);
    expect(titles(sheet)).toEqual(TASKS);
  });

  const PLAN: Cells = [
    ['Action', 'Pilote', 'Échéance', 'Coût'],
    ['Repeindre le hall', 'Claire', '12/06/2014', 100],
    ['Tailler les haies', 'Paul', '13/06/2014', 200],
    ['Changer la chaudière', 'Zoé', '14/06/2014', 300],
    [],
    ['Poser les compteurs', 'Claire', '12/07/2014', 100],
    ['Vider les caves', 'Paul', '13/07/2014', 200],
  ];
  const DONE = [
    'Repeindre le hall',
    'Tailler les haies',
    'Changer la chaudière',
    'Poser les compteurs',
    'Vider les caves',
  ];

  it('are no actions below the second group, where they say figures and neither who nor when', () => {
    const rates = [[], ['Taux horaire', '', '', 35], ['Subvention', '', '', 350]];
    const sheet = read([...PLAN, ...rates]);
    expect(titles(sheet)).toEqual(DONE);
    expect(sheet.left.map(({ row, reason }) => [row, reason])).toEqual([
      [8, 'note'],
      [9, 'note'],
    ]);
  });

  it('are no actions under a total, and where who signs stands under the days', () => {
    const total = ['Total', '', '', '{f:=SUM(D2:D7)|900}'];
    expect(titles(read([...PLAN, total, ['Jours ouvrés', '', '', 12]]))).toEqual(DONE);
    const signed = [
      [],
      ['Le directeur', 'La présidente', 'Le maire'],
      ['Ada Roc', 'Bo Val', 'Li Sol'],
    ];
    expect(titles(read([...PLAN, ...signed]))).toEqual(DONE);
  });

  it('are actions under a heading such as those above, planned or not', () => {
    const [head = [], ...rows] = PLAN;
    const later = [
      [],
      ['Phase 2'],
      ['Choix du prestataire', '', '', ''],
      ['Cahier des charges', '', '', 500],
    ];
    const sheet = read([head, ['Phase 1'], ...rows, ...later], { bold: ['A2', 'A10'] });
    expect(titles(sheet)).toEqual([...DONE, 'Choix du prestataire', 'Cahier des charges']);
  });

  it('are actions where one has a day, as the rows above have', () => {
    const sheet = read([
      ...STAGES,
      ['Réceptionner les travaux', '', '{d:2014-07-31|jj/mm/aaaa}', ''],
    ]);
    expect(titles(sheet)).toContain('Réceptionner les travaux');
  });
});

describe('A day worked out from today', () => {
  it('is taken as it is, and its row is to be confirmed', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Date fin'],
      ['Relever les compteurs', 'Régie', '{f:=TODAY()+3|2014-05-18}'],
      ['Changer les serrures', 'Agence', '{d:2014-06-12|jj/mm/aaaa}'],
    ]);
    const [moving, still] = sheet.reading.actions;
    expect(moving?.notes.map(({ code }) => code)).toContain('date-of-today');
    expect([moving?.confidence, still?.confidence]).toEqual(['doubtful', 'sure']);
  });

  it('is told of what counts from it, cell after cell, and of nothing else', () => {
    const sheet = read([
      ['Début du chantier', '{f:=TODAY()|2014-05-15}', '', '{d:2014-06-02|jj/mm/aaaa}'],
      [],
      ['Action', 'Pilote', 'Début', 'Fin'],
      ['Poser les bornes', 'Régie', '{f:=$B$1+3|2014-05-18}', '{f:=C4+7|2014-05-25}'],
      ['Tester les bornes', 'Régie', '{d:2014-06-02|jj/mm/aaaa}', '{f:=C4+21|2014-06-08}'],
      ['Ouvrir le parking', 'Agence', '{f:=$D$1+1|2014-06-03}', '{f:=C6+1|2014-06-04}'],
    ]);
    expect(
      sheet.reading.actions.map(({ notes }) => notes.some(({ code }) => code === 'date-of-today')),
    ).toEqual([true, true, false]);
  });

  it('is told of what counts from it by its name, as Microsoft’s templates do', () => {
    const rows: Cells = [
      ['Début du projet :', '{f:=TODAY()|2014-05-15}'],
      [],
      ['Tâche', 'Début', 'Fin'],
      ['Poser les bornes', '{f:=Début_Projet|2014-05-15}', '{f:=B4+7|2014-05-22}'],
      ['Tester les bornes', '{d:2014-06-02|jj/mm/aaaa}', '{f:=B5+7|2014-06-09}'],
    ];
    const names = [{ name: 'Début_projet', formula: '=Plan!$B$1', isVisible: true }];
    const workbook = aWorkbook([aSheet('Plan', rows)], { names });
    const { actions } = sheetOf(analyseAt(workbook), 'Plan').reading;
    expect(actions.map(({ notes }) => notes.some(({ code }) => code === 'date-of-today'))).toEqual([
      true,
      false,
    ]);
  });

  it('is told of a status too', () => {
    const sheet = read([
      ['Action', 'Fin', 'Statut'],
      [
        'Poser les bornes',
        '{d:2014-05-02|jj/mm/aaaa}',
        '{f:=IF(B2<TODAY(),"Terminé","En cours")|Terminé}',
      ],
      ['Tester les bornes', '{d:2014-06-02|jj/mm/aaaa}', 'En cours'],
    ]);
    expect(sheet.reading.actions.map(({ confidence }) => confidence)).toEqual(['doubtful', 'sure']);
  });

  it('is told of the bars that are drawn under such days', () => {
    const days = [
      '{f:=TODAY()|2014-05-15}',
      '{f:=B1+7|2014-05-22}',
      '{f:=C1+7|2014-05-29}',
      '{f:=D1+7|2014-06-05}',
    ];
    const sheet = read([
      ['Tâche', ...days],
      ['Poser les bornes', 'x', 'x', '', ''],
      ['Tester les bornes', '', '', 'x', ''],
    ]);
    expect(sheet.reading.actions).toHaveLength(2);
    for (const { notes } of sheet.reading.actions)
      expect(notes.map(({ code }) => code)).toContain('date-of-today');
  });
});

describe('A cell of several lines', () => {
  it('is one action where points tell what it is about', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Statut'],
      ['Demander l’accès aux serveurs de la ville\n- Annuaire\n- Messagerie', 'Régie', 'Réalisé'],
    ]);
    expect(titles(sheet)).toEqual([
      'Demander l’accès aux serveurs de la ville - Annuaire - Messagerie',
    ]);
  });

  it('is not cut because its day is written on two lines', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Échéance'],
      ['réunion\nhebdomadaire', 'Régie', '12\nseptembre'],
    ]);
    expect(titles(sheet)).toEqual(['réunion hebdomadaire']);
  });
});

describe('The column of the titles', () => {
  it('is none of hours', () => {
    const sheet = read([
      ['', 'Date', 'Horaire', 'Responsable'],
      ['Maquette de la page', '11/02/2014', '10:44-11:28', 'Claire'],
      ['Page de connexion', '14/02/2014', '18:09-18:56', 'Samir'],
      ['Base de données', '16/02/2014', '11:01-12:05', 'Claire'],
    ]);
    expect(titles(sheet)).toEqual(['Maquette de la page', 'Page de connexion', 'Base de données']);
  });

  it('is that of the tasks under « Date de début », which names the weeks beside it', () => {
    const sheet = read([
      ['Date de début :', 'S18 05/05', 'S19 12/05', 'S20 19/05', 'S21 26/05', 'Moyens'],
      ['Choisir les outils de suivi', 'fait', '', '', '', 'Régie'],
      ['Décrire les étapes du projet', '', 'fait', '', '', 'Régie'],
      ['Valider la maquette finale', '', '', 'fait', '', 'Agence'],
    ]);
    expect(actionOf(sheet, 'Valider la maquette').title).toBe('Valider la maquette finale');
  });
});

describe('A column under a name that says nothing of how far the work is', () => {
  const state = (header: string, ...words: readonly string[]): readonly (string | null)[] =>
    read([
      ['Action', 'Pilote', header],
      ...words.map((word, index) => [TASKS[index] ?? '', 'Régie', word]),
    ]).reading.actions.map(({ fields }) => fields.status);

  it('is no status for a yes, or for whose word is awaited', () => {
    expect(state('Validation IEN', 'oui', 'en attente', 'sans objet', 'oui')).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(state('Visa du maire', 'en attente', 'fait')).toEqual([null, null]);
    expect(state('Documents', 'en cours', 'au secrétariat', 'terminé', 'fait')).toContain(null);
  });

  it('is one where all of its cells are words of statuses', () => {
    expect(state('Où on en est', 'en cours', 'terminé', 'à faire', 'terminé')).toEqual([
      'En cours',
      'Réalisé',
      'Prévu',
      'Réalisé',
    ]);
  });
});

describe('« Date fait »', () => {
  it('is the day when it was', () => {
    const sheet = read([
      ['Action', 'Statut', 'Date fait'],
      ['Relever les compteurs', 'Fait', '02/05/2014'],
      ['Changer les serrures', 'À faire', ''],
    ]);
    expect(actionOf(sheet, 'Relever')).toMatchObject({ doneOn: '2014-05-02', end: null });
  });
});

it('Rooms that are booked, contracts and absences have two days and are no actions', () => {
  const span = ['01/06/2014', '05/06/2014'];
  const booked = read([
    ['Salle', 'Réservé par', 'Du', 'Au'],
    ['Salle des fêtes', 'Comité', ...span],
    ['Gymnase', 'Hand', ...span],
    ['Salle Prévert', 'M. Roy', ...span],
  ]);
  const away = read([
    ['Nom', 'Motif', 'Du', 'Au'],
    ['Luc', 'maladie', ...span],
    ['Nadia', 'formation', ...span],
    ['Karim', 'RTT', ...span],
  ]);
  expect([booked.isSelected, away.isSelected]).toEqual([false, false]);
  const works = read([
    ['Où', 'Quoi', 'Du', 'Au'],
    ['Hall', 'Peindre le plafond', ...span],
    ['Cour', 'Poser les bancs', ...span],
  ]);
  expect(titles(works)).toEqual(['Peindre le plafond', 'Poser les bancs']);
});

it('The days of a week and who is there are no actions', () => {
  const sheet = read([
    ['Jour', 'Horaires', 'Lieu', 'Intervenant', 'Public'],
    ['Lundi', '9h-12h', 'Agence Nord', 'Sophie', 'Tous'],
    ['Mardi', '14h-17h', 'Verger', 'Karim', 'Seniors'],
    ['Jeudi', '9h-12h', 'Bellevue', 'Sophie', 'Familles'],
  ]);
  expect(titles(sheet)).toEqual([]);
});

it('A register of keys lends them: those who have one are no actions', () => {
  const sheet = read([
    ['N° clé', 'Local', 'Remise à', 'Le', 'Rendue le', 'Signature'],
    ['K12', 'Local vélos', 'Société Azur', '05/01/2014', '05/01/2014', ''],
    ['K14', 'Chaufferie', 'Chauff’Ouest', '12/01/2014', '12/01/2014', ''],
    ['K03', 'Toiture', 'Mme Diop', '20/01/2014', '', ''],
  ]);
  expect(titles(sheet)).toEqual([]);
});

it('« Zone » of a building is where, and no territory', () => {
  const sheet = read([
    ['Zone', 'Action corrective', 'Resp.', 'Délai'],
    ['Chaufferie', 'Remplacer la porte', 'AT', '15/06/2014'],
    ['Caves', 'Changer trois blocs', 'AT', '15/07/2014'],
    ['Parking', 'Signaler à la mairie', 'Directrice', '30/07/2014'],
  ]);
  expect(actionOf(sheet, 'Remplacer')).toMatchObject({ territory: '' });
});

it('Who has a room on which day, and what was paid for, are no actions', () => {
  const room = read([
    ['Jour', 'Heure', 'Association', 'Activité', 'Clé remise'],
    ['Lundi', '18h-20h', 'Les Pieds Légers', 'Danse', 'oui'],
    ['Mardi', '14h-17h', 'Club de l’amitié', 'Belote', 'oui'],
    ['Jeudi', '18h-20h', 'Souffle', 'Yoga', 'non'],
  ]);
  const ledger = read([
    ['Date', 'Libellé', 'Fournisseur', 'Montant', 'Mode', 'Pointé'],
    ['05/01/2014', 'Ramettes de papier', 'Bureau Plus', 48.9, 'CB', 'x'],
    ['09/01/2014', 'Galettes des rois', 'Boulangerie Morel', 63, 'chèque', 'x'],
    ['25/02/2014', 'Location de la sono', 'Sonovent', 120, 'chèque', ''],
  ]);
  expect([...titles(room), ...titles(ledger)]).toEqual([]);
});

it('Works with a number, a place and whether they are done are no training sessions', () => {
  const sheet = read([
    ['N°', 'Travaux à faire', 'Lieu', 'Agent', 'Date prévue', 'Réalisé'],
    [1, 'Repeindre le portail', 'Cimetière', 'Joël', '31/01/2014', 'oui'],
    [2, 'Changer les luminaires', 'École', 'Kevin', '14/02/2014', 'oui'],
    [3, 'Élaguer les platanes', 'Place', 'Joël', '03/06/2014', 'non'],
  ]);
  expect(sheet.kind).toBe('table');
  expect(actionOf(sheet, 'Élaguer')).toMatchObject({ end: '2014-06-03', status: 'Prévu' });
});

it('A word beside itself in a list of words is no header: « tâche | tâche » over nothing to do', () => {
  const words = ['besoin', 'contrôle', 'tâche', 'université', 'qualité', 'satisfaction', 'action'];
  expect(titles(read(words.map((word) => [word, word])))).toEqual([]);
});
