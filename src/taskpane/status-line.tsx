import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { usePane } from './state/pane-context';
import type { PaneWords } from '../locales/pane.fr';
import type { JobState, RunningJob } from './state/use-job';

/** Anything longer shows its progress and can be cancelled. */
const SHOW_PROGRESS_AFTER_MS = 500;
/** Far longer than any single request takes: Excel may have stopped answering. */
const SILENT_AFTER_MS = 60_000;

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: '32px',
    /** A long tab scrolls; it never pushes « Annuler » beyond the edge. */
    flexShrink: 0,
  },
  running: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1 },
});

/** Tells what runs, then what was done or why it could not be done. */
export function StatusLine(): ReactElement {
  const styles = useStyles();
  const { job } = usePane();
  return (
    <div className={styles.root}>
      <div role="status" aria-live="polite">
        <StatusText state={job.state} />
      </div>
      {job.state.kind === 'running' && <LongRun key={job.state.label} state={job.state} />}
    </div>
  );
}

function StatusText({ state }: { readonly state: JobState }): ReactElement | null {
  const { words, tellFailure } = usePane();
  switch (state.kind) {
    case 'idle':
      return <Text size={200}>{words.status.ready}</Text>;
    case 'running':
      return <RunningText state={state} />;
    case 'done':
      return <Text size={200}>{state.sentence}</Text>;
    case 'refused':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.sentence}</MessageBarBody>
        </MessageBar>
      );
    case 'failed':
      return (
        <MessageBar
          intent={state.failure.code === 'cancelled' ? 'info' : 'error'}
          layout="multiline"
        >
          <MessageBarBody>{tellFailure(state.failure)}</MessageBarBody>
        </MessageBar>
      );
  }
}

function RunningText({ state }: { readonly state: RunningJob }): ReactElement {
  const { words } = usePane();
  const [silent, setSilent] = useState<RunningJob | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(state), SILENT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
  // Any news from Excel makes a new state: the silence is over.
  const isSilent = silent === state && !state.isWaiting;
  return <Text size={200}>{isSilent ? words.status.silent : tellRunning(state, words)}</Text>;
}

/** What runs, or why it does not go on, or that it is being stopped. */
function tellRunning({ label, isWaiting, isStopping }: RunningJob, words: PaneWords): string {
  if (isStopping) return words.status.stopping;
  return isWaiting ? words.status.waiting : label;
}

function LongRun({ state }: { readonly state: RunningJob }): ReactElement | null {
  const styles = useStyles();
  const { words, job } = usePane();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), SHOW_PROGRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const { progress } = state;
  const step = progress === null ? words.status.steps.reading : words.status.steps[progress.step];
  return (
    <>
      <ProgressBar
        aria-label={step}
        {...(progress?.share === null || progress === null ? {} : { value: progress.share })}
      />
      <div className={styles.running}>
        <Text size={200} className={styles.label}>
          {step}
        </Text>
        <Button size="small" disabledFocusable={state.isStopping} onClick={job.cancel}>
          {words.status.cancel}
        </Button>
      </div>
    </>
  );
}
