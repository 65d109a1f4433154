import { type LiveCheck, startLiveCheck } from '../programme/checks/live-check';
import type { Acceptance } from '../programme/checks/report';
import type { Checked } from './check';

/** A check made of the workbook, ready to follow edits from memory. */
export function followEdits({ input, report }: Checked): LiveCheck {
  const accepted: readonly Acceptance[] = report.findings.flatMap(
    ({ acceptance }) => acceptance ?? [],
  );
  return startLiveCheck(input, [...accepted, ...report.keptAcceptances]);
}
