import { closeHosts, onSheet, open, read, refusal } from './with-host';

afterEach(closeHosts);

const write = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').values = [['un']];
  sheet.getRange('A2').values = [['deux']];
};

/** Lets office.js send what it sends by itself after a run. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('requests, actions and bytes are counted over a span, releases apart', async () => {
  const host = await open();
  const traffic = host.meter.span();
  await onSheet(host, write);
  await settle();
  expect(traffic()).toMatchObject({ requests: 1, releases: 1 });
  expect(traffic().actions).toBeGreaterThan(4);
  expect(traffic().bytesOut).toBeGreaterThan(300);
  expect(traffic().bytesIn).toBeGreaterThan(50);
});

test('a refused request does nothing', async () => {
  const host = await open();
  host.faults.at(1, { kind: 'refuse', code: 'GeneralException' });
  expect(await refusal(host, write)).toBe('GeneralException');
  expect((await read(host, 'A1:A2')).values).toEqual([[''], ['']]);
});

test('a request cut half way leaves what was done', async () => {
  const host = await open();
  const actions = [...Array(30).keys()];
  const seen = new Set<string>();
  for (const count of actions) {
    host.faults.at(1, { kind: 'cut', actions: count });
    await refusal(host, write);
    seen.add(JSON.stringify((await read(host, 'A1:A2')).values));
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A2').clear();
    });
  }
  expect([...seen]).toEqual(['[[""],[""]]', '[["un"],[""]]', '[["un"],["deux"]]']);
});

test('when the answer is lost everything was done though an error is told', async () => {
  const host = await open();
  host.faults.at(1, { kind: 'lose-answer' });
  expect(await refusal(host, write)).toBe('ConnectionFailure');
  expect((await read(host, 'A1:A2')).values).toEqual([['un'], ['deux']]);
});

test('faults count the requests of the add-in from the moment they are set', async () => {
  const host = await open();
  await onSheet(host, write);
  await settle();
  host.faults.at(2, { kind: 'refuse', code: 'GeneralException' });
  expect(await refusal(host, write)).toBeNull();
  await settle();
  expect(await refusal(host, write)).toBe('GeneralException');
});

test('while a cell is being edited every request is refused', async () => {
  const host = await open();
  host.faults.cellBeingEdited(2);
  expect(await refusal(host, write)).toBe('InvalidOperationInCellEditMode');
  expect(await refusal(host, write)).toBe('InvalidOperationInCellEditMode');
  expect(await refusal(host, write)).toBeNull();
});

test('something can happen just before the n-th request', async () => {
  const host = await open();
  host.faults.before(2, () => {
    host.user.type('Feuil1!A1', 'entre-temps', 'co-author');
  });
  await onSheet(host, write);
  await settle();
  expect((await read(host, 'A1')).values).toEqual([['entre-temps']]);
});

test('latency delays each request', async () => {
  const host = await open({ latency: 30 });
  const start = performance.now();
  await onSheet(host, write);
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
});
