import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, merged: readonly string[] = []): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows, { merged })])), 'Feuil1');
}

function targetsOf({ tables }: SheetAnalysis): readonly (readonly [string, string])[] {
  return (tables[0]?.columns ?? []).map(({ header, target }) => [header, target]);
}

describe('Headers as people shorten, number and ask them', () => {
  it('reads a header cut short by a full stop', () => {
    const sheet = read([
      ['Intit.', 'Volet', 'Parten.', 'Échéan.', 'Respons.'],
      ['Bail à réhabilitation rue Basse', 'Accès', 'Le Fil ; La Passerelle', 'juin', 'Mme B.'],
      ['Visites de courtoisie', 'Maintien', 'La Passerelle', 'juillet', ''],
    ]);
    expect(targetsOf(sheet)).toEqual([
      ['Intit.', 'title'],
      ['Volet', 'strand'],
      ['Parten.', 'partners'],
      ['Échéan.', 'due'],
      ['Respons.', 'owner'],
    ]);
    expect(actionOf(sheet, 'Bail').partners).toEqual(['Le Fil', 'La Passerelle']);
  });

  it('leaves a short form that two headers share to what the column holds', () => {
    const sheet = read([
      ['Action', 'Échéance', 'Statut', 'Comm.'],
      ['Visites de courtoisie', 'juin', 'à venir', 'prévenir le gardien'],
    ]);
    expect(actionOf(sheet, 'Visites').proposal.own).toEqual([
      { header: 'Comm.', value: 'prévenir le gardien', format: 'General' },
    ]);
  });

  it('leaves the title of the table out of the name of a column of amounts', () => {
    const rows = [
      ['Programme culturel de la ville', '', '', '', ''],
      ['Action', 'Porteur', 'Échéance', 'Dépenses', 'Recettes'],
      ['Festival de rue', 'Culture', '08/05/2014', '{n:38000}', '{n:12000}'],
      ['Ciné plein air', 'Jeunesse', '12/07/2014', '{n:4200}', '{n:600}'],
    ];
    const own = actionOf(read(rows, ['A1:E1']), 'Festival').proposal.own;
    expect(own.map(({ header }) => header)).toEqual(['Dépenses', 'Recettes']);
  });

  it('leaves the name of a group of columns out of « Réalisé », unless it stands beside « Prévu »', () => {
    const band = ['', 'Plan d’actions', '', ''];
    const alone = read(
      [
        band,
        ['Risque', 'Mesure', 'Délai', 'Réalisé'],
        ['Chute', 'Poser un revêtement', '30/06/2014', 'oui'],
        ['Bruit', 'Isoler le local', '31/07/2014', 'en cours'],
      ],
      ['B1:D1'],
    );
    expect(actionOf(alone, 'Poser').status).toBe('Réalisé');
    const paired = read(
      [
        ['', 'Heures', '', ''],
        ['Action', 'Prévu', 'Réalisé', 'Échéance'],
        ['Poser un revêtement', '12', '10', '30/06/2014'],
        ['Isoler le local', '8', '9', '31/07/2014'],
      ],
      ['B1:C1'],
    );
    expect(targetsOf(paired)).toContainEqual(['Heures Réalisé', 'own']);
  });

  it('reads what is to be done in a name, and who did it', () => {
    const sheet = read([
      ['Lectures'],
      ['Date', 'Documentation à lire', 'Développé par'],
      ['{d:2014-06-06|jj/mm/aaaa}', 'Guide du bailleur', 'Khalil'],
      ['{d:2014-06-12|jj/mm/aaaa}', 'Charte du quartier', 'Lina'],
    ]);
    expect(targetsOf(sheet)).toEqual([
      ['Date', 'due'],
      ['Documentation à lire', 'title'],
      ['Développé par', 'owner'],
    ]);
  });

  it('puts the partners of several columns together', () => {
    const sheet = read([
      ['Action', 'Partenaire 1', 'Partenaire 2', 'Partenaire n°3', 'Échéance'],
      ['Atelier cuisine', 'CCAS', 'ADIL', '', 'juin'],
      ['Atelier couture', 'CCAS, Emmaüs', '', 'CCAS', 'juin'],
    ]);
    expect(actionOf(sheet, 'Atelier cuisine')).toMatchObject({
      partners: ['CCAS', 'ADIL'],
      comment: '',
    });
    expect(actionOf(sheet, 'Atelier couture').partners).toEqual(['CCAS', 'Emmaüs']);
  });

  it('reads who follows, on what condition, and the remarks by their everyday names', () => {
    const sheet = read([
      ['Action', 'Qui suit ?', 'Pour quand', 'Condition éventuelle', 'Rq'],
      ['Bail rue Basse', 'Agence Nord', 'juin', 'sous réserve du vote', 'deux lots'],
      ['Visite rue Haute', 'Agence Sud', 'juin', '', ''],
    ]);
    expect(actionOf(sheet, 'Bail')).toMatchObject({
      owner: 'Agence Nord',
      condition: 'sous réserve du vote',
      effect: 'Bloquante',
      comment: 'deux lots',
    });
  });

  it('offers a product backlog, whose columns only it has', () => {
    const sheet = read([
      ['Titre', 'En tant que', 'Je veux...', 'Afin de', 'Valeur'],
      ['Connexion', 'Visiteur', 'me connecter', 'suivre mes commandes', '1'],
      ['Profil', 'Client', 'changer mon profil', 'garder mes données exactes', '2'],
    ]);
    expect(sheet).toMatchObject({ kind: 'table', reason: { code: 'no-plan' } });
  });

  it('counts the end from « Number of days »', () => {
    const sheet = read([
      ['Task', 'Start', 'Number of days'],
      ['Survey', '{d:2014-10-20}', '{n:5}'],
      ['Tender', '{d:2014-11-03}', '{n:10}'],
    ]);
    expect(actionOf(sheet, 'Survey')).toMatchObject({ start: '2014-10-20', end: '2014-10-24' });
  });

  it('puts them together in a schedule drawn by hand too', () => {
    const sheet = read([
      ['Planning 2015'],
      ['Action', 'Partenaire 1', 'Partenaire 2', 'janv.', 'févr.', 'mars', 'avril', 'mai'],
      ['Atelier cuisine', 'CCAS', 'ADIL', 'x', 'x', '', '', ''],
      ['Atelier couture', 'CCAS', '', '', '', 'x', 'x', ''],
    ]);
    expect(sheet.kind).toBe('hand-made-gantt');
    expect(actionOf(sheet, 'Atelier cuisine').partners).toEqual(['CCAS', 'ADIL']);
  });

  it.each(['Qui s’en charge', "Qui s'en charge ?", 'Qui s’occupe de quoi'])(
    'takes « %s » for who answers for the action',
    (header) => {
      const sheet = read([
        ['Action', header, 'Pour quand'],
        ['Bail rue Basse', 'Pôle patrimoine', 'juin'],
        ['Visite rue Haute', 'Pôle patrimoine', 'juin'],
      ]);
      expect(actionOf(sheet, 'Bail').owner).toBe('Pôle patrimoine');
    },
  );

  it('reads the end of a contract or of works as the end, beside one due date', () => {
    const sheet = read([
      ['Action', 'Échéance', 'Fin du marché', 'Statut'],
      ['Formation « écoute »', '{d:2015-01-05|jj/mm/aaaa}', '{d:2016-12-30|jj/mm/aaaa}', 'AV'],
      ['Formation « budget »', 'janv. 2015', '{d:2017-06-30|jj/mm/aaaa}', 'AV'],
      ['Formation « accueil »', 'mars 2015', '', 'AV'],
    ]);
    // By when is not from when.
    expect(actionOf(sheet, 'Formation « écoute »')).toMatchObject({
      dueText: '05/01/2015',
      start: null,
      end: '2016-12-30',
    });
    expect(actionOf(sheet, 'Formation « budget »')).toMatchObject({
      start: '2015-01-01',
      end: '2017-06-30',
    });
    const works = read([
      ['Action', 'Début travaux', 'Date de fin des travaux', 'Statut'],
      ['Ravalement', '05/01/2015', '30/12/2016', 'AV'],
      ['Cour', '05/01/2015', '30/12/2016', 'AV'],
    ]);
    expect(actionOf(works, 'Ravalement')).toMatchObject({
      start: '2015-01-05',
      end: '2016-12-30',
    });
  });

  it('takes a second line of names for the header where the others are merged over both', () => {
    const sheet = read(
      [
        ['Action', 'Pilote', 'Calendrier', '', 'Vigilance'],
        ['', '', 'Prévu', 'Réel', ''],
        ['Poser les compteurs', 'Régie', 'juin 2014', '', 'accès'],
        ['Signer la charte', 'Direction', 'mars 2015', '', ''],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    );
    const { actions } = sheet.reading;
    expect(actions.map(({ fields: { title, end } }) => [title, end])).toEqual([
      ['Poser les compteurs', '2014-06-30'],
      ['Signer la charte', '2015-03-31'],
    ]);
  });
});

it.each([
  'Chargé de suivi',
  'Chargé·e de suivi',
  'Chargé(e)s de suivi',
  'Référent·e(s)',
  'Référent.e.s',
  'Animateur·rice',
  'Pilote·s',
])('« %s » is who answers for the row', (header) => {
  const sheet = read([
    ['Action', header, 'Échéance'],
    ['Visites de courtoisie', 'I. Maes', 'juin'],
    ['Goûter des voisins', 'T. Roux', 'juillet'],
  ]);
  expect(targetsOf(sheet)[1]).toEqual([header, 'owner']);
});

it('« Charge de travail » is how much work, and no person', () => {
  const sheet = read([
    ['Action', 'Charge de travail', 'Échéance'],
    ['Visites de courtoisie', '3 j', 'juin'],
    ['Goûter des voisins', '2 j', 'juillet'],
  ]);
  expect(targetsOf(sheet)[1]).toEqual(['Charge de travail', 'own']);
});

it('« Par », « ✓ » and « Micro-tâche » are who, how far and what', () => {
  const sheet = read([
    ['✓', 'Micro-tâche', 'Par', 'Avanc. %'],
    ['VRAI', 'Relever les compteurs', 'Léa', ''],
    ['FAUX', 'Appeler le chauffagiste', 'Tony', ''],
    ['FAUX', 'Afficher le règlement', 'Léa', ''],
  ]);
  expect(targetsOf(sheet).slice(0, 3)).toEqual([
    ['✓', 'status'],
    ['Micro-tâche', 'title'],
    ['Par', 'owner'],
  ]);
});

it.each(['Avanc. %', '% fait'])('« %s » says how far a row is', (header) => {
  const shares = read([
    ['Action', 'Échéance', header],
    ['Relever les compteurs', 'juin', 50],
    ['Afficher le règlement', 'juillet', 100],
  ]);
  expect(targetsOf(shares).at(-1)).toEqual([header, 'status']);
});

it('« Terminée », « Traitée oui/non » say how far, « 62 % non » how many answered so', () => {
  const sheet = read([
    ['Tâche', 'Qui', 'Date limite', 'Terminée'],
    ['Envoyer le rapport', 'Anne', '15/03/2026', 'FAUX'],
    ['Signer la convention', 'Paul', '28/02/2026', 'VRAI'],
  ]);
  expect(targetsOf(sheet).at(-1)).toEqual(['Terminée', 'status']);
  const asked = read([
    ['Demande', 'Service', 'Date limite', 'Traitée oui/non'],
    ['Changer la serrure', 'DT', '15/03/2026', 'non'],
    ['Couper la haie', 'DT', '28/02/2026', 'oui'],
  ]);
  expect(targetsOf(asked).at(-1)).toEqual(['Traitée oui/non', 'status']);
  const survey = read([
    ['Question', 'Réponse', 'Service concerné', 'Action'],
    ['Le ménage est-il bien fait ?', '62 % non', 'Proximité', 'Revoir le contrat'],
    ['Le hall est-il sûr ?', '48 % non', 'Sécurité', 'Poser un visiophone'],
  ]);
  expect(targetsOf(survey)[1]).toEqual(['Réponse', 'own']);
});

it('A telephone and a name beside projects that begin make no list of persons', () => {
  const sheet = read([
    ['Projet', 'Contact', 'Téléphone', 'Démarrage', 'Durée', 'Statut'],
    ['Jardin partagé', 'Mme Lenoir', '06 01 02 03 04', '01/03/2026', '6 mois', 'En cours'],
    ['Local à vélos', 'M. Kone', '06 05 06 07 08', '15/04/2026', '3 mois', 'En attente'],
  ]);
  expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.start])).toEqual([
    ['Jardin partagé', '2026-03-01'],
    ['Local à vélos', '2026-04-15'],
  ]);
});

it('« Par » over the ways to be reached is nobody', () => {
  const sheet = read([
    ['Tâche', 'Échéance', 'Par'],
    ['Relancer les familles', 'juin', 'téléphone'],
    ['Inviter les voisins', 'juillet', 'courrier'],
  ]);
  expect(actionOf(sheet, 'Relancer').owner).toBe('');
});

describe('A day set anew', () => {
  const rows = [
    ['Poser la fibre', '31/03/2014', '', '45', '12'],
    ['Changer le pare-feu', '28/02/2014', '15/04/2014', '18', '0'],
    ['Ouvrir le portail', '30/11/2014', '', '30', '0'],
  ];

  it('holds over the first, which holds where there is none', () => {
    const sheet = read([['Action', 'Échéance initiale', 'Échéance révisée'], ...rows]);
    const ends = sheet.reading.actions.map(({ fields }) => fields.end);
    expect(ends).toEqual(['2014-03-31', '2014-04-15', '2014-11-30']);
    expect(actionOf(sheet, 'Changer').proposal.own).toContainEqual(
      expect.objectContaining({ header: 'Échéance initiale', value: '28/02/2014' }),
    );
  });

  it('is none where its cell says that there is none', () => {
    const sheet = read([
      ['Action', 'Échéance initiale', 'Échéance révisée'],
      ['Poser la fibre', '31/03/2014', '—'],
      ['Changer le pare-feu', '28/02/2014', '15/04/2014'],
      ['Ouvrir le portail', '30/11/2014', '-'],
    ]);
    const ends = sheet.reading.actions.map(({ fields }) => fields.end);
    expect(ends).toEqual(['2014-03-31', '2014-04-15', '2014-11-30']);
  });

  it.each([
    ['a name merged over both', ['B1:C1', 'D1:E1']],
    ['a name over the first of them', []],
  ])('is read in two lines of header, under %s', (_, merged) => {
    const sheet = read(
      [
        ['Action', 'Échéance', '', 'Budget (k€)', ''],
        ['', 'initiale', 'révisée', 'prévu', 'engagé'],
        ...rows,
      ],
      merged,
    );
    const ends = sheet.reading.actions.map(({ fields }) => fields.end);
    expect(ends).toEqual(['2014-03-31', '2014-04-15', '2014-11-30']);
    expect(targetsOf(sheet).map(([header]) => header)).toEqual([
      'Action',
      'Échéance initiale',
      'Échéance révisée',
      'Budget (k€) prévu',
      'Budget (k€) engagé',
    ]);
  });
});

it('who goes with somebody, or works on it, is no action', () => {
  const agenda = read([
    ['Date', 'Matin', 'Accompagné par'],
    ['lundi 3 mars', 'Bureau municipal', 'DGS'],
    ['mercredi 5 mars', 'Visite du gymnase', 'Adjoint travaux'],
    ['mardi 11 mars', 'Commission des marchés', 'DGS'],
  ]);
  expect(actionOf(agenda, 'Visite').owner).toBe('Adjoint travaux');
  const tasks = read([
    ['Tâche', 'Collaborateur', 'Échéance'],
    ['Acte de vente du moulin', 'Gaëlle', '13/03/2014'],
    ['Bail du quai', 'Erwan', '20/03/2014'],
  ]);
  expect(actionOf(tasks, 'Bail').owner).toBe('Erwan');
});

it('what is to be done after a meeting is the action, what the meeting was about is kept', () => {
  const log = read([
    ['Date', 'Objet', 'Décision', 'Suite à donner', 'Traité par', 'Pour le'],
    ['10/01/2014', 'Point chantier', 'Arrêt du lot 3', 'Relancer le maçon', 'Luc', '20/01/2014'],
    ['07/02/2014', 'Comité', 'Budget validé', 'Envoyer le budget', 'Anne', '15/02/2014'],
  ]);
  expect(actionOf(log, 'Envoyer')).toMatchObject({ owner: 'Anne', end: '2014-02-15' });
});

it('a question over answers says what it asks for', () => {
  const form = read([
    ['Horodateur', 'Quelle action proposez-vous ?', 'Qui peut la porter ?', 'Pour quand ?'],
    ['10/12/2013', 'Créer un jardin partagé', 'Amicale', '15/06/2014'],
    ['11/12/2013', 'Repeindre le hall', 'Gardien', '20/06/2014'],
  ]);
  expect(actionOf(form, 'Repeindre')).toMatchObject({ owner: 'Gardien', end: '2014-06-20' });
});

it('« Point au 15/01 » says how far each is, and so do remarks that say nothing else', () => {
  for (const header of ['Point au 15/01', 'Observations']) {
    const plan = read([
      ['Action', 'Pilote', 'Échéance', header],
      ['Relancer l’architecte', 'Luc', '02/06/2014', 'en cours'],
      ['Signer le devis', 'Anne', '02/07/2014', 'à faire'],
      ['Contrôler les bornes', 'Luc', '02/05/2014', 'fait'],
    ]);
    expect(actionOf(plan, 'Contrôler').status).toBe('Réalisé');
  }
});

it('work for tenants is no list of persons', () => {
  const work = read([
    ['Intervention', 'Locataire', 'Téléphone', 'Date prévue', 'Statut'],
    ['Réparer la ventilation', 'Mme Bernard', '06 11 22 33 44', '02/06/2014', 'En cours'],
    ['Changer le ballon', 'M. Petit', '06 11 22 33 55', '02/07/2014', 'À faire'],
  ]);
  expect(actionOf(work, 'Changer')).toMatchObject({ end: '2014-07-02', status: 'Prévu' });
});

it('« Délai » over « au + tôt » and « au + tard », beside names of the second line alone, is one header', () => {
  const workbook = aWorkbook([
    aSheet(
      'Rétro',
      [
        ['', '', 'Délai', '', 'En charge'],
        ['J-', 'Choses à faire', 'au + tôt', 'au + tard', '(service)'],
        ['J-60', 'Recenser les assesseurs', '19/1', '30/1', 'Elections'],
        ['J-37', 'Clore les inscriptions', '', '6/2', 'Elections'],
        ['J-20', 'Mettre sous pli', '16/2', '3/3', 'Renforts'],
      ],
      { merged: ['C1:D1'] },
    ),
  ]);
  const { actions } = sheetOf(
    analyseAt(workbook, { referenceDate: '2026-01-15' }),
    'Rétro',
  ).reading;
  expect(actions.map(({ fields: { start, end, owner } }) => [start, end, owner])).toEqual([
    ['2026-01-19', '2026-01-30', 'Elections'],
    [null, '2026-02-06', 'Elections'],
    ['2026-02-16', '2026-03-03', 'Renforts'],
  ]);
});
