import { closeHosts, onSheet, open, read, refusal } from './with-host';

afterEach(closeHosts);

describe('a text given to values is read as if it were typed in English', () => {
  test.each([
    ['6/2', 41792, 'd-mmm'],
    ['01/02/2026', 46024, 'm/d/yyyy'],
    ['2014-06-17', 41807, 'm/d/yyyy'],
    ['17/06/2014', '17/06/2014', 'General'],
    ['juin-14', 'juin-14', 'General'],
    ['jun-14', 41804, 'd-mmm'],
    ['June 2014', 41791, 'mmm-yy'],
    ['12 May 2014', 41771, 'd-mmm-yy'],
    ['0320445566', 320445566, 'General'],
    ['2,5', '2,5', 'General'],
    ['2.5', 2.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1e5', 100000, '0.00E+00'],
    ['97%', 0.97, '0%'],
    ['(5)', -5, 'General'],
    ['14:30', 0.6041666666666666, 'h:mm'],
    ['TRUE', true, 'General'],
    ['VRAI', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['à la rentrée', 'à la rentrée', 'General'],
  ])('%s', async (typed, value, format) => {
    const host = await open();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1').values = [[typed]];
    });
    const cell = await read(host, 'A1');
    expect(cell.values).toEqual([[value]]);
    expect(cell.numberFormat).toEqual([[format]]);
  });
});

test('a leading equals, plus or minus sign makes a formula', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A5').values = [['=1+1'], ['+A1'], ['-A1'], ['- tiret'], ['-']];
  });
  const cells = await read(host, 'A1:A5');
  expect(cells.formulas).toEqual([['=1+1'], ['=+A1'], ['=-A1'], ['=- tiret'], ['-']]);
  expect(cells.values).toEqual([[2], [2], [-2], ['#NAME?'], ['-']]);
});

test.each(['-(a', '@nom('])('« %s » is a formula Excel cannot take', async (typed) => {
  const host = await open();
  const code = await refusal(host, (sheet) => {
    sheet.getRange('A1').values = [[typed]];
  });
  expect(code).toBe('InvalidArgument');
});

test('in a cell formatted as text everything stays text', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    const range = sheet.getRange('A1:A4');
    range.numberFormat = [['@'], ['@'], ['@'], ['@']];
    range.values = [['=A1'], ['0320'], [5], ['6/2']];
  });
  expect((await read(host, 'A1:A4')).values).toEqual([['=A1'], ['0320'], ['5'], ['6/2']]);
});

test('a number that is formatted as text later stays the number, and shows as it is', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    const range = sheet.getRange('A1:A2');
    range.values = [[5], [2.5]];
    range.numberFormat = [['@'], ['@']];
  });
  const { values, text } = await read(host, 'A1:A2');
  expect(values).toEqual([[5], [2.5]]);
  expect(text).toEqual([['5'], ['2,5']]);
});

test('an apostrophe makes text of what follows and is not read back', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [["'=SUM(A2)"]];
  });
  const cell = await read(host, 'A1');
  expect(cell.values).toEqual([['=SUM(A2)']]);
  expect(cell.formulas).toEqual([['=SUM(A2)']]);
  expect(host.workbook.sheet('Feuil1')?.cell(0, 0)).toMatchObject({ formula: null });
});

test('null leaves a cell as it is, an empty text empties it', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:B1').values = [['a', 'b']];
    sheet.getRange('A1:B1').values = [[null, '']];
  });
  expect((await read(host, 'A1:B1')).values).toEqual([['a', '']]);
});

test('a user types dates, decimals and formulas in French', async () => {
  const host = await open();
  host.user.type('Feuil1!A1', '01/02/2026');
  host.user.type('Feuil1!A2', '2,5');
  host.user.type('Feuil1!A3', '=SOMME(A2;1)');
  host.user.type('Feuil1!A4', 'juin-14');
  expect((await read(host, 'A1:A4')).values).toEqual([[46054], [2.5], [3.5], [41791]]);
  expect((await read(host, 'A1:A3')).text).toEqual([['01/02/2026'], ['2,5'], ['3,5']]);
  expect((await read(host, 'A3')).formulas).toEqual([['=SUM(A2,1)']]);
});

test.each([
  [1234.5, '#,##0.00', '1\u202f234,50'],
  [0.256, '0 %', '26 %'],
  [41807, 'dd/mm/yyyy', '17/06/2014'],
  [41807, 'd mmm yyyy', '17 juin 2014'],
  [41807, 'dddd d mmmm', 'mardi 17 juin'],
  [41807, 'm/d/yyyy', '17/06/2014'],
  [41807.604, 'hh:mm', '14:29'],
  [-3, '0;"moins "0', 'moins 3'],
  [3, '0" j"', '3 j'],
  [0.1 + 0.2, 'General', '0,3'],
  [123456789012, 'General', '1,23457E+11'],
])('%s under the format %s is shown as %s', async (value, format, shown) => {
  const host = await open();
  await onSheet(host, (sheet) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
  });
  expect((await read(host, 'A1')).text).toEqual([[shown]]);
});
