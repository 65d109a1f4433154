import { useEffect, useRef, useState } from 'react';
import { type CheckCommand, type Checked, lookForFindings } from '../app/check';
import { followEdits } from '../app/live-check';
import type { WatchedEdit, WatchedSelection } from '../excel/watch-edits';
import type { LiveCheck } from '../programme/checks/live-check';
import type { CheckReport } from '../programme/checks/report';
import { usePane } from './pane-context';

/** Edits that only a whole check can judge are waited for together. */
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
  const follow = useFollower(commandOf, (of, report) => setEdited({ of, report }));
  const latest = useRef({ checked, follow });
  useEffect(() => {
    latest.current = { checked, follow };
  });
  useEffect(() => {
    const watching = watch({
      onSelect: setSelection,
      onEdit: (edit) => {
        const { checked: current, follow: followNow } = latest.current;
        if (current !== null) followNow(current, edit);
      },
    });
    return () => {
      void watching.then((stop) => stop?.());
    };
  }, [watch]);
  const report = edited !== null && edited.of === checked ? edited.report : checked?.report;
  return { report: report ?? null, selection };
}

function useFollower(
  commandOf: (scope: CheckReport['scope']) => CheckCommand,
  onReport: (of: Checked, report: CheckReport) => void,
): (checked: Checked, edit: WatchedEdit) => void {
  const live = useRef<{ readonly of: Checked; readonly check: LiveCheck } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const lookAgain = async (of: Checked): Promise<void> => {
    const found = await lookForFindings(commandOf(of.report.scope));
    if (!found.ok) return;
    live.current = { of, check: followEdits(found.value) };
    onReport(of, found.value.report);
  };
  return (of, { sheet, area, cells }) => {
    const current = live.current?.of === of ? live.current.check : followEdits(of);
    const next = area === null || cells === null ? null : current.edit({ sheet, area, ...cells });
    if (next !== null && timer.current === null) {
      live.current = { of, check: next };
      onReport(of, next.report);
      return;
    }
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = null;
      void lookAgain(of);
    }, WHOLE_CHECK_AFTER_MS);
  };
}
