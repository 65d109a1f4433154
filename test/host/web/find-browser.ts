import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where browsers usually stand on Linux, Mac and Windows. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Names a browser to take instead of the one npm ships: a path, or `installed` for the first found. */
const CHOICE = 'TEST_BROWSER';

/**
 * Starts a headless browser: the one `TEST_BROWSER` names, else the one an npm package ships for
 * Linux, else one that is installed.
 * @throws Error that says how to get one when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return playwright.launch({ executablePath, args: ARGUMENTS, headless: true });
}

/** Where the browser stands, unpacked from its package when that was not done yet. */
export async function findBrowser(): Promise<string> {
  const choice = process.env[CHOICE] ?? '';
  if (choice !== '' && choice !== 'installed') return choice;
  if (choice === '' && process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  throw new Error(
    'No browser was found. Install Chrome, Edge or Chromium, then run the tests again.',
  );
}
