import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../app/ports';
import type { FrameMessages } from '../locales/pane/frame/frame-words';
import { Button } from './parts/button';
import { Icon } from './parts/icon';
import { usePane } from './state/pane-context';
import type { JobState, RunningJob } from './state/use-job';

/** Anything longer shows its progress and can be cancelled. */
const SHOW_PROGRESS_AFTER_MS = 500;
/** Far longer than any single request takes: Excel may have stopped answering. */
const SILENT_AFTER_MS = 60_000;

/** Tells what runs, then what was done or why it could not be done. */
export function StatusLine(): VNode {
  const { job } = usePane();
  return (
    <div class="status">
      <div role="status" aria-live="polite">
        <StatusText state={job.state} />
      </div>
      {job.state.kind === 'failed' && MADE_THERE.includes(job.state.failure.code) && (
        <ToStructure />
      )}
      {job.state.kind === 'running' && <LongRun key={job.state.label} state={job.state} />}
    </div>
  );
}

/** The tracker, or one of its sheets, must first be made. */
export const MADE_THERE: readonly Failure['code'][] = ['no-tracker', 'lacking-sheet'];

/** Every command but one needs a tracker: the way to it stands beside the refusal. */
function ToStructure(): VNode {
  const { words, openTab } = usePane();
  return (
    <div class="line">
      <Button isSmall onClick={() => openTab('structure')}>
        {words.status.toStructure}
      </Button>
    </div>
  );
}

function StatusText({ state }: { readonly state: JobState }): VNode {
  const { words, tellFailure } = usePane();
  if (state.kind === 'idle') return <span>{words.status.ready}</span>;
  if (state.kind === 'running') return <RunningText state={state} />;
  const sentence = state.kind === 'failed' ? tellFailure(state.failure) : state.sentence;
  const isCancelled = state.kind === 'failed' && state.failure.code === 'cancelled';
  if (state.kind === 'done' || isCancelled) return <span>{sentence}</span>;
  return (
    <span class="refusal">
      <Icon name="blocking" />
      <span>{sentence}</span>
    </span>
  );
}

function RunningText({ state }: { readonly state: RunningJob }): VNode {
  const { words } = usePane();
  const [silent, setSilent] = useState<RunningJob | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(state), SILENT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
  // Any news from Excel makes a new state: the silence is over.
  const isSilent = silent === state && !state.isWaiting;
  return <span>{isSilent ? words.status.silent : tellRunning(state, words)}</span>;
}

/** What runs, or why it does not go on, or that it is being stopped. */
function tellRunning(
  { label, isWaiting, isStopping }: RunningJob,
  words: FrameMessages['pane'],
): string {
  if (isStopping) return words.status.stopping;
  return isWaiting ? words.status.waiting : label;
}

function LongRun({ state }: { readonly state: RunningJob }): VNode | null {
  const { words, job } = usePane();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), SHOW_PROGRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const { progress, isStopping } = state;
  const step = progress === null ? words.status.steps.reading : words.status.steps[progress.step];
  const share = progress?.share ?? null;
  return (
    <div class="running">
      <progress aria-label={step} {...(share === null ? {} : { value: share })} />
      <Button isSmall isDisabled={isStopping} onClick={job.cancel}>
        {words.status.cancel}
      </Button>
    </div>
  );
}
