import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

function read(
  rows: readonly (readonly string[])[],
  dress: Parameters<typeof aSheet>[2] = {},
): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Suivi', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Suivi');
}

it('How far a task was on the days of meetings is no time of it', () => {
  const sheet = read([
    ['Tâche', '17/10/2018', '07/11/2018', '14/11/2018', '21/11/2018'],
    ['Identifier les sources', 'À FAIRE', 'EN COURS', 'FINI', ''],
    ['Définir un format', 'EN COURS', 'À FAIRE', 'EN COURS', 'FINI'],
    ['Exploiter les données', '', 'À FAIRE', 'EN COURS', 'EN COURS'],
  ]);
  const { start, end, proposal } = actionOf(sheet, 'Identifier');
  expect([start, end]).toEqual([null, null]);
  expect(proposal.fields.comment).toContain('07/11/2018 : EN COURS');
});

it('« Dimanche » under « Lundi » ends the week that the fill is in', () => {
  const monday = (week: number): string => ['06/01', '13/01', '20/01', '27/01'][week] ?? '';
  const sunday = (week: number): string => ['12/01', '19/01', '26/01', '02/02'][week] ?? '';
  const weeks = [0, 1, 2, 3];
  const sheet = read([
    ['Lundi', ...weeks.map((week) => `${monday(week)}/2014`)],
    ['Dimanche', ...weeks.map((week) => `${sunday(week)}/2014`)],
    ['Voir les trajets', '', 'x', 'x', ''],
    ['Supprimer un trajet', '', '', 'x', ''],
    ['Consulter les avis', 'x', '', '', ''],
  ]);
  expect(actionOf(sheet, 'Voir')).toMatchObject({ start: '2014-01-13', end: '2014-01-26' });
  expect(actionOf(sheet, 'Supprimer')).toMatchObject({ start: '2014-01-20', end: '2014-01-26' });
});

it('Weeks counted from the start of a project lie in the months above them', () => {
  const sheet = read([
    ['', 'Semaines', '', '', '', '', '', '', ''],
    ['', 'Mars', '', '', '', 'Avril', '', '', ''],
    ['Tâche', '2', '3', '4', '5', '6', '7', '8', '9'],
    ['Cadrer', 'x', 'x', '', '', '', '', '', ''],
    ['Tester', '', '', '', '', 'x', 'x', 'x', 'x'],
    ['Livrer', '', '', '', '', '', '', '', 'x'],
  ]);
  expect(actionOf(sheet, 'Cadrer').start).toBe('2025-03-01');
  expect(actionOf(sheet, 'Tester')).toMatchObject({ start: '2025-04-01', end: '2025-04-30' });
});

it('One cross under « Avancement » of several columns tells no status, and is kept', () => {
  const { reading } = read(
    [
      ['Tâche', 'Échéance', 'Avancement', '', '', 'Personnes'],
      ['', '', '0 %', '50 %', '100 %', ''],
      ['Formulaire', '31/03/2025', '', '', 'X', 'Benjamin'],
      ['Catalogue', '30/04/2025', 'X', '', '', 'Inès'],
      ['Panier', '30/05/2025', '', 'X', '', 'Benjamin'],
    ],
    { merged: ['C1:E1'] },
  );
  const told = reading.actions.map(({ fields, own }) => [fields.status, own.map((o) => o.value)]);
  expect(told).toEqual([
    [null, ['X']],
    [null, ['X']],
    [null, ['X']],
  ]);
});

it('« samedi 18 » under « Jour » is that day of the month beside it', () => {
  const sheet = read([
    ['Mois', 'Jour', 'Manifestation', 'Responsable'],
    ['Janvier', 'samedi 18', 'Galette des locataires', 'Josiane'],
    ['', '25', 'Conseil d’administration', 'Bernard'],
    ['Mars', 'du 22 au 23', 'Vide-grenier', 'Josiane'],
    ['', 'à fixer', 'Sortie au musée', 'Bernard'],
    ['Juin', 'mar 10 et mer 11', 'Sortie à la ferme', 'Josiane'],
    ['Juin', 'vers le 20 selon la météo', 'Pique-nique', 'Bernard'],
  ]);
  expect(actionOf(sheet, 'Galette')).toMatchObject({ start: '2025-01-18', end: '2025-01-18' });
  expect(actionOf(sheet, 'Vide')).toMatchObject({ start: '2025-03-22', end: '2025-03-23' });
  expect(actionOf(sheet, 'Sortie au')).toMatchObject({ start: null, end: null });
  expect(actionOf(sheet, 'Sortie à')).toMatchObject({ start: '2025-06-10', end: '2025-06-11' });
  // Days that cannot be read are told, and are not the whole month.
  expect(actionOf(sheet, 'Pique')).toMatchObject({ start: null, end: null });
});

it('« Jour début » and « Jour fin » beside a month are days of it', () => {
  const sheet = read([
    ['Jour début', 'Jour fin', 'Mois', 'Tâches', 'Statut'],
    ['{n:3}', '{n:7}', 'Mars 2025', 'Relever les compteurs', 'Fait'],
    ['{n:10}', '{n:10}', 'Mars 2025', 'Changer les serrures', 'Fait'],
    ['{n:28}', '{n:2}', 'Avril 2025', 'Repeindre le hall', 'À faire'],
    ['', '', 'Avril 2025', 'Tailler les haies', 'À faire'],
  ]);
  expect(sheet.reading.actions.map(({ fields: { start, end } }) => [start, end])).toEqual([
    ['2025-03-03', '2025-03-07'],
    ['2025-03-10', '2025-03-10'],
    [null, null],
    ['2025-04-01', '2025-04-30'],
  ]);
});

it('A column of phases names its rows where « Tâches » only counts them', () => {
  const sheet = read([
    ['Tâches', 'Phase du projet', 'Date de début', 'Affecté à', 'Couleur'],
    ['{n:4}', 'Recueil des besoins', '{d:2025-03-03|jj/mm/aaaa}', 'Odile', 'tomate'],
    ['{n:1}', 'Étude de faisabilité', '{d:2025-03-10|jj/mm/aaaa}', 'Youssef', 'or'],
    ['{n:2}', 'Cahier des charges', '', 'Odile', 'menthe'],
    ['{n:1}', 'Choix des couleurs', '{d:2025-03-24|jj/mm/aaaa}', 'Youssef', 'safran'],
  ]);
  expect(sheet.reading.actions.map(({ fields: { title, owner } }) => [title, owner])).toEqual([
    ['Recueil des besoins', 'Odile'],
    ['Étude de faisabilité', 'Youssef'],
    ['Cahier des charges', 'Odile'],
    ['Choix des couleurs', 'Youssef'],
  ]);
});

it('A card says on lines of their own who has it and for when', () => {
  const sheet = read([
    ['À faire', 'En cours', 'Fait'],
    [
      'Louer le minibus\nQui : Odile\nPour le 20/02/2025',
      'Devis du goûter\nQui : Nadège',
      'Arrêter les dates',
    ],
    ['Relancer les bénévoles\nQui : Youssef', '', ''],
  ]);
  expect(actionOf(sheet, 'Louer').proposal.fields).toMatchObject({
    title: 'Louer le minibus',
    owner: 'Odile',
    end: '2025-02-20',
  });
  expect(actionOf(sheet, 'Devis').proposal.fields.owner).toBe('Nadège');
});

it('« Accord & Cie » is one body', () => {
  const rows = [
    ['Formation', 'Date', 'Organisme', 'Inscrits', 'Présents'],
    ['Accueil', '07/01/2025', 'Accord & Cie', '10', '8'],
    ['Tri', '14/01/2025', 'Greta', '12', '9'],
  ];
  const { reading } = sheetOf(analyseAt(aWorkbook([aSheet('Sessions', rows)])), 'Sessions');
  expect(reading.sessions.map(({ fields }) => fields.provider)).toEqual(['Accord & Cie', 'Greta']);
});

it('A line of a list says after its title when it is due, who has it and that it is done', () => {
  const sheet = read([
    ['À FAIRE AVANT LES TRAVAUX'],
    ['- louer une benne : avant le 10 juillet (Sophie)'],
    ['- vider la cave : du 15 au 26 juillet'],
    ['- relever les compteurs (Paul)'],
    ['- purger les radiateurs : fait le 3/01'],
    ['- poser les étagères : 12 mètres'],
    ['- fermer le local : 12/05 – 14/05'],
  ]);
  const rows = sheet.reading.actions.map(({ fields }) => fields);
  expect(rows.map(({ title, owner, dueText }) => [title, owner, dueText])).toEqual([
    ['louer une benne', 'Sophie', 'avant le 10 juillet'],
    ['vider la cave', '', 'du 15 au 26 juillet'],
    ['relever les compteurs', 'Paul', ''],
    ['purger les radiateurs', '', ''],
    ['poser les étagères : 12 mètres', '', ''],
    ['fermer le local : 12/05 – 14/05', '', ''],
  ]);
  expect(rows[3]).toMatchObject({ status: 'Réalisé', doneOn: '2025-01-03' });
});

it('The shortest words are tasks under « À faire | En cours | Fait », and none is read as a table’s', () => {
  const board = read([
    ['À faire', 'En cours', 'Fait'],
    ['Charte graphique', 'Plan de com', 'Logo'],
    ['Affiche AG', 'Flyer AG', 'Courrier AG'],
    ['Site', '', 'Newsletter'],
  ]);
  expect(board.reading.actions.map(({ fields }) => `${fields.title} : ${fields.status}`)).toEqual([
    'Charte graphique : Prévu',
    'Plan de com : En cours',
    'Logo : Réalisé',
    'Affiche AG : Prévu',
    'Flyer AG : En cours',
    'Courrier AG : Réalisé',
    'Site : Prévu',
    'Newsletter : Réalisé',
  ]);
});

it('A card shaped as a name is a task among others; a roster of names is no board', () => {
  const board = read([
    ['À faire', 'En cours', 'Fait'],
    ['Préparer AG', 'Enquête auprès des voisins', 'Affiche du vide-grenier'],
    ['Réserver la salle', 'Mise à jour du fichier', ''],
  ]);
  expect(actionOf(board, 'Préparer').status).toBe('Prévu');
  expect(board.reading.actions).toHaveLength(5);
  const roster = read([
    ['À faire', 'En cours', 'Fait'],
    ['Claire Martin', 'Karim Benali', 'Odile Faure'],
    ['Yves Morel', 'Inès Roux', ''],
  ]);
  expect(roster.reading.actions).toEqual([]);
});

it('« Chantier » names the rows beside « Client » where nothing else does', () => {
  const sheet = read([
    ['Chantier', 'Client', 'S36', 'S37', 'S38', 'S39'],
    ['Salle de bain', 'Mme Roux', 'x', 'x', '', ''],
    ['Isolation des combles', 'SCI Les Pins', '', 'x', 'x', ''],
    ['Réfection de la cuisine', 'Copropriété du Lac', '', '', '', 'x'],
  ]);
  expect(sheet.reading.actions.map(({ fields: { title } }) => title)).toEqual([
    'Salle de bain',
    'Isolation des combles',
    'Réfection de la cuisine',
  ]);
  expect(actionOf(sheet, 'Salle').proposal.own).toMatchObject([
    { header: 'Client', value: 'Mme Roux' },
  ]);
});

it('« J-30 » is kept as the words of a due date, and dated by nobody', () => {
  const sheet = read([
    ['Quand', 'Quoi', 'Qui'],
    ['J-90', 'Demander l’autorisation', 'Josiane'],
    ['J-30', 'Envoyer les invitations', 'Bruno'],
    ['J-1', 'Monter les stands', 'Malika'],
    ['Jour J', 'Accueillir les bénévoles', 'Malika'],
    ['J+8', 'Remercier les voisins', 'Josiane'],
  ]);
  expect(actionOf(sheet, 'Envoyer')).toMatchObject({ dueText: 'J-30', start: null, end: null });
  expect(actionOf(sheet, 'Accueillir').dueText).toBe('Jour J');
});

it('Lists side by side are read one by one, each under its title', () => {
  const sheet = read([
    ['COMMUNICATION', '', '', 'LOGISTIQUE', '', '', 'BUDGET', ''],
    ['Affiches', '15/02', '', 'Réserver la salle', 'fait', '', 'Devis du traiteur', 'ok'],
    ['Tracts', '1er mars', '', 'Louer la sono', '20/03', '', 'Demande de subvention', '31/01'],
    ['Site internet', 'à définir', '', 'Plan de circulation', 'avril', '', 'Caisse', 'jour J'],
  ]);
  const rows = sheet.reading.actions.map(({ fields }) => fields);
  expect(rows.map(({ strand, title, dueText }) => [strand, title, dueText])).toEqual([
    ['COMMUNICATION', 'Affiches', '15/02'],
    ['COMMUNICATION', 'Tracts', '1er mars'],
    ['COMMUNICATION', 'Site internet', 'à définir'],
    ['LOGISTIQUE', 'Réserver la salle', ''],
    ['LOGISTIQUE', 'Louer la sono', '20/03'],
    ['LOGISTIQUE', 'Plan de circulation', 'avril'],
    ['BUDGET', 'Devis du traiteur', ''],
    ['BUDGET', 'Demande de subvention', '31/01'],
    ['BUDGET', 'Caisse', 'jour J'],
  ]);
  expect([rows[3]?.status, rows[6]?.status]).toEqual(['Réalisé', 'Réalisé']);
});

it('A list of titles and their days is read, though one of them is not known yet', () => {
  const sheet = read([
    ['Dépôt du dossier', '15/03/2025'],
    ['Réponse de la Région', 'mai 2025'],
    ['Inauguration', 'à définir'],
  ]);
  expect(sheet.reading.actions).toHaveLength(3);
  expect(actionOf(sheet, 'Inauguration')).toMatchObject({ dueText: 'à définir', end: null });
});

it('« 5FD » depends on row 5, « 5FD+3 jours » too, and its delay is kept', () => {
  const sheet = read([
    ['N°', 'Nom', 'Durée', 'Début', 'Fin', 'Prédécesseurs'],
    ['5', 'Désamiantage', '30 jours', '03/03/2025', '11/04/2025', ''],
    ['6', 'Gros œuvre', '60 jours', '14/04/2025', '04/07/2025', '5FD'],
    ['7', 'Réception', '1 jour', '10/07/2025', '10/07/2025', '6FD+3 jours'],
  ]);
  const [first, second, third] = sheet.reading.actions;
  expect(second?.dependsOn).toEqual([{ key: first?.key, effect: 'blocking' }]);
  expect(third?.dependsOn).toEqual([{ key: second?.key, effect: 'blocking' }]);
  expect([second, third].map((row) => row?.fields.comment)).toEqual([
    '',
    'Dépend de : 6FD+3 jours',
  ]);
});

it('« 1 - Task A » is what Task B waits for, as an export of a task tool says it', () => {
  const sheet = read([
    ['Task number', 'Name', 'Start', 'Finish', 'Depends on', 'Dependents (after)'],
    ['1', 'Task A', '{d:2025-02-03}', '{d:2025-02-07}', '', '2 - Task B, 3 - Task C'],
    ['2', 'Task B', '{d:2025-02-10}', '{d:2025-02-12}', '1 - Task A', '3 - Task C'],
    ['3', 'Task C', '{d:2025-02-13}', '{d:2025-02-14}', '1 - Task A, 2 - Task B', ''],
  ]);
  const [first, second, third] = sheet.reading.actions;
  expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
    'Task A',
    'Task B',
    'Task C',
  ]);
  expect(second?.dependsOn).toEqual([{ key: first?.key, effect: 'blocking' }]);
  expect(third?.dependsOn.map(({ key }) => key)).toEqual([first?.key, second?.key]);
});

it('« A et B » under « Prérequis » are the rows that it waits for, and « - » is none', () => {
  const sheet = read([
    ['N°', 'Action', 'Prérequis'],
    ['A', 'Signer la convention', '-'],
    ['B', 'Choisir le prestataire', 'A'],
    ['C', 'Réunir les locataires', 'A et B'],
    ['D', 'Commander les badges', 'accord du CA'],
  ]);
  const [first, second, third, fourth] = sheet.reading.actions;
  expect([first, second, third].map((row) => row?.dependsOn.map(({ key }) => key))).toEqual([
    [],
    [first?.key],
    [first?.key, second?.key],
  ]);
  const told = [first, second, third, fourth].map((row) => row?.fields);
  expect(told.map((fields) => fields?.condition)).toEqual(['', '', '', '']);
  expect(told.map((fields) => fields?.comment)).toEqual(['', '', '', 'Dépend de : accord du CA']);
});

it('« État d’avancement au 30/06/2025 » is the status', () => {
  const sheet = read([
    ['Action', 'Calendrier', 'État d’avancement au 30/06/2025'],
    ['Remplacer les corbeilles', 'avril 2025', 'Fait en avril'],
    ['Rénover l’aire de jeux', 'automne 2025', 'Pas encore démarré'],
    ['Créer un jardin partagé', 'mai 2025', 'En cours (10 parcelles sur 25)'],
  ]);
  const statuses = sheet.reading.actions.map(({ fields: { status } }) => status);
  expect(statuses).toEqual(['Réalisé', 'Prévu', 'En cours']);
});

it('A card ends with who and when between dashes; a place named after a person stays in its title', () => {
  const sheet = read([
    ['À faire', 'En cours', 'Fait'],
    [
      'Louer le barnum – Samia – avant le 15/05',
      'Lots – Inès et Samia – jusqu’au 12/06',
      'Affiche',
    ],
    ['Trouver 20 bénévoles (montage + démontage)', 'Préau – Jean Moulin', 'Date du bal – Hugo'],
  ]);
  const told = sheet.reading.actions.map(({ fields }) => [
    fields.title,
    fields.owner,
    fields.dueText,
  ]);
  expect(told).toEqual([
    ['Louer le barnum', 'Samia', 'avant le 15/05'],
    ['Lots', 'Inès et Samia', 'jusqu’au 12/06'],
    ['Affiche', '', ''],
    ['Trouver 20 bénévoles (montage + démontage)', '', ''],
    ['Préau – Jean Moulin', '', ''],
    ['Date du bal', 'Hugo', ''],
  ]);
});

describe('Words under a column of progress', () => {
  const sheet = read([
    ['Chantier', 'Pilote', 'Avancement'],
    ['Bardage du hangar', 'Régie', 'réceptionné le 08/01/2025'],
    ['Lampes du quai', 'Régie', 'pose en cours'],
    ['Grille du verger', 'Régie', 'à programmer'],
    ['Store du guichet', 'Régie', 'posé'],
    ['Rampe du perron', 'Régie', 'sans suite'],
    ['Banc du parvis', 'Régie', 'devis signé'],
    ['Kiosque', 'Régie', 'à confirmer'],
  ]);

  it('are its status, and the day they tell is when it was done', () => {
    const told = sheet.reading.actions.map(({ fields: { status, doneOn } }) => [status, doneOn]);
    expect(told).toEqual([
      ['Réalisé', '2025-01-08'],
      ['En cours', null],
      ['Prévu', null],
      ['Réalisé', null],
      ['Abandonné', null],
      [null, null],
      [null, null],
    ]);
  });

  it('are kept where they tell none: a signed estimate is a step of the work', () => {
    expect(actionOf(sheet, 'Banc').comment).toContain('devis signé');
    expect(actionOf(sheet, 'Kiosque').comment).toContain('à confirmer');
  });
});

it('Given names that come back say who, whatever « Suivi » or « Réf. » may mean', () => {
  for (const header of ['Suivi', 'Réf.']) {
    const sheet = read([
      ['Chantier', header, 'Échéance'],
      ['Bardage du hangar', 'Odile', '08/02/2025'],
      ['Lampes du quai', 'Hugo', '09/02/2025'],
      ['Grille du verger', 'Odile', '10/02/2025'],
    ]);
    const owners = sheet.reading.actions.map(({ fields: { owner } }) => owner);
    expect(owners).toEqual(['Odile', 'Hugo', 'Odile']);
  }
});

it('Cards under « FAIT ✔ » end with who has them and for when', () => {
  const sheet = read([
    ['À FAIRE', 'EN COURS ⏳', 'FAIT ✔'],
    [
      'Louer la tente – Hugo – avant le 15/05',
      'Lots du loto – Odile et Paul – mars',
      'Lieu trouvé',
    ],
    ['Compter les chaises (bois + fer)', 'Plan du stand – Paul', 'Affiche – Odile'],
    ['', 'Sono', ''],
  ]);
  const told = sheet.reading.actions.map(({ fields: { title, owner, status, dueText } }) =>
    [title, owner, status, dueText].join(' | '),
  );
  expect(told).toEqual([
    'Louer la tente | Hugo | Prévu | avant le 15/05',
    'Lots du loto | Odile et Paul | En cours | mars',
    'Lieu trouvé |  | Réalisé | ',
    'Compter les chaises (bois + fer) |  | Prévu | ',
    'Plan du stand | Paul | En cours | ',
    'Affiche | Odile | Réalisé | ',
    'Sono |  | En cours | ',
  ]);
});

it('The colour that the legend calls « congés » is no bar', () => {
  const sheet = read(
    [
      ['Chantier', 'S27', 'S28', 'S29', 'S30', 'S31'],
      ['Bardage du hangar', '', '', '', '', ''],
      ['Lampes du quai', '', '', '', '', ''],
      ['Grille du verger', '', '', '', '', ''],
      [],
      ['', '', 'travaux'],
      ['', '', 'congés de l’atelier'],
    ],
    {
      fills: {
        'B2:C2': '#F4B084',
        F2: '#BFBFBF',
        D3: '#F4B084',
        E4: '#F4B084',
        F4: '#BFBFBF',
        B6: '#F4B084',
        B7: '#BFBFBF',
      },
    },
  );
  expect(actionOf(sheet, 'Bardage')).toMatchObject({ start: '2025-06-30', end: '2025-07-13' });
  expect(actionOf(sheet, 'Grille')).toMatchObject({ start: '2025-07-21', end: '2025-07-27' });
});

it('What is waited for is a decision only where someone decides', () => {
  const sheet = read([
    ['Projet', 'Responsable', 'Suivi'],
    ['Pièce de théâtre', 'Mme Roy', 'en attente de devis'],
    ['Convention du lac', 'M. Petit', 'en attente de l’avis du préfet'],
    ['Banc du parvis', 'Mme Roy', 'en attente'],
    ['Mâts du parking', 'M. Petit', 'devis signé, attente fournisseur'],
    ['Audit du toit', 'Mme Roy', 'en attente de l’AG'],
  ]);
  expect(sheet.reading.actions.map(({ fields: { status } }) => status)).toEqual([
    null,
    'En attente de décision',
    'En attente de décision',
    null,
    'En attente de décision',
  ]);
  expect(actionOf(sheet, 'Pièce').comment).toContain('en attente de devis');
});

it('« Agence » merged over its rows groups them beside the column that says who', () => {
  const sheet = read(
    [
      ['Agence', 'Action', 'Qui s’en occupe', 'Où on en est'],
      ['Agence du Val', 'Permanence du mardi', 'Odile R.', 'en cours'],
      ['', 'Courrier aux ménages', 'Contentieux', 'à lancer'],
      ['Agence du Mont', 'Avenant au contrat', 'Direction', 'fait'],
      ['', 'Relevé des compteurs', 'Odile R.', 'à lancer'],
    ],
    { merged: ['A2:A3', 'A4:A5'] },
  );
  const told = sheet.reading.actions.map(({ fields: { strand, owner, status } }) =>
    [strand, owner, status].join(' | '),
  );
  expect(told).toEqual([
    'Agence du Val | Odile R. | En cours',
    'Agence du Val | Contentieux | Prévu',
    'Agence du Mont | Direction | Réalisé',
    'Agence du Mont | Odile R. | Prévu',
  ]);
});

it.each(['Semaine du 20 janvier 2025', 'Semaine du 20 au 24 janvier 2025'])(
  'Under « %s », each weekday is its own day of that week',
  (title) => {
    const sheet = read([
      [title, '', '', '', ''],
      ['', '', '', '', ''],
      ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'],
      ['Former les bénévoles', 'Nettoyer les gouttières', 'Vérifier les extincteurs', '', ''],
      ['Tailler les haies', '', 'Relancer le prestataire', '', 'Mettre à jour le livret'],
    ]);
    const endOf = (words: string): unknown => actionOf(sheet, words).end;
    expect(['Former', 'Nettoyer', 'Relancer', 'Mettre'].map(endOf)).toEqual([
      '2025-01-20',
      '2025-01-21',
      '2025-01-22',
      '2025-01-24',
    ]);
  },
);

describe('Weekdays beside those who do the work', () => {
  const startsUnder = (title: string, days: readonly string[]): readonly unknown[] => {
    const sheet = read([
      [title],
      [],
      ['Équipe', ...days],
      ['Voirie', 'Reboucher la rue Foch', 'Poser les panneaux', '', 'Nettoyer le marché'],
      ['Espaces verts', 'Tondre le stade', '', 'Tailler les haies', 'Planter le rond-point'],
    ]);
    return sheet.reading.actions.map(({ fields: { start } }) => start);
  };
  const names = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi'];
  const numbered = ['Lundi 20', 'Mardi 21', 'Mercredi 22', 'Jeudi 23'];
  const week = ['2025-01-20', '2025-01-21', '2025-01-23', '2025-01-20', '2025-01-22', '2025-01-23'];

  it.each([
    ['PLANNING – SEMAINE 4 (du 20 au 24 janvier 2025)', numbered],
    ['Planning de l’équipe – semaine du 20/01/2025', names],
    ['Tâches de la semaine du 20 au 24 janvier', names],
  ])('are those of the week of the title « %s »', (title, days) => {
    expect(startsUnder(title, days)).toEqual(week);
  });

  it.each([
    ['Semaine du 20 au 24 janvier 2025', ['Lundi 27', 'Mardi 28', 'Mercredi 29', 'Jeudi 30']],
    ['Semaine type – compte rendu du lundi 20 janvier 2025', names],
    ['Planning hebdomadaire à partir de la semaine 4', names],
  ])('are of no week under « %s »: %j', (title, days) => {
    expect(new Set(startsUnder(title, days))).toEqual(new Set([null]));
  });
});

describe('Weekdays over rows of one week each', () => {
  const endsOf = (weeks: readonly string[]): readonly unknown[] =>
    read([
      ['Semaine', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'],
      [weeks[0] ?? '', 'Former les bénévoles', '', 'Vérifier les extincteurs', '', ''],
      [weeks[1] ?? '', 'Tailler les haies', '', '', 'Relancer le prestataire', ''],
      [weeks[2] ?? '', '', 'Nettoyer les gouttières', '', '', 'Mettre à jour le livret'],
    ]).reading.actions.map(({ fields: { end } }) => end);
  const days = '2025-01-20 2025-01-22 2025-01-27 2025-01-30 2025-02-04 2025-02-07'.split(' ');

  it.each([
    [['Semaine 4', 'Semaine 5', 'Semaine 6']],
    [['20/01/2025', '27/01/2025', '03/02/2025']],
    [['Semaine du 20/01', 'Semaine du 27/01', 'Semaine du 03/02']],
  ])('are the days of those weeks: %j', (weeks) => {
    expect(endsOf(weeks)).toEqual(days);
  });

  it.each([
    [['Semaine 1', 'Semaine 2', 'Semaine 3']],
    [['Semaine A', 'Semaine B', 'Semaine C']],
    [['Semaine 6', 'Semaine 5', 'Semaine 4']],
    [['21/01/2025', '28/01/2025', '04/02/2025']],
  ])('are no days where the weeks may be others: %j', (weeks) => {
    expect(new Set(endsOf(weeks))).toEqual(new Set([null]));
  });
});

it('« 9/1 » and « 8/12 » under « Fait le » are days, and « 2 » under « Trim. » a quarter', () => {
  const done = read([
    ['Action', 'Échéance', 'Fait le'],
    ['Relancer le maçon', '15/1', '9/1'],
    ['Envoyer le bilan', '5/1', '8/12'],
  ]);
  expect(actionOf(done, 'Relancer')).toMatchObject({ status: 'Réalisé', doneOn: '2025-01-09' });
  expect(actionOf(done, 'Envoyer').doneOn).toBe('2024-12-08');
  const quarters = read([
    ['Action', 'Pilote', 'Trim.'],
    ['Relancer le maçon', 'Luc', '{n:1}'],
    ['Signer le devis', 'Anne', '{n:2}'],
    ['Poser les bornes', 'Luc', '{n:4}'],
  ]);
  expect(actionOf(quarters, 'Signer')).toMatchObject({ start: '2025-04-01', end: '2025-06-30' });
});
