import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fillingOf } from '../../programme/checks/report/fill';
import { acceptable, correctable, type Problem } from '../../programme/checks/report/problems';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellProblem } from '../../programme/checks/sheet/tell-problem';
import type { Tracker } from '../../programme/tracker/tracker';
import { CommandButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { PagedList } from '../parts/paged-list';
import { useMessages } from '../state/pane-context';
import { FindingLine, SeverityIcon } from './finding-line';
import type { Ask } from '../parts/asked';

interface GroupProps {
  readonly problem: Problem;
  readonly tracker: Tracker;
  /** The finding that the walk stands at, by its fingerprint. */
  readonly current: string | null;
  readonly onAsk: Ask;
}

/** A problem of one finding as it is; one of several under their count, with what can be done to all. */
export function FindingGroup(props: GroupProps): VNode {
  const { problem, current, onAsk } = props;
  const { code, severity } = problem;
  const { findings: words, check } = useMessages();
  const findings = [...problem.findings, ...problem.accepted];
  const [isOpened, setIsOpened] = useState(false);
  const [seen, setSeen] = useState(current);
  const at = findings.findIndex(({ fingerprint }) => fingerprint === current);
  if (seen !== current) {
    // The walk opens what it comes to.
    setSeen(current);
    if (at >= 0) setIsOpened(true);
  }
  const [only] = findings;
  if (findings.length === 1 && only !== undefined) {
    return (
      <li data-code={code} class="finding-group">
        <FindingLine finding={only} isAlone isCurrent={at === 0} onAsk={onAsk} />
        {only.acceptance === null && only.fix === null && <GroupActions {...props} />}
      </li>
    );
  }
  const isSettled = problem.findings.length === 0;
  const shown = isSettled ? { ...problem, findings } : problem;
  const { says, todo } = tellProblem(shown, words);
  return (
    <li data-code={code} class="finding-group">
      <button
        type="button"
        class="fold-line"
        aria-expanded={isOpened}
        onClick={() => setIsOpened(!isOpened)}
      >
        <SeverityIcon severity={severity} />
        <span class="fold-title">
          {says}
          {problem.accepted.length > 0 && (
            <span class="faint small-text"> {check.acceptedCount(problem.accepted.length)}</span>
          )}
        </span>
        <Icon name={isOpened ? 'up' : 'down'} />
      </button>
      {isOpened && (
        <div class="group-content">
          {todo !== '' && <p class="small-text">{todo}</p>}
          <GroupActions {...props} />
          <GroupFindings {...props} label={says} findings={findings} />
        </div>
      )}
    </li>
  );
}

function GroupFindings(
  props: GroupProps & { readonly label: string; readonly findings: readonly Finding[] },
): VNode {
  const { label, findings, current, onAsk } = props;
  const at = findings.findIndex(({ fingerprint }) => fingerprint === current);
  return (
    <PagedList
      label={label}
      items={findings}
      atLeast={at + 1}
      keyOf={({ fingerprint }) => fingerprint}
    >
      {(finding) => (
        <FindingLine finding={finding} isCurrent={finding.fingerprint === current} onAsk={onAsk} />
      )}
    </PagedList>
  );
}

/** What can be done to all at once. */
function GroupActions({ problem, tracker, onAsk }: GroupProps): VNode | null {
  const words = useMessages().check;
  const fixable = correctable(problem);
  const accepted = acceptable(problem);
  const isFillable = fillingOf(problem, tracker) !== null;
  if (fixable.length < 2 && accepted.length < 2 && !isFillable) return null;
  const forAll = (kind: 'fix' | 'accept', findings: readonly Finding[]): VNode | false =>
    findings.length > 1 && (
      <CommandButton
        isSmall
        count={words.theseMany(findings.length)}
        onClick={() => onAsk({ kind, findings })}
      >
        {words[kind]}
      </CommandButton>
    );
  return (
    <div class="line">
      {forAll('fix', fixable)}
      {isFillable && (
        <CommandButton isSmall onClick={() => onAsk({ kind: 'fill', problem })}>
          {words.fill}
        </CommandButton>
      )}
      {forAll('accept', accepted)}
    </div>
  );
}
