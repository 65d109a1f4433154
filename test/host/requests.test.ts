import { apiSetsOfTypings } from './rich-api/read-api-sets.testing';
import apiSets from './rich-api/api-sets.json';
import { closeHosts, onSheet, open, read, refusal } from './with-host';

afterEach(closeHosts);

test('a batch stops at the action that fails: those before it stay done', async () => {
  const host = await open();
  const code = await refusal(host, (sheet) => {
    sheet.getRange('A1').values = [['fait']];
    sheet.getRange('A2:B2').values = [['mauvaise forme']];
    sheet.getRange('A3').values = [['jamais']];
  });
  expect(code).toBe('InvalidArgument');
  expect((await read(host, 'A1:A3')).values).toEqual([['fait'], [''], ['']]);
});

test('the error names the class and member that failed', async () => {
  const host = await open();
  const failed = onSheet(host, (sheet) => {
    sheet.getRange('A2:B2').values = [['mauvaise forme']];
  });
  await expect(failed).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values' },
  });
});

test('what does not exist is a null object, on which everything is nothing', async () => {
  const host = await open();
  await onSheet(host, (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nulle');
    sheet.getRange('A1').values = [['rien']];
    sheet.delete();
    return sheet.load('name');
  }).then((sheet) => {
    expect(sheet.isNullObject).toBe(true);
  });
});

test('a range held across requests follows the rows inserted above it', async () => {
  const host = await open();
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Feuil1').getRange('B5');
    cell.values = [['suivi']];
    await context.sync();
    host.user.insertRows('Feuil1', 2, 3);
    cell.load('address,values');
    await context.sync();
    expect([cell.address, cell.values]).toEqual(['Feuil1!B8', [['suivi']]]);
    host.user.deleteRows('Feuil1', 8);
    cell.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('a sheet that a co-author deletes between two requests is not found any more', async () => {
  const host = await open();
  await onSheet(host, (_, context) => context.workbook.worksheets.add('Suivi'));
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Suivi');
    sheet.load('name');
    await context.sync();
    host.user.deleteSheet('Suivi', 'co-author');
    sheet.getRange('A1').values = [['trop tard']];
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('requirement sets', () => {
  test('a member younger than this Excel is refused, one of its age is not', async () => {
    const old = await open({ apiVersion: '1.9' });
    const group = (sheet: Excel.Worksheet): void => {
      sheet.getRange('2:3').group('ByRows');
    };
    expect(await refusal(old, group)).toBe('ApiNotFound');
    expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const newer = await open({ apiVersion: '1.10' });
    expect(await refusal(newer, group)).toBeNull();
    expect(newer.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
  });

  test('the list of versions is that of the typings', () => {
    expect(apiSets).toEqual(apiSetsOfTypings());
  });
});

test('a member the stand-in lacks is named, and the test that used it fails', async () => {
  const host = await open();
  const code = await refusal(host, (sheet) => {
    sheet.getRange('A1:B2').removeDuplicates([0], true);
  });
  expect(code).toBe('NotImplementedInStandIn');
  expect(host.gaps).toEqual(['using Range.removeDuplicates']);
  expect(closeHosts).toThrow('Range.removeDuplicates');
});

describe('five megabytes a request and an answer', () => {
  const block = Array.from({ length: 600 }, () => ['x'.repeat(10_000)]);

  test('a bigger request is refused and nothing of it is done', async () => {
    const host = await open();
    const code = await refusal(host, (sheet) => {
      sheet.getRange('A1:A600').values = block;
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect((await read(host, 'A1')).values).toEqual([['']]);
  });

  test('a bigger answer is refused', async () => {
    const host = await open();
    for (const address of ['A1:A300', 'A301:A600']) {
      await onSheet(host, (sheet) => {
        sheet.getRange(address).values = block.slice(0, 300);
      });
    }
    const code = await refusal(host, (sheet) => sheet.getRange('A1:A600').load('values'));
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test('a collection brings its own values and those of its items', async () => {
  const host = await open();
  const tables = await onSheet(host, (sheet, context) => {
    sheet.tables.add('A1:B3', true);
    return context.workbook.tables.load('count,items/name,items/worksheet/name');
  });
  expect(tables.count).toBe(1);
  expect(tables.items.map(({ name, worksheet }) => [name, worksheet.name])).toEqual([
    ['Tableau1', 'Feuil1'],
  ]);
});

test('merged blocks are seen only when their first cell is inside the range', async () => {
  const host = await open();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:C3').merge();
  });
  const { inside, cut } = await onSheet(host, (sheet) => ({
    inside: sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'),
    cut: sheet.getRange('B2:D4').getMergedAreasOrNullObject().load('address'),
  }));
  expect(inside.address).toBe('Feuil1!A1:C3');
  expect(cut.isNullObject).toBe(true);
});
