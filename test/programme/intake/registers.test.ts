import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = readonly (readonly (string | number)[])[];

function read(
  rows: Cells,
  name = 'Suivi',
  dress: Parameters<typeof aSheet>[2] = {},
): SheetAnalysis {
  const workbook = aWorkbook([aSheet(name, rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), name);
}

function titles({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

describe('A list of works to put right before the keys are handed over', () => {
  const sheet = read(
    [
      ['OPR – Bât. C', '', 'Liste des réserves'],
      [],
      [
        'N°',
        'Logt',
        'Local',
        'Réserve',
        'Entreprise',
        'Constatée le',
        'À lever pour le',
        'Levée le',
      ],
      [
        1,
        'C11',
        'Séjour',
        'Reprendre la peinture',
        'Durand',
        '02/05/2025',
        '23/05/2025',
        '20/05/2025',
      ],
      [2, 'C11', 'SDB', 'Joint de douche manquant', 'Martin', '02/05/2025', '16/05/2025', ''],
      [3, 'C12', 'Entrée', 'Porte palière à régler', 'Petit', '05/05/2025', '16/05/2025', ''],
    ],
    'Réserves',
  );

  it('names each row after what is to be put right, and not after the room', () => {
    expect(titles(sheet)).toEqual([
      'Reprendre la peinture',
      'Joint de douche manquant',
      'Porte palière à régler',
    ]);
  });

  it('tells by when, by whom and on what day it was put right; the day it was seen stays beside', () => {
    const { end, start, doneOn, partners, condition, proposal } = actionOf(sheet, 'Reprendre');
    expect({ end, doneOn, partners, condition }).toEqual({
      end: '2025-05-23',
      doneOn: '2025-05-20',
      partners: ['Durand'],
      condition: '',
    });
    expect(start).not.toBe('2025-05-02');
    const own = proposal.own.map(({ header }) => header);
    expect(own).toEqual(expect.arrayContaining(['Local', 'Constatée le']));
  });
});

it('« idem n° 2 » is what that row says, whatever stands right above it', () => {
  const sheet = read([
    ['N°', 'Logt', 'Action', 'Échéance'],
    [1, 'C11', 'Reprendre la peinture', '23/05/2025'],
    [2, 'C11', 'Changer le joint', '16/05/2025'],
    [3, 'C12', 'Régler la porte', '16/05/2025'],
    [4, 'C21', 'idem n° 2', '16/05/2025'],
  ]);
  expect(titles(sheet).at(-1)).toBe('idem n° 2');
  const [first] = sheet.reading.actions;
  expect(first?.own).toContainEqual(expect.objectContaining({ header: 'Logt', value: 'C11' }));
  expect(first?.notes).toEqual([]);
});

describe('Who does it', () => {
  test.each(['Agent', 'Enseignant référent', 'Assignment title'])(
    'stands under « %s »',
    (header) => {
      const sheet = read([
        ['Action', header, 'Échéance'],
        ['Tailler les haies', 'Bruno', '15/03/2025'],
        ['Tondre les terrains', 'Bruno', '15/04/2025'],
        ['Contrôler les jeux', 'Karim', '15/05/2025'],
      ]);
      expect(actionOf(sheet, 'Contrôler').owner).toBe('Karim');
    },
  );
});

describe('No actions are', () => {
  it('the gifts of donors, dated as they are', () => {
    const sheet = read([
      ['Civilité', 'NOM', 'PRENOM ADH', 'Somme', 'ADRESSE 1', 'C.P.', 'VILLE', 'E-mail', 'DATE'],
      ['M.', 'Durand', 'Paul', 50, '1 rue Haute', '79000', 'Niort', 'a@b.fr', '06/01/2023'],
      ['Mme', 'Martin', 'Anne', 30, '2 rue Basse', '79000', 'Niort', 'c@d.fr', '06/01/2023'],
    ]);
    expect(titles(sheet)).toEqual([]);
  });

  it('the talks of a conference, whose hours are still to be set', () => {
    const sheet = read([
      ['Code', 'Title', 'Talk type', 'Speakers', 'Audience level', 'Content tags', 'Start', 'End'],
      ['S01', 'Deliver stable search', 'Lab', 'Amy Cole', 1, 'Search', '', ''],
      ['S02', 'Applying modern queues', 'Breakout', 'Beth Fox', 2, 'Queues', '', ''],
      ['S03', 'Grok distributed stores', 'Breakout', 'Carl Green', 3, 'Stores', '', ''],
    ]);
    expect(titles(sheet)).toEqual([]);
  });

  it('the steps of a test book, passed or not', () => {
    const sheet = read(
      [
        [
          '#',
          'Périmètre',
          'Point de contrôle',
          'Actions à réaliser',
          'Résultat Conforme',
          'Si KO, criticité',
        ],
        [1, 'Accès', 'Saisie de l’adresse', 'Affichage de l’écran d’accueil', 'OK', ''],
        [2, 'Accès', 'Images', 'Chargement des images', 'OK', ''],
        [3, 'Panier', 'Quantité', 'Cliquer sur le logo du panier', 'KO', 'Non bloquant'],
      ],
      'Cahier de recette',
    );
    expect(titles(sheet)).toEqual([]);
  });

  it('the changes that a tool logs', () => {
    const sheet = read(
      [
        ['Timestamp', 'Action', 'Task ID', 'Field Changed', 'Old Value', 'New Value'],
        ['2025-09-18 07:48:50', 'ADD', 644, 'ENTIRE TASK', '', 'Test'],
        ['2025-09-18 07:50:12', 'EDIT', 644, 'TASK', 'Test', 'Test 2'],
      ],
      'Changelog',
    );
    expect(titles(sheet)).toEqual([]);
  });

  it('but a round of checks with its owners and dates is a plan', () => {
    const sheet = read([
      ['Point de contrôle', 'Conforme', 'Action corrective', 'Responsable', 'Échéance'],
      ['Extincteurs', 'non', 'Remplacer les extincteurs', 'Régie', '15/03/2025'],
      ['Issues', 'non', 'Dégager les issues', 'Régie', '30/03/2025'],
    ]);
    expect(titles(sheet)).toEqual(['Remplacer les extincteurs', 'Dégager les issues']);
  });
});

describe('A condition', () => {
  test.each([
    'Programmer le capteur qui va détecter si un contact est fermé',
    'Jeu : détecte si une bille touche le mur',
    'Créer l’alerte (empêche la vente si > 0)',
  ])('is none in « %s », which says what is made', (title) => {
    const sheet = read([
      ['Action', 'Responsable', 'Échéance'],
      [title, 'Régie', '15/03/2025'],
      ['Refaire le hall', 'Régie', '15/04/2025'],
    ]);
    expect(actionOf(sheet, title.slice(0, 12)).condition).toBe('');
  });
});

describe('Beside a plan', () => {
  it('the legend of a drawing, right of it, tells no status', () => {
    const sheet = read([
      ['', '24.04.2024', '29.04.2024', '30.04.2024', '06.05.2024', ''],
      ['Lire le cahier des charges', 'x', '', '', '', ''],
      ['Dessiner les maquettes', 'x', 'x', '', '', 'Prévu :'],
      ['Créer la base', '', 'x', 'x', '', ''],
      ['Écrire le rapport', '', '', '', 'x', 'Réalisé :'],
    ]);
    expect(actionOf(sheet, 'Dessiner').status).toBeNull();
    expect(actionOf(sheet, 'Écrire').status).toBeNull();
  });

  it('the lines of months and days under « Dates » are no tasks', () => {
    const rows = [
      ['Calendrier', 'Responsable', 'Dates', '', ''],
      ['Mois', '', 'février', '', 'mars'],
      ['Jours', '', '9 - 11', '15 - 17', '1 - 10'],
      ['Rédiger l’introduction', 'Camille', '', '', ''],
      ['Choisir les modèles', 'Félix', '', '', ''],
    ];
    const sheet = read(rows, 'Suivi', { merged: ['C1:E1'] });
    expect(titles(sheet)).toEqual(['Rédiger l’introduction', 'Choisir les modèles']);
  });

  it('a hidden list of what its cells may say gives nothing to its rows', () => {
    const rows = [
      ['Tâche', 'Qui', 'Statut', '', '', 'Qui', 'Statut'],
      ['Récupérer les messages', 'Jean', 'Fait', '', '', 'Anne', 'Fait'],
      ['Calculer les reports', 'Anne', 'En cours', '', '', 'Jean', 'En cours'],
      ['Dessiner la carte', 'Jean', 'À faire', '', '', 'Paul', 'À faire'],
    ];
    const sheet = read(rows, 'Projet', { hiddenColumns: ['F', 'G'] });
    const { owner, status, proposal } = actionOf(sheet, 'Récupérer');
    expect({ owner, status, own: proposal.own }).toEqual({
      owner: 'Jean',
      status: 'Réalisé',
      own: [],
    });
  });
});

describe('A register of what people ask for', () => {
  const HEADER = ['Date', 'Demandeur', 'Objet', 'Affecté à', 'Traité O/N', 'Date de clôture'];
  const rows: Cells = [
    ['03/02/2025', 'M. Petit', 'Fuite dans la salle de bain', 'Luc', 'O', '05/02/2025'],
    ['04/02/2025', 'Mme Roy', 'Interphone en panne', 'Luc', 'N', ''],
    ['10/02/2025', 'Le gardien', 'Tag dans le hall B', 'Anne', 'O', '12/02/2025'],
  ];

  it('has no due date of the day on which it was asked, which stays beside', () => {
    const sheet = read([HEADER, ...rows], 'Feuil1');
    const asked = actionOf(sheet, 'Interphone');
    expect(asked).toMatchObject({ start: null, end: null, dueText: '', owner: 'Luc' });
    expect(asked.status).toBe('Prévu');
    expect(asked.proposal.own.map(({ header }) => header)).toContain('Date');
    expect(actionOf(sheet, 'Fuite')).toMatchObject({ status: 'Réalisé', doneOn: '2025-02-05' });
  });

  it('tells it by the name of its sheet alone', () => {
    const named = [
      ['Date', 'Objet', 'Affecté à', 'État'],
      ...rows.map(([a, , c, d]) => [a, c, d, '']),
    ];
    const filled = named as Cells;
    expect(actionOf(read(filled, 'Réclamations'), 'Interphone').end).toBeNull();
    expect(actionOf(read(filled, 'Suivi'), 'Interphone').end).toBe('2025-02-04');
  });

  it('is one where those who ask give their names in a form, and keeps the names out', () => {
    const sheet = read(
      [
        ['Horodateur', 'Votre nom', 'Décrivez le problème', 'Pris en charge par', 'Fait le'],
        ['{d:2025-03-05}', 'Mme Caron', 'Fuite sous l’évier', 'Régis', '{d:2025-03-06}'],
        ['{d:2025-03-07}', 'S. Lopez', 'Porte automatique bloquée', 'Yann', ''],
      ],
      'Réponses au formulaire 1',
    );
    expect(actionOf(sheet, 'Fuite')).toMatchObject({ owner: 'Régis', doneOn: '2025-03-06' });
    expect(actionOf(sheet, 'Porte')).toMatchObject({ owner: 'Yann', status: null });
    expect(JSON.stringify(sheet.reading.actions)).not.toContain('Caron');
  });

  it('is a plan where the date comes after who answers for the work', () => {
    const sheet = read([
      ['Action', 'Demandeur', 'Pilote', 'Date'],
      ['Refaire le hall', 'M. Petit', 'Luc', '05/05/2025'],
      ['Poser une rampe', 'Mme Roy', 'Anne', '12/05/2025'],
    ]);
    expect(actionOf(sheet, 'Refaire').end).toBe('2025-05-05');
  });
});

describe('A bare « Date » before what was decided', () => {
  const days = ['{d:2025-01-06}', '{d:2025-01-06}', '{d:2025-01-13}'];
  const deeds = ['Relancer le peintre', 'Envoyer le devis', 'Réunir les locataires'];
  const log = (title: string): SheetAnalysis =>
    read([
      ['Date', 'N°', title, 'Responsable', 'Statut'],
      ...deeds.map((deed, at) => [days[at] ?? '', at + 1, deed, 'Durand', 'À faire']),
    ]);

  it.each(['Décision', 'Décisions ou actions'])(
    'is the day of the meeting under « %s »',
    (title) => {
      expect(titles(log(title))).toEqual(deeds);
      for (const deed of deeds) {
        const { end, proposal } = actionOf(log(title), deed);
        expect(end).toBeNull();
        expect(proposal.own.map(({ header }) => header)).toContain('Date');
      }
    },
  );

  it('is when it is due before an action', () => {
    expect(actionOf(log('Action'), 'Envoyer')).toMatchObject({ end: '2025-01-06' });
  });
});

it('« non » and « 2 » under « Réserves » of an inspection are no condition', () => {
  const sheet = read([
    ['Équipement à contrôler', 'Prochain contrôle', 'Réserves', 'Suivi par'],
    ['Ascenseur', '{d:2025-05-12}', 'non', 'Hoarau'],
    ['Extincteurs', '{d:2025-03-20}', '2', 'Hoarau'],
  ]);
  const conditions = sheet.reading.actions.map(({ fields: { condition } }) => condition);
  expect(conditions).toEqual(['', '']);
});
