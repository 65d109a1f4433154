import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type HomeState, readHome } from '../../app/read-home';
import { usePane } from '../state/pane-context';
import { FirstSteps } from './first-steps';
import { Overview } from './overview';

/** How long after the last change the figures are read again: Excel must first work them out. */
const READ_AGAIN_AFTER_MS = 800;

/** Where the pane opens: what the programme is like today, and the work of the week. */
export function HomeTab({ isShown }: { readonly isShown: boolean }): VNode {
  const { words, job } = usePane();
  const { state, hasFailed } = useHome(isShown);
  if (state === null) {
    return hasFailed ? (
      <p>{words.home.unread}</p>
    ) : (
      <progress aria-label={words.status.steps.reading} />
    );
  }
  return (
    <div class="stack" aria-busy={job.isRunning}>
      {state.kind === 'tracker' ? (
        <Overview home={state.home} />
      ) : (
        <FirstSteps isEmpty={state.isEmpty} />
      )}
    </div>
  );
}

/** What the workbook says, read again after each change while it is looked at. */
function useHome(isShown: boolean): {
  readonly state: HomeState | null;
  readonly hasFailed: boolean;
} {
  const { workbook, watch, job, undoCount } = usePane();
  const [state, setState] = useState<HomeState | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [changes, setChanges] = useState(0);
  const tellChange = useCallback(() => setChanges((count) => count + 1), []);
  useEffect(() => {
    if (!isShown || job.isRunning) return undefined;
    const abort = new AbortController();
    const read = async (): Promise<void> => {
      const found = await readHome(workbook, { signal: abort.signal });
      if (abort.signal.aborted) return;
      if (found.ok) setState(found.value);
      setHasFailed(!found.ok);
    };
    const timer = setTimeout(() => void read(), changes === 0 ? 0 : READ_AGAIN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [workbook, isShown, job.isRunning, changes, undoCount]);
  const isWatched = isShown && state?.kind === 'tracker';
  useEffect(() => {
    if (!isWatched) return undefined;
    const watching = watch({ onEdit: tellChange, onOwnWrite: tellChange });
    return () => {
      void watching.then((stop) => stop?.());
    };
  }, [watch, isWatched, tellChange]);
  return { state, hasFailed };
}
