import type { RunOptions, Outcome } from '../../app/ports';
import { showGeneratedSheet } from '../../app/show-sheet';
import type { GeneratedSheet } from '../../programme/tracker/sheets/names';
import type { CommandServices, Work } from './command';

/** The buttons of the ribbon that run without the pane, by the names the manifest gives them. */
export const COMMANDS = ['check', 'training', 'gantt'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Each command comes with the part of the programme it runs, the pane's own when that was loaded. */
const WORKS: Readonly<Record<CommandName, Work>> = {
  check: async (...given) => (await import('./check-command')).check(...given),
  training: async (...given) => (await import('./training-command')).training(...given),
  gantt: async (...given) => (await import('./gantt-command')).gantt(...given),
};

const SHEETS: Readonly<Record<CommandName, GeneratedSheet>> = {
  check: 'checks',
  training: 'summary',
  gantt: 'gantt',
};

/** Runs a command with its defaults and brings its sheet to the front; one that cannot be shown is written. */
export async function runCommand(
  name: CommandName,
  services: CommandServices,
  options?: RunOptions,
): Outcome<string> {
  const done = await WORKS[name](services, options);
  if (done.ok) await showGeneratedSheet(services.workbook, SHEETS[name]);
  return done;
}
