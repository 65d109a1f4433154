import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { ExcelHost, type HostOptions } from '../host/host';
import { backendOfHost } from '../host/web/backend-of-host';
import { openInBrowser, type WebPane, type WebPaneOptions } from '../host/web/open-in-browser';
import { readWorkbook } from '../host/xlsx/read-workbook';
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

/** The built add-in in a browser, beside a workbook of the stand-in. */
export async function openPane(
  browser: Browser,
  source: string | Uint8Array,
  options: HostOptions & PaneChoices = {},
): Promise<OpenPane> {
  const { page, size, colorScheme, forcedColors, watch, ...excel } = options;
  const choices = { page, size, colorScheme, forcedColors };
  const bytes = typeof source === 'string' ? readFileSync(source) : source;
  const host = new ExcelHost(readWorkbook(bytes), { today: '2015-03-31', ...excel });
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
  web.page.setDefaultTimeout(60_000);
  const { pane } = web;
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

/** What axe finds wrong. */
export async function barriersOf({ page }: WebPane): Promise<readonly string[]> {
  const { passes, violations } = await new AxeBuilder({ page })
    .include(['iframe', 'body'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  if (!passes.some(({ id }) => id === 'button-name')) throw new Error('The pane was not looked at');
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** What the pane may never do, whatever was done with it. */
export function expectQuiet({ strayRequests, complaints, host }: OpenPane): void {
  expect({ strayRequests, complaints, gaps: host.gaps }).toEqual({
    strayRequests: [],
    complaints: [],
    gaps: [],
  });
}
