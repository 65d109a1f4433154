import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import type { WebBackend } from './backend';
import { hearComplaints } from './complaints';

const EXCEL_ADDRESS = 'https://excel.officeapps.live.com/';
const ADDIN_ADDRESS = 'https://localhost:3000/';
const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FOLDER = path.resolve('node_modules/@microsoft/office-js/dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The built add-in in a browser, in what it takes for Excel on the web. */
export interface WebPane {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for that are neither Excel, the add-in nor office.js: none may be. */
  readonly strayRequests: readonly string[];
  /** What the page's console and errors said. */
  readonly complaints: readonly string[];
  readonly runCommand: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WebPaneOptions {
  readonly browser: Browser;
  readonly backend: WebBackend;
  /** The folder of the production build. */
  readonly dist: string;
  /** Page of the add-in, such as `taskpane.html?onglet=controler`. */
  readonly page?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Done before anything is loaded. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Opens a page of the built add-in inside Excel on the web's own protocol. Nothing leaves the machine. */
export async function openInBrowser(options: WebPaneOptions): Promise<WebPane> {
  const { browser, backend, dist } = options;
  const context = await browser.newContext({
    viewport: options.size ?? { width: 320, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    locale: backend.context.locale,
  });
  const strayRequests: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(EXCEL_ADDRESS))
      return fulfilHtml(route, excelPage(backend, options.page));
    if (address.startsWith(ADDIN_ADDRESS)) return fulfilFile(route, dist, ADDIN_ADDRESS);
    if (address.startsWith(OFFICE_ADDRESS)) return fulfilFile(route, OFFICE_FOLDER, OFFICE_ADDRESS);
    strayRequests.push(address);
    return route.abort();
  });
  await options.prepare?.(context);
  const page = await context.newPage();
  const complaints = hearComplaints(page);
  await page.exposeFunction('answerRequest', backend.answer);
  // As one text: a slice is a million numbers, each of which the way through would wrap.
  await page.exposeFunction('answerFile', (...asked: Parameters<WebBackend['answerFile']>) =>
    JSON.stringify(backend.answerFile(...asked)),
  );
  await page.goto(EXCEL_ADDRESS);
  backend.listen((entries) => {
    void page.evaluate((list) => window.excelOnTheWeb.deliver(list), entries);
  });
  const handle = await page.waitForSelector('iframe');
  const pane = await handle.contentFrame();
  if (pane === null) throw new Error('The pane has no frame');
  return {
    page,
    pane,
    strayRequests,
    complaints,
    runCommand: (name) => page.evaluate((called) => window.excelOnTheWeb.runCommand(called), name),
    close: () => context.close(),
  };
}

declare global {
  interface Window {
    readonly excelOnTheWeb: {
      readonly deliver: (entries: readonly unknown[]) => void;
      readonly runCommand: (name: string) => void;
    };
  }
}

function excelPage(backend: WebBackend, page = 'taskpane.html'): string {
  const script = readFileSync(path.join(__dirname, 'parent-page.js'), 'utf8');
  const context = JSON.stringify(backend.context);
  return `<!doctype html>
<html lang="fr">
  <title>Excel</title>
  <style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100% }</style>
  <iframe title="Suivi du programme"></iframe>
  <script>${script}</script>
  <script>
    window.excelOnTheWeb = startParentPage({
      frame: document.querySelector('iframe'),
      paneAddress: ${JSON.stringify(ADDIN_ADDRESS + page)},
      context: ${context},
      link: {
        answer: (body) => window.answerRequest(body),
        answerFile: async (...asked) => JSON.parse(await window.answerFile(...asked)),
        note: () => {},
      },
    });
  </script>
</html>`;
}

function fulfilHtml(route: Route, body: string): Promise<void> {
  return route.fulfill({ contentType: TYPES['.html'] ?? '', body });
}

function fulfilFile(route: Route, folder: string, base: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = path.join(folder, decodeURIComponent(pathname.slice(new URL(base).pathname.length)));
  if (!existsSync(file) || !statSync(file).isFile())
    return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
    body: readFileSync(file),
  });
}
