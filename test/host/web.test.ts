/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Host } from './start-node-host';
import { backendOfHost } from './web/backend-of-host';
import { launchBrowser } from './web/find-browser';
import { type WebPane, openInBrowser } from './web/open-in-browser';
import { closeHosts, open, read } from './with-host';

jest.setTimeout(60_000);

const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Essai</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script>
      window.heard = [];
      window.commands = [];
      window.ready = Office.onReady();
      window.marquer = (event) => { window.commands.push(event.source.id); event.completed(); };
    </script>
  </head>
  <body></body>
</html>`;

let browser: Browser;
let dist: string;
let pane: WebPane;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
  dist = mkdtempSync(join(tmpdir(), 'pane-'));
  writeFileSync(join(dist, 'taskpane.html'), PAGE);
});

afterAll(async () => {
  await browser.close();
  rmSync(dist, { recursive: true, force: true });
});

async function start(options: Parameters<typeof open>[0] = {}): Promise<void> {
  host = await open(options);
  pane = await openInBrowser({ browser, backend: backendOfHost(host.excel), dist });
  await pane.pane.waitForFunction('window.ready !== undefined');
}

/** Runs in the pane; the page has the real globals. */
function inPane<T>(body: string): Promise<T> {
  return pane.pane.evaluate(`window.ready.then(async () => { ${body} })`);
}

/** The code a write of the pane is refused with, or null. */
function refusedWrite(values: string): Promise<string | null> {
  return inPane(`
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Feuil1').getRange('A1').values = ${values};
        await context.sync();
      });
      return null;
    } catch (error) {
      return error.code;
    }`);
}

afterEach(async () => {
  await pane.close();
  closeHosts();
});

test('office.js takes the page around it for Excel on the web', async () => {
  await start({ apiVersion: '1.12', fileName: 'Suivi 2014.xlsx' });
  const seen = await inPane(`
    const { host, platform } = await Office.onReady();
    const { requirements, displayLanguage, officeTheme, document } = Office.context;
    return {
      host, platform, displayLanguage,
      theme: officeTheme === undefined,
      url: document.url,
      versions: ['1.9', '1.12', '1.13'].map((version) => requirements.isSetSupported('ExcelApi', version)),
    };`);
  expect(seen).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: 'fr-FR',
    theme: true,
    url: 'https://exemple.sharepoint.com/Suivi%202014.xlsx',
    versions: [true, true, false],
  });
  expect(pane.strayRequests).toEqual([]);
});

test('what the pane writes is in the workbook, and the other way round', async () => {
  await start();
  expect(await refusedWrite(`[['6/2']]`)).toBeNull();
  expect((await read(host, 'A1')).values).toEqual([[41792]]);
  host.user.type('Feuil1!A1', 'à la rentrée');
  const values = await inPane(`
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Feuil1').getRange('A1').load('values');
      await context.sync();
      return range.values;
    });`);
  expect(values).toEqual([['à la rentrée']]);
});

test('refusals reach the pane with Excel’s codes', async () => {
  await start();
  expect(await refusedWrite(`[['a', 'b']]`)).toBe('InvalidArgument');
  host.faults.cellBeingEdited(1);
  expect(await refusedWrite(`[['a']]`)).toBe('InvalidOperationInCellEditMode');
  expect(await refusedWrite(`[['x'.repeat(6000000)]]`)).toBe('RequestPayloadSizeLimitExceeded');
});

test('edits of the user reach the pane as events', async () => {
  await start();
  await inPane(`
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, details }) => {
        window.heard.push([address, source, details.valueAfter]);
      });
      await context.sync();
    });`);
  host.user.type('Feuil1!B2', 'Réalisé');
  host.user.type('Feuil1!B3', 'Prévu', 'co-author');
  await pane.pane.waitForFunction('window.heard.length === 2');
  expect(await pane.pane.evaluate('window.heard')).toEqual([
    ['B2', 'Local', 'Réalisé'],
    ['B3', 'Remote', 'Prévu'],
  ]);
});

test('a button of the ribbon runs its command in the pane', async () => {
  await start();
  await inPane('return true');
  await pane.runCommand('marquer');
  await pane.pane.waitForFunction('window.commands.length === 1');
  expect(pane.complaints).toEqual([]);
});

test('settings are kept by the host', async () => {
  await start();
  const kept = await inPane(`
    Office.context.document.settings.set('volet', 'Gantt');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
    return Office.context.document.settings.get('volet');`);
  expect(kept).toBe('Gantt');
});
