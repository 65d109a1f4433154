import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckCommand } from '../../app/check';
import type { RunOptions, Outcome } from '../../app/ports';
import { loadTables } from '../../app/settings';
import { CHECK_SHEET_WORDS } from '../../locales/checks/checks.fr';
import trackerFr from '../../programme/tracker/words.fr.json';
import type { Tracker } from '../../programme/tracker/tracker';
import type { TrackerWords } from '../../programme/tracker/words';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellFinding } from '../../programme/checks/sheet/words';
import { Dialog, useFirstField } from '../parts/dialog';
import { useMessages, usePane } from '../state/pane-context';
import { MADE_THERE } from '../status-line';
import { useOnce } from '../state/use-reading';

/** What a form writes with: the tables in its words, and what checks them. */
type Entry = CheckCommand & { readonly tables: TrackerWords };

interface FormProps {
  readonly title: string;
  readonly canAnswer: (tracker: Tracker) => boolean;
  readonly onClose: () => void;
  readonly children: (tracker: Tracker) => ComponentChildren;
}

interface EntryProps<Done> extends FormProps {
  /** Said while it is written. */
  readonly label: string;
  readonly write: (entry: Entry, options: RunOptions) => Outcome<Done>;
  readonly tell: (done: Done) => string;
  /** What else is shown of what was written. */
  readonly more?: (done: Done) => ComponentChildren;
}

/** A form over the pane that writes one thing; then what was written, and what the checks say of it. */
export function EntryForm<Done extends { readonly findings: readonly Finding[] }>(
  props: EntryProps<Done>,
): VNode {
  const { label, write, tell, more, ...form } = props;
  const { title, onClose } = form;
  const { workbook, clock, job } = usePane();
  const words = useMessages().forms;
  const [done, setDone] = useState<Done | null>(null);
  const save = async (): Promise<void> => {
    const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'tracker' } as const;
    const entry = { ...command, tables: trackerFr };
    const written = await job.run({ label, work: (options) => write(entry, options), tell });
    if (written !== null) setDone(written);
  };
  if (done === null) {
    return <FormDialog {...form} onYes={() => void save()} />;
  }
  return (
    <Dialog title={title} yes={null} no={words.close} onYes={onClose} onClose={onClose}>
      <p>{tell(done)}</p>
      {more?.(done)}
      <RowFindings findings={done.findings} />
    </Dialog>
  );
}

/** The form itself, once the lists it offers were read; why there is none otherwise. */
function FormDialog(props: FormProps & { readonly onYes: () => void }): VNode {
  const { title, canAnswer, onYes, onClose, children } = props;
  const { words, tellFailure, openTab } = usePane();
  const { check, forms } = useMessages();
  const { value: tracker, failure } = useOnce(loadTables);
  useFirstField(tracker !== null);
  const toStructure = failure !== null && MADE_THERE.includes(failure.code);
  const openStructure = (): void => {
    onClose();
    openTab('structure');
  };
  return (
    <Dialog
      title={title}
      yes={toStructure ? check.openTab(words.tabs.structure) : tracker === null ? null : forms.save}
      canAnswer={toStructure || (tracker !== null && canAnswer(tracker))}
      onYes={toStructure ? openStructure : onYes}
      onClose={onClose}
    >
      {failure !== null && <p>{tellFailure(failure)}</p>}
      {failure === null && tracker === null && <progress aria-label={words.status.steps.reading} />}
      {tracker !== null && children(tracker)}
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
