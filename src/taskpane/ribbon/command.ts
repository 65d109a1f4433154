import type { Clock, RunOptions, WorkbookPort, Outcome } from '../../app/ports';
import type { Messages } from '../../locales/messages';

/** What a command of the ribbon needs from outside. */
export interface CommandServices {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly messages: Messages;
}

/** Runs a command with its defaults; the sentence tells what was done. */
export type Work = (services: CommandServices, options?: RunOptions) => Outcome<string>;
