import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckScope } from '../../programme/checks/context/finding';
import {
  automaticFixes,
  type CheckReport,
  type Verdict,
  verdictOf,
} from '../../programme/checks/report/report';
import { CommandButton } from '../parts/button';
import { Part, type PartLoader } from '../parts/part';
import type { SharePanelProps } from '../share/share-panel';
import { useMessages, usePane } from '../state/pane-context';
import type { Asked } from '../parts/asked';
import { CheckDialog } from './check-dialogs';
import { FindingList } from './finding-list';
import { RowPanel } from './row-panel';
import { type Check, useCheck } from './use-check';
import { StatusDay } from '../parts/status-day';
import { Stuck } from '../parts/stuck';
import { VerdictWords } from '../parts/verdict-words';

const SHARE: PartLoader<SharePanelProps> = async () =>
  (await import('../share/share-panel')).SharePanel;

/** Findings of the tracker or of the whole workbook, with their cell and what to do about each. */
export function CheckTab(): VNode {
  const { check: words, share: shareWords } = useMessages();
  const { steps } = usePane().words.status;
  const check = useCheck();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isSharing, setIsSharing] = useState(false);
  const isClosing = useRef(false);
  // The button that opens the copy has the focus back each time the copy is put away.
  const opener = useCallback((place: HTMLElement | null) => {
    if (isClosing.current) place?.querySelector('button')?.focus();
    isClosing.current = false;
  }, []);
  const closeCopy = (): void => {
    isClosing.current = true;
    setIsSharing(false);
  };
  const run = (scope: CheckScope): void => {
    setIsSharing(false);
    void check.run(scope);
  };
  const share = (): void => {
    setIsSharing(true);
    // What stands in the way of the copy is put right from its panel.
    void check.lookOnce();
  };
  useErrands(run, share);
  const { report } = check;
  const next = report === null ? 'check' : nextOf(report);
  return (
    <div class="stack">
      {report === null &&
        (check.isLooking ? <progress aria-label={steps.reading} /> : <p>{words.intro}</p>)}
      <RunButtons next={isSharing ? 'share' : next} onRun={run} />
      {/* The copy is looked at by itself: what is said of it is not said of this workbook. */}
      <Checked check={check} isHidden={isSharing} onAsk={setAsked} />
      {isSharing ? (
        <Part load={SHARE} given={{ report, onAsk: setAsked, onClose: closeCopy }} />
      ) : (
        <div ref={opener} class="stack">
          <CommandButton look={next === 'share' ? 'primary' : 'plain'} onClick={share}>
            {shareWords.open}
          </CommandButton>
        </div>
      )}
      {asked !== null && <CheckDialog asked={asked} check={check} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** The verdict, the findings and what is said of the row that is chosen. */
function Checked(props: {
  readonly check: Check;
  readonly isHidden: boolean;
  readonly onAsk: (asked: Asked) => void;
}): VNode | null {
  const { check, isHidden, onAsk } = props;
  const { report, tracker, place } = check;
  if (report === null || tracker === null) return null;
  const shown = { report, tracker, onAsk };
  return (
    <div class="stack grow" hidden={isHidden}>
      <VerdictCard
        report={report}
        checkedAt={check.checkedAt}
        onFixAll={() => void check.fixEvery()}
        onStatusDate={() => onAsk({ kind: 'status-date' })}
      />
      <FindingList {...shown} isNext={nextOf(report) === 'blocking'} />
      <RowPanel {...shown} place={place} onFix={(findings) => void check.fix(findings)} />
    </div>
  );
}

function RunButtons(props: {
  readonly next: 'check' | ReturnType<typeof nextOf>;
  readonly onRun: (scope: CheckScope) => void;
}): VNode {
  const { next, onRun } = props;
  const { check: words } = useMessages();
  const button = (scope: CheckScope, step: 'check' | 'check-sharing', name: string): VNode => (
    <CommandButton look={next === step ? 'primary' : 'plain'} onClick={() => onRun(scope)}>
      {name}
    </CommandButton>
  );
  return (
    <div class="pair">
      {button('tracker', 'check', words.check)}
      {button('sharing', 'check-sharing', words.checkSharing)}
    </div>
  );
}

/** The next thing to do, once nothing more can be put right by itself. */
function nextOf(report: CheckReport): 'fix' | 'blocking' | 'check-sharing' | 'share' {
  if (automaticFixes(report).length > 0) return 'fix';
  if (report.counts.blocking > 0) return 'blocking';
  return report.scope === 'sharing' ? 'share' : 'check-sharing';
}

/** What another tab asked to begin with. */
function useErrands(run: (scope: CheckScope) => void, onShare: () => void): void {
  const { takeErrand, errandCount } = usePane();
  useEffect(() => {
    const errand = takeErrand('check', 'check-sharing', 'share-copy');
    if (errand === 'check') run('tracker');
    if (errand === 'check-sharing') run('sharing');
    if (errand === 'share-copy') onShare();
    // An errand is taken once, whatever else changes.
  }, [errandCount]);
}

const LOOKS: Readonly<Record<Verdict, 'blocking' | 'calm' | 'done'>> = {
  blocking: 'blocking',
  personal: 'blocking',
  clear: 'calm',
  ready: 'done',
};

/** Whether the workbook can be shared, as of which day, and the one thing to do next. Always in view. */
function VerdictCard(props: {
  readonly report: CheckReport;
  readonly checkedAt: string;
  readonly onFixAll: () => void;
  readonly onStatusDate: () => void;
}): VNode {
  const { report, checkedAt, onFixAll, onStatusDate } = props;
  const { check: words } = useMessages();
  const safe = automaticFixes(report).length;
  const look = LOOKS[verdictOf(report)];
  return (
    <Stuck edge="top" look={`verdict ${look}`}>
      <VerdictWords sign={look === 'blocking' ? look : 'done'} says={words.verdict(report)} />
      <p class="small-text">{words.rest(report)}</p>
      <p class="small-text">
        <StatusDay day={report.readings.statusDate} onChange={onStatusDate} /> ·{' '}
        {words.checkedAt(checkedAt)}
      </p>
      {safe > 0 && (
        <div class="pair">
          <CommandButton look="primary" count={`(${String(safe)})`} onClick={onFixAll}>
            {words.fixAll}
          </CommandButton>
        </div>
      )}
    </Stuck>
  );
}
