import { checkWorkbook } from '../app/check';
import { CHECK_SHEET_WORDS } from '../locales/checks/checks.fr';
import { ok } from '../lib/result';
import type { Work } from './command';

/** « Contrôler »: checks the tracker and writes « Contrôle ». */
export const check: Work = async ({ workbook, clock, messages }) => {
  const checked = await checkWorkbook({
    workbook,
    clock,
    words: CHECK_SHEET_WORDS,
    scope: 'tracker',
  });
  return checked.ok ? ok(messages.check.done(checked.value.report)) : checked;
};
