import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, countUses, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Feuil1', rows, dress)])), 'Feuil1');
}

describe('Finding the tables of a sheet', () => {
  it('reads a header on two rows, with crosses under the names of statuses', () => {
    const sheet = read(
      [
        ['', 'AGENCE ROUEN'],
        [],
        ['', 'Axe', 'Action', 'Calendrier', '', 'Partenaires', 'Prévu', 'En cours', 'Fait'],
        ['', '', '', 'Début', 'Fin', '', '', '', ''],
        ['', 'Accès', 'Convention Emmaüs', 'janv. 2015', 'mars 2015', 'Emmaüs', '', '', 'x'],
        ['', '', 'Captation', 'avril 2015', 'déc. 2015', 'CCAS', '', 'x', ''],
        ['', 'Maintien', 'Permanences', '2015', '', 'UDAF', 'x', '', ''],
      ],
      { merged: ['D3:E3', 'B5:B6'] },
    );
    expect(sheet.tables[0]?.headerRows).toEqual({ first: 2, last: 3 });
    expect(actionOf(sheet, 'Convention')).toMatchObject({
      strand: 'Accès',
      status: 'Réalisé',
      start: '2015-01-01',
      end: '2015-03-31',
    });
    expect(actionOf(sheet, 'Captation')).toMatchObject({ strand: 'Accès', status: 'En cours' });
    expect(actionOf(sheet, 'Permanences').status).toBe('Prévu');
  });

  it('reads two tables side by side, each for what it is', () => {
    const sheet = read([
      ['Action', 'Échéance', 'Statut', '', 'Session', 'Formation', 'Date', 'Inscrits', 'Présents'],
      [
        'Convention',
        'juin',
        'à venir',
        '',
        'F1',
        'Tranquillité publique',
        '12/10/2015',
        '12',
        '10',
      ],
      ['Visite', 'sept', 'à venir', '', '', '', '', '', ''],
    ]);
    expect(sheet.tables.map(({ kind }) => kind)).toEqual(['actions', 'sessions']);
    expect(sheet.reading.actions).toHaveLength(2);
    expect(sheet.reading.sessions.map(({ fields }) => fields.present)).toEqual([10]);
  });

  it('reads the decisions awaited beside a schedule as rows of their own', () => {
    const sheet = read([
      ['Axe', 'Action', 'Fin', 'Avancement', '', 'Arbitrage attendu', 'Qui tranche', 'Avant le'],
      ['Accès', 'Convention', 'juin 2016', '60 %', '', 'Choix du site', 'CODIR', '15/04/2016'],
      ['Accès', 'Visites', 'mai 2016', 'en cours', '', '', '', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual([
      'Convention',
      'Visites',
      'Choix du site',
    ]);
    expect(actionOf(sheet, 'Choix')).toMatchObject({
      type: 'Décision',
      decisionMaker: 'CODIR',
      end: '2016-04-15',
    });
    expect(actionOf(sheet, 'Visites').dueText).toBe('mai 2016');
  });

  it('keeps the date in the corner and the legend out of the rows beside them', () => {
    const sheet = read([
      ['Plan 2017', '', '', '', '', '', '16/01/2017'],
      ['Action', 'Échéance', 'Statut', '', 'Code couleur', '', ''],
      ['ACCÈS', '', '', '', 'terminé', '', ''],
      ['Bourse aux logements', 'mars 2017', 'à venir', '', 'en cours', '', ''],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.strand, fields.title])).toEqual([
      ['ACCÈS', 'Bourse aux logements'],
    ]);
    expect(actionOf(sheet, 'Bourse')).toMatchObject({ status: 'Prévu', comment: '' });
  });

  it('takes merged labels for strands although a legend stands under them', () => {
    const sheet = read(
      [
        ['Lot', 'Étape', 'Pilote', 'sept. 2015', 'oct. 2015', 'nov. 2015', 'déc. 2015'],
        ['Études', 'Diagnostic', 'DT', 'x', '', '', ''],
        ['', 'Plans', 'DT', '', 'x', '', ''],
        ['Légende', '', '', '', '', '', ''],
        ['x : prévu', '', '', '', '', '', ''],
        ['(x) : si retenu', '', '', '', '', '', ''],
      ],
      { merged: ['A2:A3'] },
    );
    expect(actionOf(sheet, 'Plans').strand).toBe('Études');
  });

  it('resolves « idem » among the lines of a cell', () => {
    const sheet = read([
      ['Action', 'Partenaires', 'Statut'],
      ['Repérage\nMise en peinture\nEntrée', 'Emmaüs\nidem\nCAF', 'fait / en cours / à venir'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.partners)).toEqual([
      ['Emmaüs'],
      ['Emmaüs'],
      ['CAF'],
    ]);
  });

  it('reads two tables one below the other', () => {
    const sheet = read([
      ['Action', 'Échéance', 'Statut'],
      ['Convention', 'juin', 'à venir'],
      [],
      ['Formations'],
      ['N° session', 'Formation', 'Date', 'Inscrits', 'Présents'],
      ['S01', 'Tranquillité publique', '{d:2014-10-12}', '{n:12}', '{n:10}'],
    ]);
    expect(sheet.tables.map(({ kind }) => kind)).toEqual(['actions', 'sessions']);
    expect(sheet.reading.sessions).toHaveLength(1);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual(['Convention']);
  });

  it('reads the prose above a table as prose', () => {
    const sheet = read([
      ['Une convention avec l’association Emmaüs sera signée en juin avec le bailleur.'],
      ['Les premières attributions sont prévues à la rentrée dans la résidence Jaurès.'],
      [],
      ['Action', 'Échéance', 'Statut'],
      ['Visite', 'sept', 'à venir'],
    ]);
    expect(sheet.reading.actions).toHaveLength(3);
    expect(countUses(sheet)['not-understood']).toBeUndefined();
  });

  it('reads short sentences in one column as prose, lists of short words as nothing known', () => {
    const sentences = [
      'Le permis est déposé.',
      'Une visite a eu lieu à Lens.',
      'Les travaux débutent en mai.',
      'La Ville donnera son accord.',
      'Un bilan sera remis.',
    ];
    const words = ['Pain.', 'Lait.', 'Beurre.', 'Farine.', 'Sel.'];
    const kinds = [sentences, words].map((lines) => {
      const sheet = aSheet(
        'Notes',
        lines.map((line) => [line]),
      );
      return sheetOf(analyseAt(aWorkbook([sheet])), 'Notes').kind;
    });
    expect(kinds).toEqual(['narrative', 'ignored']);
  });

  it('reads a table without header by its content', () => {
    const sheet = read([
      ['Accès', '', '', ''],
      ['Convention Emmaüs', 'juin 2015', 'fait', 'DDS'],
      ['Visite résidence Jaurès', 'sept. 2015', 'à venir', 'DDS'],
      ['Maintien', '', '', ''],
      ['Permanences', '2015', 'en cours', 'DRH'],
    ]);
    expect(sheet.kind).toBe('table');
    expect(sheet.tables[0]?.columns.map(({ target, why }) => [target, why])).toEqual([
      ['title', 'content'],
      ['due', 'content'],
      ['status', 'content'],
      ['owner', 'content'],
    ]);
    expect(actionOf(sheet, 'Permanences')).toMatchObject({ strand: 'Maintien', owner: 'DRH' });
  });

  it('skips a header printed again further down', () => {
    const sheet = read([
      ['Action', 'Échéance', 'Statut'],
      ['Convention', 'juin', 'à venir'],
      ['Action', 'Échéance', 'Statut'],
      ['Visite', 'sept', 'à venir'],
    ]);
    expect(sheet.reading.actions).toHaveLength(2);
    expect(countUses(sheet)['duplicate-header']).toBe(3);
  });

  it('reads headers in English and headers with a typing mistake', () => {
    const sheet = read([
      ['Task', 'Owner', 'Due date', 'Avancemnt', 'Partners', 'Comments', 'Dwellings'],
      ['Sign the agreement', 'DDS', '30/06/2015', 'Done', 'CAF', '', '12'],
    ]);
    expect(actionOf(sheet, 'Sign')).toMatchObject({
      owner: 'DDS',
      end: '2015-06-30',
      status: 'Réalisé',
      partners: ['CAF'],
      dwellings: 12,
    });
    const match = sheet.tables[0]?.columns.find(({ header }) => header === 'Avancemnt');
    expect(match).toMatchObject({ target: 'status', confidence: 'medium', why: 'spelling' });
  });
});

describe('Traps of headers', () => {
  it('takes labels and values above a table for no header', () => {
    const sheet = read([
      ['Pilote', 'DDS', 'Date', '12/03/2014'],
      [],
      ['Code', 'Action', 'Calendrier', 'Statut', 'Acteurs'],
      ['1.1', 'Convention', 'juin', 'à venir', 'CAF'],
    ]);
    expect(sheet.tables[0]?.headerRows.first).toBe(2);
    expect(sheet.reading.actions).toHaveLength(1);
  });

  it('takes a row of everyday words under a heading for a row', () => {
    const sheet = read(
      [
        ['Action', 'Échéance', 'Statut', 'Pilote'],
        ['MAINTIEN', '', '', ''],
        ['Formation', '', 'fait', ''],
        ['Suivi', '', 'fait', ''],
      ],
      { bold: ['A2'] },
    );
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual(['Formation', 'Suivi']);
  });

  it('joins the columns past an empty one to their table', () => {
    const sheet = read([
      ['Volet', 'Action', '', 'Échéance', 'Statut'],
      ['Accès', 'Convention', '', 'juin', 'à venir'],
    ]);
    expect(sheet.tables).toHaveLength(1);
    expect(actionOf(sheet, 'Convention')).toMatchObject({ dueText: 'juin', status: 'Prévu' });
  });

  it('takes the first level of a title, which spans its rows, for the strand of the second', () => {
    const sheet = read(
      [
        ['Action', 'Sous-action', 'Échéance', 'Statut'],
        ['Accompagner', 'Recruter', 'juin', 'fait'],
        ['', 'Ouvrir la permanence', 'sept.', 'EC'],
      ],
      { merged: ['A2:A3'] },
    );
    expect(sheet.reading.actions.map(({ fields }) => [fields.strand, fields.title])).toEqual([
      ['Accompagner', 'Recruter'],
      ['Accompagner', 'Ouvrir la permanence'],
    ]);
  });

  it('takes a subject that spans the rows under it, and leaves a nature that is no type to the user', () => {
    const sheet = read(
      [
        ['Sujet', 'Quoi', 'Pour quand'],
        ['Eau', 'Pose de compteurs', 'juin'],
        ['', 'Campagne contre les fuites', 'sept.'],
      ],
      { merged: ['A2:A3'] },
    );
    expect(sheet.reading.actions.map(({ fields }) => [fields.strand, fields.title])).toEqual([
      ['Eau', 'Pose de compteurs'],
      ['Eau', 'Campagne contre les fuites'],
    ]);
    const natures = read([
      ['Nature', 'Chantier / action', 'Échéance'],
      ['Captation', 'Prospection des propriétaires', 'juin'],
      ['Information', 'Guide du locataire', 'sept.'],
    ]);
    expect(
      natures.reading.actions.map(({ fields, own }) => [fields.strand, own[0]?.value]),
    ).toEqual([
      ['', 'Captation'],
      ['', 'Information'],
    ]);
  });

  it('leaves contacts noted under a schedule where they are', () => {
    const sheet = read([
      ['Volet', 'Action', 'Structures', 'Échéance'],
      ['Santé', 'Journée d’étude', 'CMP', 'oct.'],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', 'Contacts utiles', '', ''],
      ['', 'Organisme', 'Personne', 'Téléphone'],
      ['', 'Association du Pont', 'Accueil', '04 00 00 00 02'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual(['Journée d’étude']);
  });

  it('copies no name from a list of persons, whatever its other columns', () => {
    const sheet = read([
      ['Nom et prénom', 'Service', 'Formation', 'Date', 'Présent'],
      ['EXEMPLE Camille (fictif)', 'Agence', 'TP', '12/03/2014', 'x'],
    ]);
    expect(sheet.kind).toBe('name-list');
    expect(JSON.stringify([sheet.reading.sessions, sheet.left])).not.toMatch(/EXEMPLE/u);
  });
});

describe('Matching columns', () => {
  const rows = [
    ['Action', 'Truc', 'Statut'],
    ['Convention', 'juin 2015', 'fait'],
    ['Visite', 'sept. 2015', 'à venir'],
  ];

  it('knows a column of dates by its content', () => {
    const [, column] = read(rows).tables[0]?.columns ?? [];
    expect(column).toMatchObject({ header: 'Truc', target: 'due', why: 'content' });
  });

  it('follows the user’s choice, given now or remembered', () => {
    const columnMatches = { 'Feuil1!Truc': 'Non repris' };
    const analysis = analyseAt(aWorkbook([aSheet('Feuil1', rows)]), { columnMatches });
    const sheet = sheetOf(analysis, 'Feuil1');
    expect(sheet.tables[0]?.columns[1]).toMatchObject({ target: 'ignored', why: 'remembered' });
    expect(actionOf(sheet, 'Convention').dueText).toBe('');
    expect(countUses(sheet)['not-selected']).toBe(2);
  });

  it('asks what an unknown status means, and uses the answer', () => {
    const odd = [
      ['Action', 'Statut'],
      ['Convention', 'zinzin'],
    ];
    const asked = analyseAt(aWorkbook([aSheet('Feuil1', odd)]));
    expect(asked.unknownStatuses).toEqual([{ words: 'zinzin', rows: 1 }]);
    const told = analyseAt(aWorkbook([aSheet('Feuil1', odd)]), {
      statusWords: { zinzin: 'Suspendu' },
    });
    expect(actionOf(sheetOf(told, 'Feuil1'), 'Convention').status).toBe('Suspendu');
  });
});

describe('A workbook in which there is nothing to structure', () => {
  it('is told as such', () => {
    const analysis = analyseAt(
      aWorkbook([
        aSheet('Dépenses', [
          ['Poste', 'Montant'],
          ['Loyers', '{n:100}'],
          ['Charges', '{n:50}'],
        ]),
        aSheet('Vide', []),
        aSheet('Lisez-moi', [['Ne pas supprimer les lignes de ce fichier, merci à tous.']]),
      ]),
    );
    expect(analysis.isEmpty).toBe(true);
    expect(analysis.sheets.map(({ kind, reason }) => [kind, reason.code])).toEqual([
      ['ignored', 'ignored-other-table'],
      ['ignored', 'ignored-empty'],
      ['ignored', 'ignored-help'],
    ]);
  });

  it.each([
    [
      'a list of prices',
      'Tarifs',
      ['Référence', 'Désignation', 'Prix HT', 'TVA', 'Valable jusqu’au'],
      ['A12', 'Ramette de papier', '{n:4.5}', '20 %', '31/12/2015'],
    ],
    [
      'a calendar of matches',
      'Calendrier',
      ['Date', 'Heure', 'Domicile', 'Extérieur', 'Score', 'Stade'],
      ['12/04/2015', '15:00', 'Olympique de Marle', 'Stade de Vervins', '12-9', 'municipal'],
    ],
    [
      'the entries of an account',
      'Compte',
      ['Date', 'Libellé', 'Débit', 'Crédit'],
      ['03/02/2015', 'Achat de fournitures', '{n:12}', ''],
    ],
    [
      'invoices',
      'Suivi',
      ['N° facture', 'Client', 'Objet', 'Montant TTC', 'Échéance', 'Payée'],
      ['F12', 'Mairie', 'Étude', '{n:120}', '12/04/2015', 'non'],
    ],
    [
      'what is on sale',
      'Feuil1',
      ['N°', 'Produit', 'Prix', 'Disponible'],
      ['{n:1}', 'Chaise pliante bleue', '{n:12}', 'oui'],
    ],
    [
      'days of leave',
      'Congés 2015',
      ['Agent', 'Début', 'Fin', 'Nombre de jours'],
      ['Agent A', '03/08/2015', '07/08/2015', '{n:5}'],
    ],
    [
      'a budget by the month',
      'Budget',
      ['Poste', 'Janvier', 'Février', 'Mars', 'Avril'],
      ['Loyer', '{n:800}', '{n:800}', '{n:810}', '{n:810}'],
    ],
  ])(
    'leaves %s where it is, unless the user says that it holds actions',
    (_, name, headers, row) => {
      const workbook = aWorkbook([aSheet(name, [headers, row, row, row, row])]);
      const [sheet] = analyseAt(workbook).sheets;
      expect([sheet?.kind, sheet?.reason.code]).toEqual(['ignored', 'ignored-other-table']);
      const told = analyseAt(workbook, { kinds: { [name]: 'table' } });
      expect(told.isEmpty).toBe(false);
    },
  );

  it.each([
    ['prices', ['Axe', 'Action', 'Pilote', 'Coût HT', 'Coût TTC', 'Fournisseur', 'Échéance']],
    ['a client', ['Volet', 'Action', 'Client', 'Échéance']],
    ['rents', ['Action', 'Responsable', 'Loyer', 'Surface', 'Statut']],
  ])('takes a plan of actions that has columns for %s', (_, headers) => {
    const row = headers.map((header) =>
      header === 'Échéance' ? '12/06/2015' : 'Signer la charte',
    );
    const [sheet] = analyseAt(aWorkbook([aSheet('Plan', [headers, row, row])])).sheets;
    expect(sheet?.kind).toBe('table');
  });

  it('never takes today’s date, computed by a formula, for the date of the document', () => {
    const analysis = analyseAt(
      aWorkbook([
        aSheet('Suivi', [['{f:=AUJOURDHUI()|46350}'], ['Action', 'Échéance'], ['Visite', 'juin']]),
      ]),
      { referenceDate: null },
    );
    expect(analysis.referenceDate).toBeNull();
    expect(analysis.needsReferenceDate).toBe(true);
  });
});

describe('Another landlord’s workbook', () => {
  const sheet = read(
    [
      ['OFFICE PUBLIC DE L’HABITAT'],
      [],
      [
        '',
        'Intitulé de l’action',
        'Structures',
        'Commune / quartier',
        'Pour quand ?',
        'Avancement',
        'Pilote',
        'Remarques',
      ],
      ['AXE 1 – ACCÈS AU LOGEMENT'],
      [
        '',
        'Convention de sous-location (15 logts)',
        'Emmaüs ; DDCS',
        'Rouen',
        '1er trimestre 2015',
        'signée',
        'DG',
        '',
      ],
      [
        '',
        'Réhabilitation résidence Jean Moulin',
        'Ville',
        'Oissel',
        '2e semestre 2015',
        'études',
        'DMO',
        'sous réserve de l’accord de l’ANRU',
      ],
      ['', 'Décision sur le financement', 'CG', '', 'avant l’été', 'attente', '', ''],
      ['AXE 2 – SANTÉ MENTALE'],
      ['', 'Permanences', 'CCAS de Rouen', 'Grand Mare', 'tous les mois', 'en cours', 'CESF', ''],
    ],
    { merged: ['A4:H4', 'A8:H8'], fills: { 'A4:H4': '#D9E1F2', 'A8:H8': '#D9E1F2' } },
  );

  it('keeps its own strands in its own words, though the programme has a short name for one', () => {
    const own = actionOf(sheet, 'Convention').strand;
    expect(own).toBe('ACCÈS AU LOGEMENT');
    expect(actionOf(sheet, 'Permanences').strand).toBe('SANTÉ MENTALE');
    expect(sheet.reading.newStrands).toEqual([own, 'SANTÉ MENTALE']);
  });

  it('names the Conseil Général of its own département', () => {
    expect(actionOf(sheet, 'Décision').partners).toEqual(['Conseil Général de la Seine-Maritime']);
  });

  it('keeps unknown partners and sites as they are written', () => {
    expect(actionOf(sheet, 'Permanences')).toMatchObject({
      partners: ['CCAS de Rouen'],
      site: 'Grand Mare',
      type: 'Récurrent',
    });
    expect(actionOf(sheet, 'Réhabilitation')).toMatchObject({
      partners: ['Ville d’Oissel'],
      site: 'Résidence Jean Moulin',
      condition: 'Sous réserve de l’accord de l’ANRU',
      effect: 'Bloquante',
    });
  });
});
