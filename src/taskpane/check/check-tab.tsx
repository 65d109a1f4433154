import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ReportedFinding } from '../../programme/checks/report/report';
import { AcceptDialog, FixDialog } from './finding-dialogs';
import { FindingList } from './finding-list';
import { usePane } from '../state/pane-context';
import { type Check, useCheck } from './use-check';
import { Verdict } from './verdict';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Asked = { readonly kind: 'fix' | 'accept'; readonly finding: ReportedFinding } | null;

/** Findings of the tracker or of the whole workbook, with their cell and what to do about each. */
export function CheckTab(): ReactElement {
  const styles = useStyles();
  const { messages, job } = usePane();
  const words = messages.check;
  const check = useCheck();
  const [asked, setAsked] = useState<Asked>(null);
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={job.isRunning}
          onClick={() => void check.run('tracker')}
        >
          {words.check}
        </Button>
        <Button disabled={job.isRunning} onClick={() => void check.run('sharing')}>
          {words.checkSharing}
        </Button>
      </div>
      {check.report !== null && (
        <>
          <Verdict report={check.report} onFixAll={() => void check.fixEvery()} />
          <FindingList
            report={check.report}
            selection={check.selection}
            onFix={(finding) => setAsked({ kind: 'fix', finding })}
            onAccept={(finding) => setAsked({ kind: 'accept', finding })}
          />
        </>
      )}
      {asked !== null && <Question asked={asked} check={check} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** The yes that a fix or an acceptance waits for. */
function Question(props: {
  readonly asked: NonNullable<Asked>;
  readonly check: Check;
  readonly onClose: () => void;
}): ReactElement {
  const { asked, check, onClose } = props;
  const { kind, finding } = asked;
  const close = (then: Promise<void>): void => {
    onClose();
    void then;
  };
  return kind === 'fix' ? (
    <FixDialog finding={finding} onClose={onClose} onYes={() => close(check.fix(finding))} />
  ) : (
    <AcceptDialog
      finding={finding}
      onClose={onClose}
      onYes={(reason) => close(check.accept(finding, reason))}
    />
  );
}
