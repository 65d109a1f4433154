import { showGeneratedSheet } from '../app/show-sheet';
import { tellFailure } from '../locales/messages';
import type { GeneratedSheet } from '../programme/tracker/sheet-names';
import type { Notice } from '../taskpane/state/notices';
import type { CommandServices, Work } from './command';

/** The buttons of the ribbon that run without the pane, by the names the manifest gives them. */
export const COMMANDS = ['check', 'training', 'gantt'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Each command comes with the part of the programme it runs, the pane's own when that was loaded. */
const WORKS: Readonly<Record<CommandName, Work>> = {
  check: async (services) => (await import('./check-command')).check(services),
  training: async (services) => (await import('./training-command')).training(services),
  gantt: async (services) => (await import('./gantt-command')).gantt(services),
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
