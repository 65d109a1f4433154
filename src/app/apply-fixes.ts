import { err, ok, type Result } from '../lib/result';
import { automaticFixes, type ReportedFinding } from '../programme/checks/report/report';
import { editsOfFixes } from '../programme/checks/report/fixes';
import { type CheckCommand, type Checked, editsOfCheck, lookForFindings } from './check';
import type { Failure, FollowUp, RunOptions } from './ports';

/** What was put right, and what the workbook is like afterwards. */
export interface FixReport {
  readonly fixed: number;
  readonly after: Checked;
}

/** « Corriger »: applies what was shown for one finding, then checks again. */
export function applyFix(
  command: CheckCommand & { readonly finding: ReportedFinding },
  options?: RunOptions,
): Promise<Result<FixReport, Failure>> {
  const { fingerprint } = command.finding;
  const pick = ({ report }: Checked): readonly ReportedFinding[] =>
    report.findings.filter((finding) => finding.fingerprint === fingerprint);
  return fixAndCheck(command, pick, options);
}

/** « Tout corriger »: applies every fix that asks no question, then checks again. */
export function applySafeFixes(
  command: CheckCommand,
  options?: RunOptions,
): Promise<Result<FixReport, Failure>> {
  return fixAndCheck(command, ({ report }) => automaticFixes(report), options);
}

/** The workbook is read again first: a finding whose cell changed meanwhile is no longer there. */
async function fixAndCheck(
  command: CheckCommand,
  pick: (checked: Checked) => readonly ReportedFinding[],
  options?: RunOptions,
): Promise<Result<FixReport, Failure>> {
  const checked = await lookForFindings(command, options);
  if (!checked.ok) return checked;
  const fixes = pick(checked.value).flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return err({ code: 'gone', what: '' });
  const checkAgain = async (): Promise<Result<FollowUp<FixReport>, Failure>> => {
    const after = await lookForFindings(command, options);
    if (!after.ok) return after;
    const edits = editsOfCheck(after.value, command.words, null);
    return ok({ edits, report: { fixed: fixes.length, after: after.value } });
  };
  return command.workbook.applyThen(editsOfFixes(fixes), checkAgain, options);
}
