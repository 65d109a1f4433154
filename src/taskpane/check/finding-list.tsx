import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SEVERITIES, type Severity } from '../../programme/checks/context/finding';
import { problemsOf } from '../../programme/checks/report/problems';
import type { CheckReport } from '../../programme/checks/report/report';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellFinding } from '../../programme/checks/sheet/words';
import type { Tracker } from '../../programme/tracker/tracker';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { useMessages, usePane } from '../state/pane-context';
import { browse, type Browsing, EVERYTHING, stepFrom, type ToldFinding } from './browse-findings';
import type { Ask } from '../parts/asked';
import { FindingGroup } from './finding-group';
import { FindingTools } from './finding-tools';
import { useGoTo } from '../parts/use-go-to';

interface FindingListProps {
  readonly report: CheckReport;
  readonly tracker: Tracker;
  readonly onAsk: Ask;
}

/** The findings by problem, the blocking ones first; what is only worth knowing is folded. */
export function FindingList(
  props: FindingListProps & {
    /** What blocks is the next thing to put right. */
    readonly isNext: boolean;
  },
): VNode {
  const { report, tracker, isNext, onAsk } = props;
  const { isRowAsked, words: frame } = usePane();
  const words = useMessages().check;
  const [browsing, setBrowsing] = useState(EVERYTHING);
  const [showsInfo, setShowsInfo] = useState(isRowAsked);
  const kept = useBrowsed(report, browsing);
  const { current, step } = useSteps(kept);
  const findings = kept.map(({ finding }) => finding);
  const at = findings.findIndex(({ fingerprint }) => fingerprint === current);
  const isInfoOpen =
    showsInfo ||
    browsing.severity === 'info' ||
    browsing.search !== '' ||
    findings[at]?.severity === 'info' ||
    findings.every(({ severity }) => severity === 'info');
  return (
    <section class="stack tight">
      {report.findings.length > 0 && (
        <FindingTools
          findings={report.findings}
          browsing={browsing}
          place={{ at: at + 1, of: kept.length }}
          onBrowse={(change) => setBrowsing({ ...browsing, ...change })}
          onStep={step}
        />
      )}
      {isNext && (
        <div>
          <Button look="primary" onClick={() => step(1, 'blocking')}>
            {frame.home.seeBlocking}
          </Button>
        </div>
      )}
      {kept.length === 0 && <p>{report.findings.length === 0 ? words.none : words.noneShown}</p>}
      <ul class="findings" aria-label={words.list}>
        {SEVERITIES.map((severity) => (
          <SeveritySection
            key={severity}
            severity={severity}
            findings={findings.filter((finding) => finding.severity === severity)}
            tracker={tracker}
            current={current}
            isFolded={severity === 'info' && !isInfoOpen}
            onToggle={severity === 'info' ? () => setShowsInfo(!isInfoOpen) : null}
            onAsk={onAsk}
          />
        ))}
      </ul>
      <Unchecked report={report} />
    </section>
  );
}

/** The findings that are asked for, each with its sentence. */
function useBrowsed(report: CheckReport, browsing: Browsing): readonly ToldFinding[] {
  const words = useMessages().findings;
  const told = useMemo(
    () => report.findings.map((finding) => ({ finding, says: tellFinding(finding, words).says })),
    [report, words],
  );
  return useMemo(() => browse(told, browsing), [told, browsing]);
}

/** The problems of one severity under its word, said once. */
function SeveritySection(
  props: Pick<FindingListProps, 'tracker' | 'onAsk'> & {
    readonly severity: Severity;
    readonly findings: readonly Finding[];
    readonly current: string | null;
    readonly isFolded: boolean;
    readonly onToggle: (() => void) | null;
  },
): VNode | null {
  const { severity, findings, tracker, current, isFolded, onToggle, onAsk } = props;
  const words = useMessages().check;
  if (findings.length === 0) return null;
  const open = findings.filter(({ acceptance }) => acceptance === null).length;
  const title = words.section(severity, open);
  return (
    <>
      <li class="severity-head">
        <h2>
          {onToggle === null ? (
            title
          ) : (
            <button type="button" class="link" aria-expanded={!isFolded} onClick={onToggle}>
              {title}
            </button>
          )}
        </h2>
      </li>
      {!isFolded &&
        problemsOf(findings).map((problem) => (
          <FindingGroup
            key={problem.key}
            problem={problem}
            tracker={tracker}
            current={current}
            onAsk={onAsk}
          />
        ))}
    </>
  );
}

/** The finding that the user stands at, and the walk from one to the next, its cell selected each time. */
function useSteps(kept: readonly ToldFinding[]): {
  readonly current: string | null;
  readonly step: (by: 1 | -1, only?: Severity) => void;
} {
  const [current, setCurrent] = useState<string | null>(null);
  const goTo = useGoTo();
  const step = (by: 1 | -1, only?: Severity): void => {
    const walked = kept.filter(({ finding }) => only === undefined || finding.severity === only);
    const next = stepFrom(walked, current, by);
    if (next === null) return;
    setCurrent(next.finding.fingerprint);
    void goTo(next.finding.place);
  };
  const latest = useRef(step);
  useLayoutEffect(() => {
    latest.current = step;
  });
  // Before the list is painted: who sees it can press the key.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const isShown = document.querySelector('#panel-check:not([hidden])') !== null;
      if (event.key !== 'F8' || !isShown || document.querySelector('dialog') !== null) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return { current, step };
}

/** What this Excel or this workbook did not let be checked, and why. */
function Unchecked({ report: { unchecked } }: Pick<FindingListProps, 'report'>): ComponentChildren {
  const { check: words, findings } = useMessages();
  if (unchecked.length === 0) return null;
  return (
    <Fold title={words.unchecked(unchecked.length)}>
      {() => (
        <ul class="list small-text">
          {unchecked.map((rule) => (
            <li key={`${rule.code}-${rule.why}-${rule.what}`}>
              {findings.titles[rule.code]} – {findings.unchecked(rule)}{' '}
              <span class="faint">{rule.code}</span>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
