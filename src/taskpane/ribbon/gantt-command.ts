import { generateGantt } from '../../app/schedule/generate-gantt';
import { ok } from '../../lib/result';
import { scheduleFr } from '../../locales/sheets/schedule.fr';
import type { Work } from './command';

/** « Gantt »: draws it again with the scale and the filters of the sheet. */
export const gantt: Work = async ({ workbook, clock, messages }, options) => {
  const asBefore = { choice: null, filters: null };
  const command = { workbook, clock, words: scheduleFr, ...asBefore };
  const drawn = await generateGantt(command, options);
  return drawn.ok ? ok(messages.gantt.done(drawn.value)) : drawn;
};
