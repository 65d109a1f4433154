import { checkWorkbook } from '../../app/check';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import { ok } from '../../lib/result';
import type { Work } from './command';

/** « Contrôler »: checks the tracker and writes « Contrôle ». */
export const check: Work = async ({ workbook, clock, messages }, options) => {
  const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
  const checked = await checkWorkbook(command, options);
  return checked.ok ? ok(messages.check.done(checked.value.report)) : checked;
};
