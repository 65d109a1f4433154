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

describe('Sheets called « Axe 1 » and « CA »', () => {
  const axis = (name: string, title: string): SheetSnapshot =>
    aSheet(name, [[title], [], HEADER.slice(1), ['Ouvrir une antenne', '', 'juin 2014', '']]);

  it('give their rows the whole name of the strand, where the title over the table tells it', () => {
    const sheets = [axis('Axe 1', 'AXE 1 – Proximité'), axis('Axe 2', 'Feuille de route')];
    const told = analyseAt(aWorkbook(sheets)).sheets.map(
      ({ reading }) => reading.actions[0]?.fields.strand,
    );
    expect(told).toEqual(['Proximité', 'Axe 2']);
  });

  it('name no territory by the letters of a board or a service', () => {
    const sheets = [board('CA'), board('DT'), board('Commun')];
    expect(territoriesOf(sheets)).toEqual({ CA: '', DT: '', Commun: '' });
  });
});
