import type { Result } from '../lib/result';
import { acceptFinding } from '../programme/checks/sheet/acceptances';
import type { Finding } from '../programme/checks/report/judged-finding';
import { type CheckCommand, type Checked, writeAcceptances } from './check';
import type { Failure, RunOptions } from './ports';

/**
 * « Accepter avec motif », one finding or a whole problem: each stays accepted, with the reason, until
 * its cell changes. Blocking findings cannot be accepted and are left out.
 */
export function acceptWithReason(
  command: CheckCommand & {
    readonly findings: readonly Finding[];
    readonly reason: string;
  },
  options?: RunOptions,
): Promise<Result<Checked, Failure>> {
  const { findings, reason, clock } = command;
  const given = findings
    .filter(({ severity }) => severity !== 'blocking')
    .map((finding) => acceptFinding(finding, reason, clock.today()));
  return writeAcceptances(command, given, options);
}
