import type { VNode } from 'preact';
import { type HomeState, readHome } from '../../app/read-home';
import { usePane } from '../state/pane-context';
import { useReading } from '../state/use-reading';
import { FirstSteps } from './first-steps';
import { Overview } from './overview';

/** Where the pane opens: what the programme is like today, and the work of the week. */
export function HomeTab({ isShown }: { readonly isShown: boolean }): VNode {
  const { words, job } = usePane();
  const { value: state, failure } = useReading(readHome, isShown, hasTracker);
  if (state === null) {
    return failure === null ? (
      <progress aria-label={words.status.steps.reading} />
    ) : (
      <p>{words.home.unread}</p>
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

function hasTracker({ kind }: HomeState): boolean {
  return kind === 'tracker';
}
