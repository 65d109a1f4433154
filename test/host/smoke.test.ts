import { openWorkbook } from './start-node-host';

test('the unmodified office.js writes a table and reads it back', async () => {
  const host = await openWorkbook('blank');
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Suivi');
    const range = sheet.getRange('A1:B3');
    range.values = [['Action', 'Début'], ['Convention', 41774], ['Visite', '6/2']];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'tblSuivi';
    sheet.getRange('C2').formulas = [['=SUM(tblSuivi[Début])']];
    sheet.activate();
    const read = sheet.getRange('A1:C3').load('values,formulas,numberFormat,address,text');
    await context.sync();
    console.log(JSON.stringify(read.toJSON()), host.meter.total);
  });
  const bytes = await host.save();
  const again = await openWorkbook(bytes);
  await again.Excel.run(async (context) => {
    const read = context.workbook.tables.getItem('tblSuivi').getRange().load('values,address');
    await context.sync();
    console.log(JSON.stringify(read.toJSON()));
  });
  require('node:fs').writeFileSync('/tmp/smoke.xlsx', bytes);
  host.dispose();
});
