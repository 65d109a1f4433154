import { useEffect, useRef, useState } from 'react';
import { type CheckCommand, type Checked, lookForFindings } from '../../app/check';
import type { WatchedEdit, WatchedSelection } from '../../excel/watch-edits';
import type { LiveCheck } from '../../programme/checks/live/live-check';
import type { CheckReport } from '../../programme/checks/report/report';
import { usePane } from '../state/pane-context';

/**
 * Edits that only a whole check can judge are waited for together. Before sharing that is every edit:
 * what a recipient would see is not kept in memory.
 */
const WHOLE_CHECK_AFTER_MS = 600;

/** What the list of findings shows, and the rows chosen in Excel. */
export interface LiveReport {
  readonly report: CheckReport | null;
  readonly selection: WatchedSelection | null;
}

/**
 * The findings of the last check, kept true while cells are edited: from memory when one row is
 * concerned, by looking at the workbook again otherwise. Never writes.
 */
export function useLiveCheck(
  checked: Checked | null,
  commandOf: (scope: CheckReport['scope']) => CheckCommand,
): LiveReport {
  const { watch } = usePane();
  const [edited, setEdited] = useState<{ of: Checked; report: CheckReport } | null>(null);
  const [selection, setSelection] = useState<WatchedSelection | null>(null);
  const follower = useFollower(checked, commandOf, (of, report) => setEdited({ of, report }));
  const latest = useRef(follower);
  useEffect(() => {
    latest.current = follower;
  });
  useEffect(() => {
    const watching = watch({
      onSelect: setSelection,
      onEdit: (edit) => latest.current.follow(edit),
      onOwnWrite: () => latest.current.lookAgainSoon(),
    });
    return () => {
      void watching.then((stop) => stop?.());
    };
  }, [watch]);
  const report = edited !== null && edited.of === checked ? edited.report : checked?.report;
  return { report: report ?? null, selection };
}

interface Follower {
  readonly follow: (edit: WatchedEdit) => void;
  readonly lookAgainSoon: () => void;
}

function useFollower(
  checked: Checked | null,
  commandOf: (scope: CheckReport['scope']) => CheckCommand,
  onReport: (of: Checked, report: CheckReport) => void,
): Follower {
  const live = useRef<{ readonly of: Checked; readonly check: LiveCheck } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** What is kept in memory is no longer what the workbook holds. */
  const isBehind = useRef(false);
  const latest = useRef(checked);
  useEffect(() => {
    // A new check has seen whatever was still waited for.
    latest.current = checked;
    isBehind.current = false;
    return () => forget(timer);
  }, [checked]);
  const lookAgain = async (of: Checked): Promise<void> => {
    const found = await lookForFindings(commandOf(of.report.scope));
    if (!found.ok || latest.current !== of) return;
    isBehind.current = timer.current !== null;
    live.current = { of, check: found.value.live };
    onReport(of, found.value.report);
  };
  const lookAgainSoon = (): void => {
    forget(timer);
    if (checked === null) return;
    isBehind.current = true;
    timer.current = setTimeout(() => {
      timer.current = null;
      void lookAgain(checked);
    }, WHOLE_CHECK_AFTER_MS);
  };
  const follow = ({ sheet, area, cells }: WatchedEdit): void => {
    if (checked === null) return;
    const current = live.current?.of === checked ? live.current.check : checked.live;
    const isFollowed = area !== null && cells !== null && !isBehind.current;
    const next = isFollowed ? current.edit({ sheet, area, ...cells }) : null;
    if (next !== null) {
      live.current = { of: checked, check: next };
      onReport(checked, next.report);
    }
    if (next === null || checked.report.scope === 'sharing') lookAgainSoon();
  };
  return { follow, lookAgainSoon };
}

function forget(timer: { current: ReturnType<typeof setTimeout> | null }): void {
  if (timer.current !== null) clearTimeout(timer.current);
  timer.current = null;
}
