import { checkWorkbook } from '../app/check';
import { computeTrainingSummary } from '../app/compute-training';
import { generateGantt } from '../app/generate-gantt';
import type { Clock, Failure, WorkbookPort } from '../app/ports';
import { showGeneratedSheet } from '../app/show-sheet';
import { ok, type Result } from '../lib/result';
import { CHECK_SHEET_WORDS } from '../locales/checks/checks.fr';
import { type Messages, tellFailure } from '../locales/messages';
import { scheduleFr } from '../locales/schedule.fr';
import { trainingFr } from '../locales/training.fr';
import type { GeneratedSheet } from '../programme/tracker/sheet-names';
import type { Notice } from '../taskpane/notices';

/** The buttons of the ribbon that run without the pane, by the names the manifest gives them. */
export const COMMANDS = ['check', 'training', 'gantt'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface CommandServices {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly messages: Messages;
  readonly document: string;
}

type Work = (services: CommandServices) => Promise<Result<string, Failure>>;

const WORKS: Readonly<Record<CommandName, Work>> = {
  check: async ({ workbook, clock, messages }) => {
    const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' as const };
    const checked = await checkWorkbook(command);
    return checked.ok ? ok(messages.check.done(checked.value.report)) : checked;
  },
  training: async ({ workbook, clock, messages }) => {
    const figures = await computeTrainingSummary({ workbook, clock, words: trainingFr });
    return figures.ok ? ok(messages.training.done(figures.value)) : figures;
  },
  gantt: async ({ workbook, clock, messages }) => {
    const asBefore = { choice: null, filters: null };
    const drawn = await generateGantt({ workbook, clock, words: scheduleFr, ...asBefore });
    if (!drawn.ok) return drawn;
    const { rows, late } = drawn.value;
    return ok(messages.gantt.done({ rows, late: late.length }));
  },
};

const SHEETS: Readonly<Record<CommandName, GeneratedSheet>> = {
  check: 'checks',
  training: 'summary',
  gantt: 'gantt',
};

/**
 * Runs a command with its defaults and brings the sheet it wrote to the front. The notice is for the
 * pane, in case it is open; a sheet that cannot be shown is written all the same.
 */
export async function runCommand(name: CommandName, services: CommandServices): Promise<Notice> {
  const { document, messages, workbook } = services;
  const done = await WORKS[name](services);
  if (!done.ok) {
    return { document, outcome: 'failed', sentence: tellFailure(messages.failures, done.error) };
  }
  await showGeneratedSheet(workbook, SHEETS[name]);
  return { document, outcome: 'done', sentence: done.value };
}
