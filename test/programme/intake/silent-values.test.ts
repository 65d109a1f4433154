import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];
type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells, dress: Dress = {}): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Feuil1', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Feuil1');
}

function titles({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

function ownOf(sheet: SheetAnalysis, title: string): Readonly<Record<string, unknown>> {
  const { own } = actionOf(sheet, title).proposal;
  return Object.fromEntries(own.map(({ header, value }) => [header, value]));
}

describe('A day that is not when the work is due', () => {
  it.each([
    'Date de relance',
    'Date de réception',
    'Opened on',
    'Validé le',
    'Réunion du',
    'Depuis',
  ])('stays a column of the user: « %s »', (header) => {
    const sheet = read([
      ['Action', header, 'Responsable'],
      ['Réparer le portail', '10/03/2025', 'Régie'],
      ['Changer les serrures', '11/03/2025', 'Régie'],
      ['Nettoyer la cave', '12/03/2025', 'Régie'],
    ]);
    const action = actionOf(sheet, 'Réparer');
    expect([action.start, action.end, action.dueText]).toEqual([null, null, '']);
    expect(ownOf(sheet, 'Réparer')).toHaveProperty([header]);
  });

  it('are days of no month, « 10 au 25 », beside their month', () => {
    const sheet = read([
      ['Événement', 'Mois', 'Dates'],
      ['Fête du livre', 'mars 2025', '10 au 25'],
      ['Forum des métiers', 'avril 2025', ''],
      ['Salon des jardins', 'mai 2025', '2 au 4'],
      ['Semaine du tri', '{d:2025-11-01|mmm-aa}', '26 au 29'],
      ['Concours de façades', '{d:2025-11-01|mmm-aa}', '8 nov au 19 déc'],
      ['Mois des aînés', '{d:2025-10-01|mmm-aa}', ''],
    ]);
    expect(actionOf(sheet, 'Semaine')).toMatchObject({ start: '2025-11-26', end: '2025-11-29' });
    expect(actionOf(sheet, 'Concours')).toMatchObject({ start: '2025-11-08', end: '2025-12-19' });
    expect(actionOf(sheet, 'Mois')).toMatchObject({ start: '2025-10-01', end: '2025-10-31' });
    expect(actionOf(sheet, 'Forum').end).toBe('2025-04-30');
    expect(ownOf(sheet, 'Salon')).toHaveProperty(['Dates']);
    expect(actionOf(sheet, 'Fête')).toMatchObject({ start: '2025-03-10', end: '2025-03-25' });
  });

  it('« Date de clôture » on the closed rows alone is when they were done', () => {
    const sheet = read([
      ['Action', 'Responsable', 'Date de clôture', 'État'],
      ['Réparer le portail', 'Régie', '', 'En cours'],
      ['Changer les serrures', 'Régie', '20/03/2025', 'Clos'],
      ['Nettoyer la cave', 'Régie', '', 'À faire'],
    ]);
    const { end, doneOn } = actionOf(sheet, 'Changer');
    expect([end, doneOn]).toEqual([null, '2025-03-20']);
  });

  it('« Date de clôture » on rows still to do is when they end', () => {
    const sheet = read([
      ['Action', 'Responsable', 'Date de clôture', 'État'],
      ['Réparer le portail', 'Régie', '30/06/2025', 'En cours'],
      ['Changer les serrures', 'Régie', '20/03/2025', 'Clos'],
    ]);
    expect(actionOf(sheet, 'Réparer').end).toBe('2025-06-30');
  });
});

it('« du 20 au 30 mai » under « Début » tells the end too; a week tells when it begins alone', () => {
  const sheet = read([
    ['Chantier', 'Début', 'Qui'],
    ['Poser le parquet', 'du 20 au 30 mai 2025', 'Gwen'],
    ['Changer la porte', '02/06/2025', 'Loïc'],
    ['Monter l’escalier', 'semaine 25', 'Gwen'],
  ]);
  const spans = ['Poser', 'Changer', 'Monter'].map((title) => {
    const { start, end } = actionOf(sheet, title);
    return [start, end];
  });
  expect(spans).toEqual([
    ['2025-05-20', '2025-05-30'],
    ['2025-06-02', null],
    ['2025-06-16', null],
  ]);
});

describe('A list kept at meetings', () => {
  it('is due « Pour le », and no more on the « Date » of the meeting', () => {
    const sheet = read([
      ['Date', 'Sujet', 'Décision prise', 'Qui', 'Pour le'],
      ['{d:2014-02-02|jj/mm/aaaa}', 'Cantine', 'Passer à 30 % de bio', 'Vidal', '1er juin 2014'],
      ['', 'Parking', 'Fermer la place aux camions', 'Roux', '12/06/2014'],
      ['{d:2014-02-16|jj/mm/aaaa}', 'Salle', 'Revoir les tarifs', 'Vidal', 'juillet 2014'],
    ]);
    expect(actionOf(sheet, 'Passer')).toMatchObject({ end: '2014-06-01', owner: 'Vidal' });
    expect(ownOf(sheet, 'Passer')).toHaveProperty(['Date']);
  });

  it('has no action of a line whose title is a day and no more: it is told', () => {
    const sheet = read([
      ['Action', 'Qui', 'Pour quand'],
      ['Réserver le photographe', 'Maud', '15/06/2014'],
      ['Écrire aux familles', 'Karim', '20/06/2014'],
      ['mardi 24/06', 'Photo de classe', ''],
      ['du 5 au 9 juillet', 'Semaine du goût', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
      'Réserver le photographe',
      'Écrire aux familles',
    ]);
    expect(sheet.left.map(({ row }) => row)).toEqual(expect.arrayContaining([3, 4]));
  });
});

it('Competitors and their clubs, of whom one has a name in small letters, are no plan', () => {
  const sheet = read([
    ['Nom', 'Club', 'Catégorie', 'Poids', 'Jour', 'Heure'],
    ['PETIT Anne', 'Les Lions', 'Espoir', '60', 'Samedi', '9h'],
    ['ROY Luc', 'Les Lions', 'Espoir', '66', 'Samedi', '9h30'],
    ['MARTIN Inès', 'Dojo Nord', 'Junior', '57', 'Samedi', '10h'],
    ['Zoé de la Tour', 'Dojo Nord', 'Junior', '57', 'Samedi', '10h'],
    ['BLANC Marc', 'Dojo Nord', 'Junior', '73', 'Samedi', '11h'],
  ]);
  expect(sheet.reading.actions).toEqual([]);
});

describe('How long a task takes', () => {
  it.each([
    ['Durée (sem)', '2014-04-21'],
    ['Durée (jours)', '2014-04-03'],
    ['Durée prévue', '2014-04-03'],
    ['Durée (h)', null],
    ['Durée [1/4 h.]', null],
  ])('is counted in what its header says: « %s »', (header, end) => {
    const sheet = read([
      ['Action', 'Début', header],
      ['Réparer le portail', '{d:2014-04-01|jj/mm/aaaa}', 3],
      ['Changer les serrures', '{d:2014-04-10|jj/mm/aaaa}', 2],
      ['Nettoyer la cave', '{d:2014-04-12|jj/mm/aaaa}', 1],
    ]);
    expect(actionOf(sheet, 'Réparer').end).toBe(end);
  });
});

describe('A state that stands elsewhere than under « Statut »', () => {
  it('tells in its own words the day on which it was done', () => {
    const sheet = read([
      ['Action', 'Échéance', 'État'],
      ['Relever les compteurs', '20/12/2024', 'fait le 12/12'],
      ['Purger les radiateurs', '20/01/2025', 'prévu le 12/02'],
    ]);
    const done = ['Relever', 'Purger'].map((title) => actionOf(sheet, title));
    expect(done.map(({ status, doneOn }) => [status, doneOn])).toEqual([
      ['Réalisé', '2024-12-12'],
      ['Prévu', null],
    ]);
  });

  it('is the mean of its group on a line that heads it, and no state of an action', () => {
    const sheet = read(
      [
        ['', 'Travaux', 'Début', 'Fin', '% Avancement\n/action'],
        [1, 'Bâtiment A', '', '', '{f:=AVERAGE(E3:E4)|0.95}'],
        ['', 'Poser les rampes', '06/01/2025', '10/01/2025', '{n:0.9|0%}'],
        ['', 'Peindre le hall', '13/01/2025', '17/01/2025', '{n:1|0%}'],
        [2, 'Bâtiment B', '', '', '{f:=AVERAGE(E6:E7)|0.5}'],
        ['', 'Isoler les combles', '06/01/2025', '24/01/2025', '{n:1|0%}'],
        ['', 'Changer la porte', '27/01/2025', '31/01/2025', '{n:0|0%}'],
        [3, 'Bâtiment C', '', '', '{f:=AVERAGE(E9)|#DIV/0!}'],
        ['', 'Curer les égouts', '27/01/2025', '31/01/2025', ''],
      ],
      { bold: ['A2', 'B2', 'A5', 'B5', 'A8', 'B8'] },
    );
    expect(
      sheet.reading.actions.map(({ fields: { strand, title, status } }) => [strand, title, status]),
    ).toEqual([
      ['Bâtiment A', 'Poser les rampes', 'En cours'],
      ['Bâtiment A', 'Peindre le hall', 'Réalisé'],
      ['Bâtiment B', 'Isoler les combles', 'Réalisé'],
      ['Bâtiment B', 'Changer la porte', 'Prévu'],
      ['Bâtiment C', 'Curer les égouts', null],
    ]);
  });

  it('is done where « Checklist » is ticked, in the year in which the weeks follow one another', () => {
    const sheet = read([
      ['Semaine', 'Travaux à faire', 'Checklist'],
      ['Semaine du 6 janvier', 'Relever les compteurs', '✓'],
      ['Semaine du 13 janvier', 'Purger les radiateurs', '✓'],
      ['Semaine du 20 janvier', 'Peindre la cave', '✓'],
      ['Semaine du 3 février', 'Poser les rampes', '✓'],
      ['Semaine du 10 février', 'Tailler les haies', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields: { start, status } }) => [start, status])).toEqual([
      ['2025-01-06', 'Réalisé'],
      ['2025-01-13', 'Réalisé'],
      ['2025-01-20', 'Réalisé'],
      ['2025-02-03', 'Réalisé'],
      ['2025-02-10', null],
    ]);
  });

  it('is kept as a remark where it is written in a bar, « Fait »', () => {
    const sheet = read([
      ['Chantier', 'S20', 'S21', 'S22', 'S23', 'S24'],
      ['Cuisine', '', 'pose', 'x', '', ''],
      ['Salle de bains', 'x', 'Fait', '', '', ''],
      ['Terrasse', '', '', '', 'x', 'x'],
    ]);
    const told = ['Cuisine', 'Salle'].map((title) => actionOf(sheet, title));
    expect(told.map(({ status }) => status)).toEqual([null, null]);
    expect(told.map(({ comment }) => comment)).toEqual(['S21 : pose', 'S21 : Fait']);
  });
});

describe('Drawings of one sheet with the same hours', () => {
  it('are each of the day over it, be it typed as a date', () => {
    const HOURS = ['', 'Statut', 'Responsable', '14h00', '14h30', '15h00', '15h30'];
    const BLUE = '#2F5496';
    const sheet = read(
      [
        ['', '', '', 'Lundi 17/03'],
        HOURS,
        ['Relevé des plans', 'Terminée', 'Zoé'],
        ['Tri des archives', 'Terminée', 'Zoé'],
        [],
        ['', '', '', 'Lundi 24/03'],
        HOURS,
        ['Pose des dalles', 'En cours', 'Zoé'],
        ['Mise en eau', 'En cours', 'Zoé'],
        [],
        ['', '', '', '{d:2025-03-31|jjjj jj/mm}'],
        HOURS,
        ['Réglage des portes', 'En cours', 'Zoé'],
        ['Nettoyage du hall', 'En cours', 'Zoé'],
      ],
      { fills: Object.fromEntries([3, 4, 8, 9, 13, 14].map((at) => [`D${at}:E${at}`, BLUE])) },
    );
    expect(
      sheet.reading.actions.map(({ fields: { strand, start, end } }) => [strand, start, end]),
    ).toEqual(
      ['2025-03-17', '2025-03-24', '2025-03-31'].flatMap((day) => [
        ['', day, day],
        ['', day, day],
      ]),
    );
  });
});

describe('Days named without their year', () => {
  const sheet = read([
    ['Date', 'Épreuve', 'Club'],
    ['Dim 9 janvier', 'Grand prix de la ville', 'Union'],
    ['22 et 23 janvier', 'Championnat de cross', 'Bike club'],
    ['Dim 20 mars', 'Descente du mont', 'Union'],
    ['Sam 7 mai', 'Nocturne du centre', 'Union'],
    ['Jeu 12 mai', 'Course des écoles', 'Union'],
  ]);

  it('are of the nearest year in which their names are true, and so is the day without a name', () => {
    const days = sheet.reading.actions.map(({ fields }) => fields.start);
    expect(days).toEqual(['2022-01-09', '2022-01-22', '2022-03-20', '2022-05-07', '2022-05-12']);
  });

  it('are of the year that another row says, though a nearer one has the same days', () => {
    const { reading } = read([
      ['Date', 'Épreuve', 'Club'],
      ['21 et 22 janvier 2017', 'Championnat de cross', 'Bike club'],
      ['Dim 26 mars', 'Descente du mont', 'Union'],
      ['Sam 8 avril', 'Nocturne du centre', 'Union'],
      ['Jeu 11 mai', 'Course des écoles', 'Union'],
    ]);
    const days = reading.actions.map(({ fields }) => fields.start);
    expect(days).toEqual(['2017-01-21', '2017-03-26', '2017-04-08', '2017-05-11']);
  });
});

it('A day alone over the tasks, in the column before theirs, is when they are due', () => {
  const { reading } = read([
    ['', 'Tâche', 'Qui', 'Fait'],
    ['{d:2025-04-14}', '', '', ''],
    ['', 'Relire le cahier', 'Paul', 'oui'],
    ['', 'Préparer la salle', 'Léa', 'oui'],
    ['{d:2025-04-15}', '', '', ''],
    ['', 'Appeler la mairie', 'Paul', 'non'],
    ['mardi 22 avril', '', '', ''],
    ['', 'Installer les chaises', 'Léa', 'non'],
  ]);
  expect(reading.actions.map(({ fields }) => [fields.title, fields.end])).toEqual([
    ['Relire le cahier', '2025-04-14'],
    ['Préparer la salle', '2025-04-14'],
    ['Appeler la mairie', '2025-04-15'],
    ['Installer les chaises', '2025-04-22'],
  ]);
});

it('« Priorité 1 » over the header heads the first rows, where « Priorité 2 » heads the next', () => {
  const strandsUnder = (title: string): readonly string[] =>
    read([
      ['Plan de mandat'],
      [title],
      ['Action', 'Service pilote', 'Horizon'],
      ['Audit des écoles', 'Bâtiments', 'juin 2025'],
      ['Panneaux du gymnase', 'Bâtiments', 'mai 2025'],
      ['Priorité 2 : Mobilités', '', ''],
      ['Garage à vélos', 'Voirie', 'mars 2025'],
    ]).reading.actions.map(({ fields }) => fields.strand);
  expect(strandsUnder('Priorité 1 : Énergie')).toEqual([
    'Priorité 1 : Énergie',
    'Priorité 1 : Énergie',
    'Priorité 2 : Mobilités',
  ]);
  expect(strandsUnder('Version 1 du plan')).not.toContain('Version 1 du plan');
});

describe('What stands beside or under a plan', () => {
  it('is none of its columns where it goes on for rows under its last one', () => {
    const sheet = read([
      ['Tâche', 'Qui', 'État', '', 'Semaine', 'Réunion', 'Échéances'],
      ['Écrire le cahier', 'Paul', 'fait', '', 1, '{d:2025-02-17}', ''],
      ['Choisir l’outil', 'Léa', 'fait', '', 2, '{d:2025-02-24}', 'le 1er mars : titre'],
      ['Former les agents', 'Léa', 'à faire', '', 3, '{d:2025-03-03}', ''],
      ['', '', '', '', 4, '{d:2025-03-10}', ''],
      ['', '', '', '', 5, '{d:2025-03-17}', 'le 20 mars : rapport'],
    ]);
    const told = sheet.reading.actions.map(({ fields, own }) => [
      fields.title,
      fields.dueText,
      own,
    ]);
    expect(told).toEqual([
      ['Écrire le cahier', '', []],
      ['Choisir l’outil', '', []],
      ['Former les agents', '', []],
    ]);
  });

  it('goes with it past an empty column where it ends as it does', () => {
    const sheet = read([
      ['Tâche', 'Qui', '', 'Lieu du chantier', 'Échéance'],
      ['Écrire le cahier', 'Paul', '', 'Lille', '17/02/2025'],
      ['Choisir l’outil', 'Léa', '', 'Arras', '24/02/2025'],
      ['Former les agents', 'Léa', '', 'Lens', '03/03/2025'],
    ]);
    expect(actionOf(sheet, 'Choisir').end).toBe('2025-02-24');
  });

  it('is a note under a drawing where it says what, then when', () => {
    const weeks = ['Tâche', 'S11', 'S12', 'S13', 'S14'];
    const drawn = [
      ['Installer le chantier', 'x', '', '', ''],
      ['Déposer les fenêtres', '', 'x', '', ''],
      ['Poser les fenêtres', '', '', 'x', 'x'],
    ];
    const sheet = read([weeks, ...drawn, ['', '', '', '', ''], ['Congés : S20', '', '', '', '']]);
    expect(titles(sheet)).toEqual(drawn.map(([title]) => title));
  });
});

it('« Avancement » is how far the work is, though few of its words are known', () => {
  const sheet = read([
    ['Action', 'Référent', 'Avancement'],
    ['Atelier de lecture', 'Mme Roux', 'en cours'],
    ['Défi de calcul', 'M. Gomez', 'prêt'],
    ['Sortie au musée', 'Mme Petit', 'exécutée'],
    ['Chorale', 'M. Blanc', 'réservé'],
    ['Médiation', 'Mme Roux', 'répétitions le lundi'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.status ?? fields.comment)).toEqual([
    'En cours',
    'Statut : prêt',
    'Réalisé',
    'Statut : réservé',
    'Statut : répétitions le lundi',
  ]);
});

it('What was promised at a meeting is due « Échéance annoncée » and done as « Suivi au 10/03 » says', () => {
  const sheet = read([
    ['Réunion du', 'Engagement pris', 'Porteur', 'Échéance annoncée', 'Suivi au 10/03/2025'],
    ['{d:2025-01-20}', 'Réparer le portail', 'Services généraux', '15/02/2025', 'Fait'],
    ['{d:2025-01-20}', 'Étudier une prime', 'DAF', 'fin S1', 'En cours'],
    ['{d:2025-02-24}', 'Revoir l’accord', 'DRH', '30/09/2025', 'pas démarré'],
  ]);
  const told = sheet.reading.actions.map(({ fields: { title, end, status } }) => [
    title,
    end,
    status,
  ]);
  expect(told).toEqual([
    ['Réparer le portail', '2025-02-15', 'Réalisé'],
    // The first week or the first half of a year: asked.
    ['Étudier une prime', null, 'En cours'],
    ['Revoir l’accord', '2025-09-30', 'Prévu'],
  ]);
});

it('« 12 : conseil » beside « Mars » is of that day, and « 18 logements : livraison » of the month', () => {
  const { reading } = read([
    ['Mois', 'Événement', 'Qui'],
    ['Mars', '12 : conseil de quartier', 'Paul'],
    ['Avril', 'du 13 au 17 : semaine de la copropriété', 'Léa'],
    ['Mai', '5 et 6 : séminaire', 'Léa'],
    ['Juin', '18 logements : livraison', 'Léa'],
  ]);
  expect(reading.actions.map(({ fields }) => [fields.title, fields.start, fields.end])).toEqual([
    ['conseil de quartier', '2025-03-12', '2025-03-12'],
    ['semaine de la copropriété', '2025-04-13', '2025-04-17'],
    ['séminaire', '2025-05-05', '2025-05-06'],
    ['18 logements : livraison', '2025-06-01', '2025-06-30'],
  ]);
});

it('« 1 : préparer », « 2 : voter » beside months are numbers of tasks, and no days', () => {
  const { reading } = read([
    ['Action', 'Qui', 'Échéance'],
    ['1 : Préparer le budget', 'Paul', 'mars'],
    ['2 : Voter le budget', 'Léa', 'avril'],
    ['3 : Publier le budget', 'Léa', 'mai'],
  ]);
  expect(reading.actions.map(({ fields }) => [fields.title, fields.end])).toEqual([
    ['1 : Préparer le budget', '2025-03-31'],
    ['2 : Voter le budget', '2025-04-30'],
    ['3 : Publier le budget', '2025-05-31'],
  ]);
});

it('A day whose task was left out, among days of one task each, dates no other', () => {
  const { reading } = read([
    ['Date', 'Action', 'Qui'],
    ['{d:2025-03-12}', 'Relire le cahier', 'Paul'],
    ['{d:2025-03-15}', '', ''],
    ['', 'Préparer la salle', 'Léa'],
    ['{d:2025-04-20}', 'Installer les chaises', 'Léa'],
  ]);
  expect(reading.actions.map(({ fields }) => fields.end)).toEqual([
    '2025-03-12',
    null,
    '2025-04-20',
  ]);
});

it('Days under « Exécution » are when it is due', () => {
  const sheet = read([
    ['Action', 'Responsable', 'Exécution'],
    ['Refaire le hall', 'Paul', '{d:2025-04-12}'],
    ['Peindre les caves', 'Léa', '{d:2025-05-03}'],
    ['Vider le local', 'Léa', '{d:2025-06-20}'],
  ]);
  expect(actionOf(sheet, 'Peindre')).toMatchObject({ end: '2025-05-03', status: null });
});

it('« Lot 2 : peinture » under a drawing is a task still to be drawn', () => {
  const sheet = read([
    ['Tâche', 'S11', 'S12', 'S13'],
    ['Installer le chantier', 'x', '', ''],
    ['Déposer les fenêtres', '', 'x', ''],
    ['Poser les fenêtres', '', '', 'x'],
    ['', '', '', ''],
    ['Lot 2 : peinture', '', '', ''],
  ]);
  expect(titles(sheet)).toContain('Lot 2 : peinture');
});

it('« Stagiaire » beside months has what stands in them, as persons do', () => {
  const sheet = read([
    ['', 'Avril 2025', 'Mai 2025', 'Juin 2025'],
    ['Sophie', 'Rédiger le cahier des charges', 'Lancer la consultation', 'Analyser les offres'],
    ['Mehdi', 'Dresser le bilan', '', 'Présenter le bilan au conseil'],
    ['Claire', '', 'Préparer la conférence', 'Animer la conférence'],
    ['Stagiaire', 'Cartographie des copropriétés', 'Cartographie des copropriétés', ''],
  ]);
  expect(actionOf(sheet, 'Cartographie')).toMatchObject({ owner: 'Stagiaire', end: '2025-05-31' });
});

describe('« Ressource »', () => {
  const withResources = (resources: readonly string[]): SheetAnalysis =>
    read([
      ['Tâche', 'Échéance', 'Ressource'],
      ...['Écrire le cahier', 'Choisir l’outil', 'Former les agents'].map(
        (task, at) => [task, `1${at}/03/2025`, resources[at] ?? ''] as const,
      ),
    ]);

  it('is who does it where persons are named', () => {
    const sheet = withResources(['Marie', 'Paul', 'Marie']);
    expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toEqual([
      'Marie',
      'Paul',
      'Marie',
    ]);
  });

  it('stays a column of the user where tools are', () => {
    const sheet = withResources(['Microsoft Word', 'Serveur virtuel', 'Internet']);
    expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toEqual(['', '', '']);
    expect(ownOf(sheet, 'Écrire')).toEqual({ Ressource: 'Microsoft Word' });
  });
});

it('Works of art with their place on a map are no plan', () => {
  const { isSelected } = read([
    ['Année', 'Titre', 'Artiste', 'Latitude', 'Longitude', 'Ville'],
    [2014, 'Sublime machine', 'Yann Farley', 46.12, -70.68, 'Sainte-Justine'],
    [2014, 'Transcendance', 'Marie Duval', 46.13, -70.68, 'Casablanca'],
    [2015, 'Le berger', 'Paul Kaboré', 46.14, -70.69, 'Ouagadougou'],
  ]);
  expect(isSelected).toBe(false);
});

describe('Half days under the days of a drawing', () => {
  const days = [6, 7, 8, 9, 12, 13, 14, 15, 16].map((day) => `${day}/06/2017`.padStart(10, '0'));
  const half = (marked: number): readonly string[] =>
    days.flatMap((_, day) => [1, 2].map((part) => (day * 2 + part === marked ? 'x' : '')));
  const sheet = read(
    [
      ['Jour', ...days.flatMap((day) => [day, ''])],
      ['Demi-journées', ...days.flatMap((_, day) => [day * 2 + 1, day * 2 + 2])],
      ['Rédiger la notice', ...half(2)],
      ['Relire la notice', ...half(16)],
      ['Imprimer la notice', ...half(17)],
    ],
    { merged: ['B1:C1', 'D1:E1', 'F1:G1', 'H1:I1', 'J1:K1', 'L1:M1', 'N1:O1', 'P1:Q1', 'R1:S1'] },
  );

  it('are counted from the first to the last, and are no days themselves', () => {
    const told = sheet.reading.actions.map(({ fields: { start, end } }) => [start, end]);
    expect(told).toEqual([
      ['2017-06-06', '2017-06-06'],
      ['2017-06-15', '2017-06-15'],
      ['2017-06-16', '2017-06-16'],
    ]);
  });
});

describe('Months in English', () => {
  it('« Mar » between « Feb » and « Apr » is March, and no Tuesday', () => {
    const sheet = read([
      ['Milestone', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
      ['Choose the supplier', 'x', 'x', '', '', '', ''],
      ['Install the site', '', 'x', 'x', 'x', '', ''],
      ['Train the staff', '', '', '', '', 'x', 'x'],
    ]);
    const { start, end } = actionOf(sheet, 'Install');
    expect([start, end]).toEqual(['2025-02-01', '2025-04-30']);
  });

  it('« Mar 2026 » under « Start » is March', () => {
    const sheet = read([
      ['Task', 'Start', 'End'],
      ['Install the site', 'Mar 2026', 'May 2026'],
      ['Train the staff', 'Jun 2026', 'Aug 2026'],
    ]);
    const { start, end } = actionOf(sheet, 'Install');
    expect([start, end]).toEqual(['2026-03-01', '2026-05-31']);
  });
});

it('A day typed with its hour, minutes and seconds, as exports do, is that day', () => {
  const sheet = read([
    ['Tâche', 'Date début', 'Date fin'],
    ['Étudier la demande', '15/07/2026 10:11:02', '2026-07-20 09:00:59'],
    ['Configurer la ligne', '31/07/2026 11:59:29', '2026-08-03 17:30:00'],
  ]);
  const { start, end } = actionOf(sheet, 'Étudier');
  expect([start, end]).toEqual(['2026-07-15', '2026-07-20']);
});

describe('A group that is none', () => {
  it('An aim written for each task is no strand of it', () => {
    const sheet = read([
      ['N°', 'Tâche', 'Objectifs', 'Responsable'],
      [1, 'Explorer les données', 'Comprendre le contenu des fichiers', 'Anne'],
      [2, 'Modéliser la base', 'Définir les entités et leurs relations', 'Luc'],
      [3, 'Nettoyer les fichiers', 'Traiter les valeurs qui manquent', 'Anne'],
      [4, 'Écrire le rapport', 'Rendre compte de ce qui a été fait', 'Luc'],
    ]);
    expect(actionOf(sheet, 'Modéliser').strand).toBe('');
    expect(ownOf(sheet, 'Modéliser').Objectifs).toBe('Définir les entités et leurs relations');
  });

  it('Among tasks named A to J, the one named I heads nothing', () => {
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    const sheet = read([
      ['Tâches', 'Nature', 'Date de début', 'Date de fin'],
      ...letters.map((letter, at) => [letter, `Étude du lot ${at}`, '05/04/2022', '09/04/2022']),
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual(letters.map(() => ''));
  });
});

describe('Rows from nowhere', () => {
  it('A column of durations beside the tasks of each day is no person’s', () => {
    const sheet = read([
      ['Datum', 'Taken', 'Tijdsduur'],
      ['17/04/2012', 'Gesprek met de opdrachtgever', '0,5 uur'],
      ['18/04/2012', 'Lijst op zetten met punten', '1 uur'],
      ['19/04/2012', 'Gesprek met de tutor', '0,5 uur'],
    ]);
    expect(titles(sheet)).not.toContain('0,5 uur');
    expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toEqual(['', '', '']);
  });

  it('The header of a second part, in nearly the same words, is no row', () => {
    const sheet = read([
      ['Action', 'Type de données', 'Sources', 'Objectifs', 'Commentaires'],
      ['Collecter', 'Ouvertes', 'Préfecture', 'Obtenir la liste des communes', 'Par département'],
      ['Relevé', 'Mesurées', 'Terrain', 'Mesurer les hauteurs', 'Au printemps'],
      ['Base de données', 'Format', 'Sources', 'Objectifs', 'Commentaire'],
      ['Tableur', 'Colonnes', 'Fichiers', 'Choisir les colonnes utiles', 'Une fois'],
    ]);
    expect(sheet.reading.actions).toHaveLength(3);
  });

  it.each([
    { header: ['Version', 'Date', 'Auteur', 'Modifications'] },
    { header: ['Indice', 'Date', 'Rédacteur', 'Objet de la modification'] },
  ])('The versions of a document are no plan: $header', ({ header }) => {
    const sheet = read([
      header,
      ['1.0', '10/03/2023', 'A. Roy', 'Création du document'],
      ['1.1', '17/03/2023', 'B. Petit', 'Ajout du chapitre sur les coûts'],
      ['1.2', '07/04/2023', 'A. Roy', 'Relecture et corrections'],
    ]);
    expect(sheet.isSelected).toBe(false);
  });

  it('Persons and their addresses, under names that are not known, are no plan', () => {
    const sheet = read([
      ['Anarana', 'Datenaterahana', 'Tanana', 'Mailaka'],
      ['Rakoto Jean', '01/01/1990', 'Tsiroanomandidy', 'jean@exemple.fr'],
      ['Rasoa Marie', '15/05/1992', 'Ambatolampy', 'marie@exemple.fr'],
      ['Rabe Alice', '30/12/1998', 'Fianarantsoa', 'alice@exemple.fr'],
    ]);
    expect(sheet.isSelected).toBe(false);
  });

  it('Who is away, and when, is no plan', () => {
    const sheet = read([
      ['Agent', 'Du', 'Au', 'Motif'],
      ['Anne Roy', '14/07/2025', '31/07/2025', 'Congés'],
      ['Luc Petit', '01/08/2025', '20/08/2025', 'Congés'],
      ['Léa Martin', '04/08/2025', '25/08/2025', 'Congés'],
    ]);
    expect(sheet.isSelected).toBe(false);
    const called = read([
      ['Agent', 'Du', 'Au', 'Nb jours'],
      ['Luc', '09/02/2025', '13/02/2025', '{n:5}'],
      ['Nadia', '16/02/2025', '20/02/2025', '{n:5}'],
    ]);
    expect(called.isSelected).toBe(false);
  });

  it('« S1 » to « S3 » without a header number scenarios as well as weeks: no plan', () => {
    const sheet = read([
      ['RET-42', 'S1', 'TC01', 'Message should be displayed', 'Pass'],
      ['RET-43', 'S2', 'TC02', 'Item is removed from the list', 'Pass'],
      ['RET-44', 'S3', 'TC03', 'Colour of the symbol changes', 'Pass'],
    ]);
    expect(sheet.isSelected).toBe(false);
  });

  it('Prices by destination are no plan', () => {
    const sheet = read([
      ['Pays', 'Destination', 'Difficulté', 'Poids réel', 'Délai'],
      ['F', 'Ain', 'Zone 1', 10, 24],
      ['F', 'Aisne', 'Zone 2', 20, 48],
      ['F', 'Allier', 'Zone 1', 30, 24],
    ]);
    expect(sheet.isSelected).toBe(false);
  });
});

describe('Rows that were lost', () => {
  const UNDIVIDED: Cells = [
    ['Tâche', 'Sous-tâches', 'Réalisée'],
    ['Choisir un langage', '-', 'Oui'],
    ['Réaliser les diagrammes', 'Diagramme des classes', 'Non'],
    ['', 'Diagramme de séquence', 'Non'],
    ['Créer la base', '-', 'Oui'],
  ];

  it('A task without sub-tasks, « - » under their name, is a row of its own', () => {
    const sheet = read([
      ...UNDIVIDED,
      ['Coder le programme', 'Écran d’accueil', 'Non'],
      ['', 'Écran des indices', 'Non'],
      ['', 'Écran des scores', 'Non'],
    ]);
    expect(titles(sheet)).toEqual([
      'Choisir un langage',
      'Diagramme des classes',
      'Diagramme de séquence',
      'Créer la base',
      'Écran d’accueil',
      'Écran des indices',
      'Écran des scores',
    ]);
  });

  it('« - » is no detail of a title', () => {
    expect(titles(read(UNDIVIDED))).toContain('Choisir un langage');
  });

  it('Days right of titles merged over many columns are of the same table', () => {
    const sheet = read(
      [
        ['Phase', 'Tâche', '', '', '', '', '', 'Début', 'Fin'],
        ['Étude', 'Relever les plans', '', '', '', '', '', '13/01/2025', '20/01/2025'],
        ['Étude', 'Chiffrer les travaux', '', '', '', '', '', '21/01/2025', '31/01/2025'],
      ],
      { merged: ['B1:G1', 'B2:G2', 'B3:G3'] },
    );
    const { start, end } = actionOf(sheet, 'Relever');
    expect([start, end]).toEqual(['2025-01-13', '2025-01-20']);
  });
});

describe('What a title seems to say', () => {
  const sheet = read([
    ['Tâche', 'Début', 'Fin', 'Difficulté'],
    ['Choix du fournisseur', '02/03/2015', '20/03/2015', 3],
    ['Choix de la couleur', '23/03/2015', '23/03/2015', 1],
    ['Bilan de la saison', '01/04/2015', '30/04/2015', 2],
    ['Refonte du site HTML', '04/05/2015', '29/05/2015', 5],
    ['Étape du Tour Méridional', '01/06/2015', '01/06/2015', 4],
  ]);

  it('is work where it lasts for weeks: a decision and a milestone have their day', () => {
    expect(sheet.reading.actions.map(({ fields: { type } }) => type)).toEqual([
      'Tâche',
      'Tâche',
      'Tâche',
      'Tâche',
      'Tâche',
    ]);
  });

  it('« Choix de », « Validation de » are decisions when awaited, or someone’s', () => {
    const typesOf = (rows: Cells): readonly unknown[] =>
      read(rows).reading.actions.map(({ fields: { type } }) => type);
    expect(
      typesOf([
        ['Tâche', 'Échéance', 'Décideur', 'État'],
        ['Choix de la peinture', '23/03/2025', '', ''],
        ['Validation des plans', '', 'Conseil municipal', ''],
        ['Choix du prestataire', '', '', 'En attente de décision'],
        ['Validation des fiches', '', '', 'En cours'],
        ['Arbitrage du budget', '', '', 'En cours'],
      ]),
    ).toEqual(['Tâche', 'Décision', 'Décision', 'Tâche', 'Décision']);
    expect(
      typesOf([
        ['Tâche', 'S10', 'S11', 'S12', 'S13'],
        ['Relevé des plans', 'x', 'x', '', ''],
        ['Choix des outils', '', 'x', '', ''],
        ['Validation des maquettes', '', '', 'x', 'x'],
        ['Pose des dalles', '', '', '', 'x'],
      ]),
    ).toEqual(['Tâche', 'Tâche', 'Tâche', 'Tâche']);
  });

  it('comes again where a rhythm is said, and not by what it is called', () => {
    const held = read([
      ['Tâche', 'Échéance', 'Responsable'],
      ['Formation premiers secours', '11/03/2025', 'Régie'],
      ['Présenter le bilan annuel', 'mi-décembre 2025', 'Direction'],
      ['Formation des nouveaux agents', 'chaque trimestre', 'Régie'],
      ['Comité mensuel', '12/03/2025', 'Direction'],
    ]);
    expect(held.reading.actions.map(({ fields: { type } }) => type)).toEqual([
      'Tâche',
      'Tâche',
      'Récurrent',
      'Jalon',
    ]);
    expect(actionOf(held, 'Présenter').end).toBe('2025-12-20');
  });

  it('names no site of housing by words that mean other things too', () => {
    expect(sheet.reading.actions.map(({ fields: { site } }) => site)).toEqual(['', '', '', '', '']);
  });

  it('is one thing once, on two lines or about a cycle', () => {
    const lines = read([
      ['Tâche', 'Échéance', 'Début effectué', 'Fin effectuée', 'Tâche réalisée par'],
      ['Concours des jeunes\nU15 - U20 - U25', '11/03/2025', '10/03/2025', '12/03/2025', 'Zoé'],
      ['Modélisation du cycle de vie', '12/03/2025', '', '', 'Luc'],
    ]);
    expect(
      lines.reading.actions.map(({ fields: { title, type, end, doneOn, owner } }) => [
        title,
        type,
        end,
        doneOn,
        owner,
      ]),
    ).toEqual([
      ['Concours des jeunes U15 - U20 - U25', 'Tâche', '2025-03-11', '2025-03-12', 'Zoé'],
      ['Modélisation du cycle de vie', 'Tâche', '2025-03-12', null, 'Luc'],
    ]);
    expect(ownOf(lines, 'Concours')).toHaveProperty(['Début effectué']);
  });

  it('keeps degrees as a column of their own, and comments nothing with them', () => {
    const [first] = sheet.reading.actions;
    expect(first?.fields.comment).toBe('');
    expect(first?.own).toMatchObject([{ header: 'Difficulté', value: 3 }]);
  });
});

describe('A day of the week alone', () => {
  const rows = [
    ['Tâche', 'Échéance', 'État'],
    ['Aiguiser les couteaux', 'mardi', 'fait'],
    ['Acheter des bocaux', '20/05', 'à faire'],
    ['Nettoyer la hotte', '28/05', 'à faire'],
    ['Planter la haie', 'fin juin', 'à faire'],
  ];
  const dueOf = (title: string): unknown => {
    const sheet = sheetOf(
      analyseAt(aWorkbook([aSheet('Liste', [[title], [''], ...rows])])),
      'Liste',
    );
    return actionOf(sheet, 'Aiguiser').end;
  };

  it('is not the first one of the year, whatever the days beside it', () => {
    expect(dueOf('Restaurant')).toBe('2014-05-13');
  });

  it('is in the week that the title names, what is done included', () => {
    expect(dueOf('Semaine du 19 mai 2014')).toBe('2014-05-20');
  });

  it('is not the first one of the school year that the title names', () => {
    expect(dueOf('Travaux 2013-2014')).toBe('2014-05-13');
  });
});

it.each([
  ['en attente de pièce', null],
  ['en attente du devis', null],
  ['attente fournisseur', null],
  ['attente CA', 'En attente de décision'],
  ['en attente d’une livraison', null],
  ['en attente d’accord', 'En attente de décision'],
  ['en attente de la réponse du maire', 'En attente de décision'],
  ['en attente de leur décision', 'En attente de décision'],
  ['en attente', 'En attente de décision'],
])('« %s » under the due dates awaits %s', (words, status) => {
  const rows = [
    ['Tâche', 'Échéance', 'Pilote'],
    ['Radiateur froid', words, 'DT'],
    ['Serrure du portail', '20/05/2014', 'DT'],
    ['Rideaux du dortoir', '22/05/2014', 'DT'],
  ];
  const sheet = sheetOf(analyseAt(aWorkbook([aSheet('Liste', rows)])), 'Liste');
  expect(actionOf(sheet, 'Radiateur').status).toBe(status);
});

it.each([
  ['sous 15 jours', 'fait', null],
  ['dans deux mois', 'fait', null],
  ['sous 15 jours', 'à faire', '2014-05-30'],
  ['il y a 3 jours', 'fait', '2014-05-12'],
])('« %s », %s, is due on %s', (words, state, day) => {
  const rows = [
    ['Tâche', 'Délai', 'Suivi'],
    ['Vider la cave', words, state],
    ['Murer les accès', '20/05/2014', 'à faire'],
    ['Passer en LED', '22/05/2014', 'à faire'],
  ];
  const sheet = sheetOf(analyseAt(aWorkbook([aSheet('Liste', rows)])), 'Liste');
  expect(actionOf(sheet, 'Vider').end).toBe(day);
});

it('Days of the month beside the titles are no numbering: none is the heading of the next', () => {
  const sheet = read(
    [
      ['Mois', 'Jour', 'Manifestation', 'Lieu'],
      ['Octobre', 3, 'Braderie de la ludothèque', 'Halle'],
      ['', '10-11', 'Salon du jeu de bois', ''],
      ['', '17 au 25', 'Exposition de cerfs-volants', 'Préau'],
      ['Novembre', 11, 'Repas des aînés', 'Halle'],
      ['', 'sam. 21', 'Concert de la chorale', 'Église'],
    ],
    { merged: ['A2:A4', 'A5:A6'] },
  );
  expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual(['', '', '', '', '']);
});

it('A year alone as the start gives none to the month of the end', () => {
  const sheet = read([
    ['Tâche', 'Début', 'Fin', 'Avancement'],
    ['Ateliers de lecture', '2023', 'juillet', '75 %'],
    ['Annuaire partagé', 'nov. 2024', 'mars', '50 %'],
    ['Charte des usagers', 'mars 2025', 'mai 2025', '0 %'],
  ]);
  expect(actionOf(sheet, 'Ateliers').end).toBe('2025-07-31');
  expect(actionOf(sheet, 'Annuaire').end).toBe('2025-03-31');
});

describe('A duration beside the day the work begins', () => {
  const rows = (...ends: readonly string[]): Cells => [
    ['Action', 'Début', 'Fin', 'Durée en jours'],
    ['Monter l’échafaudage', '{d:2025-04-01}', ends[0] ?? '', 40],
    ['Changer les tuiles', '{d:2025-03-05}', ends[1] ?? '', 76],
    ['Nettoyer la cour', '{d:2025-02-03}', '', 10],
  ];

  it('gives no end where the rows that tell both days count worked days', () => {
    const sheet = read(rows('{d:2025-05-28}', '{d:2025-06-20}'));
    expect(actionOf(sheet, 'Nettoyer').end).toBeNull();
  });

  it('gives the end where they count every day, or tell none', () => {
    const told = read(rows('{d:2025-05-10}', '{d:2025-05-19}'));
    expect(actionOf(told, 'Nettoyer').end).toBe('2025-02-12');
    expect(actionOf(read(rows()), 'Nettoyer').end).toBe('2025-02-12');
  });
});

it.each(['OS le', 'Date OS', 'Date d’OS'])(
  'The order to begin the works, « %s », is when they begin',
  (header) => {
    const sheet = read([
      ['Résidence', 'Travaux', header, 'Fin prévue'],
      ['Les Lilas', 'Ravalement des façades', '03/03/2025', '30/05/2025'],
      ['Les Lilas', 'Réfection du hall', '02/06/2025', '27/06/2025'],
    ]);
    expect(actionOf(sheet, 'Ravalement')).toMatchObject({ start: '2025-03-03', end: '2025-05-30' });
  },
);

describe('What stands around a table says nothing of its rows', () => {
  const GRID: Cells = [
    ['Planning'],
    ['Projet', 'Accueil du public', '', '', '', 'Module', 151],
    [],
    ['Tâches', 'Atelier A', 'Atelier B', 'Atelier C', 'Atelier D', 'Atelier E', 'Atelier F'],
    ['Préparer la salle', 'x', 'X', '', '', '', ''],
    ['Acheter le matériel', '', 'x', '', '', '', ''],
    ['Poser les plaques', '', '', 'x', '', 'x', ''],
    ['Peindre les murs', '', '', '', '', '', 'x'],
  ];
  const sheet = read(GRID, { merged: ['B2:E2'] });

  it('neither a line of the form over it, whose names are followed by what they are', () => {
    expect(titles(sheet)).toEqual([
      'Préparer la salle',
      'Acheter le matériel',
      'Poser les plaques',
      'Peindre les murs',
    ]);
    expect(ownOf(sheet, 'Poser')).toEqual({ 'Atelier C': 'x', 'Atelier E': 'x' });
  });

  it('nor crosses under no name or a number, which are no status', () => {
    const { reading } = read([
      ['Action', 'Pilote', '', 12, 14],
      ['Former les gardiens', 'Léa', 'x', '', 'x'],
      ['Changer les serrures', 'Marc', '', 'x', ''],
      ['Vider les caves', 'Marc', 'x', '', 'x'],
    ]);
    expect(reading.actions.map(({ fields }) => fields.status)).toEqual([null, null, null]);
    expect(reading.actions[0]?.own.map(({ value }) => value)).toEqual(['x', 'x']);
  });

  it('nor what stands beside the line of a template, which is none', () => {
    const { reading } = read([
      ['', 'Tâche', 'Échéance', 'Commentaires'],
      ['(exemple)', '[tâche à faire]', 0, '[commentaire]'],
      ['', 'Changer les serrures', '10/03/2025', ''],
      ['', 'Vider les caves', '17/03/2025', 'avec le gardien'],
    ]);
    expect(reading.actions.map(({ fields }) => [fields.title, fields.strand])).toEqual([
      ['Changer les serrures', ''],
      ['Vider les caves', ''],
    ]);
  });
});

it('A state in a column of days is the status, and no due date; told where the status says otherwise', () => {
  const sheet = read([
    ['Action', 'Échéance', 'Statut'],
    ['Changer les serrures', '10/03/2025', ''],
    ['Vider les caves', 'En cours', ''],
    ['Repeindre le hall', 'À faire', 'En cours'],
    ['Relever les compteurs', 'Fait', 'Terminé'],
    ['Nettoyer la cour', 'permanent', ''],
  ]);
  const told = sheet.reading.actions.map(({ fields }) => [
    fields.dueText,
    fields.status,
    fields.comment,
  ]);
  expect(told).toEqual([
    ['10/03/2025', null, ''],
    ['', 'En cours', ''],
    ['', 'En cours', 'Échéance : À faire'],
    ['', 'Réalisé', ''],
    ['permanent', null, ''],
  ]);
});

it('A band over groups in a column is that of all their rows', () => {
  const { reading } = read([
    ['Catégorie', 'Tâches', 'Qui'],
    ['HALL'],
    ['Sols', 'Choisir le carrelage', 'Léa'],
    ['', 'Poser le carrelage', 'Marc'],
    ['Murs', 'Repeindre', 'Marc'],
    ['COUR'],
    ['Portail', 'Changer la serrure', 'Léa'],
    ['', 'Graisser les gonds', 'Marc'],
  ]);
  const bands = reading.actions.map(({ own }) => own.map(({ value }) => value));
  expect(bands).toEqual([['HALL'], ['HALL'], ['HALL'], ['COUR'], ['COUR']]);
});

it('Fills under « Statut » are what the colours right of the words of a key say', () => {
  const { reading } = read(
    [
      ['Tâche', 'Statut', '', '', ''],
      ['Choisir le carrelage', '', '', 'Pas fait', ''],
      ['Poser le carrelage', '', '', 'En cours', ''],
      ['Mise à jour du registre', '', '', 'Fait', ''],
      ['Poser les plinthes', ''],
      ['Changer la serrure', ''],
    ],
    {
      fills: {
        ...{ E2: '#C00000', E3: '#FFC000', E4: '#92D050' },
        ...{ B2: '#92D050', B3: '#FFC000', B4: '#C00000', B5: '#C00000', B6: '#92D050' },
      },
    },
  );
  expect(reading.actions.map(({ fields }) => fields.status)).toEqual([
    'Réalisé',
    'En cours',
    'Prévu',
    'Prévu',
    'Réalisé',
  ]);
});

describe('Days under a name that may say when it is planned or when it was done', () => {
  const read = (...rows: readonly (readonly string[])[]): readonly unknown[] => {
    const analysis = analyseAt(aWorkbook([aSheet('Plan', rows)]), { referenceDate: '2026-01-15' });
    return sheetOf(analysis, 'Plan').reading.actions.map(({ fields }) => [
      fields.status,
      fields.end,
      fields.doneOn,
    ]);
  };

  it('« Date de réalisation » is when it is planned, where few rows are done or days are to come', () => {
    expect(
      read(
        ['Action', 'Date de réalisation', 'Fait'],
        ['Réserver la salle', '{d:2026-01-12}', 'x'],
        ['Relancer le plombier', '{d:2026-01-30}', ''],
        ['Peindre le hall', '{d:2026-03-20}', ''],
      ),
    ).toEqual([
      ['Réalisé', '2026-01-12', null],
      [null, '2026-01-30', null],
      [null, '2026-03-20', null],
    ]);
    expect(
      read(['Action', 'Réalisation'], ['Réserver la salle', 'T1 2026'], ['Peindre', 'T4 2026']),
    ).toEqual([
      [null, '2026-03-31', null],
      [null, '2026-12-31', null],
    ]);
  });

  it('« Date de réalisation » is when it was done, where all its days are past', () => {
    expect(
      read(
        ['Action', 'Date de réalisation'],
        ['Réserver la salle', '{d:2025-01-12}'],
        ['Peindre le hall', '{d:2025-03-20}'],
      ),
    ).toEqual([
      ['Réalisé', null, '2025-01-12'],
      ['Réalisé', null, '2025-03-20'],
    ]);
  });

  it('« Quand » is when it is due beside the bare « Date » on which it was noted', () => {
    expect(
      read(
        ['Date', 'Action', 'Qui', 'Quand'],
        ['{d:2026-01-05}', 'Réserver la salle', 'Anne', '{d:2026-02-13}'],
        ['{d:2026-01-05}', 'Peindre le hall', 'Karim', '{d:2026-03-20}'],
        ['{d:2026-01-12}', 'Préparer le bilan', 'Anne', '{d:2026-04-10}'],
      ),
    ).toEqual([
      [null, '2026-02-13', null],
      [null, '2026-03-20', null],
      [null, '2026-04-10', null],
    ]);
  });
});

describe('Actions under a legend', () => {
  const list = (...rows: readonly (readonly string[])[]): SheetAnalysis => {
    const sheet = aSheet('Plan', [
      ['Action', 'Qui', 'Quand'],
      ['Réserver la salle', 'Anne', '{d:2026-02-13}'],
      ['Peindre le hall', 'Karim', '{d:2026-03-20}'],
      ...rows,
    ]);
    return sheetOf(analyseAt(aWorkbook([sheet]), { referenceDate: '2026-01-15' }), 'Plan');
  };
  const titles = ({ reading }: SheetAnalysis): readonly string[] =>
    reading.actions.map(({ fields }) => fields.title);

  it('are read where they have their day or their owner, and so is one that is about legends', () => {
    const read = list(
      ['Légende des photos', 'Anne', '{d:2026-04-12}'],
      [],
      ['Légende', '', ''],
      ['EC', 'en cours', ''],
      ['Racheter des piles', 'Karim', '{d:2026-06-12}'],
    );
    expect(titles(read).slice(2)).toEqual(['Légende des photos', 'Racheter des piles']);
  });

  it('are told where they are sentences alone', () => {
    const note = 'Anne est absente jusqu’au mois de juin, voir avec Karim.';
    const read = list([], ['Légende :'], ['EC = en cours'], [note]);
    expect(read.left.map(({ text }) => text)).toContain(note);
  });
});

describe('What is typed beside a day or instead of it', () => {
  const read = (...rows: readonly (readonly string[])[]): readonly ProposedAction['fields'][] => {
    const analysis = analyseAt(aWorkbook([aSheet('Plan', rows)]), { referenceDate: '2026-01-15' });
    return sheetOf(analysis, 'Plan').reading.actions.map(({ fields }) => fields);
  };

  it('« fait le 22/01 » is of these weeks, and so are the days of its list', () => {
    const rows = read(
      ['Action', 'Quand', 'Fait'],
      ['Peindre la salle', '20/01', 'fait le 22/01'],
      ['Poser les stores', '15/02', ''],
      ['Tailler les haies', '15/04', ''],
    );
    expect(rows.map(({ end, doneOn }) => [end, doneOn])).toEqual([
      ['2026-01-20', '2026-01-22'],
      ['2026-02-15', null],
      ['2026-04-15', null],
    ]);
  });

  it('« oui », « annulé », « prévu le 20/03 » under « Fait le » say how far it is', () => {
    const rows = read(
      ['Action', 'Échéance', 'Fait le'],
      ['Peindre la salle', '{d:2026-01-15}', '{d:2026-01-12}'],
      ['Changer la porte', '{d:2026-02-20}', 'oui'],
      ['Tailler les haies', '{d:2026-02-25}', 'annulé'],
      ['Ranger la cave', '{d:2026-03-15}', 'prévu le 20/03'],
      ['Poser les stores', '{d:2026-03-20}', 'avant le 30/03'],
      ['Repeindre', '{d:2026-03-20}', '{d:2026-01-14}'],
    );
    expect(rows.map(({ status, doneOn }) => [status, doneOn])).toEqual([
      ['Réalisé', '2026-01-12'],
      ['Réalisé', null],
      ['Abandonné', null],
      ['Prévu', null],
      [null, null],
      ['Réalisé', '2026-01-14'],
    ]);
  });

  it('« mardi et vendredi » is of each week, and no span of days', () => {
    const [row] = read(
      ['Action', 'Quand'],
      ['Sortir les poubelles', 'mardi et vendredi'],
      ['Peindre la salle', '20/02/2026'],
      ['Poser les stores', '15/03/2026'],
    );
    expect([row?.start, row?.end, row?.dueText]).toEqual([null, null, 'mardi et vendredi']);
  });

  it('« (12) » after what takes place under a month is no share of it', () => {
    const rows = read(
      ['Janvier', 'Février', 'Mars'],
      ['Vœux du maire (9)', 'Conseil (12)', 'Salon du livre'],
      ['Recensement', 'Carnaval', 'Conseil (19)'],
    );
    expect(rows.map(({ status }) => status)).toEqual([null, null, null, null, null, null]);
  });

  it('« Action » before « Sous-action » names the row that has none', () => {
    const rows = read(
      ['Axe', 'Action', 'Sous-action', 'Pilote', 'Échéance'],
      ['Accueil', 'Refaire la signalétique', '', '', '{d:2026-06-30}'],
      ['', '', 'Choisir le prestataire', 'Anne', '{d:2026-02-15}'],
      ['Propreté', 'Renouveler le marché', '', 'Paul', '{d:2026-04-15}'],
      ['', '', 'Publier', 'Paul', '{d:2026-04-15}'],
    );
    expect(rows.map(({ strand, title }) => [strand, title])).toEqual([
      ['Accueil', 'Refaire la signalétique'],
      ['Accueil', 'Choisir le prestataire'],
      ['Propreté', 'Renouveler le marché'],
      ['Propreté', 'Publier'],
    ]);
  });

  it('the day of what is to be done is not that of what is done beside it', () => {
    const rows = read(
      ['À faire', 'Pour le', '', 'Fait', 'Le'],
      ['Acheter des livres', '{d:2026-03-12}', '', 'Tenir la buvette', '{d:2025-12-20}'],
      ['Réparer le préau', '{d:2026-04-10}', '', 'Vendre des gâteaux', '{d:2026-01-13}'],
    );
    expect(rows.map(({ status, end, doneOn }) => [status, end, doneOn])).toEqual([
      ['Prévu', '2026-03-12', null],
      ['Réalisé', null, '2025-12-20'],
      ['Prévu', '2026-04-10', null],
      ['Réalisé', null, '2026-01-13'],
    ]);
  });

  it('a blank row ends what « Terminé » heads, and « Reste à faire » heads what is to come', () => {
    const rows = read(
      ['Action', 'Qui'],
      ['Terminé'],
      ['Sol', 'Marc'],
      ['Haies', 'Marc'],
      ['Reste à faire'],
      ['Vœux', 'Anne'],
      [],
      ['Salon', 'Léa'],
    );
    expect(rows.map(({ status }) => status)).toEqual(['Réalisé', 'Réalisé', 'Prévu', null]);
  });
});

describe('A key under a list, and the place of a row over months', () => {
  it('what a colour means is no action', () => {
    const sheet = read([
      ['Action', 'Qui', 'Échéance'],
      ['Tondre', 'Karim', '{d:2026-03-12}'],
      ['Tailler les haies', 'Marc', '{d:2026-03-20}'],
      [],
      ['Rouge', 'Urgent'],
      ['Vert', 'Terminé'],
    ]);
    expect(titles(sheet)).toEqual(['Tondre', 'Tailler les haies']);
  });

  it('what is to be done in each month is done where its row says', () => {
    const { reading } = read([
      ['Site', 'Janvier', 'Février', 'Mars'],
      ['Résidence Hugo', 'Curage', 'Extincteurs', ''],
      ['Résidence Zola', '', 'Curage', 'Extincteurs'],
    ]);
    expect(reading.actions.map(({ fields }) => fields.site)).toEqual([
      'Résidence Hugo',
      'Résidence Hugo',
      'Résidence Zola',
      'Résidence Zola',
    ]);
  });

  it('a day of an agenda on which nothing is planned heads no other', () => {
    const { reading } = read([
      ['Date', 'Événement', 'Qui'],
      ['jeu. 1 janv.', '', ''],
      ['ven. 2 janv.', 'Commander les galettes', 'Karim'],
      ['sam. 3 janv.', '', ''],
      ['dim. 4 janv.', 'Galette des aînés', 'Anne'],
      ['lun. 5 janv.', 'Rentrée', ''],
    ]);
    expect(reading.actions.map(({ fields }) => fields.strand)).toEqual(['', '', '']);
  });

  it('the days of a sheet called « 2024 » are of that year', () => {
    const rows = [
      ['Action', 'Qui', 'Quand'],
      ['Tondre', 'Karim', '12/01'],
      ['Tailler les haies', 'Marc', '15/05'],
    ];
    const workbook = aWorkbook([aSheet('2024', rows)]);
    const { reading } = sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), '2024');
    expect(reading.actions.map(({ fields }) => fields.end)).toEqual(['2024-01-12', '2024-05-15']);
  });

  it('days under « Levée » are when it was done, and no share of it', () => {
    const sheet = read([
      ['Réserve', 'Entreprise', 'Pour le', 'Levée'],
      ['Porte de la cave à régler', 'Menuiserie Roux', '{d:2025-02-06}', '{d:2025-01-10}'],
      ['Prise sans courant', 'Électro', '{d:2025-02-20}', ''],
    ]);
    expect(actionOf(sheet, 'Porte')).toMatchObject({
      status: 'Réalisé',
      doneOn: '2025-01-10',
      comment: '',
    });
  });

  it('days beside « J-90 » are when it is due, be they called « Date » and « J-90 » « Quand »', () => {
    const sheet = read([
      ['Quand', 'Date', 'Quoi', 'Qui'],
      ['J-90', '{d:2025-03-15}', 'Envoyer les contrats', 'Karim'],
      ['J-30', '{d:2025-05-14}', 'Coller les affiches', 'tous'],
      ['J+15', '{d:2025-06-28}', 'Rédiger le bilan', 'bureau'],
    ]);
    expect(actionOf(sheet, 'Coller').end).toBe('2025-05-14');
    expect(ownOf(sheet, 'Coller')).toEqual({ Quand: 'J-30' });
  });
});

it.each(['Fait', 'Réalisé'])('« 1/2 » under « %s » may be a half, and is no day', (header) => {
  const sheet = read([
    ['Action', 'Pilote', header],
    ['Poser les bornes', 'Anne', '1/2'],
    ['Former les agents', 'Luc', '3/3'],
  ]);
  const { doneOn, status, proposal } = actionOf(sheet, 'Poser');
  expect([doneOn, status]).toEqual([null, null]);
  expect(proposal.fields.comment).toContain('1/2');
});

it('« 50 % » under « Réalisation » beside « Objectif » is a figure, and no state', () => {
  const sheet = read([
    ['Action', 'Pilote', 'Objectif', 'Réalisation'],
    ['Isoler les combles', 'Anne', '30 %', '12 %'],
    ['Former les agents', 'Luc', '50 %', '50 %'],
  ]);
  expect(actionOf(sheet, 'Isoler').status).toBeNull();
  expect(ownOf(sheet, 'Isoler')).toMatchObject({ Objectif: '30 %', Réalisation: '12 %' });
});

it('« validé » of what is still to begin is agreed, and not done; « fait » is done', () => {
  const sheet = read([
    ['Action', 'Début', 'Fin', 'Statut'],
    ['Refaire la toiture', '{d:2025-03-03}', '{d:2025-04-11}', 'validé'],
    ['Repeindre le hall', '{d:2024-11-04}', '{d:2024-11-29}', 'validé'],
    ['Poser les bornes', '{d:2025-03-03}', '{d:2025-03-07}', 'fait'],
  ]);
  const { status, proposal } = actionOf(sheet, 'Refaire');
  expect([status, proposal.fields.comment]).toEqual([null, 'Statut : validé']);
  expect(proposal.notes).toContainEqual({
    code: 'status-not-understood',
    params: { words: 'validé' },
  });
  expect(actionOf(sheet, 'Repeindre').status).toBe('Réalisé');
  expect(actionOf(sheet, 'Poser').status).toBe('Réalisé');
});

it('a day alone over bullets is when they are due, and no action', () => {
  const sheet = read([
    ['À faire'],
    ['Lundi 20 janvier'],
    ['- Relancer le maçon'],
    ['- Commander le gravier'],
    ['Mercredi 22 janvier'],
    ['- Recevoir le bureau d’études'],
  ]);
  expect(sheet.reading.actions.map(({ fields: { title, end } }) => [title, end])).toEqual([
    ['Relancer le maçon', '2025-01-20'],
    ['Commander le gravier', '2025-01-20'],
    ['Recevoir le bureau d’études', '2025-01-22'],
  ]);
});

it('« Prénom | Nom » beside an action and its term are who does it, and no list of persons', () => {
  const sheet = read([
    ['Action', 'Prénom', 'Nom', 'Échéance'],
    ['Refaire la toiture', 'Anne', 'Leroy', '{d:2025-03-03}'],
    ['Poser les bornes', 'Marc', 'Dubois', '{d:2025-03-07}'],
  ]);
  expect(sheet.kind).toBe('table');
  expect(titles(sheet)).toEqual(['Refaire la toiture', 'Poser les bornes']);
});

it('lengths of meetings name no action, be they in words', () => {
  const sheet = read([
    ['Project Plan', 'Meetings', 'Meeting Duration', 'Schedule'],
    ['Analysis Walkthrough', '{d:2025-02-03}', '1 hour 15 min.', 'Completed'],
    ['', '{d:2025-02-10}', '2 hours 40 minutes', 'Completed'],
    ['', '{d:2025-02-13}', '1 heure 30 minutes', 'Completed'],
  ]);
  expect(titles(sheet).filter((title) => /\d/u.test(title))).toEqual([]);
});
