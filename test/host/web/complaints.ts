import type { Page } from 'playwright-core';

/** Office's own script: what it logs about the browser it is in is no fault of the add-in. */
const OFFICE_SCRIPT = /\/(?:lib\/1\/hosted|office)\//;

/** Everything the pages' scripts complain of from now on, office.js's own log apart. */
export function hearComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() !== 'error' || OFFICE_SCRIPT.test(message.location().url)) return;
    complaints.push(message.text());
  });
  return complaints;
}
