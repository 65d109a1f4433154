import type { Result } from '../lib/result';
import { acceptFinding } from '../programme/checks/sheet/acceptances';
import type { ReportedFinding } from '../programme/checks/report/report';
import { type CheckCommand, type Checked, writeAcceptances } from './check';
import type { Failure, RunOptions } from './ports';

/** « Accepter avec motif »: the warning stays accepted, with its reason, until its cell changes. */
export function acceptWithReason(
  command: CheckCommand & { readonly finding: ReportedFinding; readonly reason: string },
  options?: RunOptions,
): Promise<Result<Checked, Failure>> {
  const { finding, reason, clock } = command;
  return writeAcceptances(command, [acceptFinding(finding, reason, clock.today())], options);
}
