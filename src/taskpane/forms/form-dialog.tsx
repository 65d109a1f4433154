import type { ComponentChildren, VNode } from 'preact';
import { loadTables } from '../../app/settings';
import type { Tracker } from '../../programme/tracker/tracker';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellFinding } from '../../programme/checks/sheet/words';
import { Dialog, useFirstField } from '../parts/dialog';
import { useMessages, usePane } from '../state/pane-context';
import { useOnce } from '../state/use-once';

/** A form over the pane, once the lists it offers were read; why there is none otherwise. */
export function FormDialog(props: {
  readonly title: string;
  readonly yes: string;
  readonly canAnswer: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: (tracker: Tracker) => ComponentChildren;
}): VNode {
  const { title, yes, canAnswer, onYes, onClose, children } = props;
  const { words, tellFailure, openTab } = usePane();
  const { check } = useMessages();
  const { value: tracker, failure } = useOnce(loadTables);
  useFirstField(tracker !== null);
  const toStructure = failure?.code === 'no-tracker';
  const openStructure = (): void => {
    onClose();
    openTab('structure');
  };
  return (
    <Dialog
      title={title}
      yes={toStructure ? check.openTab(words.tabs.structure) : tracker === null ? null : yes}
      canAnswer={toStructure || canAnswer}
      onYes={toStructure ? openStructure : onYes}
      onClose={onClose}
    >
      {failure !== null && <p>{tellFailure(failure)}</p>}
      {failure === null && tracker === null && <progress aria-label={words.status.steps.reading} />}
      {tracker !== null && children(tracker)}
    </Dialog>
  );
}

/** What was written, and what the checks say of it. */
export function Written(props: {
  readonly title: string;
  readonly says: string;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}): VNode {
  const { title, says, findings, onClose, children } = props;
  const words = useMessages().forms;
  return (
    <Dialog title={title} yes={null} no={words.close} onYes={onClose} onClose={onClose}>
      <p>{says}</p>
      {children}
      <RowFindings findings={findings} />
    </Dialog>
  );
}

function RowFindings({ findings }: { readonly findings: readonly Finding[] }): VNode {
  const { findings: words, forms } = useMessages();
  if (findings.length === 0) return <p class="rightful">{forms.nothingToSay}</p>;
  return (
    <ul class="list small-text" aria-label={forms.toSay}>
      {findings.map((finding) => {
        const { says, todo } = tellFinding(finding, words);
        return (
          <li key={finding.fingerprint}>
            {says} {todo}
          </li>
        );
      })}
    </ul>
  );
}
