import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { Desk } from '../demo/desk';
import { createPageServer } from '../demo/serve';
import { ServedFiles } from '../demo/served-files';
import { hearComplaints } from '../host/web/complaints';
import { builtAddIn } from './built-add-in';
import { hearStatus, noteStatusWords } from './status-words';

export interface ServedPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly desk: Desk;
  /** Presses a button of the ribbon and waits until its command is completed. */
  readonly pressRibbon: (button: string) => Promise<void>;
  /** Waits until the pane's status line ends with such words, said since the last ones told. */
  readonly told: (words: RegExp) => Promise<string>;
  /** What the console said, and the addresses asked for outside the page. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const TODAY = '2015-03-31';
const PANE = 'iframe[title="Suivi du programme"]';

/** The page of the demonstration in a browser, on a workbook. */
export async function openServedPage(
  browser: Browser,
  source: string | Uint8Array,
): Promise<ServedPage> {
  const bytes = typeof source === 'string' ? readFileSync(source) : source;
  const desk = new Desk({ bytes, fileName: 'exemple.xlsx', today: TODAY });
  const files = new ServedFiles(builtAddIn(), TODAY);
  const server = createPageServer({ desk, files }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
  });
  await noteStatusWords(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints = hearComplaints(page);
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(request.url());
  });
  await page.goto(address);
  const pane = page.frameLocator(PANE);
  return {
    page,
    pane,
    desk,
    complaints,
    pressRibbon: async (name) => {
      const button = page.getByRole('toolbar').getByRole('button', { name, exact: true });
      await button.click();
      await page.getByRole('toolbar').getByRole('button', { disabled: false }).first().waitFor();
    },
    told: async (words) => hearStatus(await paneFrame(page), words),
    close: async () => {
      await context.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The frame of the pane that is open now: closing it and opening it again makes another. */
async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator(PANE).elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame');
  return frame;
}

/** The sample workbook with its tracker, as the pane writes it. */
export async function structureIn({
  pane,
  told,
}: Pick<ServedPage, 'pane' | 'told'>): Promise<void> {
  await pane.getByRole('button', { name: 'Analyser le classeur' }).click();
  await pane.getByRole('button', { name: 'Créer le suivi' }).click();
  await told(/actions ajoutées/);
}
