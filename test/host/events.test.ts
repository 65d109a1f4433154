import type { Host } from './start-node-host';
import { closeHosts, onSheet, open } from './with-host';

afterEach(closeHosts);

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** The last two may be missing, whatever the typings promise. */
interface ChangeNews {
  readonly address: string;
  readonly source: string;
  readonly changeType: string;
  readonly triggerSource?: string;
  readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown };
}

function toldOf({ address, source, changeType, triggerSource, details }: ChangeNews): unknown {
  return {
    address,
    source,
    changeType,
    ...(triggerSource ? { triggerSource } : {}),
    ...(details ? { before: details.valueBefore, after: details.valueAfter } : {}),
  };
}

/** Listens to changes and selections of every sheet. */
async function listen(host: Host): Promise<unknown[]> {
  const heard: unknown[] = [];
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      heard.push(toldOf(event));
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add(({ address }) => {
      heard.push({ selected: address });
      return Promise.resolve();
    });
    worksheets.onDeleted.add(({ source }) => {
      heard.push({ deleted: source });
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

test('the user and co-authors are heard, with what stood there before', async () => {
  const host = await open();
  const heard = await listen(host);
  host.user.type('Feuil1!B2', 'Prévu');
  host.user.type('Feuil1!B2', 'Réalisé', 'co-author');
  host.user.select('Feuil1!C3:D4');
  await settle();
  expect(heard).toEqual([
    {
      address: 'B2',
      source: 'Local',
      changeType: 'RangeEdited',
      triggerSource: 'Unknown',
      before: '',
      after: 'Prévu',
    },
    {
      address: 'B2',
      source: 'Remote',
      changeType: 'RangeEdited',
      triggerSource: 'Unknown',
      before: 'Prévu',
      after: 'Réalisé',
    },
    { selected: 'C3:D4' },
  ]);
});

test('the add-in hears its own writes, marked as such from ExcelApi 1.14 on', async () => {
  for (const [apiVersion, triggerSource] of [
    ['1.14', { triggerSource: 'ThisLocalAddin' }],
    ['1.9', {}],
  ] as const) {
    const host = await open({ apiVersion });
    const heard = await listen(host);
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:B1').values = [['a', 'b']];
    });
    await settle();
    expect(heard).toEqual([
      { address: 'A1:B1', source: 'Local', changeType: 'RangeEdited', ...triggerSource },
    ]);
  }
});

test('nothing is heard of its own writes once events are off, nor after it stopped listening', async () => {
  const host = await open();
  const heard = await listen(host);
  await onSheet(host, (sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [['a']];
  });
  await settle();
  expect(heard).toEqual([]);
});

test('a listener of one sheet hears that sheet alone, until it is removed', async () => {
  const host = await open();
  const heard: string[] = [];
  await onSheet(host, (_, context) => context.workbook.worksheets.add('Autre'));
  const handler = await onSheet(host, (sheet) =>
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    }),
  );
  host.user.type('Autre!A1', 'x');
  host.user.type('Feuil1!A1', 'x');
  await settle();
  await host.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.type('Feuil1!A2', 'x');
  await settle();
  expect(heard).toEqual(['A1']);
});

test('inserted rows and deleted sheets are heard', async () => {
  const host = await open();
  await onSheet(host, (_, context) => context.workbook.worksheets.add('Autre'));
  const heard = await listen(host);
  host.user.insertRows('Feuil1', 3, 2);
  host.user.deleteSheet('Autre', 'co-author');
  await settle();
  expect(heard).toEqual([
    { address: '3:4', source: 'Local', changeType: 'RowInserted', triggerSource: 'Unknown' },
    { deleted: 'Remote' },
  ]);
});
