import { openExcel, closeExcel } from '../excel/open-excel';

afterEach(closeExcel);

it('A row typed under a table, or inserted in it, has the computed columns of the others', async () => {
  const { host } = await openExcel();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('A1:B3').values = [
      ['Quantité', 'Double'],
      [1, '=2*A2'],
      [2, '=2*A3'],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblEssai';
    await context.sync();
  });
  host.user.type('Feuil1!A4', '5');
  host.user.insertRows('Feuil1', 3);
  host.user.type('Feuil1!A3', '7');
  await host.save();
  const sheet = host.workbook.sheet('Feuil1');
  expect(host.workbook.tables()[0]?.area).toMatchObject({ rowCount: 5 });
  expect([1, 2, 3, 4].map((row) => sheet?.cell(row, 1)?.value)).toEqual([2, 14, 4, 10]);
});
