import type { VNode } from 'preact';
import { type HomeState, readHome } from '../../app/read-home';
import { usePane } from '../state/pane-context';
import { useReading } from '../state/use-reading';
import { Overview } from './overview';
import { err, ok } from '../../lib/result';
import { CommandButton } from '../parts/button';

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

/** Three sentences and one thing to do; a sample to try where the workbook has nothing yet. */
function FirstSteps({ isEmpty }: { readonly isEmpty: boolean }): VNode {
  const { words, job, openSample, openTab } = usePane();
  const open = (): void => {
    void job.run({
      label: words.firstRun.opening,
      work: async () =>
        (await openSample()) ? ok(null) : err({ code: 'excel-too-old', needs: 'ExcelApi 1.8' }),
      tell: () => words.firstRun.opened,
    });
  };
  return (
    <div class="stack welcome">
      {words.firstRun.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <CommandButton look="primary" onClick={() => openTab('structure', 'analyse')}>
        {words.analyse}
      </CommandButton>
      {isEmpty && <CommandButton onClick={open}>{words.firstRun.sample}</CommandButton>}
    </div>
  );
}
