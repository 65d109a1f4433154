import { tellLeftCells } from '../../src/app/left-over';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { CHECK_WIDTHS } from '../../src/programme/checks/sheet/words';

/** Those beside which the words of the cell stand. */
const REASONS = [
  ...(['title', 'total', 'note', 'computed', 'duplicate-header', 'other-table'] as const),
  ...(['not-understood', 'refused', 'set-aside', 'told-before'] as const),
];

const left = (text: string, reason: 'note' | 'personal-data') =>
  tellLeftCells([{ sheet: 'Feuil1', row: 2, columns: [1], text, reason }], structureFr.tellLeft);

describe('« Non repris »', () => {
  it('tells a note word for word', () => {
    expect(left('à relire avant le comité', 'note')).toMatchObject([
      { sheet: 'Feuil1', cell: 'B3', text: 'à relire avant le comité' },
    ]);
  });

  it('names the cell of what is personal and never repeats it', () => {
    expect(left('liste des locataires', 'personal-data')).toMatchObject([{ cell: 'B3', text: '' }]);
  });

  it('tells a sheet that was not chosen in one line, with its cells', () => {
    const cells = Array.from({ length: 1000 }, (_, row) => ({
      sheet: 'Questionnaire',
      row,
      columns: row === 3 ? [0, 4] : [0],
      text: `Question ${String(row + 1)}`,
      reason: 'not-selected' as const,
    }));
    expect(tellLeftCells(cells, structureFr.tellLeft)).toEqual([
      { sheet: 'Questionnaire', cell: 'A1:E1000', text: 'Question 1', reason: 'non choisi' },
    ]);
  });

  it.each(REASONS)('gives its reason in what its column has room for: %s', (reason) => {
    expect(structureFr.tellLeft(reason).length).toBeLessThanOrEqual(CHECK_WIDTHS.title);
  });

  it.each([
    'appeler Mme EXEMPLE au 06 00 00 00 00',
    'vu avec Camille Testmodele',
    'C. Testmodele absente',
    '12 rue des Lilas, appt 4',
    'locataire agressif',
    'logement 12 : locataire hospitalisé',
    '1 85 05 59 350 012 34',
  ])('does not repeat « %s »', (text) => {
    expect(left(text, 'note')).toMatchObject([{ cell: 'B3', text: '' }]);
  });
});
