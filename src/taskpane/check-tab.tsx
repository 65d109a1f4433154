import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { acceptWithReason } from '../app/accept-finding';
import { applyFix, applySafeFixes } from '../app/apply-fixes';
import { type CheckCommand, type Checked, checkWorkbook, lookForFindings } from '../app/check';
import { CHECK_SHEET_WORDS } from '../locales/checks/checks.fr';
import type { CheckScope } from '../programme/checks/finding';
import { automaticFixes, type CheckReport, type ReportedFinding } from '../programme/checks/report';
import { AcceptDialog, FixDialog } from './finding-dialogs';
import { FindingList } from './finding-list';
import { usePane } from './pane-context';
import { useLiveCheck } from './use-live-check';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type Asked = { readonly kind: 'fix' | 'accept'; readonly finding: ReportedFinding } | null;

/** Findings of the tracker or of the whole workbook, with their cell and what to do about each. */
export function CheckTab(): ReactElement {
  const styles = useStyles();
  const { messages, workbook, clock, job, isRowAsked } = usePane();
  const words = messages.check;
  const [checked, setChecked] = useState<Checked | null>(null);
  const [asked, setAsked] = useState<Asked>(null);

  const commandOf = (scope: CheckScope): CheckCommand => ({
    workbook,
    clock,
    words: CHECK_SHEET_WORDS,
    scope,
  });
  const run = async (scope: CheckScope): Promise<void> => {
    const found = await job.run({
      label: scope === 'sharing' ? words.checkingSharing : words.checking,
      work: (options) => checkWorkbook(commandOf(scope), options),
      tell: ({ report }) => words.done(report),
    });
    if (found !== null) setChecked(found);
  };
  useOnce(isRowAsked, async () => {
    const found = await job.run({
      label: words.checkingRow,
      work: (options) => lookForFindings(commandOf('tracker'), options),
      tell: ({ report }) => words.done(report),
    });
    if (found !== null) setChecked(found);
  });
  const { report, selection } = useLiveCheck(checked, commandOf);
  const scope = checked?.report.scope ?? 'tracker';
  const fix = async (finding: ReportedFinding): Promise<void> => {
    setAsked(null);
    const found = await job.run({
      label: words.fixing,
      work: (options) => applyFix({ ...commandOf(scope), finding }, options),
      tell: ({ fixed }) => words.fixed(fixed),
    });
    if (found !== null) setChecked(found.after);
  };
  const fixEvery = async (): Promise<void> => {
    const found = await job.run({
      label: words.fixing,
      work: (options) => applySafeFixes(commandOf(scope), options),
      tell: ({ fixed }) => words.fixed(fixed),
    });
    if (found !== null) setChecked(found.after);
  };
  const accept = async (finding: ReportedFinding, reason: string): Promise<void> => {
    setAsked(null);
    const found = await job.run({
      label: words.accepting,
      work: (options) => acceptWithReason({ ...commandOf(scope), finding, reason }, options),
      tell: () => words.acceptedNow,
    });
    if (found !== null) setChecked(found);
  };
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={job.isRunning} onClick={() => void run('tracker')}>
          {words.check}
        </Button>
        <Button disabled={job.isRunning} onClick={() => void run('sharing')}>
          {words.checkSharing}
        </Button>
      </div>
      {report !== null && (
        <>
          <Verdict report={report} onFixAll={() => void fixEvery()} />
          <FindingList
            report={report}
            selection={selection}
            onFix={(finding) => setAsked({ kind: 'fix', finding })}
            onAccept={(finding) => setAsked({ kind: 'accept', finding })}
          />
        </>
      )}
      {asked?.kind === 'fix' && (
        <FixDialog
          finding={asked.finding}
          onClose={() => setAsked(null)}
          onYes={() => void fix(asked.finding)}
        />
      )}
      {asked?.kind === 'accept' && (
        <AcceptDialog
          finding={asked.finding}
          onClose={() => setAsked(null)}
          onYes={(reason) => void accept(asked.finding, reason)}
        />
      )}
    </div>
  );
}

/** Does something when the tab is first shown, and never again. */
function useOnce(isAsked: boolean, work: () => Promise<void>): void {
  const first = useRef(work);
  useEffect(() => {
    if (isAsked) void first.current();
  }, [isAsked]);
}

function Verdict(props: {
  readonly report: CheckReport;
  readonly onFixAll: () => void;
}): ReactElement {
  const styles = useStyles();
  const { messages, job } = usePane();
  const words = messages.check;
  const { report } = props;
  const { blocking, warning, info } = report.counts;
  const safe = automaticFixes(report).length;
  return (
    <>
      {report.isReadyToShare !== null && (
        <Text size={400} weight="semibold" role="note">
          {report.isReadyToShare ? words.ready : words.blocking(blocking)}
        </Text>
      )}
      <div className={styles.counts}>
        <Badge appearance="filled" color="danger">
          {messages.findings.severities.blocking} : {blocking}
        </Badge>
        <Badge appearance="filled" color="warning">
          {messages.findings.severities.warning} : {warning}
        </Badge>
        <Badge appearance="filled" color="informative">
          {messages.findings.severities.info} : {info}
        </Badge>
      </div>
      {safe > 0 && (
        <Button disabled={job.isRunning} onClick={props.onFixAll}>
          {words.fixAll(safe)}
        </Button>
      )}
    </>
  );
}
