import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { showLocation } from '../../src/workbook/location';
import { type ExcelHost, type HostOptions, openHost } from '../host/host';
import { backendOfHost } from '../host/web/backend-of-host';
import { openInBrowser, type WebPane, type WebPaneOptions } from '../host/web/open-in-browser';
import { builtAddIn } from './built-add-in';
import { hearStatus, noteStatusWords, passOverStatus } from './status-words';

export interface OpenPane extends WebPane {
  readonly host: ExcelHost;
  readonly press: (button: string) => Promise<void>;
  readonly openTab: (tab: string) => Promise<void>;
  /** Goes to a step of Structurer: « Feuilles », « Colonnes et mots », « Relire ». */
  readonly goToStep: (step: string) => Promise<void>;
  /** Waits until the status line ends with such words, said since the last button pressed. */
  readonly told: (words: RegExp) => Promise<string>;
}

type PaneChoices = Pick<WebPaneOptions, 'page' | 'size' | 'colorScheme' | 'forcedColors'> & {
  /** Sees the browser before anything is loaded. */
  readonly watch?: (context: BrowserContext) => void;
};

/** Longer than any answer takes on a machine that does other things: nothing is timed by it. */
const PATIENCE_MS = 100_000;
const LOOK_AGAIN_MS = 100;
const MOST_LOOKS = 10;

/** The built add-in in a browser, beside a workbook of the stand-in. */
export async function openPane(
  browser: Browser,
  source: string | Uint8Array,
  options: HostOptions & PaneChoices = {},
): Promise<OpenPane> {
  const { page, size, colorScheme, forcedColors, watch, ...excel } = options;
  const choices = { page, size, colorScheme, forcedColors };
  const bytes = typeof source === 'string' ? readFileSync(source) : source;
  const host = openHost(bytes, { today: '2015-03-31', ...excel });
  const web = await openInBrowser({
    browser,
    backend: backendOfHost(host),
    dist: builtAddIn(),
    prepare: async (context) => {
      watch?.(context);
      await noteStatusWords(context);
    },
    ...Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== undefined)),
  });
  web.page.setDefaultTimeout(PATIENCE_MS);
  const { pane } = web;
  // The first tab has read what it shows: what is counted or goes wrong from here on is of a command.
  await pane.waitForFunction(() => document.querySelector('.tab-panel:not([hidden]) .stack'));
  return {
    ...web,
    host,
    press: async (name) => {
      const button = pane.getByRole('button', { name, exact: true });
      await button.click({ trial: true });
      await passOverStatus(pane);
      await button.click();
    },
    goToStep: (name) =>
      pane.getByRole('list', { name: 'Étapes' }).getByRole('button', { name }).click(),
    openTab: (name) => pane.getByRole('tab', { name, exact: true }).click(),
    told: (words) => hearStatus(pane, words),
  };
}

/** Waits until the workbook says what is wanted of it. */
export async function expectSoon<Said>(
  { page }: WebPane,
  say: () => Said,
  wanted: Said,
): Promise<void> {
  for (let waited = 0; say() !== wanted && waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
  expect(say()).toBe(wanted);
}

/** The sheet that is shown and the cell that is selected on it, once Excel has moved. */
export async function expectSelected(pane: OpenPane, cell: string): Promise<void> {
  const { workbook } = pane.host;
  const selected = (): string =>
    workbook.active === null
      ? ''
      : showLocation({ sheet: workbook.active.name, ...workbook.active.selection });
  await expectSoon(pane, selected, cell);
}

/**
 * What axe finds wrong. It leaves out a frame that takes more than a second to load its script, as on a busy machine:
 * it then looks again.
 */
export async function barriersOf({ page }: WebPane): Promise<readonly string[]> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const { passes, violations } = await new AxeBuilder({ page })
      .include(['iframe', 'body'])
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    if (passes.some(({ id }) => id === 'button-name'))
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }
  throw new Error('The pane was not looked at');
}

/** How the pane may look: Office's light and dark themes, and the contrast themes of the system. */
export const LOOKS = [
  { look: 'clair', theme: 'light', forcedColors: 'none' },
  { look: 'sombre', theme: 'dark', forcedColors: 'none' },
  { look: 'force', theme: 'dark', forcedColors: 'active' },
] as const;

/** Changes how an open pane looks, whatever it shows. */
export async function wear(
  { page, pane }: WebPane,
  { theme, forcedColors }: (typeof LOOKS)[number],
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors });
  await pane.evaluate(async (name) => {
    document.documentElement.dataset['theme'] = name;
    // Drawn again, whole.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, theme);
}

/** What axe finds wrong in any of the looks of what is shown. */
export async function barriersInEveryLook(pane: WebPane): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of LOOKS) {
    await wear(pane, one);
    found.push(...(await barriersOf(pane)).map((barrier) => `${one.look}: ${barrier}`));
  }
  await wear(pane, LOOKS[0]);
  return found;
}

/** What the pane may never do, whatever was done with it. */
export function expectQuiet({ strayRequests, complaints, host }: OpenPane): void {
  expect({ strayRequests, complaints, gaps: host.gaps }).toEqual({
    strayRequests: [],
    complaints: [],
    gaps: [],
  });
}
