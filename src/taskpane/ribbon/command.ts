import type { Clock, Failure, RunOptions, WorkbookPort } from '../../app/ports';
import type { Result } from '../../lib/result';
import type { Messages } from '../../locales/messages';

/** What a command of the ribbon needs from outside. */
export interface CommandServices {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly messages: Messages;
}

/** Runs a command with its defaults; the sentence tells what was done. */
export type Work = (
  services: CommandServices,
  options?: RunOptions,
) => Promise<Result<string, Failure>>;
