import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { saveSettings } from '../../app/settings';
import { trackerFr } from '../../locales/sheets/tracker.fr';
import { ALL_TRAININGS } from '../../programme/tracker/session-counting';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { CheckBox } from '../parts/fields';
import { useMessages, usePane } from '../state/pane-context';

/** Switches between the counted trainings of the settings and all of them, then computes again. */
export function TrainingReadingSwitch(props: {
  readonly figures: TrainingFigures;
  readonly onReread: () => Promise<void>;
}): VNode {
  const { figures, onReread } = props;
  const { workbook, job, words: frame } = usePane();
  const words = useMessages().training;
  const { trainings } = figures.reading;
  const isAll = trainings.includes(ALL_TRAININGS);
  const [narrow, setNarrow] = useState<readonly string[]>(isAll ? [] : trainings);
  const change = async (wantsAll: boolean): Promise<void> => {
    if (!isAll) setNarrow(trainings);
    const countedTrainings = wantsAll ? [ALL_TRAININGS] : narrow;
    const saved = await job.run({
      label: frame.dates.saving,
      work: (options) =>
        saveSettings(workbook, { change: { countedTrainings }, words: trackerFr }, options),
      tell: () => frame.dates.saved,
    });
    if (saved !== null) await onReread();
  };
  return (
    <div class="stack tight">
      <CheckBox
        role="switch"
        label={words.changeReading}
        isChecked={isAll}
        isDisabled={job.isRunning || (isAll && narrow.length === 0)}
        onChange={(isChecked) => void change(isChecked)}
      />
      <p class="hint">{words.settingsHint}</p>
    </div>
  );
}
