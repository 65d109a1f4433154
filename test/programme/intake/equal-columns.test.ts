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
  it('are kept as they are, where each is a place: « fait » at one is not done at all', () => {
    const sheet = read([
      ['Étapes', 'Les Tilleuls', 'Montplaisir', 'Bel Air'],
      ['Réunion de présentation', 'fait', '20/02', '12/03'],
      ['Pose des bacs', '15/02', '27/02', 'en attente du local'],
      ['Formation des référents', '20/02', '', '19/03'],
      ['Bilan', 'fin mai', 'mi-juin', 'juillet'],
    ]);
    expect(targetsOf(sheet)).toMatchObject({ 'Les Tilleuls': 'own', 'Bel Air': 'own' });
    expect(actionOf(sheet, 'Réunion')).toMatchObject({ status: null, start: null, dueText: '' });
    expect(ownOf(sheet, 'Pose')).toMatchObject({ 'Les Tilleuls': '15/02', Montplaisir: '27/02' });
    expect(sheet.notices).toContainEqual({
      code: 'columns-equal',
      params: { count: 3, columns: '« Les Tilleuls », « Montplaisir », « Bel Air »' },
    });
  });

  it('are the meetings of a year: the first alone does not date its row, nor two begin and end it', () => {
    const rows = [
      ['Instance', 'Qui anime', '1re réunion', '2e réunion', '3e réunion'],
      ['Comité de suivi', 'Mairie', '{d:2025-02-10}', '{d:2025-06-16}', '{d:2025-10-06}'],
      ['Cellule de veille', 'Police municipale', '{d:2025-01-29}', '{d:2025-03-26}', 'à caler'],
      ['Conseil citoyen', 'Le président', '{d:2025-02-03}', '{d:2025-05-12}', ''],
    ];
    const undated = { start: null, end: null, dueText: '' };
    expect(actionOf(read(rows), 'Comité')).toMatchObject(undated);
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
