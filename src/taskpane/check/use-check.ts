import { useEffect, useRef, useState } from 'preact/hooks';
import {
  acceptWithReason,
  type CheckCommand,
  type Checked,
  checkWorkbook,
  lookForFindings,
} from '../../app/check';
import { applyFixes, applySafeFixes, fillWithValue } from '../../app/apply-fixes';
import type { RunOptions } from '../../app/ports';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import type { CheckScope } from '../../programme/checks/context/finding';
import type { CellToFill } from '../../programme/checks/report/fill';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { CHECK_TABLE_NAME } from '../../programme/tracker/columns';
import { keepCheck, recallCheck } from '../state/store';
import { useMessages, usePane } from '../state/pane-context';
import { type LiveReport, useLiveCheck } from './use-live-check';

/** What the last check found, and what the user can have done about it. */
export interface Check extends LiveReport {
  /** When the workbook was checked, `14:05`. */
  readonly checkedAt: string;
  /** What there is to show is still looked for. */
  readonly isLooking: boolean;
  readonly run: (scope: CheckScope) => Promise<void>;
  /** Looks at the tracker when nothing was looked at yet; nothing is written. */
  readonly lookOnce: () => Promise<void>;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  readonly fixEvery: () => Promise<void>;
  readonly fill: (cells: readonly CellToFill[], value: string) => Promise<void>;
  readonly accept: (findings: readonly Finding[], reason: string) => Promise<void>;
}

/** The commands of the tab « Contrôler », and their findings kept true while cells are edited. */
export function useCheck(): Check {
  const { workbook, clock, job, store } = usePane();
  const words = useMessages().check;
  const [checked, setChecked] = useState<Checked | null>(null);
  const [checkedAt, setCheckedAt] = useState('');
  const base = { workbook, clock, words: CHECK_SHEET_WORDS };
  const commandOf = (scope: CheckScope): CheckCommand => ({ ...base, scope });
  // What the status line says is past once something is typed.
  const live = useLiveCheck(checked, commandOf, job.rest);
  const keep = (found: Checked | null, at = clock.timeOfDay()): void => {
    if (found === null) return;
    setChecked(found);
    setCheckedAt(at);
    keepCheck(store, { scope: found.report.scope, at });
  };
  const isLooking = useFirstLook(checked, commandOf, keep);
  const command = commandOf(checked?.report.scope ?? 'tracker');
  const put = async (
    work: (options: RunOptions) => ReturnType<typeof applyFixes>,
  ): Promise<void> => {
    const done = await job.run({
      label: words.fixing,
      work,
      tell: ({ fixed }) => words.fixed(fixed),
    });
    keep(done?.after ?? null);
  };
  return {
    ...live,
    checkedAt,
    isLooking,
    run: async (scope) =>
      keep(
        await job.run({
          label: scope === 'sharing' ? words.checkingSharing : words.checking,
          work: (options) => checkWorkbook(commandOf(scope), options),
          tell: (found) => words.done(found.report),
        }),
      ),
    lookOnce: async () => {
      if (checked !== null) return;
      const found = await lookForFindings(commandOf('tracker'));
      if (found.ok) keep(found.value);
    },
    fix: (findings) => put((options) => applyFixes({ ...command, findings }, options)),
    fixEvery: () => put((options) => applySafeFixes(command, options)),
    fill: (cells, value) => put((options) => fillWithValue({ ...command, cells, value }, options)),
    accept: async (findings, reason) =>
      keep(
        await job.run({
          label: words.accepting,
          work: (options) => acceptWithReason({ ...command, findings, reason }, options),
          tell: () => words.acceptedNow(findings.length),
        }),
      ),
  };
}

/**
 * A pane opened to check the rows chosen in Excel looks once; a workbook that was checked, here or by
 * another command, shows its findings as it now is. Nothing is written. A command of the user comes first.
 */
function useFirstLook(
  checked: Checked | null,
  commandOf: (scope: CheckScope) => CheckCommand,
  onFound: (found: Checked, at?: string) => void,
): boolean {
  const { job, isRowAsked, store } = usePane();
  const words = useMessages().check;
  const look = useRef(async (): Promise<void> => {
    const found = await job.run({
      label: words.checkingRow,
      work: (options) => lookForFindings(commandOf('tracker'), options),
      tell: ({ report }) => words.done(report),
    });
    if (found !== null) onFound(found);
  });
  const hasLooked = useRef(false);
  const [isLooking, setIsLooking] = useState(true);
  const lookAgain = useRef(async (signal: AbortSignal): Promise<void> => {
    const kept = recallCheck(store);
    if (kept === null && hasLooked.current) return;
    const found = await lookForFindings(commandOf(kept?.scope ?? 'tracker'), { signal });
    if (signal.aborted) return;
    hasLooked.current = true;
    const tables = found.ok ? found.value.snapshot.tables : [];
    const isChecked = kept !== null || tables.some(({ name }) => name === CHECK_TABLE_NAME);
    if (found.ok && isChecked) onFound(found.value, kept?.at);
  });
  useEffect(() => {
    if (isRowAsked) void look.current();
  }, [isRowAsked]);
  const isToLook = !isRowAsked && checked === null && !job.isRunning;
  useEffect(() => {
    if (!isToLook) return undefined;
    const abort = new AbortController();
    setIsLooking(true);
    void lookAgain.current(abort.signal).finally(() => setIsLooking(abort.signal.aborted));
    return () => abort.abort();
  }, [isToLook]);
  return isLooking;
}
