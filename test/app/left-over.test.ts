import { tellLeftCells } from '../../src/app/left-over';
import { structureFr } from '../../src/locales/sheets/structure.fr';

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
