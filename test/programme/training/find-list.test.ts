import { findList, findLists } from '../../../src/programme/training/lists/find-list';
import { type Area, parseArea } from '../../../src/workbook/location';
import { aSheet } from '../../fixtures/source-sheets';

const SHEET = aSheet('Feuil1', [
  ['Émargement', '', '', '', 'À part'],
  ['Session du 24 mars', '', ''],
  ['NOM', 'Prénom', 'S03'],
  ['Exemple', 'Camille', 'x'],
  ['Fictif', 'Dominique', ''],
  ['', '', ''],
  ['Autre tableau', '', ''],
]);

function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(address);
  return found;
}

test('one cell selected stands for the block around it, headers below their title', () => {
  expect(findList(SHEET, area('B4'))).toEqual({
    sheet: 'Feuil1',
    row: 2,
    above: ['Émargement À part', 'Session du 24 mars'],
    lines: [
      ['NOM', 'Prénom', 'S03'],
      ['Exemple', 'Camille', 'x'],
      ['Fictif', 'Dominique', ''],
    ],
  });
});

test('several cells are taken as selected, without the empty rows that end them', () => {
  expect(findList(SHEET, area('A3:B6'))?.lines).toEqual([
    ['NOM', 'Prénom'],
    ['Exemple', 'Camille'],
    ['Fictif', 'Dominique'],
  ]);
});

test('whole columns selected end with the sheet', () => {
  const whole = { ...area('A1'), rowCount: 1_048_576, columnCount: 3 };
  expect(findList(SHEET, whole)?.lines).toHaveLength(5);
});

test.each(['A4:C5', 'E1', 'H40'])('%s holds no column of persons: no list', (address) => {
  expect(findList(SHEET, area(address))).toBeNull();
});

test('the lists of a sheet are those that tell who came, each with what stands above it', () => {
  const sheet = aSheet('2026', [
    ['Session du 12/01/2026', '', ''],
    ['Nom', 'Prénom', 'Présence'],
    ['Exemple', 'Camille', 'x'],
    ['', '', ''],
    ['Nom', 'Prénom', 'Téléphone'],
    ['Exemple', 'Camille', '06'],
    ['', '', ''],
    ['Session du 5 mars 2026', '', ''],
    ['Nom', 'Prénom', 'Émargement'],
    ['Fictif', 'Dominique', 'x'],
  ]);
  expect(findLists(sheet).map(({ row, above }) => [row, above])).toEqual([
    [1, ['Session du 12/01/2026']],
    [8, ['Session du 5 mars 2026']],
  ]);
});

test('a day is read in full under a header that shows it without its year', () => {
  const sheet = aSheet('TP', [
    ['Nom', '{d:2015-01-12|dd/mm}', 'Total'],
    ['Exemple', 'x', '1'],
  ]);
  expect(findList(sheet, area('A1:C2'))?.lines[0]).toEqual(['Nom', '12/01/2015', 'Total']);
});

test('a list whose marks say « abs. exc. » tells who came', () => {
  const cells = ['P', 'abs. exc.', 'A', 'abs. just.'].map((mark, at) => [`M10${String(at)}`, mark]);
  const sheet = aSheet('Émargement', [['Matricule', '14/10/2025'], ...cells]);
  expect(findLists(sheet)).toHaveLength(1);
});

test.each([
  ['Présences – janvier 2026', ['Nom', '05/01/2026', '26/01/2026']],
  ['Présences – janvier', ['Nom', '5', '26']],
  ['De janvier 2026 à mars 2026', ['Nom', '5', '26']],
])('under « %s », headers are read as %j', (title, headers) => {
  const sheet = aSheet('Janvier', [
    [title, '', ''],
    ['Nom', '5', '26'],
    ['Exemple', 'x', ''],
  ]);
  expect(findList(sheet, area('A2'))?.lines[0]).toEqual(headers);
});

test('figures that no month holds stay as they are', () => {
  const sheet = aSheet('Février', [
    ['Février 2026', '', ''],
    ['Nom', '5', '30'],
    ['Exemple', 'x', ''],
  ]);
  expect(findList(sheet, area('A2'))?.lines[0]).toEqual(['Nom', '5', '30']);
});
