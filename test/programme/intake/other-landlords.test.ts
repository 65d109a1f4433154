import { NO_DECISIONS } from '../../../src/programme/intake/plan/plan';
import { planTracker } from '../../fixtures/plan-at-once';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, countUses, sheetOf } from './readings';

type Rows = readonly (readonly (string | number)[])[];

function read(rows: Rows, dress: SheetDress = {}): ReturnType<typeof sheetOf> {
  return sheetOf(analyseAt(aWorkbook([aSheet('Tableau', rows, dress)])), 'Tableau');
}

describe('Columns of crosses', () => {
  const rows: Rows = [
    ['Action', 'Fait', 'En cours', 'A faire'],
    ['Réunion publique', 'x', '', ''],
    ['Conseil des locataires', '', 'X', ''],
    ['Étude de la tour', '', '?', ''],
    ['Navette', '', 'x', 'x'],
    ['Atelier', 'non', '', 'x'],
  ];
  const sheet = read(rows);

  it('give the status of the one that is crossed, a doubtful one beside it', () => {
    expect(actionOf(sheet, 'Conseil').status).toBe('En cours');
    expect(actionOf(sheet, 'Atelier').status).toBe('Prévu');
  });

  it('give no status for a question mark, which is kept', () => {
    expect(actionOf(sheet, 'Étude')).toMatchObject({ status: null, comment: 'En cours : ?' });
  });

  it('give no status when two are crossed, and say so', () => {
    const row = actionOf(sheet, 'Navette');
    expect(row).toMatchObject({ status: null, comment: 'En cours : x ; A faire : x' });
    expect(row.proposal.notes.map(({ code }) => code)).toContain('status-contradicted');
  });
});

describe('The status of an action', () => {
  it('is dropped when its text is struck through, but for what is done', () => {
    const sheet = read(
      [
        ['Action', 'Échéance', 'Statut'],
        ['Relogement', '2016', 'à faire'],
        ['Signature', '2013', 'fait'],
      ],
      { struck: ['A2', 'A3'] },
    );
    expect(actionOf(sheet, 'Relogement').status).toBe('Abandonné');
    expect(actionOf(sheet, 'Signature').status).toBe('Réalisé');
  });

  it('is in progress when a share is told, even before the day of its start', () => {
    const sheet = read([
      ['Action', 'Début', 'Fin', 'Avancement'],
      ['Café des voisins', '{d:2014-05-16}', '', '{n:0.4|0%}'],
      ['Ateliers', '{d:2014-05-15}', '', '{n:0.4|0%}'],
    ]);
    expect(actionOf(sheet, 'Café').status).toBe('En cours');
    expect(actionOf(sheet, 'Ateliers').status).toBe('En cours');
  });
});

describe('The type of an action', () => {
  it.each([
    ['tous les mercredis', 'Récurrent'],
    ['2e jeudi du mois', 'Récurrent'],
    ['3 fois par an', 'Récurrent'],
    ['mensuel', 'Récurrent'],
    ['', 'Tâche'],
  ])('with « %s » as its due date is %s', (due, type) => {
    const sheet = read([
      ['Action', 'Échéance', 'Statut'],
      ['Permanence énergie', due, 'EC'],
      ['Autre', '', ''],
    ]);
    expect(actionOf(sheet, 'Permanence').type).toBe(type);
  });
});

describe('A day typed month first', () => {
  const sheet = read([
    ['Action', 'Début', 'Fin'],
    ['Convention', '01/04/2014', '11/13/2014'],
    ['Travaux', '02/04/2014', '12/11/2014'],
  ]);

  it('makes doubtful the other days of its column', () => {
    const row = actionOf(sheet, 'Travaux');
    expect(row.end).toBeNull();
    expect(row.proposal.deduced.map(({ field, value }) => [field, value])).toEqual([
      ['end', '2014-11-12'],
      ['end', '2014-12-11'],
    ]);
  });

  it('leaves alone the days of the other columns', () => {
    expect(actionOf(sheet, 'Travaux').start).toBe('2014-04-02');
  });

  it('does so among the sessions of a training too', () => {
    const rows: Rows = [
      ['Formation', 'Date', 'Inscrits', 'Présents'],
      ['Tranquillité publique', '05/30/2014', 12, 10],
      ['Tranquillité publique', '06/05/2014', 12, 11],
    ];
    const analysis = analyseAt(aWorkbook([aSheet('Sessions', rows)]));
    const plan = planTracker(analysis, NO_DECISIONS, null);
    const offered = plan.report.deduced.filter(({ id }) => id === 'S02');
    expect(plan.content.sessions.map(({ start }) => start)).toEqual([null, null]);
    expect(offered.map(({ field, value }) => [field, value])).toEqual([
      ['start', '2014-05-06'],
      ['end', '2014-05-06'],
      ['start', '2014-06-05'],
      ['end', '2014-06-05'],
    ]);
    const [decision = ''] = offered.map((offer) => offer.decision);
    const chosen = planTracker(analysis, { ...NO_DECISIONS, deduced: [decision] }, null);
    expect(chosen.content.sessions[1]).toMatchObject({ start: '2014-05-06', end: '2014-05-06' });
  });
});

describe('A count that a session only hints at', () => {
  const analysis = analyseAt(
    aWorkbook([
      aSheet('Sessions', [
        ['Formation', 'Date', 'Inscrits', 'Présents'],
        ['Tranquillité publique', '13/11/2014', '~10', ''],
      ]),
    ]),
  );

  it('is left empty, proposed, and written on a yes of its own', () => {
    const registered = (deduced: 'all' | readonly string[]): unknown =>
      planTracker(analysis, { ...NO_DECISIONS, deduced }, null).content.sessions[0]?.registered;
    const [offer] = planTracker(analysis, NO_DECISIONS, null).report.deduced;
    expect(offer).toMatchObject({ field: 'registered', value: '10', isChoice: true });
    expect(registered('all')).toBeNull();
    expect(registered([offer?.decision ?? ''])).toBe(10);
  });
});

describe('A first column merged over its rows', () => {
  it('gives them their strand, whatever its header', () => {
    const sheet = read(
      [
        ['Lot', 'Tâche', 'janv.', 'févr.', 'mars', 'avr.'],
        ['Études', 'Diagnostic amiante', 'x', 'x', '', ''],
        ['', 'Dépôt du permis', '', '', 'x', ''],
      ],
      { merged: ['A2:A3'] },
    );
    expect(sheet.reading.actions.map(({ fields }) => fields.strand)).toEqual(['Études', 'Études']);
  });
});

describe('A table that has nothing to do with actions', () => {
  it('is left whole, its header included', () => {
    const sheet = read([
      ['Immatriculation', 'Modèle', 'Contrôle technique', 'Km'],
      ['AA-000-AA', 'Utilitaire', '{d:2015-04-02}', 45210],
      ['BB-000-BB', 'Citadine', '{d:2015-09-14}', 23980],
      ['CC-000-CC', 'Utilitaire', 'sept. 2016', 8120],
    ]);
    expect(sheet.reading.actions).toEqual([]);
    expect(countUses(sheet)).toEqual({ 'other-table': 16 });
  });

  it('is not so when its unknown header stands above titles and statuses', () => {
    const sheet = read([
      ['Machin', 'Truc', 'Bidule'],
      ['Visite des logements vacants', '12/05/2014', 'fait'],
      ['Convention avec le CCAS', '30/06/2014', 'à venir'],
      ['Journal interne', '15/09/2014', 'en cours'],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.status])).toEqual([
      ['Visite des logements vacants', 'Réalisé'],
      ['Convention avec le CCAS', 'Prévu'],
      ['Journal interne', 'En cours'],
    ]);
    expect(countUses(sheet)).toMatchObject({ header: 3 });
  });
});

describe('A place in a title or a cell', () => {
  it('is a site when a word of housing opens it', () => {
    const sheet = read([
      ['Action', 'Statut'],
      ['Remplacement des chaudières – Résidence du Parc', 'fait'],
      ['Autre action', ''],
    ]);
    expect(actionOf(sheet, 'Remplacement').site).toBe('Résidence du Parc');
  });

  it('is no site without a yes of its own when nothing tells what it is', () => {
    const rows: Rows = [
      ['Action', 'Où', 'Statut'],
      ['Visite', 'Lodève', 'fait'],
      ['Convention', 'Lodève', 'fait'],
    ];
    const plan = planTracker(
      analyseAt(aWorkbook([aSheet('Tableau', rows)])),
      { ...NO_DECISIONS, deduced: 'all' },
      null,
    );
    expect(plan.content.actions.map(({ site }) => site)).toEqual(['', '']);
  });
});

describe('Headers as people word them', () => {
  it('know « C’est fait ? » for the status', () => {
    const sheet = read([
      ['Quoi', 'Pour quand', 'C’est fait ?'],
      ['1/ Relance', 'juin 2014', 'ok'],
      ['Forum', 'juillet 2014', 'Non'],
    ]);
    expect(actionOf(sheet, '1/ Relance').status).toBe('Réalisé');
    expect(actionOf(sheet, 'Forum').status).toBe('Prévu');
  });

  it('are found on a wide row most of whose columns have names of their own', () => {
    const own = Array.from(
      { length: 20 },
      (_, index) => `Champ ${String.fromCharCode(65 + index)}`,
    );
    const sheet = read([
      ['Action', 'Échéance', 'Statut', ...own],
      ['Signature du bail', '30/06/2015', 'fait', ...own.map(() => 'v')],
    ]);
    expect(sheet.reading.actions.map(({ fields }) => fields.title)).toEqual(['Signature du bail']);
  });

  it('say once what is merged over two columns', () => {
    const sheet = read(
      [
        ['Volet', '', 'Action', 'Statut'],
        ['Accès', '', 'Visite', 'fait'],
        ['', '', 'Convention', 'à venir'],
      ],
      { merged: ['A1:B1', 'A2:B3'] },
    );
    expect(sheet.reading.actions.map(({ fields }) => [fields.strand, fields.comment])).toEqual([
      ['Accès', ''],
      ['Accès', ''],
    ]);
  });
});

describe('A grid of figures', () => {
  it('gives no action: its numbers are no shares of work', () => {
    const sheet = read([
      ['Somme de Montant', 'Étiquettes de colonnes'],
      ['Étiquettes de lignes', '2014', '2015', 'Total général'],
      ['Nord', 12, 15, 27],
      ['Sud', 3, 4, 7],
      ['Total général', 15, 19, 34],
    ]);
    expect(sheet.reading.actions).toEqual([]);
  });
});
