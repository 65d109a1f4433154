import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type CellToFill, fillingOf } from '../../programme/checks/report/fill';
import { problemsOf } from '../../programme/checks/report/problems';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellProblem } from '../../programme/checks/sheet/tell-problem';
import { Dialog } from '../parts/dialog';
import { TextField } from '../parts/fields';
import { FillDialog } from '../parts/fill-dialog';
import { StatusDateDialog } from '../settings-dialog';
import { useMessages } from '../state/pane-context';
import type { Asked } from '../parts/asked';
import { FixDialog } from './fix-dialog';
import type { Check } from './use-check';

export function CheckDialog(props: {
  readonly asked: Asked;
  readonly check: Check;
  readonly onClose: () => void;
}): VNode | null {
  const { asked, check, onClose } = props;
  const { tracker } = check;
  const { fields } = useMessages().structure;
  const close = (then: Promise<void>): void => {
    onClose();
    void then;
  };
  if (asked.kind === 'status-date') return <StatusDateDialog onClose={onClose} />;
  if (tracker === null) return null;
  if (asked.kind === 'fill') {
    const filling = fillingOf(asked.problem, tracker);
    return filling === null ? null : (
      <FillDialog
        {...filling}
        header={fields[filling.column] ?? filling.header}
        rows={filling.cells}
        keyOf={keyOf}
        onClose={onClose}
        onYes={(cells, value) => close(check.fill(cells, value))}
      />
    );
  }
  const { kind, findings } = asked;
  return kind === 'fix' ? (
    <FixDialog
      findings={findings}
      tracker={tracker}
      onClose={onClose}
      onYes={() => close(check.fix(findings))}
    />
  ) : (
    <AcceptDialog
      findings={findings}
      onClose={onClose}
      onYes={(reason) => close(check.accept(findings, reason))}
    />
  );
}

/** Asks why findings are accepted; the reason is kept in « Contrôle ». */
function AcceptDialog(props: {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  readonly onYes: (reason: string) => void;
}): VNode {
  const { findings, onClose, onYes } = props;
  const { check: words, findings: findingWords } = useMessages();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={words.accept}
      yes={words.acceptNow}
      canAnswer={reason.trim() !== ''}
      onYes={() => onYes(reason)}
      onClose={onClose}
    >
      {problemsOf(findings).map((problem) => (
        <p key={problem.key}>{tellProblem(problem, findingWords).says}</p>
      ))}
      <TextField label={words.reason} hint={words.reasonHint} value={reason} onInput={setReason} />
    </Dialog>
  );
}

function keyOf({ sheet, row }: CellToFill): string {
  return `${sheet} ${String(row)}`;
}
