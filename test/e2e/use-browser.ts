import type { Browser } from 'playwright-core';
import { launchBrowser } from '../host/web/find-browser';
import { BUILD_TIMEOUT_MS, builtAddIn } from './built-add-in';

/** Builds the add-in and opens a browser for the tests of a file; asked for within a test or a hook. */
export function useBrowser(): () => Browser {
  let opened: Browser | null = null;
  beforeAll(() => {
    builtAddIn();
  }, BUILD_TIMEOUT_MS);
  beforeAll(async () => {
    opened = await launchBrowser();
  });
  afterAll(() => opened?.close());
  return () => {
    if (opened === null) throw new Error('The browser is not open yet');
    return opened;
  };
}
