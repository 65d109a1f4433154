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
