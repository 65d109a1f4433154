import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { analyseAt } from './readings';

const HEADER = ['Volet', 'Action', 'Commune', 'Échéance', 'Statut'];

function board(name: string, town = ''): SheetSnapshot {
  return aSheet(name, [
    HEADER,
    ['Logement', `Visite du quartier, ${name}`, town, 'juin 2014', 'fait'],
    ['Logement', `Charte de relogement, ${name}`, '', '30/09/2014', 'à venir'],
  ]);
}

/** The territories that each sheet gives its rows. */
function territoriesOf(sheets: readonly SheetSnapshot[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    analyseAt(aWorkbook(sheets)).sheets.flatMap(({ sheet, reading }) => {
      const [first] = reading.actions;
      return first === undefined ? [] : [[sheet, first.fields.territory]];
    }),
  );
}

describe('The territory of a sheet', () => {
  it('is its name when it is made of words of the land', () => {
    expect(territoriesOf([board('Vallee'), board('Plateau'), board('Centre-ville')])).toEqual({
      Vallee: 'Vallee',
      Plateau: 'Plateau',
      'Centre-ville': 'Centre-ville',
    });
  });

  it('is what a title above its table says in full, whatever its name', () => {
    const titled = (name: string, title: string): SheetSnapshot =>
      aSheet(name, [
        ['Programme logement accompagné'],
        ['', title],
        [],
        HEADER,
        ['Logement', `Visite du quartier, ${name}`, '', 'juin 2014', 'fait'],
        ['Logement', `Charte de relogement, ${name}`, '', '30/09/2014', 'à venir'],
      ]);
    expect(
      territoriesOf([
        titled('Mezenc_Velay', 'Territoire : Mézenc – Velay'),
        titled('Feuil2', 'Secteur : Val d’Allier (Brioude)'),
        titled('Feuil3', 'Territoire : à préciser'),
        titled(
          'Feuil4',
          'Secteur : voir aussi la feuille précédente, que la direction tient à jour',
        ),
      ]),
    ).toEqual({
      Mezenc_Velay: 'Mézenc-Velay',
      Feuil2: 'Val d’Allier (Brioude)',
      Feuil3: '',
      Feuil4: '',
    });
  });

  it('is its name when a synthesis lists it as one', () => {
    const synthesis = aSheet('Recap', [
      ['Secteur', 'Nb actions'],
      ['Mézenc', '{f:=NBVAL(Mezenc!B2:B3)|2}'],
      ['Velay', '{f:=NBVAL(Velay!B2:B3)|2}'],
    ]);
    expect(territoriesOf([board('Mezenc'), board('Velay'), synthesis])).toEqual({
      Mezenc: 'Mezenc',
      Velay: 'Velay',
    });
  });

  it('is its name when its own rows name it as a town', () => {
    expect(territoriesOf([board('Lodève', 'Lodève'), board('Mèze-Agde', 'Agde')])).toEqual({
      Lodève: 'Lodève',
      'Mèze-Agde': 'Mèze-Agde',
    });
  });

  it('is its name when it is a département, or ends as the name of a territory', () => {
    expect(
      territoriesOf([
        board('Commun'),
        board('Lot-et-Garonne'),
        board('Agen Agglo'),
        board('Auch métro'),
        board('Corrèze-Xaintrie'),
      ]),
    ).toEqual({
      Commun: '',
      'Lot-et-Garonne': 'Lot-et-Garonne',
      'Agen Agglo': 'Agen Agglo',
      'Auch métro': 'Auch métro',
      'Corrèze-Xaintrie': 'Corrèze-Xaintrie',
    });
  });

  it('is not the name of a service, nor that of the only sheet', () => {
    expect(territoriesOf([board('Patrimoine'), board('Gestion locative')])).toEqual({
      Patrimoine: '',
      'Gestion locative': '',
    });
    expect(territoriesOf([board('Plateau')])).toEqual({ Plateau: '' });
  });

  it('is not a territory of the Nord in the workbook of another département', () => {
    const sheets = [board('Métropole', 'Rennes'), board('Littoral', 'Saint-Malo')];
    expect(territoriesOf(sheets)).toMatchObject({ Métropole: 'Métropole' });
  });
});
