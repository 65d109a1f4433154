import { closeHosts, onSheet, open, read, refusal } from './with-host';

afterEach(closeHosts);

/** The value of a formula beside a small table. */
async function valueOf(formula: string): Promise<unknown> {
  const host = await open({ today: '2014-06-10' });
  await onSheet(host, (sheet, context) => {
    sheet.getRange('A1:C5').values = [
      ['Action', 'Début', 'Statut'],
      ['Convention', 41774, 'Réalisé'],
      ['Visite', 41796, 'Prévu'],
      ['Bilan', 41805, 'Prévu'],
      ['', '', ''],
    ];
    sheet.tables.add('A1:C4', true).name = 'tblSuivi';
    context.workbook.names.add('statuts', sheet.getRange('C2:C4'));
    sheet.getRange('E1').formulas = [[formula]];
  });
  return (await read(host, 'E1')).values[0]?.[0];
}

test.each<[string, unknown]>([
  ['=COUNTIFS(tblSuivi[Statut],"Prévu",tblSuivi[Début],">"&41800)', 1],
  ['=SUM(tblSuivi[Début])', 125_375],
  ['=ROWS(tblSuivi[#All])', 4],
  ['=tblSuivi[[#Headers],[Statut]]', 'Statut'],
  ['=INDEX(tblSuivi[Action],MATCH("prévu",statuts,0))', 'Visite'],
  ['=SUMPRODUCT((statuts="Prévu")*1)', 2],
  ['=IFERROR(VLOOKUP("rien",A1:C4,2,FALSE),"absent")', 'absent'],
  ['=TODAY()-B2', 26],
  ['=ISOWEEKNUM(B3)', 23],
  ['=EOMONTH(B2,0)', 41_790],
  ['=DAYS360(DATE(2011,1,30),DATE(2011,2,1))', 1],
  ['=DAYS360(DATE(2011,1,1),DATE(2011,12,31))', 360],
  ['=DAYS360(DATE(2011,1,1),DATE(2011,12,31),TRUE)', 359],
  ['=TEXT(B2,"jj/mm/aaaa")', '15/05/2014'],
  ['=TEXT(B2,"yyyy")', 'yyyy'],
  ['=1/0', '#DIV/0!'],
  ['=NOTAFUNCTION(1)', '#NAME?'],
  ['=nomInconnu', '#NAME?'],
  ['=A5&"x"', 'x'],
  ['=A9', 0],
])('%s is %j', async (formula, value) => {
  expect(await valueOf(formula)).toEqual(value);
});

test('a change reaches every formula that depends on it, through others and through names', async () => {
  const host = await open();
  await onSheet(host, (sheet, context) => {
    context.workbook.names.add('base', sheet.getRange('A1'));
    sheet.getRange('A1:A2').values = [[1], [10]];
    sheet.getRange('B1:B4').formulas = [['=base+1'], ['=B1*2'], ['=SUM(A:A)'], ['=A2']];
  });
  expect((await read(host, 'B1:B4')).values).toEqual([[2], [4], [11], [10]]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [[5]];
  });
  expect((await read(host, 'B1:B4')).values).toEqual([[6], [12], [15], [10]]);
  await onSheet(host, (sheet) => {
    sheet.getRange('B1').values = [[100]];
  });
  expect((await read(host, 'B1:B4')).values).toEqual([[100], [200], [15], [10]]);
});

test('in manual mode results stay until they are asked for', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('B1').formulas = [['=A1']];
  });
  expect((await read(host, 'B1')).values).toEqual([[1]]);
  await onSheet(host, (sheet, context) => {
    context.workbook.application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[2]];
  });
  expect((await read(host, 'B1')).values).toEqual([[1]]);
  await onSheet(host, (_, context) => {
    context.workbook.application.calculate('Full');
  });
  expect((await read(host, 'B1')).values).toEqual([[2]]);
});

test('a column of formulas that each look up the block they stand in comes to an end', async () => {
  const host = await open();
  const names = Array.from({ length: 60 }, (_, row) => [`T${String(row + 1)}`, `T${String(row)}`]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:B60').values = names;
    sheet.getRange('C1:C60').formulas = names.map((_, row) => [
      `=MAX(IFERROR(1+VLOOKUP(B${String(row + 1)},A$1:C$60,3,FALSE),1),IFERROR(VLOOKUP("T9",A$1:C$60,3,FALSE),1))`,
    ]);
  });
  expect((await read(host, 'C1:C60')).values.flat()).not.toContain('');
});

describe('formulas follow what they point at', () => {
  test('inserted and deleted rows, a renamed sheet, a renamed column', async () => {
    const host = await open();
    await onSheet(host, (sheet, context) => {
      sheet.getRange('A1:A3').values = [['Durée'], [3], [4]];
      sheet.tables.add('A1:A3', true).name = 'tbl';
      sheet.getRange('C5').formulas = [['=SUM(tbl[Durée])+A2+$A$3']];
      const other = context.workbook.worksheets.add('Autre');
      other.getRange('A1').formulas = [['=Feuil1!C5']];
    });
    host.user.insertRows('Feuil1', 3, 2);
    host.user.renameSheet('Feuil1', 'Mes données');
    host.user.type("'Mes données'!A1", 'Jours');
    const shown = await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Mes données').getRange('C7').load('formulas,values');
      const second = worksheets.getItem('Autre').getRange('A1').load('formulas,values');
      await context.sync();
      return [first.formulas, first.values, second.formulas];
    });
    expect(shown).toEqual([[['=SUM(tbl[Jours])+A2+$A$5']], [[14]], [["='Mes données'!C7"]]]);
  });

  test('what pointed at a deleted sheet is lost', async () => {
    const host = await open();
    await onSheet(host, (sheet, context) => {
      context.workbook.worksheets.add('Autre');
      sheet.getRange('A1').formulas = [['=Autre!B2']];
    });
    host.user.deleteSheet('Autre');
    expect((await read(host, 'A1')).formulas).toEqual([['=#REF!']]);
    expect((await read(host, 'A1')).values).toEqual([['#REF!']]);
  });
});

test('a formula whose result would spill is told as a gap, not computed halfway', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [1]];
    sheet.getRange('C1').formulas = [['=UNIQUE(A1:A3)']];
  });
  await read(host, 'C1');
  expect(host.gaps).toEqual(['spilled array of =UNIQUE(A1:A3) on Feuil1']);
  expect(closeHosts).toThrow('spilled array');
});

test('the row of a table reads its own columns', async () => {
  const host = await open();
  const code = await refusal(host, (sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Début prévu', 'Suite'],
      [1, ''],
      [2, ''],
    ];
    sheet.tables.add('A1:B3', true).name = 'tbl';
    sheet.getRange('B2:B3').formulas = [['=[@[Début prévu]]*10'], ['=tbl[@[Début prévu]]*10']];
  });
  expect(code).toBeNull();
  expect((await read(host, 'B2:B3')).values).toEqual([[10], [20]]);
});
