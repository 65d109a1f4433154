import type { VNode } from 'preact';
import { err, ok } from '../../lib/result';
import { CommandButton } from '../parts/button';
import { usePane } from '../state/pane-context';

/** Three sentences and one thing to do; a sample to try where the workbook has nothing yet. */
export function FirstSteps({ isEmpty }: { readonly isEmpty: boolean }): VNode {
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
