import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Dress = Parameters<typeof aSheet>[2];

function read(
  rows: readonly (readonly string[])[],
  dress: Dress = {},
  referenceDate: '2014-05-15' | '2025-01-15' = '2014-05-15',
): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Suivi', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate }), 'Suivi');
}

function titlesOf({ reading }: SheetAnalysis): readonly string[] {
  return reading.actions.map(({ fields }) => fields.title);
}

describe('Crosses under years', () => {
  it('say from which year to which the action goes on', () => {
    const sheet = read([
      ['Intitulé', 'Pilote', '2024', '2025', '2026'],
      ['Passer l’éclairage en LED', 'Énergie', 'x', 'x', ''],
      ['Remplacer les véhicules', 'Moyens généraux', '', 'x', 'x'],
    ]);
    expect(actionOf(sheet, 'Passer')).toMatchObject({ start: '2024-01-01', end: '2025-12-31' });
    expect(actionOf(sheet, 'Remplacer')).toMatchObject({ start: '2025-01-01', end: '2026-12-31' });
  });

  it('are none where the years head amounts, which stay as they are', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Échéance', '2024', '2025', '2026'],
      ['Ravaler la façade', 'Travaux', '30/06/2025', '{n:12000}', '{n:8000}', ''],
      ['Refaire le hall', 'Travaux', '30/09/2025', '', '{n:5000}', '{n:5000}'],
    ]);
    const { end, proposal } = actionOf(sheet, 'Ravaler');
    expect(end).toBe('2025-06-30');
    expect(proposal.own.map(({ header }) => header)).toEqual(['2024', '2025']);
  });
});

it('Days without their year are of that of the months beside them', () => {
  const sheet = read(
    [
      ['Mois', 'Jour', 'Date', 'Titre', 'Prix'],
      ['Janvier 2026', 'Samedi', '31 janvier', 'Atelier du sommeil', '35 €'],
      ['', 'Samedi', '31 janvier', 'Portes ouvertes', 'Gratuit'],
      ['Février 2026', 'Samedi', '14 février', 'Stage de potager', '100 €'],
      ['', 'Dimanche', '1er mars', 'Visite du jardin', 'Gratuit'],
    ],
    {},
    '2025-01-15',
  );
  expect(['Atelier', 'Portes', 'Stage'].map((title) => actionOf(sheet, title).end)).toEqual([
    '2026-01-31',
    '2026-01-31',
    '2026-02-14',
  ]);
});

it('A column of texts that speak to their readers is kept when it has a header', () => {
  const texts = [
    'Venez découvrir comment vous pouvez composter.',
    'Vous souffrez du dos ? Cet atelier est pour vous.',
    'Apportez vos gants, nous vous prêtons les outils.',
  ];
  const sheet = read([
    ['Titre', 'Description', 'Échéance', 'Prix'],
    ...['Débuter le compost', 'Dormir mieux', 'Semer en mars'].map((title, at) => [
      title,
      texts[at] ?? '',
      `0${String(at + 3)}/06/2014`,
      '5 €',
    ]),
  ]);
  const { fields, own } = actionOf(sheet, 'Dormir').proposal;
  expect([fields.comment, ...own.map(({ value }) => value)].join(' ')).toContain('Cet atelier');
});

it('What a thing is for makes no decision of it', () => {
  const titles = [
    'Arbre de décision des risques',
    'Scan NFC pour validation',
    'Décision du conseil',
  ];
  const sheet = read([['Action', 'Échéance'], ...titles.map((title) => [title, '03/06/2014'])]);
  expect(titles.map((title) => actionOf(sheet, title).proposal.fields.type)).toEqual([
    'Tâche',
    'Tâche',
    'Décision',
  ]);
});

it('A calendar of meetings names them after who meets, and keeps their agenda beside', () => {
  const sheet = read([
    ['Date', 'Heure', 'Instance', 'Ordre du jour', 'Préparé par'],
    ['12/06/2014', '14h', 'Bureau', 'Marchés, cessions de l’année', 'M. Le Roux'],
    ['20/06/2014', '9h30', 'CA', 'Comptes de l’année passée', 'K. Petit'],
  ]);
  expect(titlesOf(sheet)).toEqual(['Bureau', 'CA']);
  const own = actionOf(sheet, 'Bureau').proposal.own.map(({ header, value }) => [header, value]);
  expect(own).toContainEqual(['Ordre du jour', 'Marchés, cessions de l’année']);
});

it('A degree of risk that the legend explains is no strand', () => {
  const sheet = read([
    ['Légende :', '', 'En bonne voie', 'Risque élevé'],
    [],
    ['Description du jalon', 'Catégorie', 'Affecté à', 'Début'],
    ['Dessiner les plans', 'En bonne voie', 'Émile', '03/06/2014'],
    ['Poser les cloisons', 'Risque élevé', 'Carole', '10/06/2014'],
    ['Peindre le hall', 'En bonne voie', 'Carole', '17/06/2014'],
  ]);
  const { strand, proposal } = actionOf(sheet, 'Poser');
  expect(strand).toBe('');
  expect(proposal.own).toContainEqual(expect.objectContaining({ value: 'Risque élevé' }));
});

it('A model that nobody filled in gives no task, though its first days are written', () => {
  const sheet = read([
    ['Jour', 'Type', 'Description', 'Remarques'],
    ['02/06/2014', 'Analyse', '', ''],
    ['02/06/2014', 'Analyse', '', ''],
  ]);
  expect(titlesOf(sheet)).toEqual([]);
});

it('« Spring 33 », as one types « sprint », is no spring of 2033', () => {
  const sheet = read(
    [
      ['Action', 'Responsable'],
      ['Réunion spring 33', 'Martin'],
      ['Réunion de juin 2025', 'Martin'],
    ],
    {},
    '2025-01-15',
  );
  expect(actionOf(sheet, 'Réunion spring').start).toBeNull();
  expect(actionOf(sheet, 'Réunion de juin').start).toBe('2025-06-01');
});

it('A long title on two merged rows is a task, as the short ones are', () => {
  const sheet = read(
    [
      ['Tâches', 'Qui', 'Échéance'],
      ['Préparer', 'DDS', '06/06/2014'],
      [],
      ['Mise en place des outils de communication et de collaboration du groupe', '', ''],
      [],
      ['Suivre', 'DDS', '27/06/2014'],
      [],
    ],
    { merged: ['A2:A3', 'A4:A5', 'A6:A7'] },
  );
  expect(titlesOf(sheet)).toHaveLength(3);
});

it('The sums under the last task are no task, whatever they are called', () => {
  const rows = [
    ['Tâche', 'Responsable', 'Statut', 'Jour 1', 'Jour 2'],
    ['Monter la base', 'Jean', 'fait', '{n:4}', '{n:2}'],
    ['Tester la base', 'Jean', 'en cours', '{n:3}', '{n:3}'],
    ['Charge restante en heures', '', '', '{f:=SUM(D2:D3)|7}', '{f:=SUM(E2:E3)|5}'],
  ];
  expect(titlesOf(read(rows))).toEqual(['Monter la base', 'Tester la base']);
});

it('A task named once over its sub-tasks is their strand, though its cells are not merged', () => {
  const sheet = read([
    ['Tâche', 'Sous-tâche', 'Responsable', 'Échéance'],
    ['Conception', 'Dictionnaire', 'Aymeric', '06/06/2014'],
    ['', 'Maquette', 'Maxime', '13/06/2014'],
    ['Réalisation', 'Base', 'Aymeric', '20/06/2014'],
    ['', 'Façade', 'Maxime', '27/06/2014'],
  ]);
  const rows = sheet.reading.actions.map(({ fields }) => [fields.strand, fields.title]);
  expect(rows).toEqual([
    ['Conception', 'Dictionnaire'],
    ['Conception', 'Maquette'],
    ['Réalisation', 'Base'],
    ['Réalisation', 'Façade'],
  ]);
});

it('The two lines of a task, planned and done, are told apart by no status', () => {
  const sheet = read([
    ['Tâche', '', 'janv. 2014', 'févr. 2014', 'mars 2014', 'avr. 2014'],
    ['Étude', 'Prévu', 'x', '', '', ''],
    ['', 'Réalisé', 'x', 'x', '', ''],
    ['Travaux', 'Prévu', '', '', 'x', ''],
    ['', 'Réalisé', '', '', '', 'x'],
  ]);
  const rows = sheet.reading.actions.map(({ fields }) => [fields.title, fields.status, fields.end]);
  expect(rows).toEqual([
    ['Étude', null, '2014-01-31'],
    ['Travaux', null, '2014-03-31'],
  ]);
});

it('A line of a model left between its brackets is no task', () => {
  const sheet = read([
    ['Tâche', 'Responsable', 'Début', 'Fin'],
    ['Étude', 'Sonia', '03/06/2014', '06/06/2014'],
    ['[Tâche]', '[Nom]', '[date]', '[date]'],
  ]);
  expect(titlesOf(sheet)).toEqual(['Étude']);
});

describe('Dates of a register kept in English or for a budget', () => {
  it('are those of the days and never those of the year of the budget', () => {
    const sheet = read([
      ['Fiscal Year', 'Task', 'Start', 'End'],
      ['2026', 'Sign the lease', '2025-09-11 (Thursday)', '2025-09-30 (Tuesday)'],
      ['2026', 'Move the archives', '2025-10-01 (Wednesday)', ''],
    ]);
    expect(actionOf(sheet, 'Sign')).toMatchObject({ start: '2025-09-11', end: '2025-09-30' });
    expect(actionOf(sheet, 'Move')).toMatchObject({ start: '2025-10-01', end: null });
  });

  it('leave a task that only begins without an end, whatever its « Exercice »', () => {
    const sheet = read([
      ['Exercice', 'Action', 'Pilote', 'Début'],
      ['2025', 'Ravaler la façade', 'Travaux', '03/03/2025'],
      ['2025', 'Refaire le hall', 'Travaux', '07/04/2025'],
    ]);
    const { start, end, proposal } = actionOf(sheet, 'Ravaler');
    expect([start, end]).toEqual(['2025-03-03', null]);
    expect(proposal.own.map(({ header }) => header)).toEqual(['Exercice']);
  });

  it('tell what was started, is due, and was closed', () => {
    const sheet = read([
      ['Task', 'Owner', 'Started', 'Target', 'Closed'],
      ['Sign the lease', 'Ann', '11/09/2024', '30/09/2024', '02/10/2024'],
      ['Move the archives', 'Bob', '01/10/2024', '31/10/2024', ''],
    ]);
    expect(actionOf(sheet, 'Sign')).toMatchObject({
      start: '2024-09-11',
      end: '2024-09-30',
      doneOn: '2024-10-02',
    });
  });

  it('take « Date de clôture » beside an « Échéance » for when the action was closed', () => {
    const sheet = read([
      ['Action', 'Pilote', 'Échéance', 'Date de clôture'],
      ['Revoir la procédure', 'Qualité', '10/07/2024', '20/09/2024'],
      ['Former les gardiens', 'RH', '30/11/2024', ''],
    ]);
    expect(actionOf(sheet, 'Revoir')).toMatchObject({ end: '2024-07-10', doneOn: '2024-09-20' });
    expect(actionOf(sheet, 'Former')).toMatchObject({ end: '2024-11-30', doneOn: null });
  });
});

describe('A key of short words or signs', () => {
  const tasks = ['Louer les barnums', 'Demander l’arrêté', 'Prévenir les riverains'];
  const under = (header: string, states: readonly string[]) => [
    ['Tâche', 'Responsable', 'Date limite', header],
    ...tasks.map((task, index) => [task, 'Gilles', '02/05/2025', states[index] ?? '']),
  ];
  const statusesOf = ({ reading }: SheetAnalysis) =>
    reading.actions.map(({ fields }) => fields.status);

  it('told in the header is that of its column', () => {
    expect(statusesOf(read(under('F/EC/AF', ['AF', 'EC', 'F'])))).toEqual([
      'Prévu',
      'En cours',
      'Réalisé',
    ]);
    expect(statusesOf(read(under('OK/NOK', ['OK', 'NOK', ''])))).toEqual(['Réalisé', null, null]);
  });

  it('makes no plan of a list of tests', () => {
    const tests = [
      ...['start spel', 'opties', 'afsluiten', 'hoofd kan gekleurd worden met sliders'],
      ...['lichaam kan gekleurd worden met sliders', 'de speler kan bewegen in de kaart'],
    ];
    const lines = tests.map((one, at) => [`{n:${at + 1}}`, one, at === 1 ? 'nok' : 'ok', '']);
    const rows = [['nr', 'wat testen we', 'ok/nok', 'opmerking'], ...lines];
    const sheet = sheetOf(analyseAt(aWorkbook([aSheet('Blad1', rows)])), 'Blad1');
    expect(sheet.isSelected).toBe(false);
  });
});

it('A task numbered 3 is not under the heading 2 and its 2.1', () => {
  const { reading } = read([
    ['N°', 'Tâche', 'Qui', 'Début', 'Butoir'],
    ['1', 'Préparer l’audit', '', '', ''],
    ['1.1', 'Rassembler les procédures', 'Qualité', '06/01/2025', '31/01/2025'],
    ['2', 'Former le personnel', '', '', ''],
    ['2.1', 'Choisir l’organisme', 'RH', '03/02/2025', '14/02/2025'],
    ['2.2', 'Tenir les sessions', 'RH', '03/03/2025', '28/03/2025'],
    ['3', 'Passer l’audit', 'Direction', '02/06/2025', '06/06/2025'],
  ]);
  expect(reading.actions.map(({ fields: { strand, end } }) => [strand, end])).toEqual([
    ['Préparer l’audit', '2025-01-31'],
    ['Former le personnel', '2025-02-14'],
    ['Former le personnel', '2025-03-28'],
    ['', '2025-06-06'],
  ]);
});

it('Crosses with arrows last until the last of them', () => {
  const sheet = read([
    ['Étape', 'Porteur', 'janv. 2025', 'févr. 2025', 'mars 2025', 'avr. 2025'],
    ['Recruter', 'RH', 'X→', '→', 'X', ''],
    ['Installer', 'Technique', '', '', 'X→', '→X'],
  ]);
  expect(actionOf(sheet, 'Recruter')).toMatchObject({ start: '2025-01-01', end: '2025-03-31' });
  expect(actionOf(sheet, 'Installer')).toMatchObject({ start: '2025-03-01', end: '2025-04-30' });
});

it('A summary by theme without a day is no list of sessions', () => {
  const { reading } = read([
    ['Thème', 'Nombre d’actions', 'Réalisées', 'Taux'],
    ['Accueil', '{n:2}', '{n:0}', '{n:0}'],
    ['Handicap', '{n:2}', '{n:1}', '{n:0.5}'],
  ]);
  expect(reading.sessions).toEqual([]);
});

it('A card says who has it and for when, in brackets or on lines of their own', () => {
  const sheet = read([
    ['À faire', 'En cours', 'Fait'],
    ['Louer la sono (Hugo, 30/04/2025)', 'Chercher des lots (Nadia)', 'Choisir la date'],
    [
      'Commander les badges\nHugo\n15/03/2025',
      'Choisir le traiteur\nLina, Nadia',
      'Réserver la cour',
    ],
  ]);
  expect(
    sheet.reading.actions.map(({ fields: { title, owner, end } }) => [title, owner, end]),
  ).toEqual([
    ['Louer la sono', 'Hugo', '2025-04-30'],
    ['Chercher des lots', 'Nadia', null],
    ['Choisir la date', '', null],
    ['Commander les badges', 'Hugo', '2025-03-15'],
    ['Choisir le traiteur', 'Lina / Nadia', null],
    ['Réserver la cour', '', null],
  ]);
});

it('A board that words its tasks again under their state, not always alike, has each once', () => {
  const sheet = read([
    ['Backlog', 'À faire', 'En cours', 'Fini'],
    ['Louer la sono', 'Louer la sono', '', ''],
    ['Écrire aux exposants de l’an passé', '', '', 'Écrire aux exposants'],
    ['Choisir le traiteur', '', 'Choisir le traiteur', ''],
    ['Réserver la cour', '', '', 'Réserver la cour'],
  ]);
  expect(
    sheet.reading.actions.map(({ fields }) => [fields.title, fields.status, fields.comment]),
  ).toEqual([
    ['Louer la sono', 'Prévu', ''],
    ['Écrire aux exposants de l’an passé', 'Réalisé', 'Écrire aux exposants'],
    ['Choisir le traiteur', 'En cours', ''],
    ['Réserver la cour', 'Réalisé', ''],
  ]);
});

it('A hidden column says no more than the one that shows', () => {
  const rows = [
    ['Projet', 'Responsable', 'Pilote', 'Échéance'],
    ['Refaire le site', 'DAF', 'Odile', '31/03/2015'],
    ['Migrer la paie', 'DRH', 'Marc', '30/04/2015'],
  ];
  const ownersOf = (hiddenColumns: readonly string[]): readonly unknown[] =>
    read(rows, { hiddenColumns }).reading.actions.map(({ fields }) => fields.owner);
  expect([ownersOf(['B']), ownersOf([])]).toEqual([
    ['Odile', 'Marc'],
    ['DAF', 'DRH'],
  ]);
});

it('Crosses under one header merged over several columns say which of them each stands in', () => {
  const sheet = read(
    [
      ['Mission 1', '', '', '', '', ''],
      ['Action', 'Pilote', 'Échéance', 'Étape', '', ''],
      ['Poser les compteurs', 'Régie', '12/06/2014', 'X', '', ''],
      ['Signer la charte', 'Direction', '30/06/2014', '', '', 'X'],
      ['Ravaler la cour', 'Régie', '15/09/2014', '', 'X', ''],
    ],
    { merged: ['A1:F1', 'D2:F2'] },
  );
  const ownOf = (title: string): readonly (readonly [string, unknown])[] =>
    actionOf(sheet, title).proposal.own.map(({ header, value }) => [header, value]);
  expect(ownOf('Poser')).toEqual([['Étape (D)', 'X']]);
  expect(ownOf('Signer')).toEqual([['Étape (F)', 'X']]);
});

it('« Nom » beside the hours of « Travail » names the tasks', () => {
  const sheet = read([
    ['Nom', 'Début', 'Fin', 'Ressources', 'Travail'],
    ['Repeindre le hall', '03/03/2014', '08/03/2014', 'Paul Martin', '24 h'],
    ['Changer les serrures', '09/03/2014', '12/03/2014', 'Anne Petit', '16 h'],
    ['Poser les boîtes aux lettres', '13/03/2014', '15/03/2014', 'Paul Martin', '8 h'],
  ]);
  expect(titlesOf(sheet)).toEqual([
    'Repeindre le hall',
    'Changer les serrures',
    'Poser les boîtes aux lettres',
  ]);
  expect(actionOf(sheet, 'Changer')).toMatchObject({ owner: 'Anne Petit', end: '2014-03-12' });
});

describe('« Nom » right of the tasks', () => {
  const ownersUnder = (
    names: readonly string[],
    header: readonly string[] = ['Tâches', 'Échéance', 'Nom'],
  ): readonly unknown[] =>
    read([
      header,
      ['Relever les façades', '12/06/2014', names[0] ?? ''],
      ['Chiffrer les travaux', '19/06/2014', names[1] ?? ''],
      ['Consulter les entreprises', '30/06/2014', names[2] ?? ''],
      ['Signer le marché', '15/09/2014', names[3] ?? ''],
    ]).reading.actions.map(({ fields }) => fields.owner);

  it('says who does them, where names come back', () => {
    const names = ['Tout le monde', 'Amélie (+ Bruno)', 'Bruno', 'Tout le monde'];
    expect(ownersUnder(names)).toEqual(names);
  });

  it.each(['Nom', 'Prénom'])(
    'left of them, as « %s », says it of first names that come back',
    (who) => {
      const rows = ['Sylvain', 'Inès', 'Inès', 'Sylvain'].map((name, index) => [
        `${String(index + 2)}/06/2014`,
        name,
        ['Relever les façades', 'Chiffrer les travaux', 'Consulter', 'Signer le marché'][index] ??
          '',
      ]);
      const { actions } = read([['Date', who, 'Tâches'], ...rows]).reading;
      expect(actions.map(({ fields }) => fields.owner)).toEqual(rows.map(([, name]) => name));
    },
  );

  it('is that of the persons visited where each row has its own', () => {
    const names = ['Mme Petit', 'M. Roy', 'Mme Vang', 'M. Perez'];
    expect(ownersUnder(names)).toEqual(['', '', '', '']);
  });
});

describe('Columns of checks that come again', () => {
  it.each([
    ['Dernière visite', 'Prochaine visite'],
    ['Dernier contrôle', 'Prochain contrôle'],
    ['Dernière', 'Prochaine'],
  ])('take « %s » as it is, and « %s » for when', (last, next) => {
    const { reading } = read([
      ['Action', 'Responsable', last, next],
      ['Ascenseur', 'Régie', '12/09/2013', '12/09/2014'],
      ['Extincteurs', 'Régie', '03/03/2014', 'mars 2015'],
    ]);
    expect(reading.actions.map(({ fields, own }) => [fields.end, own.length])).toEqual([
      ['2014-09-12', 1],
      ['2015-03-31', 1],
    ]);
  });

  it('take « Prochaine étape » beside « Sujet » for the action', () => {
    const { reading } = read([
      ['Sujet', 'Prochaine étape', 'Qui', 'D’ici'],
      ['Caves', 'Envoyer le courrier de vidage', 'Régie', 'sous 15 jours'],
      ['Charte', 'Signature par la Ville', 'DDS', 'fin juin'],
      ['Hall', 'Faire la deuxième proposition', 'Régie', '15 juin'],
    ]);
    expect(reading.actions.map(({ fields }) => [fields.title, fields.dueText])).toEqual([
      ['Envoyer le courrier de vidage', 'sous 15 jours'],
      ['Signature par la Ville', 'fin juin'],
      ['Faire la deuxième proposition', '15 juin'],
    ]);
  });

  it('take « Jalon » under « Catégorie » for the type of the row', () => {
    const { reading } = read([
      ['Action', 'Catégorie', 'Échéance'],
      ['Relever les compteurs', 'Objectif', '02/06/2014'],
      ['Recette', 'Jalon', '03/06/2014'],
      ['Poser les étagères', 'Objectif', '04/06/2014'],
      ['Livraison des clés', '', '05/06/2014'],
    ]);
    expect(reading.actions.map(({ fields }) => [fields.strand, fields.type])).toEqual([
      ['', 'Tâche'],
      ['', 'Jalon'],
      ['', 'Tâche'],
      ['', 'Jalon'],
    ]);
  });

  it('take « Phase » for the strand, though one of the phases is « Jalon »', () => {
    const sheet = read([
      ['ID', 'Phase', 'Tâche', 'Échéance'],
      ['M0', 'Jalon', 'Lancement du projet', '02/06/2014'],
      ['1', 'Cadrage', 'Réunir l’équipe', '03/06/2014'],
      ['2', 'Cadrage', 'Choisir le sujet', '04/06/2014'],
      ['3', 'Travaux', 'Choisir les entreprises', '05/06/2014'],
    ]);
    const strands = sheet.reading.actions.map(({ fields }) => fields.strand);
    expect(strands).toEqual(['Jalon', 'Cadrage', 'Cadrage', 'Travaux']);
  });
});

it('A table of meetings beside one of tasks is another', () => {
  const { reading } = read([
    ['Date', 'Réunion', 'Animation', '', 'Tâche', 'Qui', 'Pour quand'],
    ['03/06/2014', 'Comité de suivi', 'DDS', '', 'Mettre à jour le plan', 'Zoé', '10/06/2014'],
    ['04/06/2014', 'Assemblée', 'DG', '', 'Écrire le rapport', 'Luc', '11/06/2014'],
  ]);
  expect(reading.actions.map(({ fields }) => [fields.title, fields.end])).toEqual([
    ['Comité de suivi', '2014-06-03'],
    ['Assemblée', '2014-06-04'],
    ['Mettre à jour le plan', '2014-06-10'],
    ['Écrire le rapport', '2014-06-11'],
  ]);
});

describe('Columns whose cells are read as their name says', () => {
  const dates = (...rows: readonly (readonly string[])[]): readonly unknown[] => {
    const analysis = analyseAt(aWorkbook([aSheet('Plan', rows)]), { referenceDate: '2026-01-15' });
    return sheetOf(analysis, 'Plan').reading.actions.map(({ fields }) => [
      fields.start,
      fields.end,
    ]);
  };
  const list = (...days: readonly string[]): readonly unknown[] =>
    dates(['Action', 'Échéance'], ...days.map((day, at) => [`Tâche ${String(at)}`, day]));

  it('« sem 7 », « T2 », « 03/2026 » are when it is due', () => {
    const weeks = list('sem 7', 'sem 8', 'sem 11', 'sem 12', 'sem 16', 'sem 20');
    expect(weeks[0]).toEqual(['2026-02-09', '2026-02-15']);
    const quarters = list('T1', 'T1', 'T2', 'T3', 'T4', 'T4');
    expect(quarters[2]).toEqual(['2026-04-01', '2026-06-30']);
    const months = list('02/2026', '02/2026', '03/2026', '04/2026', '05/2026', '06/2026');
    expect(months[2]).toEqual(['2026-03-01', '2026-03-31']);
  });

  it('« Semaine début », « Semaine fin » are from when to when', () => {
    const rows = dates(
      ['Action', 'Semaine début', 'Semaine fin'],
      ['Trier les archives', 'S05', 'S10'],
      ['Câbler le réseau', 'S08', 'S11'],
      ['Emballer', 'S14', 'S14'],
    );
    expect(rows[1]).toEqual(['2026-02-16', '2026-03-15']);
  });

  it('« Réalisation » over states is how far it is', () => {
    const sheet = aSheet('Plan', [
      ['Tâches', 'Dates', 'Réalisation'],
      ['Écrire au bailleur', '{d:2026-01-10}', 'fait'],
      ['Distribuer le bulletin', '{d:2026-02-07}', 'en cours'],
      ['Préparer le goûter', '{d:2026-04-05}', 'pas commencé'],
    ]);
    const { reading } = sheetOf(analyseAt(aWorkbook([sheet])), 'Plan');
    expect(reading.actions.map(({ fields }) => fields.status)).toEqual([
      'Réalisé',
      'En cours',
      'Prévu',
    ]);
  });
});

it('« Suivi / commentaires » beside « % avct » says nothing of the state', () => {
  const sheet = read([
    ['Action', 'Pilote', 'Suivi / commentaires', '% avct'],
    ['Refaire le marquage', 'Anne', 'devis en attente', '{n:0.5}'],
    ['Poser un abri', 'Luc', 'à faire valider', '{n:1}'],
    ['Réviser les portes', 'Anne', 'relancé le 8/1', '{n:0.75}'],
  ]);
  expect(['Refaire', 'Poser', 'Réviser'].map((title) => actionOf(sheet, title).status)).toEqual([
    'En cours',
    'Réalisé',
    'En cours',
  ]);
  expect(actionOf(sheet, 'Refaire').proposal.fields.comment).toBe('devis en attente');
});

it('Shares in points under « Avancement » are those of the work, beside words under « Suivi »', () => {
  const sheet = read([
    ['Action', 'Échéance', 'Avancement', 'Suivi'],
    ['Refaire le marquage', '20/02/2026', '{n:50}', 'devis en attente'],
    ['Poser un abri', '21/02/2026', '{n:100}', 'validé par le CA'],
    ['Réviser les portes', '22/02/2026', '{n:0}', ''],
  ]);
  expect(actionOf(sheet, 'Refaire').status).toBe('En cours');
  expect(actionOf(sheet, 'Poser').status).toBe('Réalisé');
});

it('Works go from the order to begin to their handover, planned and held', () => {
  const sheet = read([
    [
      'Opération',
      'Nb logts',
      'OS travaux',
      'Réception prévue',
      'Réception réelle',
      'Chargé d’opération',
    ],
    ['Bellevue – démolition', '{n:40}', '04/05/2026', '30/10/2026', '', 'P. Garnier'],
    ['Clos Fleuri – VEFA 18 logts', '{n:18}', '15/01/2025', '30/06/2026', '', 'M. Sarr'],
    ['Pasteur – réfection', '{n:48}', '01/09/2025', '12/12/2025', '18/12/2025', 'L. Huet'],
    ['Gambetta – accessibilité', '{n:22}', '', 'T4 2026', '', 'M. Sarr'],
  ]);
  expect(titlesOf(sheet)).toHaveLength(4);
  expect(actionOf(sheet, 'Clos')).toMatchObject({
    start: '2025-01-15',
    end: '2026-06-30',
    status: null,
  });
  expect(actionOf(sheet, 'Pasteur')).toMatchObject({ end: '2025-12-12', doneOn: '2025-12-18' });
  expect(actionOf(sheet, 'Gambetta').end).toBe('2026-12-31');
});

it('Work without a name over it is the action, and the remarks after it are none', () => {
  const sheet = read([
    ['', 'Qui', 'Pour le', 'Remarques'],
    ['Renouveler les manuels', 'Gestionnaire', '{d:2025-02-06}', 'plaintes de trois parents'],
    ['Programmer la sortie', 'Mme Faure', '{d:2025-02-27}', ''],
    ['Réparer les casiers', 'agent chef', '{d:2025-03-13}', 'déjà signalé en 2024'],
    ['Voter les tarifs', 'Gestionnaire', '{d:2025-04-10}', 'voir devis joint'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
    'Renouveler les manuels',
    'Programmer la sortie',
    'Réparer les casiers',
    'Voter les tarifs',
  ]);
});

it('« Inscription faite ? » tells a step, and not that the training is over; « Travaux faits ? » does', () => {
  const statuses = (header: string): readonly unknown[] =>
    read([
      ['Action', 'Échéance', header],
      ['Former les gardiens', '{d:2025-03-09}', 'oui'],
      ['Former les agents', '{d:2025-04-12}', 'non'],
    ]).reading.actions.map(({ fields }) => fields.status);
  expect(statuses('Inscription faite ?')).toEqual([null, null]);
  expect(statuses('Travaux faits ?')).toEqual(['Réalisé', 'Prévu']);
});

it('A story is called « S17 », and no week is meant', () => {
  const days = (title: string): unknown =>
    read([
      ['Tâche', 'Qui'],
      [title, 'Durand'],
      ['Relire la notice', 'Petit'],
    ]).reading.actions[0]?.fields.end;
  expect(days('S17 Mot de passe oublié')).toBeNull();
});

it('« Validé : oui » of what is still to come is agreed, and not done', () => {
  const sheet = read([
    ['Date', 'Manifestation', 'Organisateur', 'Besoins', 'Validé'],
    ['14/07/2014', 'Bal des pompiers', 'Amicale', 'barrières', 'oui'],
    ['21/06/2014', 'Fête de la musique', 'Comité', '', 'non'],
  ]);
  expect(titlesOf(sheet)).toEqual(['Bal des pompiers', 'Fête de la musique']);
  expect(actionOf(sheet, 'Bal')).toMatchObject({ status: null, end: '2014-07-14' });
  expect(actionOf(sheet, 'Bal').proposal.own).toMatchObject([
    { header: 'Besoins', value: 'barrières' },
    { header: 'Validé', value: 'oui' },
  ]);
});

it('« Responsable de la mise en œuvre » does it, and not the « Direction » before', () => {
  const sheet = read([
    ['Recommandation', 'Direction', 'Responsable de la mise en œuvre', 'Échéance'],
    ['Revoir la charte des achats', 'DAF', 'Cheffe comptable', '30/06/2014'],
    ['Créer un tableau des sinistres', 'DPT', 'Resp. sinistres', '30/09/2014'],
  ]);
  expect(actionOf(sheet, 'Revoir')).toMatchObject({ owner: 'Cheffe comptable' });
});

it('« À faire » in infinitives beside « Sujet » names the tasks, and « Par » who does them', () => {
  const sheet = read([
    ['Sujet', 'À faire', 'Par', 'Pour le'],
    ['Résidence Colbert', 'Poser l’affichage', 'gardien', '20/05/2014'],
    ['Parc auto', 'Relancer le garage', 'assistante', '22/05/2014'],
  ]);
  expect(actionOf(sheet, 'Poser')).toMatchObject({ owner: 'gardien', end: '2014-05-20' });
  expect(actionOf(sheet, 'Relancer').proposal.own).toMatchObject([{ value: 'Parc auto' }]);
});

it('A day alone under « Fait » is the one on which it was done', () => {
  const sheet = read([
    ['Observation', 'Pour le', 'Fait'],
    ['Fournir l’échantillon de façade', '07/05/2014', 'le 12/05'],
    ['Diffuser le planning recalé', '29/05/2014', 'OK'],
    ['Reboucher les trémies', '04/06/2014', ''],
  ]);
  expect(actionOf(sheet, 'Fournir')).toMatchObject({ status: 'Réalisé', doneOn: '2014-05-12' });
});

it('Settings of the project left of the tasks are not said again of each', () => {
  const sheet = read([
    ['Nom du projet', '', 'Tâche', 'Début', 'Fin'],
    ['Projet Négoce', '', 'Cadrer le besoin', '26/05/2014', '30/05/2014'],
    ['Date de début', '', 'Développer la maquette', '02/06/2014', '13/06/2014'],
    ['{n:41785}', '', 'Tester la maquette', '16/06/2014', '20/06/2014'],
    ['', '', 'Former les agents', '23/06/2014', '27/06/2014'],
    ['', '', 'Livrer la maquette', '30/06/2014', '30/06/2014'],
  ]);
  expect(actionOf(sheet, 'Livrer').proposal.own).toEqual([]);
});

it('Initials that come back under « CP » or « Réf. » say who does it, unlike codes', () => {
  const roadmap = read([
    ['Projet', 'CP', 'MOA', 'Démarrage'],
    ['Refondre le site de la ville', 'NF', 'DAF', '02/06/2014'],
    ['Ouvrir le portail des agents', 'KM', 'DRH', '01/09/2014'],
    ['Dématérialiser les factures', 'NF', 'DAF', '01/10/2014'],
  ]);
  expect(actionOf(roadmap, 'Refondre').owner).toBe('NF');
  const codes = read([
    ['Action', 'CP', 'Échéance'],
    ['Ravaler la façade', 'CP-01', '30/06/2014'],
    ['Voter le budget', 'oui', '31/08/2014'],
  ]);
  expect(codes.reading.actions.map(({ fields }) => fields.owner)).toEqual(['', '']);
  const library = read([
    ['Chantier', 'Réf.', 'Échéance'],
    ['Désherber le fonds', 'AL', '30/06/2014'],
    ['Récoler les collections', 'AL', '31/08/2014'],
    ['Préparer la nuit de la lecture', 'MP', '30/09/2014'],
  ]);
  expect(actionOf(library, 'Préparer').owner).toBe('MP');
});

it('Two letters that come back under « Suivi » are states, and nobody', () => {
  const sheet = read([
    ['Action', 'Suivi', 'Échéance'],
    ['Afficher le plan d’évacuation', 'NF', '30/06/2014'],
    ['Former les agents', 'EC', '31/08/2014'],
    ['Revoir le protocole', 'NF', '30/09/2014'],
    ['Tester l’alarme', 'NC', '30/10/2014'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.owner)).toEqual(['', '', '', '']);
  expect(actionOf(sheet, 'Former').status).toBe('En cours');
});

describe('A list of tickets', () => {
  const tickets = (solvedIn: readonly string[]): SheetAnalysis =>
    read([
      ['Titre', 'Statut', 'Date d’ouverture', 'Attribué à - Technicien', 'Temps de résolution'],
      ['Imprimante des urgences', 'Clos', '02-05-2014 08:11', 'Yann', solvedIn[0] ?? ''],
      ['Accès de l’astreinte', 'En cours', '09-05-2014 10:00', 'Olivier', solvedIn[1] ?? ''],
      ['Écran de la salle de staff', 'En attente', '11-05-2014 09:05', 'Olivier', ''],
    ]);

  it('says when each must be solved, and its days are no telephones', () => {
    const sheet = tickets(['03-05-2014 08:11', '27-05-2014 18:00']);
    const { end, proposal } = actionOf(sheet, 'Accès');
    expect(end).toBe('2014-05-27');
    expect(proposal.own).toMatchObject([{ header: 'Date d’ouverture', value: '09-05-2014 10:00' }]);
  });

  it('is dated by no length of time', () => {
    const { proposal, dueText } = actionOf(tickets(['4 h', '2 j']), 'Accès');
    expect(dueText).toBe('');
    expect(proposal.own).toContainEqual(expect.objectContaining({ value: '2 j' }));
  });
});

it('« Délai annoncé » says when, unless another column does', () => {
  const rows = (other: readonly string[]): SheetAnalysis =>
    read([
      ['Demande', 'Service', 'Délai annoncé', ...other],
      ['Réparer le portillon', 'ST', 'fin juin', ...other.map(() => '15 jours')],
      ['Changer le sable', 'EV', '15/09/2014', ...other.map(() => '48 h')],
    ]);
  for (const other of [[], ['Délai contractuel']])
    expect(actionOf(rows(other), 'Changer').end).toBe('2014-09-15');
});

it('« Avct % » is how far the work is, in plain figures', () => {
  const sheet = read([
    ['Lot', 'Intervention', 'Début', 'Fin', 'Avct %'],
    ['02', 'Reprendre les appuis', '05/05/2014', '23/05/2014', '{n:100}'],
    ['05', 'Poser les menuiseries', '26/05/2014', '27/06/2014', '{n:40}'],
    ['08', 'Mettre aux normes', '30/06/2014', '25/07/2014', '{n:0}'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => fields.status)).toEqual([
    'Réalisé',
    'En cours',
    'Prévu',
  ]);
});

describe('« Réponse »', () => {
  const funds = (name: string, answers: readonly string[]): SheetAnalysis =>
    read([
      [name, 'Financeur', 'Date limite', 'Réponse', 'Qui suit'],
      ['FIPD', 'Préfecture', '15/06/2014', answers[0] ?? '', 'Nadia'],
      ['Leader', 'Région', '30/06/2014', answers[1] ?? '', 'Luc'],
      ['REAAP', 'CAF', '15/07/2014', answers[2] ?? '', 'Nadia'],
    ]);

  it('in a word or two names no row', () => {
    const sheet = funds('Dispositif', ['accordé', 'à déposer', 'refusé']);
    expect(titlesOf(sheet)).toEqual(['FIPD', 'Leader', 'REAAP']);
  });

  it('nor does « Type » beside « Poste »', () => {
    const posts = read([
      ['Poste', 'Service', 'Type', 'Prise de poste', 'Avancement'],
      ['Agent d’accueil', 'Population', 'remplacement', '01/06/2014', 'en cours'],
      ['Jardinier', 'Espaces verts', 'création', '01/09/2014', 'à faire'],
    ]);
    expect(titlesOf(posts)).toEqual(['Agent d’accueil', 'Jardinier']);
  });

  it('in what is to be done names them', () => {
    const deeds = ['Compléter le dossier', 'Relancer le service instructeur', 'Signer l’avenant'];
    expect(titlesOf(funds('Dispositif', deeds))).toEqual(deeds);
  });
});

it('« Titulaire » of a contract that was put out to tender is a firm, and of a lease a person', () => {
  const rows = (name: string, holders: readonly string[]): SheetAnalysis =>
    read([
      [name, 'Objet', 'Titulaire', 'Fin', 'Gestionnaire'],
      ['24-012', 'Nettoyage des locaux', holders[0] ?? '', '30/06/2014', 'Sophie'],
      ['25-003', 'Entretien des chaudières', holders[1] ?? '', '31/12/2014', 'Marc'],
    ]);
  expect(actionOf(rows('N° marché', ['Net+', 'Dalkia']), 'Nettoyage').partners).not.toEqual([]);
  expect(actionOf(rows('N° bail', ['Mme Roy', 'M. Lund']), 'Nettoyage').partners).toEqual([]);
});
