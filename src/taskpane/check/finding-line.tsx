import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../programme/checks/context/finding';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { showPlace } from '../../programme/checks/context/show-place';
import { tellFinding } from '../../programme/checks/sheet/words';
import { Button, CommandButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { IconButton } from '../parts/icon-button';
import { useMessages, usePane } from '../state/pane-context';
import type { Ask } from '../parts/asked';
import { NamedRow, rowNameOf } from '../parts/named-row';
import { useGoTo } from '../parts/use-go-to';
import type { RuleCode } from '../../programme/checks/rules/catalogue';
import type { TabName } from '../state/tabs';

/** One finding: the row it is about by its title, what it says, and what can be done about it. */
export function FindingLine(props: {
  readonly finding: Finding;
  /** It stands for its problem: its severity and its advice are told here. */
  readonly isAlone?: boolean;
  /** Its row is named above it. */
  readonly isOfRow?: boolean;
  readonly isCurrent: boolean;
  readonly onAsk: Ask;
}): VNode {
  const { finding, isAlone = false, isOfRow = false, isCurrent, onAsk } = props;
  const { findings: findingWords, check: words } = useMessages();
  const goTo = useGoTo();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'center' });
  }, [isCurrent]);
  const { place, acceptance } = finding;
  const { says, todo } = tellFinding(finding, findingWords);
  const row = isOfRow ? null : rowNameOf(finding);
  return (
    <div
      ref={line}
      class={isCurrent ? 'finding current' : 'finding'}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div class="finding-head">
        {isAlone && <SeverityIcon severity={finding.severity} />}
        <span class="finding-title">{row === null ? says : <NamedRow {...row} />}</span>
        {place.kind !== 'workbook' && (
          <IconButton name={words.goTo} icon="goTo" onClick={() => void goTo(place)} />
        )}
      </div>
      {row !== null && <p class="small-text">{says}</p>}
      {isAlone && todo !== '' && <p class="small-text">{todo}</p>}
      {acceptance !== null && (
        <p class="small-text accepted">{words.accepted(acceptance.reason)}</p>
      )}
      <Answers finding={finding} onAsk={onAsk} />
    </div>
  );
}

/** The place and the code, grey, and what can be done about the finding. */
function Answers(props: { readonly finding: Finding; readonly onAsk: Ask }): VNode {
  const { finding, onAsk } = props;
  const { words: frame, openTab } = usePane();
  const words = useMessages().check;
  const { place, acceptance, code, severity } = finding;
  // A column that was renamed is put right in its header.
  const tab = code === 'STR-01' && place.kind !== 'workbook' ? null : (TAB_OF[code] ?? null);
  const isOpen = acceptance === null;
  const answer = (kind: 'fix' | 'accept'): VNode => (
    <CommandButton isSmall look="quiet" onClick={() => onAsk({ kind, findings: [finding] })}>
      {words[kind]}
    </CommandButton>
  );
  return (
    <div class="finding-foot">
      <span class="faint small-text">
        <span>{showPlace(place)}</span> <span>{code}</span>
      </span>
      {finding.fix !== null && isOpen && answer('fix')}
      {tab !== null && (
        <Button isSmall look="quiet" onClick={() => openTab(tab)}>
          {words.openTab(frame.tabs[tab])}
        </Button>
      )}
      {severity !== 'blocking' && isOpen && answer('accept')}
    </div>
  );
}

/** A severity by its sign, with its word for those who do not see it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): VNode {
  const { severities } = useMessages().findings;
  return (
    <span class={`severity ${severity}`}>
      <Icon name={severity} />
      <span class="unseen">{severities[severity]}</span>
    </span>
  );
}

/** Where another command of the pane puts a finding right; a rule that is not here has none. */
const TAB_OF: Readonly<Partial<Record<RuleCode, TabName>>> = {
  'STR-01': 'structure',
  'STR-14': 'structure',
  'PRS-07': 'training',
  'OBJ-04': 'training',
  'RGP-06': 'training',
  'PUB-07': 'gantt',
};
