import { useEffect, useRef, useState } from 'react';
import { acceptWithReason } from '../../app/accept-finding';
import { applyFixes, applySafeFixes } from '../../app/apply-fixes';
import { type CheckCommand, type Checked, checkWorkbook, lookForFindings } from '../../app/check';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import type { CheckScope } from '../../programme/checks/context/finding';
import type { ReportedFinding } from '../../programme/checks/report/report';
import { usePane } from '../state/pane-context';
import { type LiveReport, useLiveCheck } from './use-live-check';

/** What the last check found, and what the user can have done about it. */
export interface Check extends LiveReport {
  readonly run: (scope: CheckScope) => Promise<void>;
  readonly fix: (finding: ReportedFinding) => Promise<void>;
  readonly fixEvery: () => Promise<void>;
  readonly accept: (finding: ReportedFinding, reason: string) => Promise<void>;
}

/** The commands of the tab « Contrôler », and their findings kept true while cells are edited. */
export function useCheck(): Check {
  const { messages, workbook, clock, job } = usePane();
  const words = messages.check;
  const [checked, setChecked] = useState<Checked | null>(null);
  const commandOf = (scope: CheckScope): CheckCommand => ({
    workbook,
    clock,
    words: CHECK_SHEET_WORDS,
    scope,
  });
  const { report, selection } = useLiveCheck(checked, commandOf);
  useFirstLook(commandOf, setChecked);
  const command = commandOf(checked?.report.scope ?? 'tracker');
  const keep = (found: Checked | null): void => {
    if (found !== null) setChecked(found);
  };
  const keepAfter = (found: { readonly after: Checked } | null): void => keep(found?.after ?? null);
  const fixed = {
    label: words.fixing,
    tell: ({ fixed: count }: { fixed: number }) => words.fixed(count),
  };
  return {
    report,
    selection,
    run: async (scope) =>
      keep(
        await job.run({
          label: scope === 'sharing' ? words.checkingSharing : words.checking,
          work: (options) => checkWorkbook(commandOf(scope), options),
          tell: (found) => words.done(found.report),
        }),
      ),
    fix: async (finding) =>
      keepAfter(
        await job.run({
          ...fixed,
          work: (options) => applyFixes({ ...command, findings: [finding] }, options),
        }),
      ),
    fixEvery: async () =>
      keepAfter(await job.run({ ...fixed, work: (options) => applySafeFixes(command, options) })),
    accept: async (finding, reason) =>
      keep(
        await job.run({
          label: words.accepting,
          work: (options) => acceptWithReason({ ...command, findings: [finding], reason }, options),
          tell: () => words.acceptedNow,
        }),
      ),
  };
}

/** A pane opened to check the rows chosen in Excel looks once, when the tab is first shown. */
function useFirstLook(
  commandOf: (scope: CheckScope) => CheckCommand,
  onFound: (found: Checked) => void,
): void {
  const { messages, job, isRowAsked } = usePane();
  const words = messages.check;
  const look = useRef(async (): Promise<void> => {
    const found = await job.run({
      label: words.checkingRow,
      work: (options) => lookForFindings(commandOf('tracker'), options),
      tell: ({ report }) => words.done(report),
    });
    if (found !== null) onFound(found);
  });
  useEffect(() => {
    if (isRowAsked) void look.current();
  }, [isRowAsked]);
}
