import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

const ROWS = [
  ['Date', 'Événement', 'Qui'],
  ['{d:2025-03-04|jj/mm/aaaa}', 'Visite des caves', 'Régie'],
  ['du 19 au 21', 'Passage du ramoneur', 'Régie'],
  ['fin du mois', 'Bilan des impayés', 'Agence'],
  ['{d:2025-03-31|jj/mm/aaaa}', 'Clôture de l’enquête', 'Agence'],
];

function windowsOf({ reading }: SheetAnalysis): readonly (readonly (string | null)[])[] {
  return reading.actions.map(({ fields }) => [fields.start, fields.end]);
}

function read(name: string, title: string): SheetAnalysis {
  const workbook = aWorkbook([aSheet(name, [[title], ...ROWS])]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2025-01-15' }), name);
}

describe('A sheet that bears the name of a month', () => {
  it.each([
    ['Mars', 'PLANNING MARS 2025'],
    ['Mars 2025', 'Agence du centre'],
    ['mars', 'Agence du centre'],
  ])('« %s », « %s »: « du 19 au 21 » and « fin du mois » are of it', (name, title) => {
    expect(windowsOf(read(name, title))).toEqual([
      ['2025-03-04', '2025-03-04'],
      ['2025-03-19', '2025-03-21'],
      ['2025-03-21', '2025-03-31'],
      ['2025-03-31', '2025-03-31'],
    ]);
  });

  it('is no other: « fin du mois » is then of the month in which the document was written', () => {
    expect(windowsOf(read('Plan', 'Mise à jour mars 2025'))[2]).toEqual([
      '2025-01-21',
      '2025-01-31',
    ]);
  });
});
