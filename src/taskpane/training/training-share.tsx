import type { VNode } from 'preact';
import { shareTrainingSummary } from '../../app/training/share-training';
import { trainingFr } from '../../locales/training.fr';
import { CommandButton } from '../parts/button';
import { useMessages, usePane } from '../state/pane-context';

/** Writes the copy that may leave: nothing in it leads to a person. */
export function TrainingShare(): VNode {
  const { workbook, clock, job } = usePane();
  const words = useMessages().training.share;
  const share = (): Promise<unknown> =>
    job.run({
      label: words.running,
      work: (options) => shareTrainingSummary({ workbook, clock, words: trainingFr }, options),
      tell: ({ sheet }) => words.done(sheet),
    });
  return (
    <div class="stack tight">
      <p class="small-text">{words.help}</p>
      <div>
        <CommandButton onClick={() => void share()}>{words.button}</CommandButton>
      </div>
    </div>
  );
}
