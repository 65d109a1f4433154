import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type CellToFill, type Filling, fillingOf } from '../../programme/checks/report/fill';
import { problemsOf } from '../../programme/checks/report/problems';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellProblem } from '../../programme/checks/sheet/tell-problem';
import { Dialog, useFirstField } from '../parts/dialog';
import { choicesOf, SelectField, TextField } from '../parts/fields';
import { NamedRow } from '../parts/named-row';
import { TickList } from '../parts/tick-list';
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
        filling={filling}
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

/** One value for many cells: which rows, which value. */
function FillDialog(props: {
  readonly filling: Filling;
  readonly onClose: () => void;
  readonly onYes: (cells: readonly CellToFill[], value: string) => void;
}): VNode {
  const { filling, onClose, onYes } = props;
  const { header, cells, choices, isOpen } = filling;
  const words = useMessages().check;
  const [value, setValue] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(cells.map(keyOf)));
  const chosen = cells.filter((cell) => ticked.has(keyOf(cell)));
  useFirstField(true);
  return (
    <Dialog
      title={words.fillTitle(header)}
      yes={words.fillNow(chosen.length)}
      canAnswer={value.trim() !== '' && chosen.length > 0}
      onYes={() => onYes(chosen, value.trim())}
      onClose={onClose}
    >
      {isOpen ? (
        <TextField label={header} value={value} among={choices} onInput={setValue} />
      ) : (
        <SelectField
          label={header}
          value={value}
          choices={choicesOf(choices, words.choose)}
          onChoose={setValue}
        />
      )}
      <TickList
        label={words.rowsToFill}
        items={cells.map((cell) => ({
          key: keyOf(cell),
          label: <NamedRow {...cell} />,
          isTicked: ticked.has(keyOf(cell)),
        }))}
        onTick={(keys) => setTicked(new Set(keys))}
      />
    </Dialog>
  );
}

function keyOf({ sheet, row }: CellToFill): string {
  return `${sheet} ${String(row)}`;
}
