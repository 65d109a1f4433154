import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

function read(
  rows: readonly (readonly (string | number)[])[],
  dress: Parameters<typeof aSheet>[2] = {},
): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Suivi', rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-03-10' }), 'Suivi');
}

const told = (sheet: SheetAnalysis, field: 'owner' | 'status' | 'type'): readonly unknown[] =>
  sheet.reading.actions.map(({ fields }) => fields[field]);

it('A day merged over several rows is kept on each, an amount on the first alone', () => {
  const { reading } = read(
    [
      ['Séance du', 'Décision', 'Qui', 'Pour le', 'Enveloppe (€)'],
      ['{d:2025-01-14|jj/mm/aaaa}', 'Changer de banque', 'Odile', '31/03/2025', 1200],
      ['', 'Refaire les affiches', 'Marc', '30/04/2025', ''],
      ['{d:2025-02-11|jj/mm/aaaa}', 'Louer un garage', 'Inès', '30/06/2025', 300],
      ['', 'Écrire à la mairie', 'Odile', '15/05/2025', ''],
    ],
    { merged: ['A2:A3', 'A4:A5', 'E2:E3', 'E4:E5'] },
  );
  const days = reading.actions.map(({ own }) => own.map(({ header }) => header).join(', '));
  expect(days).toEqual([
    'Séance du, Enveloppe (€)',
    'Séance du',
    'Séance du, Enveloppe (€)',
    'Séance du',
  ]);
});

it('An « Accord » is a decision where it is awaited or someone decides, and work to do elsewhere', () => {
  const titles = ['Autorisation de voirie', 'Accord de la copropriété', 'Agrément du CCAS'];
  const sheet = read([
    ['Action', 'Qui', 'Échéance', 'Statut', 'Décideur'],
    [titles[0] ?? '', 'Odile', '30/04/2025', 'à lancer', ''],
    [titles[1] ?? '', 'Marc', '30/05/2025', 'en attente de décision', ''],
    [titles[2] ?? '', 'Odile', '30/06/2025', 'à lancer', 'Conseil d’administration'],
  ]);
  expect(told(sheet, 'type')).toEqual(['Tâche', 'Décision', 'Décision']);
});

describe('A column called after what someone does', () => {
  const rows = (header: string, cells: readonly string[]): SheetAnalysis =>
    read([
      ['Tâche', header, 'Pour quand'],
      ...['Relevé des compteurs', 'Tour des caves', 'Essai de la sono', 'Envoi des cartes'].map(
        (title, at) => [title, cells[at] ?? '', `${String(at + 10)}/04/2025`],
      ),
    ]);

  it.each([
    ['Suivi', ['ST – P. Lambic', 'DGS', 'Service des sports', 'ST – P. Lambic']],
    ['Animation', ['Dr Noyau', 'Infirmière (Nadia)', 'Coordinatrice', 'gérants']],
    ['Organisation', ['Mme Roc et M. Val', 'Trésorière', 'Odile', 'Secrétariat']],
  ])('« %s » over names, functions and services is who', (header, cells) => {
    expect(told(rows(header, cells), 'owner')).toEqual(cells);
  });

  it('« Suivi » over states is how far, « Animation » over games what the user keeps', () => {
    const states = rows('Suivi', ['fait', 'en cours', 'en cours', 'fait']);
    expect(told(states, 'status')).toEqual(['Réalisé', 'En cours', 'En cours', 'Réalisé']);
    const games = rows('Animation', ['Jeu de piste', 'Quiz Musical', 'Tombola', 'Chamboule-tout']);
    expect(told(games, 'owner')).toEqual(['', '', '', '']);
    expect(actionOf(games, 'Relevé').proposal.own).toMatchObject([{ value: 'Jeu de piste' }]);
  });
});

it('A dash inside a bracket cuts nothing, and the bracket still says when', () => {
  const { reading } = read([
    ['À lancer', 'En cours', 'Fini'],
    ['Concours de dessins (direction – fin d’année)', 'Film du quartier (com – fin mai)', ''],
    ['Fête des voisins', 'Charte des halls (juristes, 10 juin)', 'Plan des caves'],
  ]);
  const cards = reading.actions.map(({ fields: { title, dueText } }) => `${title} | ${dueText}`);
  expect(cards).toEqual([
    'Concours de dessins (direction – fin d’année) | fin d’année',
    'Film du quartier (com – fin mai) | fin mai',
    'Fête des voisins | ',
    'Charte des halls (juristes, 10 juin) | 10 juin',
    'Plan des caves | ',
  ]);
});

describe('The elected member who follows a project, within the commission that groups it', () => {
  const rowsUnder = (...heads: readonly string[]): readonly string[] => {
    const { reading } = read([
      ['Commission', 'Projet', 'Élu référent', ...heads, 'Début'],
      ['Bâtiments', 'Toiture du préau', 'Mme Roc', ...heads.map(() => 'ST'), '01/04/2025'],
      ['Bâtiments', 'Chauffage de la salle', 'M. Val', ...heads.map(() => 'ST'), '01/05/2025'],
      ['Voirie', 'Trottoirs du bourg', 'M. Val', ...heads.map(() => 'Régie'), '01/06/2025'],
    ]);
    return reading.actions.map(({ fields: { strand, owner, decisionMaker }, own }) =>
      [strand, owner, decisionMaker, ...own.map(({ value }) => value)].join(' | '),
    );
  };

  it('answers for it where no other column says who, and decides nothing', () => {
    expect(rowsUnder()).toEqual([
      'Bâtiments | Mme Roc | ',
      'Bâtiments | M. Val | ',
      'Voirie | M. Val | ',
    ]);
  });

  it('is kept beside the service or the agent in charge', () => {
    expect(rowsUnder('Agent en charge')).toEqual([
      'Bâtiments | ST |  | Mme Roc',
      'Bâtiments | ST |  | M. Val',
      'Voirie | Régie |  | M. Val',
    ]);
  });
});

it('« Délai » is when, and a bare « Date » after « Réalisé » what the user keeps', () => {
  const { reading } = read([
    ['Mesure', 'Responsable', 'Délai', 'Réalisé', 'Date'],
    ['Acheter deux chariots', 'Cadre', '1er semestre 2026', 'oui', '03/04/2026'],
    ['Refaire le sol', 'Technique', 'été 2026', 'non', ''],
    ['Former douze agents', 'RH', 'avant le 30/09/2026', 'en cours', ''],
  ]);
  const rows = reading.actions.map(({ fields: { dueText, status }, own }) =>
    [dueText, status, ...own.map(({ header }) => header)].join(' | '),
  );
  expect(rows).toEqual([
    '1er semestre 2026 | Réalisé | Date',
    'été 2026 | Prévu',
    'avant le 30/09/2026 | En cours',
  ]);
});

describe('Words that name nobody yet', () => {
  const sheet = read([
    ['Action', 'Pilote', 'Partenaires', 'Échéance'],
    ['Ravaler la façade', 'à désigner', 'CAF, à définir', '30/06/2014'],
    ['Changer les portes', '?', '?', '30/09/2014'],
    ['Fleurir la cour', 'Tous', 'tous', '30/09/2014'],
  ]);

  it('leave who does it empty, and with whom to be named', () => {
    expect(actionOf(sheet, 'Ravaler')).toMatchObject({
      owner: '',
      partners: ['CAF', 'À préciser'],
      comment: 'Responsable : à désigner',
    });
    expect(actionOf(sheet, 'Changer')).toMatchObject({ owner: '', partners: ['À préciser'] });
    expect(actionOf(sheet, 'Fleurir')).toMatchObject({ owner: 'Tous', partners: [] });
  });
});

it('An end typed before its start is told as soon as it is read, and written as it stands', () => {
  const sheet = read([
    ['Action', 'Début', 'Fin'],
    ['Étude de sol', '05/01/2025', '30/01/2025'],
    ['Dépôt du permis', '14/05/2025', '23/04/2025'],
  ]);
  const [right, wrong] = sheet.reading.actions;
  expect(right).toMatchObject({ confidence: 'sure', notes: [] });
  expect(wrong).toMatchObject({
    confidence: 'doubtful',
    fields: { start: '2025-05-14', end: '2025-04-23' },
    notes: [{ code: 'end-before-start', params: { start: '14/05/2025', end: '23/04/2025' } }],
  });
});

describe('A day told once, at the head of those that it holds for', () => {
  const LOG = [
    ['Date', 'De', 'À', 'Tâche'],
    ['03/02/2025', '8:00', '10:00', 'Relever les compteurs'],
    ['', '10:00', '12:00', 'Trier les clés'],
    ['', '14:00', '17:00', 'Visiter le 12'],
    ['04/02/2025', '8:00', '12:00', 'Peindre le hall'],
    ['', '14:00', '17:00', 'Vider la cave'],
    ['06/02/2025', '9:00', '12:00', 'Recevoir les devis'],
    ['', '14:00', '16:00', 'Classer les devis'],
    ['07/02/2025', '9:00', '12:00', 'Appeler la régie'],
    ['', '14:00', '16:00', 'Fermer le local'],
  ];
  const days = ({ reading }: SheetAnalysis): readonly unknown[] =>
    reading.actions.map(({ fields }) => fields.start?.slice(-2) ?? '');

  it('is that of the rows under it too, which say so', () => {
    const sheet = read(LOG);
    expect(days(sheet)).toEqual(['03', '03', '03', '04', '04', '06', '06', '07', '07']);
    expect(sheet.reading.actions[1]).toMatchObject({
      confidence: 'doubtful',
      notes: [{ code: 'told-above', params: { words: '03/02/2025' } }],
    });
  });

  it('is of its row alone where it is when the work is due, stands after the tasks, beside how far they are, or in no order', () => {
    const due = read([['Échéance', 'De', 'À', 'Tâche'], ...LOG.slice(1)]);
    expect(days(due)).toEqual(['03', '', '', '04', '', '06', '', '07', '']);
    const after = read(
      LOG.map(([day = '', from = '', to = '', task = '']) => [task, from, to, day]),
    );
    expect(days(after)).toEqual(['03', '', '', '04', '', '06', '', '07', '']);
    const states = [
      'État',
      'Fait',
      'À faire',
      'Fait',
      'Fait',
      'À faire',
      'Fait',
      'Fait',
      'Fait',
      'À faire',
    ];
    const told = read(LOG.map((row, at) => [...row, states[at] ?? '']));
    expect(days(told)).toEqual(['03', '', '', '04', '', '06', '', '07', '']);
    const mixed = LOG.map((row) => [row[0]?.replace('04/02', '10/02') ?? '', ...row.slice(1)]);
    expect(days(read(mixed))).toEqual(['03', '', '', '10', '', '06', '', '07', '']);
  });
});
