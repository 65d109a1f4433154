import { useEffect, useRef, useState } from 'preact/hooks';
import { type CheckCommand, type Checked, lookForFindings } from '../../app/check';
import type { WatchedEdit, WatchedSelection } from '../../excel/watch-edits';
import type { LiveCheck } from '../../programme/checks/live/live-check';
import type { CheckReport } from '../../programme/checks/report/report';
import type { Tracker } from '../../programme/tracker/tracker';
import { isSelectionFollowed } from '../state/store';
import { usePane } from '../state/pane-context';

/**
 * Edits that only a whole check can judge are waited for together. Before sharing that is every edit:
 * what a recipient would see is not kept in memory.
 */
const WHOLE_CHECK_AFTER_MS = 600;

/** What the list of findings shows, and the rows that the user is at in Excel. */
export interface LiveReport {
  readonly report: CheckReport | null;
  /** The tracker as the edits have left it. */
  readonly tracker: Tracker | null;
  readonly place: WatchedPlace | null;
}

/** The rows just typed in, though Enter moved on; else those that are chosen. */
export interface WatchedPlace extends WatchedSelection {
  readonly kind: 'typed' | 'chosen';
}

/**
 * The findings of the last check, kept true while cells are edited: from memory when rows of one table are
 * concerned, by looking at the workbook again otherwise. Never writes.
 */
export function useLiveCheck(
  checked: Checked | null,
  commandOf: (scope: CheckReport['scope']) => CheckCommand,
  onTyped: () => void,
): LiveReport {
  const { watch, lastTyped, answers, isUndoneByExcel, isRowAsked } = usePane();
  const [edited, setEdited] = useState<{ of: Checked; check: LiveCheck } | null>(null);
  const [place, setPlace] = useState(() => typedPlace(lastTyped()));
  const follower = useFollower(checked, commandOf, (of, check) => setEdited({ of, check }));
  const latest = useRef({ ...follower, onTyped });
  useEffect(() => {
    latest.current = { ...follower, onTyped };
  });
  const isFollowed =
    checked !== null && (isRowAsked || isSelectionFollowed(answers, isUndoneByExcel));
  useEffect(() => {
    const onSelect = (selection: WatchedSelection): void =>
      setPlace((now) => placeAfter(now, selection));
    return watch({
      ...(isFollowed ? { onSelect } : {}),
      onEdit: (edit) => {
        setPlace((now) => typedPlace(edit) ?? now);
        latest.current.onTyped();
        latest.current.follow(edit);
      },
      onOwnWrite: () => latest.current.lookAgainSoon(),
    });
  }, [watch, isFollowed]);
  const live = edited !== null && edited.of === checked ? edited.check : checked?.live;
  return { report: live?.report ?? null, tracker: live?.input.tracker ?? null, place };
}

/** The row typed in on this computer; null for several at once. */
function typedPlace(edit: WatchedEdit | null): WatchedPlace | null {
  if (edit?.source !== 'local' || edit.area?.rowCount !== 1) return null;
  return { kind: 'typed', sheet: edit.sheet, area: edit.area };
}

/** Enter, Tab and arrows leave a cell for its neighbour: what was just typed stays in view. */
function placeAfter(now: WatchedPlace | null, selection: WatchedSelection): WatchedPlace {
  const isNear =
    now?.kind === 'typed' &&
    now.sheet === selection.sheet &&
    now.area !== null &&
    selection.area?.rowCount === 1 &&
    Math.abs(selection.area.row - now.area.row) <= 1;
  return isNear ? now : { ...selection, kind: 'chosen' };
}

function useFollower(
  checked: Checked | null,
  commandOf: (scope: CheckReport['scope']) => CheckCommand,
  onReport: (of: Checked, check: LiveCheck) => void,
): { readonly follow: (edit: WatchedEdit) => void; readonly lookAgainSoon: () => void } {
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
    onReport(of, found.value.live);
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
      onReport(checked, next);
    }
    if (next === null || checked.report.scope === 'sharing') lookAgainSoon();
  };
  return { follow, lookAgainSoon };
}

function forget(timer: { current: ReturnType<typeof setTimeout> | null }): void {
  if (timer.current !== null) clearTimeout(timer.current);
  timer.current = null;
}
