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

  it('is the town of each of several sheets, and not the word that one is called by', () => {
    expect(territoriesOf([board('Tours'), board('Nancy')])).toMatchObject({ Tours: 'Tours' });
    expect(territoriesOf([board('Tours'), board('Garde')])).toMatchObject({ Tours: '' });
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

describe('Sheets with the same columns are each about what tells them apart', () => {
  const tasks = (name: string, ...titles: readonly string[]): SheetSnapshot =>
    aSheet(name, [
      ['Tâche', 'Quand'],
      ...titles.map((title, index) => [title, `${10 + index}/06/2014`]),
    ]);
  /** Each row with its sheet, where, who, how far and what for. */
  const told = (...sheets: readonly SheetSnapshot[]) =>
    analyseAt(aWorkbook(sheets)).sheets.flatMap(({ sheet, reading: { actions } }) =>
      actions.map(({ fields: { strand, site, owner, status } }) =>
        [sheet, site, owner, status ?? '', strand].join('|'),
      ),
    );

  it('who does it', () => {
    expect(
      told(tasks('Karim', 'Curer les réseaux', 'Tondre'), tasks('Anne', 'Écrire aux familles')),
    ).toEqual(['Karim||Karim||', 'Karim||Karim||', 'Anne||Anne||']);
  });

  it('how far it is', () => {
    expect(
      told(tasks('Fait', 'Curer les réseaux'), tasks('À faire', 'Tondre', 'Peindre le hall')),
    ).toEqual(['Fait|||Réalisé|', 'À faire|||Prévu|', 'À faire|||Prévu|']);
  });

  it('where, the same works in each place being no copy', () => {
    const works = ['Curer les réseaux', 'Peindre le hall'];
    expect(told(tasks('Résidence Hugo', ...works), tasks('Résidence Zola', ...works))).toEqual([
      'Résidence Hugo|Résidence Hugo|||',
      'Résidence Hugo|Résidence Hugo|||',
      'Résidence Zola|Résidence Zola|||',
      'Résidence Zola|Résidence Zola|||',
    ]);
  });

  it('or what for', () => {
    expect(
      told(tasks('Voirie', 'Reboucher les trous'), tasks('Culture', 'Louer la salle')),
    ).toEqual(['Voirie||||Voirie', 'Culture||||Culture']);
  });

  it('but not what document or time each is', () => {
    expect(
      told(tasks('Suivi travaux', 'Tondre'), tasks('Plan', 'Peindre'), tasks('Juin', 'Curer')),
    ).toEqual(['Suivi travaux||||', 'Plan||||', 'Juin||||']);
  });
});

it('« CA mars » is a meeting, and no territory', () => {
  const minutes = (name: string, decision: string): SheetSnapshot =>
    aSheet(name, [
      ['Décision', 'Qui', 'Quand'],
      [decision, 'Anne', 'juin 2014'],
    ]);
  const sheets = [minutes('CA mars', 'Voter le budget'), minutes('CA avril', 'Louer la salle')];
  expect(territoriesOf(sheets)).toEqual({ 'CA mars': '', 'CA avril': '' });
});
