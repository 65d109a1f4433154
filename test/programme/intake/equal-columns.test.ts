import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = readonly (readonly (string | number)[])[];

function read(rows: Cells): SheetAnalysis {
  const workbook = aWorkbook([aSheet('Feuil1', rows)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), 'Feuil1');
}

function targetsOf({ tables }: SheetAnalysis): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tables.flatMap(({ columns }) => columns.map(({ header, target }) => [header, target])),
  );
}

function ownOf(sheet: SheetAnalysis, title: string): Readonly<Record<string, unknown>> {
  const { own } = actionOf(sheet, title).proposal;
  return Object.fromEntries(own.map(({ header, value }) => [header, value]));
}

describe('Columns of equal standing', () => {
  it('are days of each place: one row for each, done where its own cell says so', () => {
    const sheet = read([
      ['Étapes', 'Les Tilleuls', 'Montplaisir', 'Bel Air'],
      ['Réunion de présentation', 'fait', '20/02', '12/03'],
      ['Pose des bacs', '15/02', '27/02', 'en attente du local'],
      ['Formation des référents', '20/02', 'sans objet', '19/03'],
      ['Bilan', 'fin mai', 'mi-juin', 'juillet'],
    ]);
    expect(targetsOf(sheet)).toMatchObject({ 'Les Tilleuls': 'step', 'Bel Air': 'step' });
    const told = sheet.reading.actions.map(({ fields: { title, status, end, dueText } }) => [
      title,
      status ?? end ?? dueText,
    ]);
    expect(told.slice(0, 8)).toEqual([
      ['Réunion de présentation – Les Tilleuls', 'Réalisé'],
      ['Réunion de présentation – Montplaisir', '2025-02-20'],
      ['Réunion de présentation – Bel Air', '2025-03-12'],
      ['Pose des bacs – Les Tilleuls', '2025-02-15'],
      ['Pose des bacs – Montplaisir', '2025-02-27'],
      ['Pose des bacs – Bel Air', 'en attente du local'],
      ['Formation des référents – Les Tilleuls', '2025-02-20'],
      ['Formation des référents – Bel Air', '2025-03-19'],
    ]);
    expect(sheet.notices).toContainEqual({
      code: 'columns-steps',
      params: { count: 3, columns: '« Les Tilleuls », « Montplaisir », « Bel Air »' },
    });
  });

  it('are steps of each place, which names its rows; what else it says goes with the first', () => {
    const sheet = read([
      [
        'Résidence',
        'Chargé d’opération',
        'Diagnostic',
        'Réunion publique',
        'Accord',
        'Démarrage des travaux',
        'Remarque',
      ],
      [
        'Mozart',
        'F. Dubois',
        '{d:2025-01-20}',
        '{d:2025-02-11}',
        '{d:2025-03-27}',
        'sept. 2025',
        'Amiante',
      ],
      ['Ravel', 'I. Kaci', '{d:2025-03-16}', 'avril', 'à fixer', '', ''],
    ]);
    const told = sheet.reading.actions.map(({ fields: { title, owner, end, comment } }) =>
      [title, owner, end, comment].join(' | '),
    );
    expect(told).toEqual([
      'Mozart – Diagnostic | F. Dubois | 2025-01-20 | Amiante',
      'Mozart – Réunion publique | F. Dubois | 2025-02-11 | ',
      'Mozart – Accord | F. Dubois | 2025-03-27 | ',
      'Mozart – Démarrage des travaux | F. Dubois | 2025-09-30 | ',
      'Ravel – Diagnostic | I. Kaci | 2025-03-16 | ',
      'Ravel – Réunion publique | I. Kaci | 2025-04-30 | ',
      'Ravel – Accord | I. Kaci |  | ',
    ]);
  });

  it.each([
    ['most days are past', ['{d:2024-03-01}', '{d:2023-05-02}', '31/12/2026'], 'Remarque'],
    ['another column says how far', ['{d:2025-03-01}', '{d:2025-05-02}', 'juin'], 'Avancement'],
  ])('are kept as they are where %s', (_, days, last) => {
    const state = last === 'Avancement' ? 'en cours' : '';
    const sheet = read([
      ['Action', 'Mozart', 'Ravel', 'Bizet', last],
      ...['Peindre les halls', 'Changer les portes', 'Vider les caves'].map((name) => [
        name,
        ...days,
        state,
      ]),
    ]);
    expect(targetsOf(sheet)).toMatchObject({ Mozart: 'own', Bizet: 'own' });
    expect(sheet.reading.actions).toHaveLength(3);
  });

  it('are the meetings of a year, one row for each; two of them neither begin nor end it', () => {
    const rows = [
      ['Instance', 'Qui anime', '1re réunion', '2e réunion', '3e réunion'],
      ['Comité de suivi', 'Mairie', '{d:2025-02-10}', '{d:2025-06-16}', '{d:2025-10-06}'],
      ['Cellule de veille', 'Police municipale', '{d:2025-01-29}', '{d:2025-03-26}', 'à caler'],
      ['Conseil citoyen', 'Le président', '{d:2025-02-03}', '{d:2025-05-12}', ''],
    ];
    expect(read(rows).reading.actions).toHaveLength(8);
    expect(actionOf(read(rows), 'Comité de suivi – 2e réunion').end).toBe('2025-06-16');
    const two = read(rows.map((row) => row.slice(0, 4)));
    expect(two.reading.actions.every(({ fields }) => fields.start === null)).toBe(true);
  });

  it('say how far the work is in each building, where the column of all says how far the row is', () => {
    const sheet = read([
      ['Action', 'Bâtiment Nord', 'Bâtiment Sud', 'Échéance'],
      ['Changer les portes', 'fait', 'à faire', '30/06/2025'],
      ['Peindre les halls', 'en cours', 'à faire', '31/07/2025'],
      ['Poser les interphones', 'fait', 'fait', '15/09/2025'],
    ]);
    expect(actionOf(sheet, 'Changer')).toMatchObject({ status: null, end: '2025-06-30' });
    expect(ownOf(sheet, 'Peindre')).toMatchObject({ 'Bâtiment Nord': 'en cours' });
  });

  it('is no column that stands alone: the one of days still says when', () => {
    const sheet = read([
      ['Action', 'Passage', 'Vu'],
      ['Changer les portes', '12/03/2025', 'fait'],
      ['Peindre les halls', '19/03/2025', 'en cours'],
      ['Poser les interphones', '26/03/2025', 'à faire'],
    ]);
    expect(actionOf(sheet, 'Peindre')).toMatchObject({ end: '2025-03-19', status: 'En cours' });
    expect(sheet.notices).toEqual([]);
  });
});
