import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { automaticFixes, type CheckReport } from '../../programme/checks/report/report';
import { CommandButton } from '../parts/button';
import { Part, type PartLoader } from '../parts/part';
import { PartBoundary } from '../parts/part-boundary';
import { useMessages, usePane } from '../state/pane-context';
import type { Asked } from './asked';
import { CheckDialog } from './check-dialogs';
import { FindingList } from './finding-list';
import { RowPanel } from './row-panel';
import { type Check, useCheck } from './use-check';
import { VerdictCard } from './verdict-card';

const SHARE: PartLoader<{ readonly onClose: () => void }> = async () =>
  (await import('../share/share-panel')).SharePanel;

/** Findings of the tracker or of the whole workbook, with their cell and what to do about each. */
export function CheckTab(): VNode {
  const { check: words, share } = useMessages();
  const check = useCheck();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isSharing, setIsSharing] = useState(false);
  useErrands(check, () => setIsSharing(true));
  const { report, tracker, place } = check;
  return (
    <div class="stack">
      {report === null && <p>{words.intro}</p>}
      <div class="pair">
        <CommandButton
          look={report === null ? 'primary' : 'plain'}
          onClick={() => void check.run('tracker')}
        >
          {words.check}
        </CommandButton>
        <CommandButton
          look={asksForSharing(report) ? 'primary' : 'plain'}
          onClick={() => void check.run('sharing')}
        >
          {words.checkSharing}
        </CommandButton>
      </div>
      {report !== null && tracker !== null && (
        <>
          <VerdictCard
            report={report}
            checkedAt={check.checkedAt}
            onFixAll={() => void check.fixEvery()}
            onStatusDate={() => setAsked({ kind: 'status-date' })}
          />
          <FindingList report={report} tracker={tracker} onAsk={setAsked} />
          <RowPanel
            report={report}
            tracker={tracker}
            place={place}
            onAsk={setAsked}
            onFix={(findings) => void check.fix(findings)}
          />
        </>
      )}
      {isSharing ? (
        <PartBoundary>
          <Part load={SHARE} given={{ onClose: () => setIsSharing(false) }} />
        </PartBoundary>
      ) : (
        <CommandButton
          look={report?.isReadyToShare === true ? 'primary' : 'plain'}
          onClick={() => setIsSharing(true)}
        >
          {share.open}
        </CommandButton>
      )}
      {asked !== null && <CheckDialog asked={asked} check={check} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** The next thing to do once nothing more can be put right by itself. */
function asksForSharing(report: CheckReport | null): boolean {
  return report !== null && report.isReadyToShare !== true && automaticFixes(report).length === 0;
}

/** What another tab asked to begin with. */
function useErrands(check: Check, onShare: () => void): void {
  const { takeErrand, errandCount } = usePane();
  const { run } = check;
  useEffect(() => {
    const errand = takeErrand('check', 'check-sharing', 'share-copy');
    if (errand === 'check') void run('tracker');
    if (errand === 'check-sharing') void run('sharing');
    if (errand === 'share-copy') onShare();
    // An errand is taken once, whatever else changes.
  }, [errandCount]);
}
